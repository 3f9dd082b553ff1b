import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const miriam: Person = {
  key: 'miriam',
  name: 'Miriam Feldman',
  called: 'Mrs Feldman',
  face: 'MF',
  age: 79,
  birthday: '03-20',
  ...signsIn('miriam'),
  phone: '01632 960 245',
  languages: ['en', 'yi'],
  home: { neighbourhood: 'weir', line: '20 Dyehouse Close', postcode: 'KS3 2PQ' },
  about: {
    important: 'Friday night candles. Being right. My husband of blessed memory, who was wrong a lot.',
    communicate: 'I have Alzheimer’s, early. I was a chemist, so give me the facts and I shall write them down.',
    'do and do not': 'Do argue. Do not humour me.',
  },
  aboutOn: -34,
  communication: {
    format: 'One page, dated, with who said what.',
    support: 'Before noon. Leave a note of what was agreed.',
  },
  reach: { way: 'phone', when: 'Mornings. Not on Shabbat: from Friday dusk I do not answer.' },
  touch: { state: 'in touch', since: -49 },
  gifts: [{ of: 'head', text: 'Chemistry, and chess for children', to: 'Lock Side library club' }],
  alongside: 'gwen',
  second: 'kwame',
  hellos: [
    {
      key: 'hello',
      day: -51,
      from: 'miriam',
      way: 'page',
      words: 'I have a diagnosis and about two good years. I intend to plan while I can still win the argument.',
      prefers: ['straight', 'in writing'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -50,
    },
  ],
  conversations: [
    talk({
      key: 'chess',
      kind: 'good-life',
      day: -44,
      where: 'Over a chessboard at number 20',
      room: ['miriam', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'She beat me in 19 moves, apologised, told me the law on lasting power of attorney.\ncandles: set fire to a cloth once. knows.\nno children. a niece, “a good girl, a bad listener”\nwants it written who decides, and that kosher stays kosher when she’s past caring',
      readBack: readBack(-36, undefined, 'on screen'),
      statements: [
        said(
          'kosher',
          'miriam',
          'decision',
          'When I no longer know, it still matters. Kosher, to the end. I am deciding it now, with all my wits.',
          { wellbeing: ['wb_dignity', 'wb_control'] },
        ),
        said('candles', 'miriam', 'what matters', 'I have lit candles every Friday for seventy years. Real ones.', {
          wellbeing: ['wb_control'],
        }),
        said('chess', 'miriam', 'gift', 'I teach children to lose. It is the only thing worth teaching.'),
        said('fog', 'miriam', 'worry', 'It is not the forgetting. It is being agreed with.'),
        said('fire', 'gwen', 'opinion', 'I think the candles and the gas are a danger on the same night.', {
          manner: 'written',
          replies: [
            { by: 'miriam', day: -36, stance: 'agrees', text: 'Correct. Turn off the gas. Leave the candles.' },
          ],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Naomi' },
      relation: 'my niece',
      ring: 'closest',
      brings: 'Challah, not listening',
      sees: ['plan'],
      authority: 'Lasting power of attorney, being registered',
    },
    { who: 'balbir', relation: 'chess, and he cheats', ring: 'friends', brings: 'Chess on Mondays', sees: [] },
  ],
  promises: [
    {
      key: 'lpa',
      by: 'gwen',
      to: 'miriam',
      what: 'Send off the attorney form, and bring proof of posting',
      made: -36,
      due: -22,
      state: 'kept',
      keptOn: -26,
    },
    {
      key: 'hob',
      by: 'rosa',
      to: 'miriam',
      what: 'Fit a gas valve that sleeps on a timer',
      made: -20,
      due: 6,
      state: 'open',
    },
  ],
  plan: {
    stage: 'agreed',
    begun: -44,
    helpers: ['gwen'],
    first: ['candles', 'chess'],
    hopes: [
      hope('home', 'Light my own candles in my own house as long as I know what a candle is', {
        ideas: ['A deep tray of sand', 'The gas off on Fridays', 'Guests every Friday, who notice'],
        steps: [
          step('equipment and adaptations', 'rosa', 'Gas valve on a timer', { ...yes(-18), due: 6 }),
          step(
            'community',
            { named: 'Students from the synagogue' },
            'Two guests, every Friday',
            yes(-15, 'She examined us. We passed.'),
          ),
          step('me', 'miriam', 'Sand tray', { done: -25, cost: { pence: 900, per: 'once' } }),
        ],
        ratings: ratings([-44, 7], [-11, 8]),
      }),
      hope('say', 'Say now what I want later', {
        ideas: ['Write it', 'Film it', 'Read it to Naomi, twice'],
        steps: [
          step('me', 'miriam', 'Write it. Four drafts.', { done: -12 }),
          step('my people', { named: 'Naomi' }, 'Listen to all of it', yes(-11)),
        ],
        ratings: ratings([-44, 2], [-11, 7]),
      }),
    ],
    ifThingsGoWrong:
      'Red folder by the door. Naomi. Then Gwen. Kosher in hospital too: they can do it, they say they cannot.',
    howWeWillKnow: 'I am still being argued with.',
    agreed: readBack(-10, undefined, 'on screen'),
    signOff: { asked: -10, due: 4, by: 'ruth' },
    checkIns: [
      { weeks: 2, due: 4 },
      { weeks: 8, due: 46 },
    ],
    nextLook: { day: 4, where: 'Number 20, black pieces' },
  },
}
