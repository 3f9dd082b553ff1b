import type { Rhythm } from './rules.ts'

const rhythms: Record<Rhythm, string> = {
  never: 'Never',
  weekly: 'Every week',
  monthly: 'Every month',
  'when something changes': 'When something changes',
}

/** What a letter itself says: to the person, in words that are easy to read. */
const letter = {
  heading: 'Your news',
  dear: (name: string) => `Dear ${name},`,
  opening: 'This is what is new since we last wrote. It is yours. You can change it.',
  nothing: 'Nothing has changed. We write because we said we would.',
  promises: 'What was promised to you',
  kept: (who: string, what: string) => `Done, by ${who}: ${what}.`,
  broken: (who: string, what: string, why: string) => `Not done, by ${who}: ${what}. Why: ${why}`,
  due: (who: string, what: string, day: string) => `${who}, by ${day}: ${what}.`,
  late: (who: string, what: string, day: string, why: string) =>
    `Late: ${who}, by ${day}: ${what}.${why ? ` In the way: ${why}` : ''}`,
  said: 'What we wrote down when you talked',
  saidAsk: 'Please tell us if we got it right.',
  quote: (text: string) => `“${text}”`,
  answered: (name: string, text: string) => `${name} answered: “${text}”`,
  plan: 'Your plan',
  hope: (text: string) => `You hope: ${text}`,
  planAsk: 'Your plan has changed since you last agreed to it. Nothing is yours until you say yes.',
  looked: 'Who looked at your page',
  lookedLine: (name: string, why: string, times: number) =>
    `${name || 'The place'} ${why}${times > 1 ? `, ${times} times` : ''}.`,
  team: 'the team',
  close: (name: string) => `With good wishes, ${name}`,
  slip: 'Your answer',
  ticks: {
    right: 'Yes, that is what I said.',
    'not right': 'Some of it is not right. I have written what I meant.',
    agree: 'I agree to my plan.',
    'ring me': 'Please ring me.',
  },
}

const promiseTurns: Record<string, string> = {
  kept: 'a promise kept',
  'in the way': 'something is in the way',
  'new day': 'a new day for a promise',
  broken: 'a promise that will not happen',
  'passed on': 'a promise passed on',
}

const en = {
  letter,
  list: {
    title: 'Letters',
    titleFor: (name: string) => `Letters to ${name}`,
    lead: 'What you would see here comes to you on paper, as often as you like.',
    rhythm: 'How often should letters come?',
    rhythms,
    whoLooked: 'Put who looked at my page into my letters',
    whoLookedHint: 'Whoever prints the letter will read it too.',
    keep: 'Keep this',
    comes: (rhythm: string) => `Letters come: ${rhythm.toLowerCase()}.`,
    make: 'Make a letter now',
    doNot: (name: string) => `Do not send letters to ${name}. It is not safe.`,
    none: 'No letters yet.',
    made: (day: string) => `Letter of ${day}`,
    waiting: 'Not sent yet',
    sent: (day: string) => `Sent on ${day}`,
    answered: (day: string) => `Answered, ${day}`,
    errors: {
      rhythm: 'Say how often.',
      quiet: 'No letter goes now: they asked to be left alone, or a death is written down.',
      notSafe: 'A letter is not safe for them. See how to reach them.',
    },
  },
  one: {
    title: (name: string) => `Letter to ${name}`,
    sent: 'I have posted it or handed it over',
    print: 'Print this page: only the letter comes out.',
    reply: 'The slip came back: write down the answer',
    back: 'All letters',
  },
  reply: {
    title: 'The slip came back',
    lead: (name: string) => `Write down what ${name} ticked and wrote, as it stands there.`,
    ticks: 'What is ticked?',
    words: 'What is written?',
    send: 'Keep the answer',
    next: 'Now record it where it belongs',
    nextLead: (name: string) => `Each is done at ${name}’s word, on paper.`,
    came: (day: string) => `The answer came on ${day}.`,
    confirm: (text: string) => `“${text}”: right or not?`,
    agree: 'They agree to their plan',
    ring: 'They want you to ring: how to do it safely',
    errors: {
      missing: 'Tick what is ticked, or write what is written.',
      again: 'The answer to this letter is written down already. It stays as it came.',
      tooLong: (over: number) => `This is ${over} letters too long.`,
    },
  },
  panel: {
    title: 'Letters to write',
    due: (name: string) => `A letter to ${name} is due`,
    ownText: 'Rather read on paper? We can write to you.',
    all: 'Letters',
  },
  news: {
    title: 'What is new',
    somebody: 'Somebody',
    said: (name: string) => `${name} wrote something down`,
    reply: (name: string, stance: string) =>
      stance === 'agree' ? `${name} agrees` : stance === 'disagree' ? `${name} does not agree` : `${name} answered`,
    promise: (name: string, turn: string) => `${name}: ${promiseTurns[turn] ?? turn}`,
    helper: (name: string, answer: string) =>
      answer === 'yes' ? `${name} said yes` : answer === 'no' ? `${name} said no` : `${name} took the yes back`,
    'sign-off': (name: string, answer: string) => `The council, ${name}: ${answer}`,
  },
}

export type Words = typeof en
export const words = { en }
