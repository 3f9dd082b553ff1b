import type { AboutKind } from './store.ts'

/** Every sentence of “this did not feel safe”. */
const en = {
  title: 'Something did not feel safe',
  lead: 'Tell us. It need not be big, and you need not be sure. We never say who told us.',
  danger: 'If somebody is in danger now, ring 999.',
  answeredBy: 'A person with a name answers the same working day.',
  kind: 'What is it about?',
  kinds: {
    group: 'A group or a place',
    giver: 'A neighbour who gives or asks',
    peer: 'A peer who was asked to help',
    enterprise: 'Somebody who sells help',
    introduction: 'An introduction of mine',
    member: 'Somebody here',
    'something else': 'Something else',
  } satisfies Record<AboutKind, string>,
  name: 'Which one, or who?',
  nameHint: 'A name, if you know it.',
  words: 'What happened, or how did it feel?',
  reach: 'How may we reach you?',
  reachHint: 'Only if you like: a number or a time that is safe. Whoever answers reads it.',
  forSomebody: 'I write this for somebody else, at their word',
  offScreen: 'Do not show it on my pages',
  offScreenHint: 'Tick it if somebody else looks at your screen.',
  send: 'Tell us',
  said: {
    title: 'Thank you for telling us',
    by: (name: string, when: string) => `${name} answers by ${when}.`,
    secret: 'What you wrote is read by that one person. Nobody is told who said it, now or later.',
    rests: 'If something should rest while we look, it rests, and nobody is called guilty.',
    back: 'Back to the first page',
  },
  mine: {
    title: 'What you told us',
    waits: (name: string, when: string) => `${name} answers by ${when}.`,
    answered: (name: string, when: string) => `${name} answered, ${when}:`,
  },
  answer: {
    title: 'Did not feel safe',
    lead: 'Said in confidence. You answer the same working day. You do not know who said it; do not try to find out.',
    none: 'Nobody waits for an answer from you.',
    about: (kind: string, name: string) => (name ? `${kind}: ${name}` : kind),
    whom: (name: string) => `It is ${name}’s.`,
    said: (when: string) => `said ${when}`,
    by: (when: string) => `by ${when}`,
    reach: (reach: string) => `They can be reached: ${reach}`,
    noReach: 'They left no way to be reached. They read your answer on their page if they have one.',
    forSomebody: 'Written for somebody else, at their word.',
    answer: 'Your answer',
    answerHint: 'Thank them first. Say what you will do and by when. They read it, nobody else does.',
    rest: 'Let it rest for now',
    restHint: 'It is not shown and nobody is introduced, until you let it go on. Their page says only that it rests.',
    send: 'Answer',
  },
  rests: {
    title: 'What rests for now',
    none: 'Nothing rests.',
    since: (name: string, when: string) => `${name}, since ${when}`,
    goOn: 'Let it go on',
  },
  panel: { title: 'Did not feel safe', see: 'Answer' },
  errors: {
    kind: 'Choose what it is about. “Something else” is fine.',
    words: 'Write a few words about what happened.',
    answer: 'Write your answer. They read it.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}

export const words = { en }
export type Words = typeof en
