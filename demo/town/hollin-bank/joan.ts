import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const joan: Person = {
  key: 'joan',
  name: 'Joan Barraclough',
  face: 'JB',
  age: 78,
  birthday: '02-11',
  ...signsIn('joan'),
  phone: '01632 960 210',
  home: { neighbourhood: 'hollin-bank', line: '7 Chapel Row', postcode: 'KS1 2AB' },
  about: {
    important: 'Singing, my sister, a proper pot of tea, and knowing what happened next to the children I taught.',
    communicate: 'Face me and do not shout. I lip-read. After lunch I am slow, so come in the morning.',
    'do and do not': 'Do tell me straight. Do not call me sweetheart. Do not tidy my piano.',
    also: 'I taught the infants at Bank School for thirty-four years. If you are from here I taught your dad.',
  },
  aboutOn: -33,
  aboutHelper: 'pat',
  communication: { support: 'Face her, she lip-reads. No rush after lunch.', format: 'Big print, 16 point or more.' },
  reach: { way: 'phone', when: 'Mornings, ten to twelve. Let it ring, she has to walk to it.' },
  touch: { state: 'in touch', since: -38 },
  gifts: [
    { of: 'head', text: 'Teaching anyone to read, at any age', to: 'Amir’s cousin, Mondays' },
    { of: 'heart', text: 'Remembering people’s names and meaning it' },
  ],
  alongside: 'dev',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -41,
      from: 'joan',
      way: 'phone',
      words: 'I have stopped going to choir and I do not like who I am without it. Can somebody come and talk?',
      prefers: ['straight'],
      wouldLike: ['dev'],
      flags: [],
      state: 'taken up',
      takenBy: 'dev',
      takenOn: -40,
    },
  ],
  conversations: [
    talk({
      key: 'kitchen',
      kind: 'good-life',
      day: -38,
      where: 'Joan’s kitchen table',
      room: ['joan', 'pat', 'dev'],
      writer: 'dev',
      timeAlone: 'yes',
      raw: 'J: I sang alto for thirty-one years. When I sing I’m not ill.\nPat: they all still wave, the ones she taught\nJ: the steps at St Luke’s, that’s what did it. not the choir. the steps\nwould like somebody to laugh with of an evening\nstairs at home: holds her breath\nme: side door? ring warden by Monday',
      readBack: readBack(-33, 'dev'),
      statements: [
        said('choir', 'joan', 'what matters', 'I sang alto for thirty-one years. When I sing I’m not ill.', {
          wellbeing: ['wb_health', 'wb_participation'],
        }),
        said('wave', 'pat', 'gift', 'She remembers every child she ever taught, and they all still wave.'),
        said('steps', 'joan', 'barrier', 'The steps at St Luke’s did it. Not the choir. The steps.', {
          remover: { named: 'St Luke’s church' },
        }),
        said('laugh', 'joan', 'hope', 'I would like somebody to laugh with of an evening.', {
          wellbeing: ['wb_relationships'],
        }),
        said('breath', 'joan', 'worry', 'I hold my breath on the stairs. I count them. There are fourteen.'),
        said('risk', 'dev', 'opinion', 'I think the stairs are the greater risk, and that Joan plays them down.', {
          saidOn: -18,
          manner: 'written',
          replies: [
            {
              by: 'joan',
              day: -18,
              stance: 'disagrees',
              text: 'I don’t play them down. I’ve climbed them for forty years and I’ll say when.',
            },
          ],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: 'pat',
      relation: 'my sister',
      ring: 'closest',
      brings: 'Sundays, batteries, the truth',
      sees: ['plan', 'conversations', 'promises'],
    },
    { who: 'amir', relation: 'a neighbour who sings bass', ring: 'friends', brings: 'A lift on Thursdays', sees: [] },
    {
      who: 'carol',
      relation: 'from the next street',
      ring: 'people I know',
      brings: 'Company, and a very loud laugh',
      sees: [],
    },
    { who: 'marjorie', relation: 'second soprano', ring: 'friends', brings: 'Choir news', sees: [] },
  ],
  promises: [
    {
      key: 'ramp',
      by: 'dev',
      to: 'joan',
      what: 'Ask about the ramp or side door at St Luke’s',
      made: -18,
      due: -3,
      state: 'late',
      reason: 'Waiting for the church to ring back. I’ll try the warden on Monday.',
    },
    {
      key: 'loop',
      by: 'pat',
      to: 'joan',
      what: 'Bring batteries for the hearing loop',
      made: -18,
      due: -10,
      state: 'kept',
      keptOn: -12,
    },
    {
      key: 'visit',
      by: 'dev',
      to: 'joan',
      what: 'Come and read the plan through with you, 2 pm',
      made: -6,
      due: 3,
      state: 'open',
    },
  ],
  plan: {
    stage: 'agreed',
    begun: -38,
    helpers: ['dev', 'pat'],
    first: ['choir', 'wave'],
    hopes: [
      hope('choir', 'Get back to the choir', {
        ideas: ['A lift up the hill', 'The side door', 'Sing sitting down; half the altos do'],
        steps: [
          step('me', 'joan', 'Ring Marjorie, find out what they’re singing', { due: -14, done: -15 }),
          step(
            'my people',
            'amir',
            'Lift on Thursdays at 6.30',
            yes(-17, 'I go past the door. It would be rude not to.'),
          ),
          step('community', 'dev', 'Ramp or side door at St Luke’s', { due: -3 }),
        ],
        ratings: ratings([-38, 2], [-18, 4], [-4, 6, 'I know the alto line of two carols already.']),
        barriers: [{ text: 'Two steps at the front', remover: { named: 'St Luke’s church' } }],
      }),
      hope('stairs', 'Get up the stairs without holding my breath', {
        ideas: ['A second rail', 'Stronger legs', 'Bring the bed down: no, not yet'],
        steps: [
          step('equipment and adaptations', 'rosa', 'Second stair rail', {
            ...yes(-16),
            due: 11,
            cost: { pence: 0, per: 'once' },
          }),
          step('getting stronger again', { named: 'Hollin Bank team' }, 'Six weeks of getting stronger, at home', {
            ...yes(-14),
            due: 30,
            cost: { pence: 0, per: 'week' },
          }),
          step('me', 'joan', 'Three times up and down before my programme', { due: -4, done: -5 }),
          step('paid support', { named: 'Bank Street Helpers' }, 'Two mornings’ help with washing until then', {
            ...yes(-12),
            cost: { pence: 6200, per: 'week' },
          }),
        ],
        ratings: ratings([-38, 3], [-4, 3, 'No better, no worse. I have only done a week.']),
      }),
      hope('laugh', 'Have somebody to laugh with of an evening', {
        ideas: ['Carol, if she would like it', 'Cards, not television'],
        steps: [
          step(
            'my people',
            'carol',
            'Tuesday evenings, one house or the other',
            yes(-2, 'I have been waiting to be asked since 1998.'),
          ),
        ],
        ratings: ratings([-38, 1]),
      }),
    ],
    ifThingsGoWrong: 'If I don’t open the curtains by ten, Carol rings, then Pat. I’d rather a neighbour than a siren.',
    howWeWillKnow: 'I am on the second row at the carol service, and I am hoarse.',
    agreed: readBack(-18, 'dev'),
    signOff: { asked: -18, due: 6, by: 'ruth' },
    checkIns: [
      {
        weeks: 2,
        due: -4,
        held: { day: -4, by: 'dev', did: 'partly', helped: 'a bit', words: 'Amir is lovely. The ramp is a saga.' },
      },
      { weeks: 8, due: 38 },
    ],
    nextLook: { day: 3, where: 'Joan’s kitchen table' },
  },
}
