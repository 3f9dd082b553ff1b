import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const aisha: Person = {
  key: 'aisha',
  name: 'Aisha Mahmood',
  face: 'AM',
  age: 24,
  birthday: '05-25',
  ...signsIn('aisha'),
  languages: ['en', 'ur'],
  home: { neighbourhood: 'weir', line: '15 Dyehouse Close', postcode: 'KS3 2PQ' },
  about: {
    important: 'Winning arguments. My law degree. Boccia. Sarcasm.',
    communicate: 'I speak with a machine, one key at a time. Wait. It will be worth it. Do not guess the end.',
    'do and do not': 'Do talk to me. My assistant is not my interpreter. She is here for the biscuits.',
  },
  aboutOn: -95,
  communication: {
    contact: 'E-mail or text.',
    support: 'Wait for the machine. Do not read the screen over her shoulder.',
  },
  reach: { way: 'e-mail', when: 'Any time. She is up late.' },
  touch: { state: 'in touch', since: -130 },
  gifts: [
    { of: 'head', text: 'Benefit appeals: eleven won, one pending', to: 'Level Ground, Tuesdays' },
    { of: 'heart', text: 'Losing at boccia with grace, allegedly' },
  ],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -132,
      from: 'aisha',
      way: 'page',
      words:
        'I am moving out of my parents’ house while they still like me. I shall need a flat, assistants and a fight. I enjoy one of these.',
      prefers: ['in writing', 'straight'],
      wouldLike: ['level-ground'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -131,
    },
  ],
  conversations: [
    talk({
      key: 'debate',
      kind: 'good-life',
      day: -122,
      where: 'The law library, the table with the good plug',
      room: ['aisha', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'Took 2 hrs, she typed, I shut up (hard). 400 words from her, all good.\nmum does nights. wants mum to be mum\nassistants “not helpers, not girls, staff. I pay them.”',
      readBack: readBack(-118, undefined, 'on screen'),
      statements: [
        said('slow', 'aisha', 'what matters', 'I speak slowly. I do not think slowly. People who wait find this out.', {
          manner: 'by machine',
          wellbeing: ['wb_dignity'],
        }),
        said('argue', 'aisha', 'gift', 'I have never lost an argument. I have run out of battery.', {
          manner: 'by machine',
        }),
        said('mum', 'aisha', 'hope', 'I want my mother to visit me, and complain about my curtains.', {
          manner: 'by machine',
          wellbeing: ['wb_relationships', 'wb_accommodation'],
        }),
        said(
          'worry',
          { named: 'Shabana' },
          'worry',
          'Who will hear her at night? I hear her through two walls. I always have.',
          {
            saidOn: -118,
            replies: [{ by: 'aisha', day: -110, stance: 'adds', text: 'You hear the fridge, Ammi. But I hear you.' }],
          },
        ),
      ],
    }),
  ],
  circle: [
    { who: 'imran', relation: 'my brother', ring: 'closest', brings: 'Lifts, insults', sees: ['plan'] },
    { who: { named: 'Shabana' }, relation: 'my mother', ring: 'closest', brings: 'Food for nine', sees: ['plan'] },
    { who: { named: 'Kirsty' }, relation: 'my assistant', ring: 'paid', brings: 'Biscuits', sees: ['about me'] },
  ],
  promises: [
    {
      key: 'range',
      by: 'gwen',
      to: 'aisha',
      what: 'Show you the money range and the working, before any planning',
      made: -131,
      due: -124,
      state: 'kept',
      keptOn: -125,
    },
    {
      key: 'door',
      by: { named: 'Dyehouse Homes' },
      to: 'aisha',
      what: 'Fit a front door that opens by phone',
      made: -100,
      due: -80,
      state: 'late',
      reason: 'It opens. It also opens for the window cleaner. They are looking into it.',
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -122,
    helpers: ['level-ground'],
    first: ['slow', 'argue'],
    hopes: [
      hope('flat', 'My own flat, staffed by people I chose', {
        ideas: [
          'Interview them on jokes',
          'Three, so that one can be ill',
          'A speaker by the bed that rings the night person',
        ],
        steps: [
          step('paid support', 'aisha', 'Hire three assistants', { done: -85, cost: { pence: 118000, per: 'week' } }),
          step('technology', 'rosa', 'Doors, lights, blinds from the chair', { ...yes(-108), done: -78 }),
          step('community', 'level-ground', 'Show me payroll, once', { ...yes(-106), done: -90 }),
        ],
        ratings: ratings([-122, 2], [-88, 5], [-46, 9, 'Ammi came. She hates the curtains.']),
      }),
      hope('council', 'Stand for the council', {
        ideas: ['A speech I can play at the right speed', 'Knock on doors with Imran'],
        steps: [
          step('me', 'aisha', 'Get the papers', { due: 30 }),
          step('my people', 'imran', 'Doors. The steep ones.', yes(-60, 'She is going to win and be unbearable.')),
        ],
        ratings: ratings([-46, 3]),
      }),
    ],
    ifThingsGoWrong:
      'If two assistants are ill at once, Imran. If Imran is abroad, list on the fridge, in the order of who snores least.',
    howWeWillKnow: 'My mother rings before she comes.',
    agreed: readBack(-102, undefined, 'on screen'),
    signOff: { asked: -102, due: -88, by: 'ruth', day: -92 },
    checkIns: [
      {
        weeks: 2,
        due: -88,
        held: {
          day: -88,
          by: 'gwen',
          did: 'partly',
          helped: 'yes',
          words: 'Two of three hired. One asked who I “belong to”. She is not one of the two.',
        },
      },
      {
        weeks: 8,
        due: -46,
        held: { day: -46, by: 'gwen', did: 'yes', helped: 'yes', words: 'I burned my own toast.' },
      },
    ],
    nextLook: { day: 78, where: '15 Dyehouse Close, mind the door' },
  },
}
