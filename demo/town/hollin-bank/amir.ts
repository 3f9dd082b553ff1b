import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const amir: Person = {
  key: 'amir',
  name: 'Amir Siddiqui',
  face: 'AS',
  age: 52,
  birthday: '08-30',
  ...signsIn('amir'),
  phone: '01632 960 211',
  languages: ['en', 'pa', 'ur'],
  line: 'I drive a taxi by day and sing bass on Thursdays. There is always a seat.',
  home: { neighbourhood: 'hollin-bank', line: '12 Chapel Row', postcode: 'KS1 2AB' },
  about: {
    important: 'My mother. My prayers. Four in the morning, when the town is mine.',
    people: 'Mum, my sister Shazia on the phone, and the choir, who gave up asking why a Muslim knows all the carols.',
    'do and do not': 'Do ask how I am. Do not ask only how Mum is.',
  },
  aboutOn: -70,
  reach: { way: 'text', when: 'Any time. I answer at the lights, when they are red.' },
  touch: { state: 'in touch', since: -118 },
  gifts: [
    { of: 'hands', text: 'Lifts, in a clean car', to: 'Joan, and the choir' },
    { of: 'head', text: 'Every short cut in Kettleshaw' },
  ],
  alongside: 'hema',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -120,
      from: 'amir',
      way: 'page',
      words:
        'I look after my mother. I have not slept through since spring. I am not asking for much, I just want to stop being cross with her.',
      prefers: ['straight'],
      wouldLike: ['hema'],
      flags: [],
      state: 'taken up',
      takenBy: 'hema',
      takenOn: -119,
    },
  ],
  conversations: [
    talk({
      key: 'in-the-taxi',
      kind: 'first',
      day: -116,
      where: 'In Amir’s taxi, parked by the cherry tree, with samosas',
      room: ['amir', 'hema'],
      writer: 'hema',
      timeAlone: 'yes',
      raw: 'She is my mother. I do it because I want to. That is different from can.\nup 3, 4 times a night\nshouted last week. never has before\nThursdays choir is what keeps him right. who sits with Nasreen then?',
      readBack: readBack(-110, undefined, 'on screen'),
      statements: [
        said(
          'want',
          'amir',
          'what matters',
          'She is my mother. I do it because I want to. That is not the same as being able to.',
          {
            wellbeing: ['wb_relationships'],
          },
        ),
        said(
          'bass',
          'amir',
          'gift',
          'I have a voice that comes up from the engine. The choir has one bass and I am it.',
        ),
        said(
          'sleep',
          'amir',
          'worry',
          'I get up four times a night. Last week I shouted at her. She did not know why, and I did.',
        ),
        said('thursday', 'amir', 'hope', 'I want my Thursdays, and one night in the week when I just sleep.'),
        said('tired', 'hema', 'opinion', 'I think Amir would carry on till he dropped. He looks grey to me.', {
          manner: 'written',
          replies: [{ by: 'amir', day: -110, stance: 'agrees', text: 'My sister said beige. But yes.' }],
        }),
      ],
    }),
  ],
  circle: [
    { who: 'nasreen', relation: 'my mother', ring: 'closest', brings: 'Everything, still', sees: [] },
    {
      who: { named: 'Shazia' },
      relation: 'my sister, two hours away',
      ring: 'closest',
      brings: 'Every third weekend',
      sees: ['plan'],
    },
    { who: 'joan', relation: 'alto', ring: 'friends', brings: 'Reads with my cousin on Mondays', sees: [] },
  ],
  promises: [
    {
      key: 'night',
      by: 'hema',
      to: 'amir',
      what: 'Find a night sitter Mum likes',
      made: -116,
      due: -100,
      dueBefore: -107,
      state: 'renegotiated',
      reason: 'The first one Mum sent home. We agreed to take one more week and let Mum choose.',
    },
    {
      key: 'tea',
      by: 'hema',
      to: 'amir',
      what: 'Come for tea and see how the nights are',
      made: -30,
      due: 5,
      state: 'open',
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -116,
    helpers: ['hema'],
    first: ['want', 'bass'],
    hopes: [
      hope('sleep', 'Sleep one whole night a week', {
        ideas: ['A sitter Mum chooses', 'A mat that tells me, so that I need not listen'],
        steps: [
          step('paid support', { named: 'Mrs Parveen Akhtar, night sitter' }, 'Wednesday nights, ten to six', {
            ...yes(-98),
            done: -90,
            cost: { pence: 9600, per: 'week' },
          }),
          step('technology', 'rosa', 'A mat by Mum’s bed that buzzes my phone', { ...yes(-95), done: -84 }),
        ],
        ratings: ratings([-116, 1], [-80, 5], [-38, 8, 'I slept. I dreamt about roundabouts.']),
      }),
      hope('thursdays', 'Keep my Thursdays', {
        ideas: ['Shazia on video', 'Carol'],
        steps: [
          step(
            'my people',
            'carol',
            'Sits with Mum on Thursdays, they watch the serial',
            yes(-97, 'I follow none of it. We both cry.'),
          ),
        ],
        ratings: ratings([-116, 2], [-38, 9]),
      }),
    ],
    ifThingsGoWrong: 'If I am ill, Shazia drives over. Until she is here, Carol. Mum must not wake to a stranger.',
    howWeWillKnow: 'I am not cross before breakfast.',
    agreed: readBack(-94, undefined, 'on screen'),
    signOff: { asked: -94, due: -80, by: 'ruth', day: -88, words: 'Yes, all of it. Sleep is not a luxury.' },
    checkIns: [
      {
        weeks: 2,
        due: -80,
        held: {
          day: -80,
          by: 'hema',
          did: 'partly',
          helped: 'yes',
          words: 'Three nights slept. The mat works too well: it saw the cat.',
        },
      },
      {
        weeks: 8,
        due: -38,
        held: { day: -38, by: 'hema', did: 'yes', helped: 'yes', words: 'I have stopped counting the nights.' },
      },
    ],
    nextLook: { day: 60, where: 'In the taxi' },
  },
}
