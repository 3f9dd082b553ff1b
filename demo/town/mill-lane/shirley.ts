import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const shirley: Person = {
  key: 'shirley',
  name: 'Shirley Naylor',
  face: 'SN',
  age: 55,
  birthday: '02-14',
  phone: '01632 960 225',
  home: { neighbourhood: 'mill-lane', line: '61 Station Road', postcode: 'KS2 2BD' },
  about: {
    important: 'Trevor. Our wedding photo. Bingo. My sister does not decide.',
    communicate: 'I talk a lot. Say “Shirley, the question” and I come back.',
    'do and do not': 'Ask us one at a time. We are married, we are not stuck together.',
  },
  aboutOn: -140,
  aboutHelper: 'our-own-say',
  communication: { format: 'Easy read with photos.', support: 'One question. Bring her back kindly.' },
  reach: { way: 'phone', when: 'After ten. Not in the quiz.', paper: 'monthly' },
  touch: { state: 'in touch', since: -150 },
  gifts: [{ of: 'heart', text: 'Saying hello to everybody at the bus stop', to: 'The whole of stop C' }],
  alongside: 'dev',
  second: 'kwame',
  hellos: [
    {
      key: 'hello',
      day: -152,
      from: 'shirley',
      way: 'phone',
      words: 'I want to swim. The nurse tells me off and my sister says ask first. I am 55. I am asking you.',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'dev',
      takenOn: -151,
    },
  ],
  conversations: [
    talk({
      key: 'front-room',
      kind: 'good-life',
      day: -144,
      where: 'The front room, under the wedding photo',
      room: ['shirley', 'trevor', 'dev', { named: 'Sal from Our Own Say' }],
      writer: 'dev',
      timeAlone: 'yes',
      raw: 'S and T one at a time, T went for milk. 40 mins for milk: he gave us room\ndiabetes nurse makes her feel like a bin\nwants to swim. has not swum since school. costume!',
      readBack: readBack(-137, 'dev'),
      statements: [
        said('married', 'shirley', 'what matters', 'I am Mrs Naylor. I said “I do” louder than the vicar.', {
          wellbeing: ['wb_relationships', 'wb_dignity'],
        }),
        said('hello', 'shirley', 'gift', 'If you are at stop C you get a hello. I do not care if you are the mayor.'),
        said('bin', 'shirley', 'story', 'The nurse looks at me like I am a bin that is full.'),
        said('swim', 'shirley', 'hope', 'I want to swim. In a red costume. With no boys from school.'),
        said('pair', { named: 'Lorraine' }, 'opinion', 'They live on pies. One of them will end up in hospital.', {
          saidOn: -130,
          confirmed: readBack(-130, 'dev', 'on the phone'),
          replies: [{ by: 'shirley', day: -128, stance: 'disagrees', text: 'We had a salad in June.' }],
        }),
      ],
    }),
  ],
  circle: [
    { who: 'trevor', relation: 'my husband', ring: 'closest', brings: 'Milk, eventually', sees: ['plan'] },
    {
      who: { named: 'Lorraine' },
      relation: 'my sister',
      ring: 'people I know',
      brings: 'Opinions',
      sees: [],
      paused: true,
    },
    { who: { named: 'Mrs Osei, stop C' }, relation: 'swims too', ring: 'friends', brings: 'The lane rope', sees: [] },
  ],
  promises: [
    {
      key: 'nurse',
      by: 'dev',
      to: 'shirley',
      what: 'Come with you to the nurse and say the thing about the bin',
      made: -137,
      due: -123,
      state: 'kept',
      keptOn: -125,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -144,
    helpers: ['our-own-say'],
    first: ['married', 'hello'],
    hopes: [
      hope('swim', 'Swim, in a red costume', {
        ideas: ['The quiet hour', 'Mrs Osei goes already', 'Learn the face-in bit last'],
        steps: [
          step('me', 'shirley', 'Buy the costume', { done: -120, cost: { pence: 2200, per: 'once' } }),
          step('community', { named: 'Kettleshaw Baths' }, 'Quiet hour on Mondays, a woman lifeguard', {
            ...yes(-122),
            done: -110,
          }),
          step('my people', { named: 'Mrs Osei, stop C' }, 'Same bus, same lane', yes(-121)),
        ],
        ratings: ratings([-144, 0], [-108, 6], [-66, 9, 'Four widths. With breathing.']),
      }),
    ],
    ifThingsGoWrong: 'If my sugar goes funny Trevor gives me the purple drink and rings 999. He has practised.',
    howWeWillKnow: 'The nurse says “well done” and means it.',
    agreed: readBack(-122, 'dev'),
    signOff: { asked: -122, due: -108, by: 'ruth', day: -114 },
    checkIns: [
      {
        weeks: 2,
        due: -108,
        held: { day: -108, by: 'dev', did: 'yes', helped: 'yes', words: 'I went under. On purpose.' },
      },
      {
        weeks: 8,
        due: -66,
        held: {
          day: -65,
          by: 'dev',
          did: 'yes',
          helped: 'yes',
          words: 'The nurse said well done. I said thank you, I know.',
        },
      },
    ],
    nextLook: { day: 58, where: 'The café at the baths' },
  },
}
