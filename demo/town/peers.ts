import type { Day, Key } from './types.ts'

type Offer = 'peer planning' | 'advocacy' | 'groups' | 'employing assistants together' | 'training' | 'other'

/** What an organisation led by those it is for says of itself, beside its entry. */
export interface OrganisationTold {
  neighbourhood: Key
  /** The name of its entry. */
  entry: string
  led: string
  board?: [lived: number, total: number]
  offers: Offer[]
  asking: string
  takesAsks: boolean
  /** Who answers for it here; nobody: it is rung. */
  speaks?: Key
}

export const organisationsLed: OrganisationTold[] = [
  {
    neighbourhood: 'hollin-bank',
    entry: 'Level Ground drop-in',
    led: 'Disabled people and people with long illness. Two of us have sat on the other side of the table as well, and came back.',
    board: [7, 9],
    offers: ['peer planning', 'advocacy', 'training'],
    asking:
      'Ask here, ring on a weekday after ten, or come on a Wednesday. Bernie or Marsha rings back within two days.',
    takesAsks: true,
    speaks: 'bernie',
  },
  {
    neighbourhood: 'mill-lane',
    entry: 'Our Own Say',
    led: 'All of us have a learning disability or are autistic. The treasurer is Jaz’s mum, because nobody else wanted to.',
    board: [5, 6],
    offers: ['peer planning', 'advocacy', 'groups'],
    asking: 'Say hello to Jaz. You meet two of us, in a place you like, and then you choose.',
    takesAsks: true,
    speaks: 'jaz',
  },
  {
    neighbourhood: 'weir',
    entry: 'Carers Run This',
    led: 'Carers, current and former. Whoever stops caring may stay; nobody knows more.',
    offers: ['employing assistants together', 'groups'],
    asking: 'Ring the number. If nobody picks up we are lifting somebody: leave a word.',
    takesAsks: false,
  },
]

/** What somebody has lived with and would be asked about. */
export interface PeerTold {
  who: Key
  shownAs: string
  lived: string
  askMe: string
  cannot?: string
  languages?: string
  offers: Offer[]
  face?: boolean
  room: boolean
  whoMay: 'everybody' | 'plans' | 'connector'
  added: Day
  until: Day
  by?: { who: Key; how: 'on paper' | 'by phone' | 'face to face' }
}

export const peersTold: PeerTold[] = [
  {
    who: 'bernie',
    shownAs: 'Bernie',
    lived: 'the ward, on and off, and eleven years off it',
    askMe: 'the way back, what to tell your boss, and what not to',
    cannot: 'Not at night. I will not tell you to take up yoga.',
    languages: 'English',
    offers: ['peer planning', 'advocacy'],
    face: true,
    room: true,
    whoMay: 'everybody',
    added: -200,
    until: 160,
  },
  {
    who: 'jaz',
    shownAs: 'Jaz',
    lived: 'Down’s syndrome, a flat of my own and a job',
    askMe: 'doing your plan with pictures, and moving out',
    cannot: 'Nothing with trains.',
    languages: 'English, some Makaton',
    offers: ['peer planning', 'groups'],
    face: true,
    room: true,
    whoMay: 'plans',
    added: -150,
    until: 210,
  },
  {
    who: 'karen',
    shownAs: 'K.',
    lived: 'a brother who drinks, for twenty years',
    askMe: 'saying no and ringing anyway',
    offers: ['other'],
    languages: 'English',
    room: true,
    whoMay: 'connector',
    added: -40,
    until: 50,
    by: { who: 'hema', how: 'face to face' },
  },
  {
    who: 'steph',
    shownAs: 'Steph',
    lived: 'employing my own assistants since I was twenty-one',
    askMe: 'rotas, holidays, and the day nobody comes',
    cannot: 'I answer by text, slowly.',
    languages: 'English, British Sign Language',
    offers: ['employing assistants together', 'training'],
    room: false,
    whoMay: 'everybody',
    added: -90,
    until: 270,
  },
  {
    who: 'fatima',
    shownAs: 'Fatima',
    lived: 'filling in my family’s forms since I was nine',
    askMe: 'which box is the one they read',
    languages: 'English, Sylheti',
    offers: ['other'],
    room: true,
    whoMay: 'plans',
    added: -380,
    until: -15,
  },
]

/** Whom somebody with a plan asked. */
export interface PeerAskTold {
  key: Key
  person: Key
  /** A member, or the name of an entry with its neighbourhood; missing: a connector looks. */
  to?: Key
  entry?: [neighbourhood: Key, name: string]
  toName: string
  wants: 'plan' | 'advocate' | 'talk'
  words: string
  reach?: string
  asked: Day
  answer?: { what: 'yes' | 'no'; by: Key; on: Day }
  ended?: Day
}

export const peerAsks: PeerAskTold[] = [
  {
    key: 'joan-bernie',
    person: 'joan',
    to: 'bernie',
    toName: 'Bernie',
    wants: 'plan',
    words: 'I can talk to Dev about most of it. Not about the dark bit.',
    reach: '01632 960 130, mornings',
    asked: -2,
  },
  {
    key: 'joan-ground',
    person: 'joan',
    entry: ['hollin-bank', 'Level Ground drop-in'],
    toName: 'Level Ground drop-in',
    wants: 'advocate',
    words: 'For the meeting about the stairs.',
    asked: -20,
    answer: { what: 'no', by: 'bernie', on: -18 },
  },
  {
    key: 'gary-jaz',
    person: 'gary',
    to: 'jaz',
    toName: 'Jaz',
    wants: 'plan',
    words: 'You did Shirley’s with pictures. I want that.',
    asked: -118,
    answer: { what: 'yes', by: 'jaz', on: -117 },
  },
  {
    key: 'aisha-bernie',
    person: 'aisha',
    to: 'bernie',
    toName: 'Bernie',
    wants: 'talk',
    words: 'Tell me it does not stay like this.',
    reach: 'Text first, 01632 960 131',
    asked: -30,
    answer: { what: 'yes', by: 'bernie', on: -30 },
  },
  {
    key: 'alan-through',
    person: 'alan',
    toName: '',
    wants: 'talk',
    words: 'Somebody who went quiet after a death and came back from it. No groups.',
    asked: -3,
  },
]
