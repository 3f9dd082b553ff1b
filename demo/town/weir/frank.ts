import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const frank: Person = {
  key: 'frank',
  name: 'Frank Illingworth',
  face: 'FI',
  age: 70,
  birthday: '08-01',
  ...signsIn('frank'),
  home: { neighbourhood: 'weir', line: '18 Weir Cottages', postcode: 'KS3 1LN' },
  about: {
    important: 'Sheila’s laugh. Cricket. The last word.',
    communicate: 'By eye and machine, in my own voice: I banked it in June. It swears.',
    wellness: 'Motor neurone disease. It is winning on points.',
    'do and do not': 'Do tell jokes. Do not whisper in the hall.',
  },
  aboutOn: -58,
  communication: {
    contact: 'E-mail; he types with his eyes.',
    support: 'Wait for the machine. Stand where he can see you.',
  },
  reach: { way: 'e-mail', when: 'Any time. He has nowhere to be.' },
  touch: { state: 'in touch', since: -83 },
  gifts: [
    { of: 'head', text: 'Cricket scores since 1966, disputed', to: 'Winston, by e-mail, daily' },
    { of: 'heart', text: 'Answers strangers who have just been told', to: 'Six so far' },
  ],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -86,
      from: 'frank',
      way: 'page',
      words:
        'Motor neurone. A year if I’m good. I would like to die at home with the window open and the cricket on. It has to be summer, then, so hurry up or slow down as needed.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -85,
    },
  ],
  conversations: [
    talk({
      key: 'window',
      kind: 'good-life',
      day: -80,
      where: 'The bed by the window, 18 Weir Cottages',
      room: ['frank', 'gwen', { named: 'Sheila' }],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'he had typed it all before I came. “saves you the face”\nSheila: wants to know what to do at 3am. nobody has told her\nno hospital. no tube. written, witnessed, on fridge\nlaughed more than at any visit this year',
      readBack: readBack(-74, undefined, 'on screen'),
      statements: [
        said(
          'window',
          'frank',
          'what matters',
          'Home. Window open. Sheila one side, the cricket on the other. I have not said which side I’ll face.',
          { manner: 'by machine', wellbeing: ['wb_control', 'wb_relationships'] },
        ),
        said('jokes', 'frank', 'gift', 'I can still make a nurse drop a tray.', { manner: 'by machine' }),
        said('tube', 'frank', 'decision', 'No tube. No ward. I have thought about it longer than you have.', {
          manner: 'by machine',
          wellbeing: ['wb_control', 'wb_dignity'],
        }),
        said('three', { named: 'Sheila' }, 'worry', 'Nobody has told me what to do at three in the morning.', {
          replies: [
            { by: 'frank', day: -74, stance: 'adds', text: 'Then that is the plan. Start with three in the morning.' },
          ],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Sheila' },
      relation: 'my wife, forty-six years',
      ring: 'closest',
      brings: 'The laugh',
      sees: ['plan', 'about me', 'conversations', 'promises'],
    },
    { who: 'winston', relation: 'cricket, by e-mail', ring: 'friends', brings: 'Wrong opinions', sees: [] },
  ],
  promises: [
    {
      key: 'three',
      by: 'gwen',
      to: 'frank',
      what: 'Write one page for Sheila: what to do at three in the morning',
      made: -74,
      due: -67,
      state: 'kept',
      keptOn: -69,
    },
    {
      key: 'after',
      by: 'gwen',
      to: { named: 'Sheila' },
      what: 'Go on coming, after. For as long as you say.',
      made: -74,
      due: 80,
      state: 'open',
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -80,
    helpers: ['gwen'],
    first: ['window', 'jokes'],
    hopes: [
      hope('home', 'Home to the end, window open', {
        ideas: ['Hospice at home', 'Night sitters who like cricket', 'A hook for the window'],
        steps: [
          step('paid support', { named: 'Hospice at home' }, 'Nights, three a week, more when we say', {
            ...yes(-60),
            cost: { pence: 0, per: 'week' },
          }),
          step('technology', 'frank', 'A button by eye that opens the window', { done: -44 }),
          step(
            'my people',
            'winston',
            'Reads me the county scores, out loud, on Saturdays',
            yes(-50, 'Blind man reads to a man who cannot speak. We are a circus.'),
          ),
        ],
        ratings: ratings([-80, 6], [-44, 8], [-9, 9]),
      }),
      hope('sheila', 'Sheila sleeps, and laughs, and is not alone after', {
        ideas: ['Her sister in the back bedroom', 'The carers’ table, when she’s ready and not before'],
        steps: [
          step('my people', { named: 'Her sister Jo' }, 'Back bedroom from next month', yes(-30)),
          step('community', 'carers-table', 'Keep her a chair', yes(-28)),
        ],
        ratings: ratings([-80, 3], [-9, 6]),
      }),
    ],
    ifThingsGoWrong:
      'Three in the morning page is on the fridge. Blue box is under the bed. Not 999. Ring the hospice line, then open the window.',
    howWeWillKnow: 'Ask Sheila.',
    agreed: readBack(-13, undefined, 'on screen'),
    signOff: { asked: -13, due: 1, by: 'ruth', day: -12, words: 'Yes, the same day it reached me.' },
    checkIns: [
      { weeks: 2, due: 1 },
      { weeks: 8, due: 43 },
    ],
    nextLook: { day: 2, where: 'By the window' },
  },
}
