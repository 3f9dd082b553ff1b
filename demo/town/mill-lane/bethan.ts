import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const bethan: Person = {
  key: 'bethan',
  name: 'Bethan Price',
  face: 'BP',
  age: 29,
  birthday: '03-01',
  ...signsIn('bethan'),
  phone: '01632 960 223',
  languages: ['cy', 'en'],
  home: { neighbourhood: 'mill-lane', line: 'Flat 31, Albion Mill', postcode: 'KS2 3EG' },
  about: {
    important: 'Crochet. My cat Ffion. Saying what I hear without anybody reaching for a phone.',
    wellness: 'I hear three voices. One is my aunt. One is rude. One is mostly weather.',
    'do and do not': 'Do ask what they say, if I look like listening. Do not whisper.',
  },
  aboutOn: -75,
  communication: { support: 'Sit beside her, not across. Radio off: two of them talk over it.' },
  reach: { way: 'text', when: 'Afternoons. Mornings belong to the tablets.' },
  touch: { state: 'in touch', since: -82 },
  gifts: [
    { of: 'hands', text: 'Crochet anything', to: 'Every post on Station Road wears a scarf' },
    { of: 'head', text: 'Welsh', to: 'Teaches one pupil, aged eighty' },
  ],
  alongside: 'kwame',
  second: 'bernie',
  hellos: [
    {
      key: 'hello',
      day: -84,
      from: 'bethan',
      way: 'drop-in',
      words: 'I have been well for a year. I would like that to be somebody’s business too.',
      prefers: ['slowly'],
      wouldLike: ['bernie'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -83,
    },
  ],
  conversations: [
    talk({
      key: 'sofa',
      kind: 'good-life',
      day: -76,
      where: 'Her sofa, cat in the middle',
      room: ['bethan', 'bernie', 'kwame'],
      writer: 'kwame',
      timeAlone: 'offered',
      raw: 'nobody visits when you are well, she says. only when you’re not\nB + Bernie compared wards like hotels\nwants a market stall. scared of queue of faces',
      readBack: readBack(-70, undefined, 'on screen'),
      statements: [
        said(
          'well',
          'bethan',
          'what matters',
          'People come when I am ill. I would like to be visited for being well.',
          { wellbeing: ['wb_relationships', 'wb_health'] },
        ),
        said('hands', 'bethan', 'gift', 'While my hands are busy the rude one gets bored and goes.'),
        said('stall', 'bethan', 'hope', 'A stall on the market. Hats. A sign that says “Croeso”.', {
          wellbeing: ['wb_economic', 'wb_participation'],
        }),
        said('cwtch', 'bethan', 'story', 'Mam says: dim ond heddiw, cariad.', {
          language: 'cy',
          meaning: 'Only today, love. That is how we did the bad year, one at a time.',
        }),
        said(
          'medicine',
          { named: 'Dr Lund, at the clinic' },
          'opinion',
          'I would not change the dose in a year with this much going on.',
          {
            saidOn: -66,
            manner: 'written',
            confirmed: readBack(-66, 'kwame', 'on paper'),
            replies: [
              {
                by: 'bethan',
                day: -65,
                stance: 'disagrees',
                text: 'A good year is just when I want to try less. I will ask again in May.',
              },
            ],
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Mam' },
      relation: 'my mother, on the phone',
      ring: 'closest',
      brings: 'Only today, love',
      sees: ['plan'],
    },
    { who: 'bernie', relation: 'peer', ring: 'friends', brings: 'Ward stories, crisps', sees: ['plan'] },
    { who: 'winston', relation: 'I made him a hat', ring: 'people I know', brings: 'Wears it', sees: [] },
  ],
  promises: [
    {
      key: 'pitch',
      by: 'kwame',
      to: 'bethan',
      what: 'Find out what a pitch costs for one day a month',
      made: -70,
      due: -60,
      state: 'kept',
      keptOn: -63,
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -76,
    helpers: ['bernie'],
    first: ['well', 'hands'],
    hopes: [
      hope('stall', 'A stall, one Saturday a month', {
        ideas: [
          'Share with the bread man, who talks so I need not',
          'Start at the Christmas market: no, too loud. Start in March: no, start now.',
        ],
        steps: [
          step('me', 'bethan', 'Forty hats', { due: 14 }),
          step(
            'community',
            { named: 'Ned, the bread stall' },
            'Half his table, and he does the talking',
            yes(-22, 'I can talk for two.'),
          ),
          step('paid support', 'kwame', 'First month’s pitch, from the small sums', {
            ...yes(-24),
            done: -11,
            cost: { pence: 2500, per: 'once' },
          }),
        ],
        ratings: ratings([-76, 1], [-11, 5]),
      }),
    ],
    ifThingsGoWrong:
      'Early sign: I stop the crochet. Then Bernie comes, then Mam is rung. My paper about the ward is in the blue wool tin. Ffion goes to Flat 30.',
    howWeWillKnow: 'I sell a hat to somebody I have never met, and look at them.',
    agreed: readBack(-12, undefined, 'on screen'),
    signOff: { asked: -12, due: 2, by: 'ruth', day: -9 },
    checkIns: [
      { weeks: 2, due: 2 },
      { weeks: 8, due: 44 },
    ],
    nextLook: { day: 21, where: 'The stall' },
  },
}
