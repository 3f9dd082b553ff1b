import { asked, hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'
import { at } from './at.ts'

/** Signs in nowhere. */
export const pearl: Person = {
  key: 'pearl',
  name: 'Pearl Tregear',
  called: 'Miss Tregear',
  face: 'PT',
  age: 82,
  birthday: '08-12',
  phone: '01632 960 312',
  home: { neighbourhood: 'harbour', line: '2 Lifeboat Row', postcode: 'EB1 2BD' },
  about: {
    important: 'My window on the bar. I log every boat.',
    'do and do not': 'Do bring news. Do not move the telescope.',
  },
  aboutOn: -44,
  communication: { format: 'Big print.' },
  reach: { way: 'visit', when: 'Any time the blind is up.', paper: 'weekly' },
  touch: { state: 'in touch', since: -50 },
  gifts: [{ of: 'head', text: 'A log of every boat since 1971', to: 'The lifeboat crew, who ring to ask' }],
  alongside: 'tolu',
  second: 'nell',
  hellos: [
    {
      key: 'hello',
      day: -52,
      from: 'pearl',
      way: 'at the door',
      words: 'My eyes are going and I have forty boats a day to see.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'tolu',
      takenOn: -51,
    },
  ],
  conversations: [
    talk({
      key: 'window',
      kind: 'first',
      day: -47,
      where: 'At the telescope',
      room: ['pearl', 'tolu'],
      writer: 'tolu',
      timeAlone: 'yes',
      raw: 'she named nine boats by their engine with her eyes shut. so: ears',
      readBack: readBack(-43, 'tolu'),
      statements: [
        said('log', 'pearl', 'what matters', 'Somebody should know who went out and who came back.', {
          wellbeing: ['wb_contribution'],
        }),
        said('engines', 'pearl', 'gift', 'I know them by the engine. The eyes were only manners.'),
        said('dark', 'pearl', 'worry', 'I can do without boats. I cannot do without being asked.'),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'The lifeboat crew' },
      relation: 'they ring',
      ring: 'friends',
      brings: 'Fish, and questions',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'recorder',
      by: 'tolu',
      to: 'pearl',
      what: 'Bring a machine that takes down what you say, with one button',
      made: -43,
      due: -30,
      state: 'kept',
      keptOn: -33,
    },
  ],
  plan: {
    stage: 'agreed',
    begun: -47,
    helpers: ['ebbwick-together'],
    first: ['log', 'engines'],
    hopes: [
      hope('log', 'Keep the log, by ear', {
        ideas: ['Say it, do not write it', 'Kit types it up'],
        steps: [
          step('technology', 'tolu', 'One-button recorder', { ...yes(-40), done: -33 }),
          step('my people', 'kit', 'Type it up on Sundays', yes(-12, 'It is the best soap opera on this coast.')),
        ],
        ratings: ratings([-47, 4], [-10, 7]),
      }),
    ],
    ifThingsGoWrong: 'Blind down by day: the crew comes. They have the key and the boots.',
    howWeWillKnow: 'The crew rings to ask.',
    agreed: readBack(-9, 'tolu'),
    signOff: { asked: -9, due: 5, by: 'nell' },
    checkIns: [
      { weeks: 2, due: 5 },
      { weeks: 8, due: 47 },
    ],
    nextLook: { day: 5, where: 'At the telescope' },
  },
}

export const kit: Person = {
  key: 'kit',
  name: 'Kit Varcoe',
  pronouns: 'they/them',
  face: 'KV',
  age: 20,
  birthday: '03-31',
  ...at('kit'),
  home: { neighbourhood: 'harbour', line: '8 Lifeboat Row', postcode: 'EB1 2BD' },
  about: {
    important: 'Night. Maps. My room, and the way out of it.',
    communicate: 'Text. I talk fine after the second week.',
  },
  aboutOn: -20,
  communication: { contact: 'Text only to start with.' },
  reach: { way: 'text', when: 'After dark.' },
  touch: { state: 'in touch', since: -27 },
  gifts: [{ of: 'head', text: 'Types as fast as people talk', to: 'Miss Tregear’s log' }],
  alongside: 'sam',
  second: 'tolu',
  hellos: [
    {
      key: 'hello',
      day: -29,
      from: 'kit',
      way: 'page',
      words: 'I have not been out by day for a year. I would like to, a bit. Can it be somebody who gets it?',
      prefers: ['in writing'],
      wouldLike: ['sam'],
      flags: [],
      state: 'taken up',
      takenBy: 'sam',
      takenOn: -28,
    },
  ],
  conversations: [
    talk({
      key: 'night-walk',
      kind: 'good-life',
      day: -24,
      where: 'The sea wall, eleven at night',
      room: ['kit', 'sam'],
      writer: 'sam',
      timeAlone: 'yes',
      raw: 'walked 40 min before a word. then lots. the log idea was theirs',
      readBack: readBack(-20, undefined, 'on screen'),
      statements: [
        said('night', 'kit', 'what matters', 'At night nobody wants anything from my face.'),
        said('type', 'kit', 'gift', 'I hear it once and it is typed.'),
        said('day', 'kit', 'hope', 'Ten minutes of daylight, by choice.', { wellbeing: ['wb_health', 'wb_control'] }),
      ],
    }),
  ],
  circle: [
    { who: 'pearl', relation: 'I type her boats', ring: 'friends', brings: 'Gossip with tides in it', sees: [] },
  ],
  promises: [
    {
      key: 'walk',
      by: 'sam',
      to: 'kit',
      what: 'Walk each Thursday, five minutes earlier each time',
      made: -20,
      due: 2,
      state: 'open',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -24,
    helpers: ['sam'],
    first: ['night', 'type'],
    hopes: [
      hope('day', 'Ten minutes of daylight, by choice', {
        ideas: ['Five minutes earlier each week', 'The boat shed before the others come'],
        steps: [
          step('community', 'boat-shed', 'Open at half past six for one', asked(-4)),
          step('me', 'kit', 'Dawn counts', { done: -6 }),
        ],
        ratings: ratings([-24, 0], [-6, 3, 'I saw a dawn. It was loud.']),
      }),
    ],
    ifThingsGoWrong: 'If I have not read your text in a day, Sam knocks twice and talks through the door about maps.',
    howWeWillKnow: 'I need sunglasses.',
    checkIns: [],
    nextLook: { day: 2, where: 'The sea wall' },
  },
}
