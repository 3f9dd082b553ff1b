import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const danny: Person = {
  key: 'danny',
  name: 'Danny Whelan',
  face: 'DW',
  age: 41,
  birthday: '09-16',
  home: { neighbourhood: 'mill-lane', line: 'Room 6, 110 Mill Lane, or not', postcode: 'KS2 1AA' },
  about: {
    important: 'My boy Liam. Fishing. Not being lied to.',
    'do and do not': 'Do tell me I stink if I stink. Do not tell me you understand.',
  },
  aboutOn: -175,
  aboutHelper: 'bernie',
  reach: {
    way: 'through somebody',
    at: 'Bernie, or the lad on the desk at 110',
    when: 'When he is found. Do not send letters, they go in the bin.',
  },
  touch: {
    state: 'out of touch',
    since: -64,
    note: 'Last seen at the weir with a rod. Bernie goes by on Mondays. Nobody has closed anything.',
    kept: 'bernie',
  },
  gifts: [
    { of: 'head', text: 'Where the trout are', to: 'Two lads from 110 who had never held a rod' },
    { of: 'heart', text: 'Straight talk, both ways' },
  ],
  alongside: 'kwame',
  second: 'bernie',
  hellos: [
    {
      key: 'hello',
      day: -184,
      from: 'danny',
      way: 'at the door',
      words: 'I have been dry nine days, it will not last, so be quick.',
      prefers: ['straight'],
      wouldLike: ['bernie'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -184,
    },
  ],
  conversations: [
    talk({
      key: 'weir',
      kind: 'first',
      day: -183,
      where: 'The weir, two rods, one of them mine for show',
      room: ['danny', 'bernie', 'kwame'],
      writer: 'bernie',
      timeAlone: 'yes',
      raw: 'He baited my hook. I talked rubbish till he told me to stop.\nday 10. liam is 14, has not seen since xmas\n“I’m not a drunk who fishes. I’m a fisherman who drinks.”',
      readBack: readBack(-176, 'bernie'),
      statements: [
        said('fisherman', 'danny', 'what matters', 'I’m not a drunk who fishes. I’m a fisherman who drinks.', {
          wellbeing: ['wb_dignity'],
        }),
        said('wait', 'danny', 'gift', 'I can wait. Nobody can wait like I can.'),
        said('liam', 'danny', 'hope', 'One day on the bank with Liam. Dry. I’d not even need to catch owt.', {
          wellbeing: ['wb_relationships'],
        }),
        said('clever', 'bernie', 'opinion', 'He is the cleverest man I know and he hides it in a can.', {
          manner: 'written',
          replies: [{ by: 'danny', day: -176, stance: 'adds', text: 'Bottle. Have some respect.' }],
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Liam' }, relation: 'my son', ring: 'closest', brings: 'A reason', sees: [] },
    { who: 'bernie', relation: 'peer', ring: 'friends', brings: 'Turns up', sees: ['plan'] },
    {
      who: { named: 'Liam’s mum' },
      relation: 'was my wife',
      ring: 'people I know',
      brings: 'Has said: if he is dry, yes',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'monday',
      by: 'bernie',
      to: 'danny',
      what: 'Walk past the weir every Monday with a flask',
      made: -64,
      due: 2,
      state: 'open',
    },
    {
      key: 'detox',
      by: 'kwame',
      to: 'danny',
      what: 'Find a detox bed, within the week',
      made: -170,
      due: -163,
      state: 'broken',
      reason: 'There was no bed for five weeks. You asked at the right time and we did not have it. That is on us.',
    },
    {
      key: 'line',
      by: 'danny',
      to: 'danny',
      what: 'Ring Liam on Sunday',
      made: -176,
      due: -172,
      state: 'kept',
      keptOn: -172,
    },
  ],
  plan: {
    stage: 'hopes',
    begun: -176,
    helpers: ['bernie'],
    first: ['fisherman', 'wait'],
    hopes: [
      hope('liam', 'One day on the bank with Liam, dry', {
        ratings: ratings([-176, 2], [-150, 4], [-90, 1, 'Do not ask me this week.']),
      }),
    ],
    ifThingsGoWrong: 'If I am yellow, or I shake and see things, that is 999. The rest is just Tuesday.',
    checkIns: [],
    nextLook: { day: 2, where: 'The weir, a Monday' },
  },
}
