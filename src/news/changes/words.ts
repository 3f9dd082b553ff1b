import type { ChangeKind } from './store.ts'

const promiseTurns: Record<string, [one: string, many: (times: number) => string]> = {
  kept: ['a promise kept', (times) => `${times} promises kept`],
  'in the way': ['something is in the way', (times) => `something is in the way of ${times} promises`],
  'new day': ['a new day for a promise', (times) => `new days for ${times} promises`],
  broken: ['a promise that will not happen', (times) => `${times} promises that will not happen`],
  'passed on': ['a promise passed on', (times) => `${times} promises passed on`],
}

type Sentence = (name: string, turn: string, times: number) => string
const things = (times: number) => (times === 1 ? 'something' : `${times} things`)

/** Who did what, as somebody would tell it: “Dev wrote down 3 things”. */
const kinds: Record<ChangeKind, Sentence> = {
  said: (name, _turn, times) => `${name} wrote ${things(times)} down`,
  reply: (name, stance, times) => {
    const to = times === 1 ? '' : `, ${times} times`
    if (stance === 'agree') return `${name} agrees${to}`
    return stance === 'disagree' ? `${name} does not agree${to}` : `${name} answered${to}`
  },
  page: (name, _turn, times) =>
    times === 1 ? `${name} shared what was said` : `${name} shared ${times} conversations`,
  promised: (name, _turn, times) => (times === 1 ? `${name} promised something` : `${name} made ${times} promises`),
  promise: (name, turn, times) => {
    const [one, many] = promiseTurns[turn] ?? [turn, () => turn]
    return `${name}: ${times === 1 ? one : many(times)}`
  },
  hope: (name, _turn, times) => (times === 1 ? `${name} wrote a hope down` : `${name} wrote ${times} hopes down`),
  agreed: (name, way) => (way ? `${name} wrote down a yes to the plan` : `${name} said yes to the plan`),
  helper: (name, answer, times) => {
    const to = times === 1 ? '' : `, ${times} times`
    if (answer === 'yes') return `${name} said yes${to}`
    return answer === 'no'
      ? `${name} said no${to}`
      : answer === ''
        ? `${name} answered${to}`
        : `${name} took the yes back${to}`
  },
  'sign-off': (name, answer) => (answer ? `The council, ${name}: ${answer}` : `The council answered: ${name}`),
  'check-in': (name, way) => (way ? `${name} wrote down how it goes` : `${name} said how it goes`),
  circle: (name, _turn, times) => `${name} changed who is around, ${times === 1 ? 'once' : `${times} times`}`,
  letter: (name, _turn, times) => (times === 1 ? `${name} made a letter` : `${name} made ${times} letters`),
}

const en = {
  title: 'What is new',
  lead: (things: number, people: number) =>
    `${things === 1 ? 'One thing has' : `${things} things have`} changed${people > 1 ? `, with ${people} people` : ''} since you last looked.`,
  none: 'Nothing is new since you last looked.',
  noneNext: 'When somebody writes, promises or answers something that you may see, it is here.',
  mine: 'My own record',
  seen: 'I have seen these',
  wish: 'How should news reach you?',
  wishLink: 'By mail, by text, on paper, or not at all',
  quote: (text: string) => `“${text}”`,
  somebody: 'Somebody',
  yourself: 'You',
  kinds,
  all: 'Show all',
  panel: (things: number) =>
    things === 1 ? 'One thing is new with your people.' : `${things} things are new with your people.`,
}

export type Words = typeof en
export const words = { en }
