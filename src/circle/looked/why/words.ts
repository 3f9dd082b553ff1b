import { sentence } from '../../../ui/index.ts'

/** Every sentence about asking why somebody looked. */
const en = {
  team: 'the team',
  system: 'the computer here',
  owed: {
    what: 'answer a question you asked about your record',
    again: 'look into an answer you were not content with',
    climbed: '%1$s did not answer in time. It is now with %2$s.',
  },
  line: {
    waits: (name: string, by: string) => `You asked why. ${sentence(name)} answers by ${by}.`,
    late: (name: string, by: string) => `You asked why. ${sentence(name)} should have answered by ${by}.`,
    answered: (name: string) => `You asked why. ${sentence(name)} answered:`,
    again: (name: string, by: string) => `You were not content. ${sentence(name)} looks into it by ${by}.`,
    againFor: (asker: string, name: string, by: string) =>
      `${asker} was not content. ${sentence(name)} looks into it by ${by}.`,
    right: (name: string) => `${sentence(name)} looked into it: it was right.`,
    notRight: (name: string) => `${sentence(name)} looked into it: it was not right.`,
    more: 'Was that an answer?',
    all: 'Read all of it',
  },
  ask: {
    title: 'Ask why somebody looked',
    titleFor: (name: string) => `${name} asks why somebody looked`,
    lead: 'Whoever looked owes you an answer, by a day. If they are not here any more, somebody who answers for the team does.',
    leadFor: (name: string) =>
      `Write down what ${name} asks. You do not see the list itself: it is theirs. Whoever is asked sees the question.`,
    mine: 'What you wrote down before',
    reader: 'Who looked?',
    day: 'On which day?',
    words: 'In your words, if you like',
    wordsFor: 'In their words, if there are any',
    send: 'Ask',
    done: 'It is written down. The answer goes to them.',
    errors: {
      reader: 'Choose who looked.',
      on: 'Write the day, like 14 11 2026.',
      nothing: 'There is nothing to ask about on that day, or you have asked already.',
      tooLong: (over: number) => `That is ${over} characters too long.`,
    },
  },
  one: {
    title: (name: string, day: string) => `Why did ${name} look, on ${day}?`,
    asked: (day: string) => `You asked on ${day}.`,
    askedFor: (name: string, day: string) => `${name} asked on ${day}.`,
    waits: (name: string, by: string) => `${name} answers by ${by}. If nobody does, it goes to the next, by name.`,
    enough: 'Is that an answer?',
    yes: 'Yes',
    no: 'No, somebody else should look into it',
    noHint: 'A reviewer will. Never the one who looked, nor the one who answered.',
    words: 'What is missing?',
    send: 'Send',
    found: 'What the reviewer found',
    errors: {
      enough: 'Say whether that is an answer.',
      tooLong: (over: number) => `That is ${over} characters too long.`,
    },
  },
  panel: {
    title: 'Somebody asks you why',
    row: (name: string, day: string) => `${name} asks why you looked on ${day}`,
    rowOf: (name: string, reader: string, day: string) => `${name} asks why ${reader} looked on ${day}`,
    reviewer: (reviewer: string, name: string, day: string) =>
      `${reviewer} asks about your reading of ${name}’s record on ${day}`,
    by: (day: string) => `by ${day}`,
  },
  list: {
    title: 'Asked why I looked',
    lead: 'When somebody asks why you read something about them, it stands here until you have answered.',
    none: 'Nobody is asking you anything.',
    back: 'What was answered to you',
    yours: (name: string) => `You, to ${name}`,
  },
  answer: {
    title: (name: string, day: string) => `${name} asks why you looked on ${day}`,
    titleOf: (name: string, reader: string, day: string) => `${name} asks why ${reader} looked on ${day}`,
    lead: (name: string) =>
      `Answer ${name} as you would face to face: plainly, and what it was for. ${name} reads it under your name.`,
    forThem: (reader: string) => `${reader} cannot answer: you do, for the team.`,
    read: 'What was read',
    none: 'Nothing is written down for that day. Say so, if that is right.',
    words: 'Your answer',
    send: 'Answer',
    reviewer: (name: string) => `${name} looks into readings, and asks:`,
    plain: 'Why was this read?',
    errors: {
      words: 'Write an answer.',
      gone: 'It has been answered, or waits with somebody else now.',
      tooLong: (over: number) => `That is ${over} characters too long.`,
    },
  },
}

export type WhyWords = typeof en
export const whyWords = { en }
