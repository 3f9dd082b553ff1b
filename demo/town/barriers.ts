import type { Day, Key } from './types.ts'

/** What the place answered, newest last; a day of its own where something will be done. */
export type BarrierAnswerTold =
  | { kind: 'will do'; words: string; by: Key; on: Day; until: Day }
  | { kind: 'done' | 'not done'; words: string; by: Key; on: Day }
  | { kind: 'passed on' | 'said again'; by: Key; on: Day }

/** What stands in the way, in its plain line, as many as said so, and who owes an answer by when. */
export interface BarrierTold {
  key: Key
  neighbourhood: Key
  /** The entry of that neighbourhood it is about. */
  at?: string
  sort: 'steps' | 'rules' | 'getting there' | 'attitudes' | 'money' | 'words' | 'something else'
  line: string
  said: number
  /** Some of it in the words it was said in. */
  words: string[]
  shown: Day
  owner: Key
  due?: Day
  answers: BarrierAnswerTold[]
}

export const barriersTold: BarrierTold[] = [
  {
    key: 'choir-steps',
    neighbourhood: 'hollin-bank',
    at: 'St Luke’s choir',
    sort: 'steps',
    line: 'Two steps at the front of St Luke’s keep people out of choir practice.',
    said: 14,
    words: [
      'I can hear the choir from the pavement. I cannot get to it.',
      'Two steps and no rail at St Luke’s.',
      'The side door is flat but it is always locked.',
    ],
    shown: -58,
    owner: 'hema',
    due: 19,
    answers: [
      {
        kind: 'not done',
        words: 'The front of the church is listed, and nobody may change it.',
        by: 'hema',
        on: -44,
      },
      { kind: 'said again', by: 'hema', on: -30 },
      {
        kind: 'will do',
        words:
          'The side door will be open on Thursdays from six, with a rail. The church has said yes; the smith comes in December.',
        by: 'hema',
        on: -16,
        until: 19,
      },
    ],
  },
  {
    key: 'cherry-steps',
    neighbourhood: 'hollin-bank',
    sort: 'steps',
    line: 'Cherry Tree Steps have no rail on the lower half, and nowhere to rest.',
    said: 22,
    words: ['I go round by the mill. It takes me forty minutes.', 'Ice and no rail.'],
    shown: -6,
    owner: 'hema',
    due: 13,
    answers: [],
  },
  {
    key: 'mend-rule',
    neighbourhood: 'hollin-bank',
    at: 'Bring it, mend it',
    sort: 'rules',
    line: 'The fire station asks whoever helps there for a photo card. Not everybody has one.',
    said: 3,
    words: ['They wanted a passport from me to sew buttons.'],
    shown: -40,
    owner: 'hema',
    answers: [
      {
        kind: 'done',
        words: 'The rule is gone. We asked why it was there, and nobody knew. Come and sew.',
        by: 'hema',
        on: -33,
      },
    ],
  },
  {
    key: 'surgery-phone',
    neighbourhood: 'hollin-bank',
    sort: 'words',
    line: 'Letters from the town hall say to ring a number that only plays music.',
    said: 9,
    words: ['Forty minutes of music and then it went dead.', 'The letter says ring. I am deaf.'],
    shown: -49,
    owner: 'ruth',
    due: -20,
    answers: [{ kind: 'passed on', by: 'ruth', on: -19 }],
  },
  {
    key: 'nine-bus',
    neighbourhood: 'mill-lane',
    sort: 'getting there',
    line: 'The last 9 bus goes at ten to eight, before anything in the evening has finished.',
    said: 31,
    words: ['I leave deaf club in the middle of a sentence.', 'No bus home after dominoes.'],
    shown: -80,
    owner: 'ruth',
    due: 40,
    answers: [
      {
        kind: 'will do',
        words:
          'The bus company tries a 9 at half past nine on Fridays, for three months from January. We count who rides it, together with you.',
        by: 'ruth',
        on: -61,
        until: 40,
      },
    ],
  },
  {
    key: 'counter',
    neighbourhood: 'mill-lane',
    sort: 'attitudes',
    line: 'At the station counter people who speak slowly, or with a machine, are talked past.',
    said: 6,
    words: ['He asked my carer where I wanted to go.'],
    shown: -12,
    owner: 'ruth',
    due: 7,
    answers: [],
  },
  {
    key: 'library-lift',
    neighbourhood: 'mill-lane',
    at: 'Deaf club',
    sort: 'steps',
    line: 'The library lift needs a key, and the key is upstairs.',
    said: 8,
    words: ['You have to shout up the stairs for the key.'],
    shown: -70,
    owner: 'ruth',
    answers: [
      {
        kind: 'will do',
        words: 'A second key at the desk on the ground floor.',
        by: 'ruth',
        on: -62,
        until: -50,
      },
      { kind: 'done', words: 'It hangs at the desk, on a red ribbon. Nobody needs to shout.', by: 'ruth', on: -53 },
    ],
  },
  {
    key: 'forms-urdu',
    neighbourhood: 'mill-lane',
    sort: 'words',
    line: 'The form for a blue badge comes in English alone.',
    said: 4,
    words: ['My daughter is nine and fills in my forms.'],
    shown: -25,
    owner: 'ruth',
    answers: [
      {
        kind: 'not done',
        words:
          'The form is the country’s, not ours, and we may not change it. Fatima sits with anybody on Fridays and fills it in with them, in five languages.',
        by: 'ruth',
        on: -21,
      },
    ],
  },
  {
    key: 'moor-road',
    neighbourhood: 'weir',
    sort: 'getting there',
    line: 'Nine farms on Moor Road have one bus a day, and it has gone by ten.',
    said: 11,
    words: ['If I miss the ten o’clock I have missed Tuesday.'],
    shown: -35,
    owner: 'ruth',
    due: -4,
    answers: [
      {
        kind: 'will do',
        words: 'We ask the parish for a shared car on Tuesdays, and say here what they answered.',
        by: 'ruth',
        on: -25,
        until: -4,
      },
    ],
  },
  {
    key: 'radio-lift',
    neighbourhood: 'weir',
    sort: 'steps',
    line: 'The lift to the radio above the chip shop works most days. Not on the day you come.',
    said: 5,
    words: ['I did my programme from the pavement.'],
    shown: -90,
    owner: 'walt',
    answers: [
      { kind: 'passed on', by: 'walt', on: -74 },
      { kind: 'done', words: 'New motor, paid for by the station and the chip shop, half each.', by: 'walt', on: -60 },
    ],
  },
  {
    key: 'towpath-gate',
    neighbourhood: 'weir',
    sort: 'steps',
    line: 'The gate on the towpath is too narrow for a wheelchair or a pram.',
    said: 17,
    words: ['They built it to keep motorbikes out. It keeps me out.'],
    shown: -3,
    owner: 'walt',
    due: 16,
    answers: [],
  },
  {
    key: 'pool-price',
    neighbourhood: 'weir',
    sort: 'money',
    line: 'Whoever helps somebody swim has to pay for a swim too.',
    said: 2,
    words: ['I pay twice so that I can get in once.'],
    shown: -15,
    owner: 'walt',
    due: 4,
    answers: [],
  },
]

/** What nobody has read yet. */
export const barriersUnread: {
  neighbourhood: Key
  at?: string
  whereabouts?: string
  sort: BarrierTold['sort']
  words: string
}[] = [
  {
    neighbourhood: 'hollin-bank',
    whereabouts: 'Cherry Tree Steps',
    sort: 'steps',
    words: 'I fell on the bottom steps. There is nothing to hold on to.',
  },
  {
    neighbourhood: 'hollin-bank',
    whereabouts: 'the chemist',
    sort: 'attitudes',
    words: 'Sandra at the chemist tells the whole queue what I am on.',
  },
  {
    neighbourhood: 'hollin-bank',
    at: 'Knit and natter',
    sort: 'steps',
    words: 'The toilet in the chapel is down nine stairs.',
  },
  {
    neighbourhood: 'hollin-bank',
    at: 'Knit and natter',
    sort: 'steps',
    words: 'The toilet in the chapel is down nine stairs.',
  },
  {
    neighbourhood: 'mill-lane',
    whereabouts: 'the market',
    sort: 'getting there',
    words: 'The stalls stand on the dropped kerb.',
  },
]
