import { describe, expect, test } from 'vitest'
import type { Hope, Step } from '../store/types.ts'
import {
  asksCouncil,
  checkInsAfter,
  compare,
  contentOf,
  councilSteps,
  countsAsMet,
  monthsLater,
  needsOwnYes,
  nextStep,
  progress,
  sentBack,
  standingOf,
  stateOfStep,
  strongIn,
  unmet,
} from './index.ts'

const today = new Date('2026-11-21T09:30:00Z')
const step = (part: Partial<Step>): Step => ({
  id: 's1',
  hopeId: 'h1',
  text: 'Lift on Thursdays',
  byWhom: 'me',
  whoName: '',
  helperId: null,
  whenWords: '',
  dueOn: null,
  costPence: null,
  costPer: null,
  answer: null,
  answeredAt: null,
  answerWords: '',
  doneAt: null,
  doneWords: '',
  version: 1,
  offScreen: false,
  ...part,
})
const hope = (part: Partial<Hope>): Hope => ({
  id: 'h1',
  text: 'Choir',
  statementId: null,
  placeInPlan: 1,
  addedAt: today,
  writerId: null,
  how: 'on screen',
  version: 1,
  setAsideAt: null,
  offScreen: false,
  ...part,
})
const rest = { barriers: [], whatIfs: [], howWeKnow: '' }

describe('a helper’s own yes (P8)', () => {
  test.each(['my people', 'community'] as const)('%s never counts without it', (byWhom) => {
    expect(needsOwnYes({ byWhom, helperId: null })).toBe(true)
  })
  test('nobody asks me for my own', () => expect(needsOwnYes({ byWhom: 'me', helperId: null })).toBe(false))
  test('a member named for anything is asked', () =>
    expect(needsOwnYes({ byWhom: 'technology', helperId: 'dev' })).toBe(true))
  test.each(['asked', 'no', 'taken back', null] as const)(
    'the need counts as unmet while the answer is %s',
    (answer) => {
      const asked = step({ byWhom: 'my people', answer })
      expect([countsAsMet(asked), unmet([asked])]).toEqual([false, [asked]])
    },
  )
  test('the need counts as met with a yes', () =>
    expect(unmet([step({ byWhom: 'community', answer: 'yes' })])).toEqual([]))
  test('what is done is not unmet', () =>
    expect(unmet([step({ byWhom: 'community', answer: 'taken back', doneAt: today })])).toEqual([]))
  test('an idea meets nothing and is missed by nobody', () => {
    expect([countsAsMet(step({ byWhom: null })), unmet([step({ byWhom: null })])]).toEqual([false, []])
  })
})

describe('the state of a step', () => {
  test.each([
    [{ byWhom: null }, 'idea'],
    [{ doneAt: today }, 'done'],
    [{ byWhom: 'my people' }, 'asked'],
    [{ byWhom: 'my people', answer: 'no' }, 'said no'],
    [{ byWhom: 'my people', answer: 'taken back' }, 'taken back'],
    [{ byWhom: 'my people', answer: 'yes' }, 'said yes'],
    [{ dueOn: '2026-11-20' }, 'late'],
    [{ dueOn: '2026-11-21' }, 'dated'],
    [{}, 'open'],
  ] as const)('%j is %s', (part, state) => expect(stateOfStep(step(part), '2026-11-21')).toBe(state))
  test('progress leaves ideas out', () =>
    expect(progress([step({}), step({ doneAt: today }), step({ byWhom: null })])).toEqual({ done: 1, of: 2 }))
  test('the next step is neither an idea nor done', () => {
    const next = step({ id: 's3' })
    expect(nextStep([step({ byWhom: null }), step({ doneAt: today }), next])).toBe(next)
  })
})

describe('what is asked of the council (P10)', () => {
  test('nothing, when people help each other', () =>
    expect(
      asksCouncil([step({}), step({ byWhom: 'my people' }), step({ byWhom: 'community' }), step({ byWhom: null })]),
    ).toBe(false))
  test.each(['technology', 'equipment and adaptations', 'getting stronger again', 'paid support'] as const)(
    '%s is',
    (byWhom) => expect(asksCouncil([step({ byWhom })])).toBe(true),
  )
  test('the council can change only what is asked of it', () => {
    const rail = step({ byWhom: 'equipment and adaptations' })
    expect(councilSteps([step({ byWhom: 'my people' }), rail])).toEqual([rail])
  })
})

describe('what is strong first (P7)', () => {
  test('a worker’s draft with nothing strong goes back', () =>
    expect(sentBack({ workers: true, strong: 0, ratherNotSay: false })).toBe(true))
  test('“I’d rather not say” is a full answer', () =>
    expect(sentBack({ workers: true, strong: 0, ratherNotSay: true })).toBe(false))
  test('a person’s own plan is never held up', () =>
    expect(sentBack({ workers: false, strong: 0, ratherNotSay: false })).toBe(false))
  test('what matters and gifts are strong, worries are not', () =>
    expect(strongIn([{ kind: 'gift' }, { kind: 'worry' }, { kind: 'what matters' }])).toHaveLength(2))
})

describe('what was agreed', () => {
  const agreed = contentOf(rest, [hope({})], [step({})])
  test('is agreed while nothing changes', () => expect(standingOf(agreed, { content: agreed })).toBe('agreed'))
  test('is changed since when words change', () =>
    expect(standingOf(contentOf(rest, [hope({ text: 'Sing' })], [step({})]), { content: agreed })).toBe(
      'changed since',
    ))
  test('is changed since when hopes change places', () => {
    const [one, two] = [hope({}), hope({ id: 'h2' })]
    expect(standingOf(contentOf(rest, [two, one], []), { content: contentOf(rest, [one, two], []) })).toBe(
      'changed since',
    )
  })
  test('stays agreed while it is lived: done, answered, set-aside ideas', () => {
    const lived = contentOf(rest, [hope({})], [step({ doneAt: today }), step({ id: 's9', byWhom: null })])
    expect(standingOf(lived, { content: agreed })).toBe('agreed')
  })
  test('leaves out what was set aside', () =>
    expect(contentOf(rest, [hope({ setAsideAt: today })], [step({})]).hopes).toEqual([]))
})

describe('two versions side by side', () => {
  const before = contentOf(
    rest,
    [hope({}), hope({ id: 'h2', text: 'Stairs' })],
    [step({}), step({ id: 's2', text: 'Ring' })],
  )
  const after = contentOf(rest, [hope({ text: 'Sing' }), hope({ id: 'h3', text: 'Laugh' })], [step({ text: 'Walk' })])
  test('say of each hope what became of it', () =>
    expect(compare(before, after).map(({ became }) => became)).toEqual(['changed', 'added', 'gone']))
  test('say of each step what became of it', () =>
    expect(compare(before, after)[0]?.steps.map(({ became }) => became)).toEqual(['changed', 'gone']))
})

describe('when we ask', () => {
  test('two and eight weeks after the yes', () =>
    expect(checkInsAfter(today, [2, 8], 0).map(({ due }) => due.toISOString().slice(0, 10))).toEqual([
      '2026-12-05',
      '2027-01-16',
    ]))
  test('a newer version never puts a question off', () => expect(checkInsAfter(today, [2, 8], 1)).toEqual([]))
  test('a year later is the same day, and the last of a shorter month', () => {
    expect(monthsLater(today, 12).toISOString().slice(0, 10)).toBe('2027-11-21')
    expect(monthsLater(new Date('2027-08-31T09:00:00Z'), 6).toISOString().slice(0, 10)).toBe('2028-02-29')
  })
})
