import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const grace: Person = {
  key: 'grace',
  name: 'Grace Adeyemi',
  called: 'Sister Grace',
  face: 'GA',
  age: 58,
  birthday: '10-01',
  ...signsIn('grace'),
  phone: '01632 960 250',
  languages: ['en', 'yo'],
  home: { neighbourhood: 'weir', line: '24 Dyehouse Close', postcode: 'KS3 2PQ' },
  about: {
    important: 'God. My husband Tunde. My uniform, I keep it ironed.',
    communicate: 'I know what I mean. The word will not come. Give me the picture book. Singing comes out whole.',
    'do and do not': 'Do ask yes or no. Do not say “never mind”. I do mind.',
    also: 'I was a night sister for twenty-six years. I see when you are tired.',
  },
  aboutOn: -108,
  aboutHelper: { named: 'Tunde' },
  communication: {
    support: 'Yes and no questions, the picture book, and time. She can sing what she cannot say.',
    format: 'Pictures with single words.',
  },
  reach: {
    way: 'visit',
    when: 'Afternoons. Not the phone: words run away on the phone.',
    at: 'Text Tunde first, 01632 960 251',
  },
  touch: { state: 'in touch', since: -142 },
  gifts: [
    { of: 'heart', text: 'Sits with new stroke families on the ward', to: 'Ward 4, Tuesdays' },
    { of: 'heart', text: 'Alto. Every word of every hymn.', to: 'St Luke’s choir' },
  ],
  alongside: 'kwame',
  second: 'gwen',
  hellos: [
    {
      key: 'hello',
      day: -144,
      from: { named: 'Tunde' },
      way: 'page',
      words: 'My wife had a stroke. She was the one who talked. The house is so quiet. She nods that I may write.',
      known: 'knows and agrees',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -143,
    },
  ],
  conversations: [
    talk({
      key: 'picture-book',
      kind: 'good-life',
      day: -134,
      where: 'Her front room, the picture book between us',
      room: ['grace', 'kwame', { named: 'Tunde' }],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'G points: CHURCH. NURSE. ME. then hits NURSE again, hard\nT starts to answer for her. She puts her hand over his mouth. All laugh.\nSang all of a hymn, every word. Then could not say “tea”.',
      readBack: readBack(-127, 'kwame'),
      statements: [
        said('nurse', 'grace', 'what matters', 'NURSE. ME. NURSE.', {
          manner: 'picture',
          wellbeing: ['wb_dignity', 'wb_contribution'],
        }),
        said('hymn', 'grace', 'gift', 'Sang four verses, every word, and looked at us as if to say: so.', {
          manner: 'gesture',
        }),
        said('hand', 'grace', 'decision', 'Put her hand over Tunde’s mouth: I answer for me.', {
          manner: 'gesture',
          wellbeing: ['wb_control'],
        }),
        said(
          'quiet',
          { named: 'Tunde' },
          'worry',
          'She filled this house. I talk to the radio now so that it is not so quiet for her.',
          {
            replies: [{ by: 'grace', day: -127, stance: 'adds', text: 'Radio. No. You. Talk.' }],
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Tunde' },
      relation: 'my husband',
      ring: 'closest',
      brings: 'Ironing, love, too many words',
      sees: ['plan', 'about me', 'promises'],
    },
    {
      who: 'joan',
      relation: 'alto, she does the flash cards',
      ring: 'friends',
      brings: 'Reading lessons, both ways',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'ward',
      by: 'kwame',
      to: 'grace',
      what: 'Ask ward 4 if they would like a sister who sings',
      made: -127,
      due: -113,
      state: 'kept',
      keptOn: -116,
    },
    {
      key: 'tunde',
      by: 'kwame',
      to: 'grace',
      what: 'Find Tunde somebody to talk at',
      made: -127,
      due: -113,
      state: 'kept',
      keptOn: -114,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -134,
    helpers: ['kwame'],
    first: ['nurse', 'hymn'],
    hopes: [
      hope('ward', 'NURSE', {
        ideas: ['Volunteer on the stroke ward', 'Wear the fob watch', 'Sing on the ward at handover'],
        steps: [
          step('community', { named: 'Ward 4' }, 'Tuesdays, with new families', { ...yes(-116), done: -95 }),
          step('getting stronger again', { named: 'Speech therapist' }, 'Words through song, ten weeks', {
            ...yes(-118),
            done: -45,
          }),
          step(
            'my people',
            'joan',
            'Flash cards after choir',
            yes(-110, 'Infants first, sisters second. Same method.'),
          ),
        ],
        ratings: ratings([-134, 1], [-104, 5], [-62, 9, 'Pointed at ten. Kwame said sure? She said: Nine. Out loud.']),
      }),
    ],
    ifThingsGoWrong: 'Face drops or arm drops: 999, say the time. She knows what is happening. Talk to HER.',
    howWeWillKnow: 'Tunde cannot get a word in.',
    agreed: { day: -118, how: 'face to face', takenBy: 'kwame' },
    signOff: { asked: -118, due: -104, by: 'ruth', day: -112 },
    checkIns: [
      {
        weeks: 2,
        due: -104,
        held: { day: -104, by: 'kwame', did: 'partly', helped: 'yes', words: 'Watch. Pin. Good.' },
      },
      {
        weeks: 8,
        due: -62,
        held: { day: -62, by: 'kwame', did: 'yes', helped: 'yes', words: 'Girl cried. I hold. No word. Good.' },
      },
    ],
    nextLook: { day: 62, where: 'Ward 4, after her round' },
  },
}
