import type { Day, Key } from './types.ts'

/** Whom a coordinator knows for longer: since when, on whose word, when they were in touch; or at rest since a day. */
export const knownForLong: {
  who: Key
  by: Key
  since: Day
  how: 'on screen' | 'by phone' | 'face to face'
  /** They stand alongside as their coordinator, beside whoever works with them. */
  beside?: true
  touches: { on: Day; how: 'met' | 'by phone' | 'in writing' }[]
}[] = [
  {
    who: 'nasreen',
    by: 'hema',
    since: -96,
    how: 'face to face',
    touches: [
      { on: -60, how: 'met' },
      { on: -24, how: 'met' },
      { on: -6, how: 'by phone' },
    ],
  },
  {
    who: 'frank',
    by: 'nora',
    since: -12,
    how: 'face to face',
    beside: true,
    touches: [{ on: -5, how: 'met' }],
  },
  {
    who: 'halina',
    by: 'hema',
    since: -48,
    how: 'face to face',
    touches: [
      { on: -30, how: 'met' },
      { on: -3, how: 'met' },
    ],
  },
  {
    who: 'freya',
    by: 'hema',
    since: -110,
    how: 'on screen',
    touches: [
      { on: -88, how: 'met' },
      { on: -51, how: 'in writing' },
    ],
  },
]

/** How many one can know well, where that was agreed. */
export const agreed: { who: Key; most: number; because: string; by: Key; on: Day }[] = [
  { who: 'hema', most: 3, because: 'a day and a half a week, beside the street and the gifts', by: 'ruth', on: -40 },
]

/** Those who would like to meet a coordinator; `met`: they have, and say what they want. */
export const introduced: {
  key: Key
  neighbourhood: Key
  owner: Key
  name: string
  contact: string
  helps?: string
  by?: { name: string; is: string; contact?: string }
  how?: 'by phone' | 'face to face'
  said: Day
  met?: Day
  /** Somebody else thought of them before: the same contact. */
  joined?: Key
  /** Theirs, by their own yes: whose record it stands in, and how they said so. */
  theirs?: { who: Key; on: Day; how: 'on screen' }
}[] = [
  {
    key: 'ida',
    neighbourhood: 'hollin-bank',
    owner: 'hema',
    name: 'Ida',
    contact: '01632 960 291, not before ten',
    helps: 'She likes to be asked twice.',
    by: { name: 'Len Hardacre', is: 'next door', contact: '01632 960 206' },
    said: -1,
  },
  {
    key: 'ida-again',
    neighbourhood: 'hollin-bank',
    owner: 'hema',
    name: 'Ida Barraclough',
    contact: '(01632) 960291',
    helps: 'The knocker, not the bell.',
    by: { name: 'Reverend Alleyne', is: 'at the chapel' },
    said: 0,
    joined: 'ida',
  },
  {
    key: 'winston',
    neighbourhood: 'hollin-bank',
    owner: 'hema',
    name: 'Winston',
    contact: 'At the allotments, any afternoon',
    by: { name: 'Gloria', is: 'his sister' },
    said: -2,
    theirs: { who: 'winston', on: -1, how: 'on screen' },
  },
  {
    key: 'tomasz',
    neighbourhood: 'weir',
    owner: 'nora',
    name: 'Tomasz',
    contact: 'At the lock café most mornings',
    helps: 'Polish is easier on the phone.',
    said: 0,
  },
  {
    key: 'beryl',
    neighbourhood: 'hollin-bank',
    owner: 'hema',
    name: 'Beryl',
    contact: '01632 960 294',
    by: { name: 'Sister Okafor', is: 'the nurse at the surgery' },
    how: 'by phone',
    said: -6,
    met: -2,
  },
]

/** Asked when there was no room: an answer is owed. */
export const noRoom: { introduction: Key; coordinator: Key; owner: Key; on: Day } = {
  introduction: 'beryl',
  coordinator: 'hema',
  owner: 'ruth',
  on: -1,
}

/** Contacts of the last months, by kind, each week: never whom. */
export const contactsAWeek: {
  by: Key
  neighbourhood: Key
  kinds: Record<'a chat' | 'an idea' | 'along to a group' | 'two brought together' | 'a form or a phone call', number[]>
}[] = [
  {
    by: 'hema',
    neighbourhood: 'hollin-bank',
    kinds: {
      'a chat': [4, 3, 5, 4, 6, 3, 4, 5, 2, 4, 5],
      'an idea': [2, 1, 2, 0, 1, 2, 1, 2, 0, 1, 2],
      'along to a group': [1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1],
      'two brought together': [0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0],
      'a form or a phone call': [1, 1, 0, 2, 1, 1, 0, 1, 1, 0, 1],
    },
  },
  {
    by: 'hema',
    neighbourhood: 'weir',
    kinds: {
      'a chat': [2, 1, 0, 2, 1, 2, 0, 1, 2, 1, 0],
      'an idea': [1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
      'along to a group': [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
      'two brought together': [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
      'a form or a phone call': [1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
    },
  },
  {
    by: 'kwame',
    neighbourhood: 'mill-lane',
    kinds: {
      'a chat': [1, 2, 2, 1, 3, 2, 1, 2, 1, 2, 1],
      'an idea': [1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0],
      'along to a group': [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
      'two brought together': [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
      'a form or a phone call': [0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0],
    },
  },
]
