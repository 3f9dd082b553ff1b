import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const yusuf: Person = {
  key: 'yusuf',
  name: 'Yusuf Ali',
  called: 'Mr Ali',
  face: 'YA',
  age: 63,
  birthday: '07-01',
  phone: '01632 960 228',
  languages: ['so', 'ar', 'en'],
  home: { neighbourhood: 'mill-lane', line: 'Flat 4, Albion Mill', postcode: 'KS2 3EG' },
  about: {
    important: 'The sea. Five prayers. Coffee that is coffee.',
    also: 'Thirty years a ship’s cook. I have made supper at every angle.',
  },
  aboutOn: -230,
  reach: { way: 'phone', when: 'After evening prayer.', paper: 'when something changes' },
  touch: {
    state: 'resting',
    since: -120,
    note: 'He said: “It is enough for now. Leave the door on the latch.” A call at the new year, no sooner.',
    kept: 'kwame',
  },
  gifts: [{ of: 'hands', text: 'Bread for forty', to: 'Friday kitchen, when he feels like it' }],
  alongside: 'kwame',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -250,
      from: 'yusuf',
      way: 'at the door',
      words: 'My kidneys are finished and the machine has three days of my week. I would like to keep the other four.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -249,
    },
  ],
  conversations: [
    talk({
      key: 'coffee',
      kind: 'good-life',
      day: -242,
      where: 'Flat 4, coffee with cardamom',
      room: ['yusuf', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: '3 dialysis days lost to sleep + transport\ntransport drops him at 9pm, cold\nsea charts on the wall. knows tides of places he’ll not see\n“I don’t want looking after, I want four days”',
      readBack: readBack(-236, 'kwame'),
      statements: [
        said('four', 'yusuf', 'what matters', 'The machine has three days. The other four are mine.', {
          wellbeing: ['wb_control', 'wb_health'],
        }),
        said('angle', 'yusuf', 'gift', 'I can cook at any angle and for any temper.'),
        said(
          'cold',
          'yusuf',
          'barrier',
          'They bring me home last. I sit in the van and see the whole town get out before me.',
          { remover: { named: 'Patient transport' } },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Brother Hassan' },
      relation: 'from the mosque',
      ring: 'friends',
      brings: 'The lift home',
      sees: [],
    },
    { who: 'friday-kitchen', relation: 'they let a man in', ring: 'people I know', brings: 'Flour', sees: [] },
  ],
  promises: [
    {
      key: 'new-year',
      by: 'kwame',
      to: 'yusuf',
      what: 'Ring once, at the new year, and ask only “well?”',
      made: -120,
      due: 41,
      state: 'open',
    },
    {
      key: 'van',
      by: 'kwame',
      to: 'yusuf',
      what: 'Ask transport to turn the round about',
      made: -236,
      due: -215,
      state: 'broken',
      reason: 'They said no. I asked twice more. So Brother Hassan drives.',
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -242,
    helpers: ['kwame'],
    first: ['four', 'angle'],
    hopes: [
      hope('days', 'Four days that are mine', {
        ideas: ['A lift home in time to sleep', 'Cook ahead on Mondays'],
        steps: [
          step('my people', { named: 'Brother Hassan' }, 'Home by seven, three nights', { ...yes(-220), done: -210 }),
          step('me', 'yusuf', 'Freeze six suppers on a Monday', { done: -215 }),
        ],
        ratings: ratings([-242, 3], [-206, 6], [-164, 9, 'I baked on Friday. On a flat floor. It was too easy.']),
      }),
    ],
    ifThingsGoWrong: 'The unit has my numbers. Hassan has my key.',
    howWeWillKnow: 'I get bored.',
    agreed: readBack(-220, 'kwame'),
    signOff: { asked: -220, due: -206, by: 'ruth', day: -212 },
    checkIns: [
      {
        weeks: 2,
        due: -206,
        held: { day: -206, by: 'kwame', did: 'yes', helped: 'a bit', words: 'Warm by seven. Tired anyway.' },
      },
      {
        weeks: 8,
        due: -164,
        held: {
          day: -164,
          by: 'kwame',
          did: 'yes',
          helped: 'yes',
          words: 'It is enough. I will rest now, and so will you.',
        },
      },
    ],
    nextLook: { day: 41, where: 'By telephone, one word' },
  },
}
