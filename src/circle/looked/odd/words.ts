import type { Pattern } from './store.ts'

/** Why a reading was noticed, as facts about the reading. */
const patterns: Record<Pattern, string> = {
  'no contact': 'No conversation, promise or other work with this person around it',
  'same name': 'The reader has the same family name',
  'same address': 'The reader has the same address',
  'out of hours': 'At night or at a weekend, not on duty',
  'own people': 'The reader is one of the person’s own people',
  'many people': 'One of many people whose records the reader opened in a short time',
}

const en = {
  title: 'Readings to look at',
  lead: 'Most of these will be right. Each is somebody’s private life: look, ask, and say what you found. You see who read what and when, never what the record says.',
  none: 'No reading waits for you to look at.',
  waiting: (count: number) => (count === 1 ? 'One reading waits for you' : `${count} readings wait for you`),
  row: (reader: string, day: string) => `${reader}, ${day}`,
  of: (names: string) => `Record of ${names}`,
  by: (day: string) => `by ${day}`,
  late: (day: string) => `was due ${day}`,
  asked: 'asked',
  said: 'answered',
  unhappy: 'People who were not content with an answer',
  unhappyRow: (name: string, reader: string, day: string) => `${name} asked why ${reader} looked on ${day}`,
  patterns,
  facts: {
    whose: 'Whose record',
    read: 'What was opened',
    when: 'When',
    noticed: 'Why you are asked',
    times: (times: number, first: string, last: string) =>
      times === 1 ? `Once, at ${first}` : `${times} times, between ${first} and ${last}`,
  },
  ask: {
    title: (name: string) => `Ask ${name}`,
    words: 'What do you want to know?',
    hint: 'They read this under your name, and answer you.',
    send: 'Ask',
    asked: (name: string, day: string) => `You asked ${name} on ${day}.`,
    waits: 'There is no answer yet. You may decide without it.',
    errors: { tooLong: (over: number) => `That is ${over} characters too long.`, gone: 'You have asked already.' },
  },
  find: {
    title: 'What did you find?',
    right: 'It was right',
    notRight: 'It was not right',
    words: 'In words the person can read',
    wordsHint: 'It was right because … Or: it was not right; what we did about it is …',
    all: (count: number, reader: string) => `The same for all ${count} records that ${reader} read that day`,
    tell: 'The person reads this beside the reading',
    tellYes: 'Yes, tell them',
    tellNo: 'No: telling them could put somebody in danger',
    why: 'What could happen?',
    send: 'Save',
    errors: {
      verdict: 'Say what you found.',
      words: 'Say why it was right, or what was done.',
      tell: 'Say whether the person is told.',
      why: 'Say what could happen if they were told.',
      gone: 'Somebody has looked already, or it waits with somebody else now.',
      tooLong: (over: number) => `That is ${over} characters too long.`,
    },
  },
  keepBack: {
    seen: (name: string) => `${name} sees that you look into this.`,
    kept: (name: string) => `${name} does not see that you look into this.`,
    title: 'Could that put somebody in danger?',
    send: 'Keep it from them for now',
  },
  again: {
    title: (name: string, reader: string, day: string) => `${name} asked why ${reader} looked on ${day}`,
    lead: (name: string) =>
      `${name} was not content with the answer. Look into it and say what you found; they read it under your name.`,
    answer: 'The first answer',
    read: 'What was read',
  },
  told: {
    looks: (name: string, day: string) => `${name} looks into whether this was right, by ${day}.`,
    right: (name: string) => `${name} looked into this: it was right.`,
    'not right': (name: string) => `${name} looked into this: it was not right.`,
  },
}

export type OddWords = typeof en
export const oddWords = { en }
