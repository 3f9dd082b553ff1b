import type { Day, Key } from './types.ts'

/** What people of the town give and look for; those with a record and those without are told in the same way. */
export interface GiftTold {
  key: Key
  who: Key
  side: 'give' | 'find'
  kind: 'head' | 'heart' | 'hands'
  line: string
  words?: string
  whoMay: 'nobody' | 'connector' | 'introduced' | 'neighbours'
  added: Day
  until: Day
  /** Written down at their word. */
  by?: { who: Key; how: 'on paper' | 'by phone' | 'face to face' }
}

export const gifts: GiftTold[] = [
  {
    key: 'alto',
    who: 'joan',
    side: 'give',
    kind: 'head',
    line: 'I know the alto line of nearly everything. I can sing it into your ear.',
    whoMay: 'neighbours',
    added: -60,
    until: 80,
  },
  {
    key: 'singing',
    who: 'joan',
    side: 'find',
    kind: 'heart',
    line: 'Somebody to sing with in the week',
    words: 'Not on a stage. At a kitchen table is fine.',
    whoMay: 'neighbours',
    added: -60,
    until: 80,
  },
  {
    key: 'lift',
    who: 'carol',
    side: 'give',
    kind: 'hands',
    line: 'A seat in my car to choir on Thursdays',
    whoMay: 'neighbours',
    added: -58,
    until: 21,
  },
  {
    key: 'hens',
    who: 'carol',
    side: 'find',
    kind: 'hands',
    line: 'Somebody to let my hens out when I am away',
    whoMay: 'neighbours',
    added: -58,
    until: 80,
  },
  {
    key: 'allotment',
    who: 'len',
    side: 'give',
    kind: 'hands',
    line: 'Half my allotment, and what I know about leeks',
    words: 'Saturdays. Bring gloves.',
    whoMay: 'introduced',
    added: -120,
    until: 20,
    by: { who: 'hema', how: 'face to face' },
  },
  {
    key: 'growing',
    who: 'alan',
    side: 'find',
    kind: 'hands',
    line: 'A bit of an allotment, and somebody who does not mind me quiet',
    whoMay: 'introduced',
    added: -24,
    until: 85,
    by: { who: 'dev', how: 'face to face' },
  },
  {
    key: 'plugs',
    who: 'marcus',
    side: 'give',
    kind: 'hands',
    line: 'I mend anything with a plug: lamps, radios, toasters',
    whoMay: 'neighbours',
    added: -100,
    until: 60,
  },
  {
    key: 'lamp',
    who: 'steph',
    side: 'find',
    kind: 'hands',
    line: 'My mother’s lamp wants mending. I would like to watch.',
    whoMay: 'neighbours',
    added: -9,
    until: 80,
  },
  {
    key: 'soup',
    who: 'halina',
    side: 'give',
    kind: 'heart',
    line: 'Beetroot soup for two on Wednesdays, and the story of it',
    whoMay: 'neighbours',
    added: -40,
    until: 70,
  },
  {
    key: 'company',
    who: 'marjorie',
    side: 'find',
    kind: 'heart',
    line: 'Somebody to eat my dinner with once a week',
    whoMay: 'introduced',
    added: -12,
    until: 78,
    by: { who: 'hema', how: 'by phone' },
  },
  {
    key: 'whist',
    who: 'marjorie',
    side: 'give',
    kind: 'head',
    line: 'I play a wicked hand of whist and can teach it',
    whoMay: 'connector',
    added: -12,
    until: 78,
    by: { who: 'hema', how: 'by phone' },
  },
  {
    key: 'bicycles',
    who: 'pat',
    side: 'give',
    kind: 'hands',
    line: 'Lessons in mending bicycles',
    whoMay: 'neighbours',
    added: -30,
    until: 75,
  },
]

/** Where neighbours without a record live. */
export const lives: Record<Key, Key> = {
  pat: 'hollin-bank',
  carol: 'hollin-bank',
  steph: 'hollin-bank',
  len: 'hollin-bank',
  marjorie: 'hollin-bank',
  fatima: 'mill-lane',
  karen: 'mill-lane',
}

export interface IntroductionTold {
  key: Key
  by: Key
  proposed: Day
  words: string
  sides: [SideTold, SideTold]
  bothYes?: Day
  place?: string
  along?: string
  met?: Day
  state: 'proposed' | 'both yes' | 'met' | 'took' | 'taken back'
}

export interface SideTold {
  who: Key
  gift: Key
  answer?: 'yes' | 'no'
  how?: 'by phone' | 'face to face'
  along?: true
  took?: 'yes' | 'not yet'
  thanks?: string
}

/** Hema looks after all of them. */
export const introductions: IntroductionTold[] = [
  {
    key: 'song',
    by: 'hema',
    proposed: -34,
    words: 'You both live for Thursdays.',
    sides: [
      {
        who: 'joan',
        gift: 'singing',
        answer: 'yes',
        along: true,
        took: 'yes',
        thanks: 'You came up the steps for me and made it look like nothing.',
      },
      {
        who: 'carol',
        gift: 'lift',
        answer: 'yes',
        took: 'yes',
        thanks: 'I have not laughed so much in a car since 1987.',
      },
    ],
    bothYes: -30,
    place: 'The library café, by the window',
    along: 'Hema',
    met: -26,
    state: 'took',
  },
  {
    key: 'dinner',
    by: 'hema',
    proposed: -3,
    words: 'One cooks for two, one eats alone. I thought of you.',
    sides: [
      { who: 'marjorie', gift: 'company', answer: 'yes', how: 'by phone', along: true },
      { who: 'halina', gift: 'soup' },
    ],
    state: 'proposed',
  },
  {
    key: 'lamp',
    by: 'hema',
    proposed: -6,
    words: 'A lamp and somebody who mends lamps.',
    sides: [
      { who: 'steph', gift: 'lamp', answer: 'yes' },
      { who: 'marcus', gift: 'plugs', answer: 'yes' },
    ],
    bothYes: -2,
    state: 'both yes',
  },
]

/** Talks that Hema had on doorsteps; without a name nothing was to be kept. */
export const doorsteps: {
  who?: Key
  postcode: string
  on: Day
  cares?: string
  join?: string
  meet?: string
  touch?: Day
}[] = [
  {
    who: 'len',
    postcode: 'KS1 4JL',
    on: -120,
    cares: 'That the allotments do not go to brambles when the old ones cannot dig any more.',
    meet: 'Anybody under fifty who has held a spade',
    touch: -2,
  },
  {
    who: 'marjorie',
    postcode: 'KS1 3FH',
    on: -12,
    cares: 'A proper dinner at a proper table. Cards afterwards.',
    join: 'A whist drive, if there were one',
    touch: 6,
  },
  { postcode: 'KS1 2AB', on: -20 },
  { postcode: 'KS1 2AB', on: -20 },
]

/** Said in confidence; who said it is nobody’s business, not even the demo’s. */
export const unsafe: {
  key: Key
  kind: 'group' | 'member' | 'something else'
  about: string
  words: string
  said: Day
  answered?: { on: Day; words: string }
}[] = [
  {
    key: 'hall',
    kind: 'group',
    about: 'The late session at the hall',
    words:
      'The man at the door asks where I live and how I get home. Perhaps he is only kind. I went home the long way.',
    said: 0,
  },
  {
    key: 'raffle',
    kind: 'something else',
    about: 'The raffle',
    words: 'We were told we had to buy a ticket before we could have tea.',
    said: -25,
    answered: {
      on: -25,
      words: 'Thank you. I went on Tuesday: tea comes first now, and the tickets are for who wants them.',
    },
  },
]
