import { hope, ratings, readBack, said, signsIn, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const margaret: Person = {
  key: 'margaret',
  name: 'Margaret Birtwistle',
  face: 'MB',
  age: 67,
  birthday: '10-18',
  ...signsIn('margaret'),
  phone: '01632 960 241',
  home: { neighbourhood: 'weir', line: 'High Slack Farm, Moor Road', postcode: 'KS3 4TU' },
  about: {
    important: 'Jack alive. The books straight. One day in town with nobody’s dinner to think of.',
    'do and do not': 'Do ask twice. The first time I say “fine”.',
  },
  aboutOn: -26,
  reach: { way: 'phone', when: 'Half past one, when he nods off.' },
  touch: { state: 'in touch', since: -30 },
  gifts: [
    { of: 'head', text: 'Farm accounts', to: 'Four farms on Moor Road' },
    { of: 'hands', text: 'Parkin, and knitted things for lambs and babies' },
  ],
  alongside: 'gwen',
  second: 'kwame',
  hellos: [
    {
      key: 'hello',
      day: -31,
      from: 'margaret',
      way: 'phone',
      words: 'You left a leaflet for carers. I thought: who’s that? Then I thought: oh.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -31,
    },
  ],
  conversations: [
    talk({
      key: 'car',
      kind: 'first',
      day: -26,
      where: 'In Gwen’s car at the bottom gate, heater on',
      room: ['margaret', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: '“fine” ×1. asked again. then 40 mins\nup at 4 with him since stroke, and the calves\nown lump, left breast, not been. I said today. She said market day. We settled on Thursday and I’m driving',
      readBack: readBack(-24, 'gwen'),
      statements: [
        said('town', 'margaret', 'hope', 'One day in town, and nobody’s dinner.', {
          wellbeing: ['wb_health', 'wb_participation'],
        }),
        said('books', 'margaret', 'gift', 'I can make a farm’s books balance, and I can make a vicar pay.'),
        said('wife', 'margaret', 'what matters', 'I am his wife. I’d like to be that for an hour, and not the nurse.', {
          wellbeing: ['wb_relationships'],
        }),
        said('lump', 'margaret', 'worry', 'I found a lump at haymaking. There was the hay to get in.', {
          offScreen: true,
          wellbeing: ['wb_health'],
        }),
      ],
    }),
  ],
  circle: [
    { who: 'jack', relation: 'my husband', ring: 'closest', brings: 'Forty-four years', sees: [] },
    { who: 'halina', relation: 'swaps cake recipes by post', ring: 'friends', brings: 'Poppy seeds', sees: [] },
  ],
  promises: [
    {
      key: 'clinic',
      by: 'gwen',
      to: 'margaret',
      what: 'Drive you to the clinic and sit there',
      made: -26,
      due: -23,
      state: 'kept',
      keptOn: -23,
      offScreen: true,
    },
    {
      key: 'result',
      by: 'gwen',
      to: 'margaret',
      what: 'Be at the bottom gate when the letter comes',
      made: -23,
      due: 1,
      state: 'open',
      offScreen: true,
    },
  ],
  plan: {
    stage: 'hopes',
    begun: -24,
    helpers: ['gwen'],
    first: ['wife', 'books'],
    hopes: [
      hope('town', 'One day a month in town, and nobody’s dinner', { ratings: ratings([-24, 0]) }),
      hope('four', 'Not be the one who gets up at four', { ratings: ratings([-24, 2]) }),
    ],
    checkIns: [],
    nextLook: { day: 1, where: 'The bottom gate' },
  },
}
