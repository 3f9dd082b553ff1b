import { asked, hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const siuLan: Person = {
  key: 'siu-lan',
  name: 'Tang Siu-Lan',
  called: 'Mrs Tang',
  face: 'TS',
  age: 72,
  birthday: '09-28',
  phone: '01632 960 248',
  languages: ['yue', 'en'],
  home: { neighbourhood: 'weir', line: '1 Lock Side, above the chip shop', postcode: 'KS3 3RS' },
  about: {
    important: 'My grandson’s marks. Mahjong. My stairs, but not so many.',
    communicate: 'I understand English of fish. Other English, slow.',
    'do and do not': 'Do not shout. I am not deaf, I am Chinese.',
  },
  aboutOn: -19,
  communication: { professional: 'Cantonese interpreter; not her grandson.', format: 'Traditional Chinese, big.' },
  reach: { way: 'phone', when: 'After three. She says the name of the shop, still.', paper: 'when something changes' },
  touch: { state: 'in touch', since: -27 },
  gifts: [
    { of: 'head', text: 'What each family in town liked on a Friday for thirty years' },
    { of: 'hands', text: 'Dumplings', to: 'Kettle Radio, downstairs and up' },
  ],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -29,
      from: { named: 'Jason' },
      way: 'page',
      words: 'my gran goes down the stairs on her bum. she says dont tell. i am telling',
      known: 'knows',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -28,
    },
  ],
  conversations: [
    talk({
      key: 'mahjong',
      kind: 'first',
      day: -22,
      where: 'Above the chip shop, tiles put to one side',
      room: ['siu-lan', 'gwen', { named: 'Ms Yip' }],
      interpreter: { named: 'Ms Yip' },
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'asked if she minded Jason writing. Long talk in Cantonese. “good boy. big mouth.”\nknees. 19 stairs. shop sold, flat kept\nno mahjong since Mrs Lau moved to her son’s. needs 3 more players\nblack bean and vinegar smell still. lovely',
      readBack: readBack(-15, 'gwen'),
      statements: [
        said(
          'friday',
          'siu-lan',
          'gift',
          'I know who had extra scraps, and whose father had left. I gave extra fish. I put it under the chips.',
          { manner: 'through an interpreter' },
        ),
        said('mahjong', 'siu-lan', 'hope', 'Three people who can play, and who can lose.', {
          manner: 'through an interpreter',
          wellbeing: ['wb_relationships'],
        }),
        said('above', 'siu-lan', 'what matters', '我哋住喺呢度三十年。', {
          manner: 'through an interpreter',
          language: 'yue',
          meaning: 'We have lived here for thirty years. From up here I know the whole town by its coats.',
        }),
        said('bottom', 'siu-lan', 'worry', 'I go down like a baby, one step at a time. At night, so nobody sees.', {
          manner: 'through an interpreter',
          wellbeing: ['wb_dignity'],
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Jason' }, relation: 'my grandson', ring: 'closest', brings: 'Good marks, big mouth', sees: [] },
    {
      who: { named: 'The radio people upstairs' },
      relation: 'tenants of the noise',
      ring: 'people I know',
      brings: 'The lift man’s number',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'jason',
      by: 'gwen',
      to: 'siu-lan',
      what: 'Tell Jason he did right, in front of you',
      made: -22,
      due: -15,
      state: 'kept',
      keptOn: -15,
    },
    {
      key: 'lift',
      by: 'rosa',
      to: 'siu-lan',
      what: 'Ask if the radio’s lift can stop at your floor',
      made: -15,
      due: -1,
      state: 'late',
      reason: 'It can. It will not. The part again.',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -22,
    helpers: ['gwen'],
    first: ['above', 'friday'],
    hopes: [
      hope('down', 'Go down on my feet, by day', {
        ideas: ['The radio’s lift', 'A rail on both sides', 'New knees, spring'],
        steps: [
          step('equipment and adaptations', 'rosa', 'Rail on both sides', {
            ...yes(-13),
            done: -6,
            cost: { pence: 0, per: 'once' },
          }),
          step('community', 'town-radio', 'Share the lift and the cost of the part', asked(-4)),
        ],
        ratings: ratings([-22, 2], [-6, 5]),
      }),
      hope('tiles', 'Mahjong on Wednesdays', {
        ideas: ['Teach three', 'Mrs Lau by video for the scolding'],
        steps: [
          step('my people', 'miriam', 'Learn, from number 20', asked(-3)),
          step('community', 'tool-shed', 'Anybody who likes small tiles and silence', asked(-3)),
        ],
        ratings: ratings([-22, 0]),
      }),
    ],
    ifThingsGoWrong: 'I bang the floor. The chip shop looks up. They are trained: I trained them.',
    howWeWillKnow: 'Somebody wins my money.',
    checkIns: [],
    nextLook: { day: 7, where: 'Above the chip shop' },
  },
}
