import { asked, hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const olena: Person = {
  key: 'olena',
  name: 'Olena Shevchuk',
  face: 'OS',
  age: 36,
  birthday: '08-24',
  ...signsIn('olena'),
  phone: '01632 960 222',
  languages: ['uk', 'ru', 'en'],
  home: { neighbourhood: 'mill-lane', line: 'Flat 12, Albion Mill', postcode: 'KS2 3EG' },
  about: {
    important: 'My son Danylo. Work. To stand when I sing.',
    communicate: 'English is good. Forms are not English.',
    'do and do not': 'Do look at my leg and then stop looking. Do not say “you are so brave”.',
  },
  aboutOn: -22,
  communication: { professional: 'Ukrainian interpreter for money and for doctors; no need for the rest.' },
  reach: { way: 'phone', when: 'Half past nine to half past two, school hours.' },
  touch: { state: 'in touch', since: -37 },
  gifts: [
    { of: 'head', text: 'Book-keeping, three countries’ worth', to: 'Does the Friday kitchen’s accounts' },
    { of: 'heart', text: 'Songs for the small hours' },
  ],
  alongside: 'kwame',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -39,
      from: 'olena',
      way: 'page',
      words:
        'I lost my leg below the knee at home in the war. I have a good leg now. I have a bad bathroom. I do not need pity, I need a shower and a job.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -38,
    },
  ],
  conversations: [
    talk({
      key: 'flat',
      kind: 'first',
      day: -33,
      where: 'Flat 12, the table by the long window',
      room: ['olena', 'rosa', 'kwame'],
      writer: 'kwame',
      timeAlone: 'offered',
      raw: 'bath not shower. she sits on the edge with the leg off. son holds the towel and looks at the wall. he is 9\nbook-keeper 11 yrs. cert not counted here\n“the war took a leg, the bathroom takes the dignity”',
      readBack: readBack(-27, undefined, 'on screen'),
      statements: [
        said(
          'son',
          'olena',
          'what matters',
          'My son should not know how his mother washes. He is nine. He should know about football.',
          { wellbeing: ['wb_dignity', 'wb_relationships'] },
        ),
        said('numbers', 'olena', 'gift', 'Numbers are the same in every language, and they do not lie to me.'),
        said('shower', 'olena', 'hope', 'A shower, a seat, a door that shuts.', { wellbeing: ['wb_accommodation'] }),
        said('paper', 'olena', 'barrier', 'Eleven years a book-keeper. Here I have “no certificate that maps”.', {
          remover: { named: 'The college' },
        }),
        said('home', 'olena', 'story', 'Вдома й стіни помагають.', {
          language: 'uk',
          meaning: 'At home even the walls help. Here I am still making friends with the walls.',
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Danylo' }, relation: 'my son', ring: 'closest', brings: 'Football scores', sees: [] },
    { who: 'rahima', relation: 'from Friday kitchen', ring: 'friends', brings: 'Food, in a bucket', sees: [] },
  ],
  promises: [
    {
      key: 'shower',
      by: 'rosa',
      to: 'olena',
      what: 'Send drawings for the shower, to you and to the landlord on one day',
      made: -33,
      due: -20,
      state: 'kept',
      keptOn: -21,
    },
    {
      key: 'landlord',
      by: { named: 'Albion Mill Lettings' },
      to: 'olena',
      what: 'Say yes or no to the shower',
      made: -21,
      due: -7,
      state: 'late',
      reason: 'The owner is on a cruise. Rosa has asked for the name of the ship.',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -33,
    helpers: ['level-ground'],
    first: ['son', 'numbers'],
    hopes: [
      hope('shower', 'A shower, a seat, a door that shuts', {
        ideas: ['Take the bath out', 'Key to the sports centre till then'],
        steps: [
          step('equipment and adaptations', { named: 'Albion Mill Lettings' }, 'Let us take the bath out', asked(-21)),
          step('community', { named: 'Kettleshaw Baths' }, 'Accessible shower, any morning, free', {
            ...yes(-18),
            done: -17,
          }),
        ],
        ratings: ratings([-33, 0], [-17, 4]),
      }),
      hope('work', 'Book-keeping work', {
        ideas: ['The college test, which I could set', 'Level Ground need a treasurer'],
        steps: [
          step('community', 'level-ground', 'Paid treasurer, six hours a month', asked(-8)),
          step('me', 'olena', 'Take the test', { due: 16 }),
        ],
        ratings: ratings([-33, 2], [-8, 5]),
      }),
    ],
    ifThingsGoWrong:
      'Sirens and fireworks: I go to the bathroom and sit on the floor. It is enough if Danylo is with me. Nobody has to talk.',
    howWeWillKnow: 'Danylo complains about football and nothing else.',
    checkIns: [],
    nextLook: { day: 5, where: 'Flat 12' },
  },
}
