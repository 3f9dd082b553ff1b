import { asked, hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const halina: Person = {
  key: 'halina',
  name: 'Halina Kowalczyk',
  called: 'Pani Halina',
  face: 'HK',
  age: 93,
  birthday: '07-02',
  phone: '01632 960 213',
  languages: ['pl', 'en'],
  home: { neighbourhood: 'hollin-bank', line: '30 Chapel Row', postcode: 'KS1 2AB' },
  about: {
    important: 'Mass. My photographs. To be asked, not told.',
    people: 'My husband Jerzy, who died. I still tell him the weather.',
    'do and do not': 'Do eat what I give you. Do not write while I cry.',
  },
  aboutOn: -30,
  communication: {
    format: 'Paper, in Polish, big print. She reads with a glass.',
    support: 'English in the morning, Polish when she is tired.',
  },
  reach: { way: 'phone', when: 'After eleven, when she is back from Mass.', paper: 'when something changes' },
  touch: { state: 'in touch', since: -60 },
  gifts: [
    { of: 'hands', text: 'Poppy-seed cake', to: 'The funeral teas, all of them' },
    { of: 'head', text: 'Polish for beginners who are not lazy' },
  ],
  alongside: 'hema',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -62,
      from: { named: 'Father Dominik' },
      way: 'phone',
      words:
        'Pani Halina is falling asleep at Mass and says she is not eating. She says you may come if you can eat soup.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'hema',
      takenOn: -61,
    },
  ],
  conversations: [
    talk({
      key: 'soup',
      kind: 'first',
      day: -59,
      where: 'Her kitchen, over soup',
      room: ['halina', 'hema'],
      writer: 'hema',
      timeAlone: 'yes',
      raw: 'Two bowls. It would have been rude.\nwove in three countries, best was here\nGość w dom, Bóg w dom\ncooks for others, eats nothing when alone\nhas been told by doctor to go to a day centre. “to do what? be old together?”',
      readBack: readBack(-50, 'hema'),
      statements: [
        said('guest', 'halina', 'what matters', 'Gość w dom, Bóg w dom.', {
          language: 'pl',
          meaning: 'A guest in the house is God in the house.',
        }),
        said(
          'weave',
          'halina',
          'story',
          'I wove cloth in three countries. The looms were the same. The tea was different.',
        ),
        said('alone', 'halina', 'worry', 'For one person I do not cook. Who lights an oven for one person?', {
          wellbeing: ['wb_health', 'wb_relationships'],
        }),
        said('table', 'halina', 'hope', 'I would like people at my table again.'),
        said(
          'hungry',
          'hema',
          'opinion',
          'I do not think she has forgotten how to eat. I think she has nobody to feed.',
          {
            manner: 'written',
            replies: [{ by: 'halina', day: -50, stance: 'agrees', text: 'This girl has eyes.' }],
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Father Dominik' },
      relation: 'my priest, a child of forty',
      ring: 'friends',
      brings: 'Communion, appetite',
      sees: [],
    },
    {
      who: { named: 'Zofia, next door' },
      relation: 'neighbour',
      ring: 'people I know',
      brings: 'Shopping on Fridays',
      sees: ['plan'],
    },
  ],
  promises: [
    {
      key: 'sack',
      by: 'hema',
      to: 'halina',
      what: 'Carry up the sack of flour',
      made: -50,
      due: -48,
      state: 'kept',
      keptOn: -48,
    },
    {
      key: 'boiler',
      by: { named: 'Bank Homes, the landlord' },
      to: 'halina',
      what: 'Mend the boiler',
      made: -25,
      due: -10,
      state: 'late',
      reason: 'A part is on its way, they say. Hema has asked which road it is on.',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -59,
    helpers: ['hema'],
    first: ['guest', 'weave'],
    hopes: [
      hope('table', 'People at my table, twice a week', {
        ideas: [
          'Two students who cannot cook',
          'Wednesday soup for whoever is on the Row',
          'A small pan, for the other days',
        ],
        steps: [
          step('me', 'halina', 'Soup on Wednesdays, eight bowls, no more', { due: 10 }),
          step('my people', { named: 'Zofia, next door' }, 'Carry the pan and wash up', yes(-12)),
          step('community', 'allotments', 'Beetroot and leeks left over, to her door', asked(-5)),
          step('my people', 'carol', 'First guest, and bring another', asked(-3)),
        ],
        ratings: ratings([-59, 1], [-12, 4]),
      }),
    ],
    ifThingsGoWrong: 'Ring Father Dominik. If it is very wrong, ring him sooner.',
    howWeWillKnow: 'There is no soup left.',
    checkIns: [],
    nextLook: { day: 9, where: 'Her kitchen. Come hungry.' },
  },
}
