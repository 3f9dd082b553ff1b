import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const winston: Person = {
  key: 'winston',
  name: 'Winston Grandison',
  called: 'Mr Grandison',
  face: 'WG',
  age: 71,
  birthday: '10-05',
  ...signsIn('winston'),
  phone: '01632 960 212',
  home: { neighbourhood: 'hollin-bank', line: '21 Chapel Row', postcode: 'KS1 2AB' },
  about: {
    important: 'My church. My dominoes. My radio. A shirt with a crease.',
    communicate: 'Say who you are as you come in, and say when you go. I have talked to many an empty chair.',
    'do and do not': 'Give me your elbow. Do not push me, and leave the chairs where they were.',
    also: 'I drove the number 9 for twenty-eight years. I can still tell you every stop.',
  },
  aboutOn: -120,
  communication: {
    format: 'Plain text e-mail for his screen reader, or a sound file. Never a picture of a letter.',
    support: 'Say your name each time. Say when you leave the room.',
  },
  reach: { way: 'phone', when: 'After nine. Never in the cricket.' },
  touch: { state: 'in touch', since: -150 },
  gifts: [
    { of: 'heart', text: 'Ringing people who are new to not seeing', to: 'Three people this year' },
    { of: 'head', text: 'Dominoes, and how to lose well. He has seen others do it.' },
  ],
  alongside: 'callum',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -152,
      from: 'winston',
      way: 'phone',
      words:
        'The last of my sight went at Easter. I know this house. I do not know the road any more. I will not be kept in.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'callum',
      takenOn: -150,
    },
  ],
  conversations: [
    talk({
      key: 'front-step',
      kind: 'first',
      day: -146,
      where: 'On his front step, with the radio on',
      room: ['winston', 'callum', { named: 'Eve Marsh' }],
      interpreter: { named: 'Eve Marsh' },
      writer: 'callum',
      timeAlone: 'offered',
      raw: 'A Deaf man and a blind man and an interpreter who says she should sell tickets.\nnumber 9, 28 years, every stop\nTuesday dominoes: has not been since Easter. kerb by the Shuttle is a wreck\ndaughter wants him to move in with her. he does not.',
      readBack: readBack(-140, undefined, 'on screen'),
      statements: [
        said(
          'stops',
          'winston',
          'story',
          'I drove the number 9 for twenty-eight years. I have not lost the road. It is all in here. I lost the kerbs.',
        ),
        said('out', 'winston', 'what matters', 'A man who drove a whole town about will not be kept in his kitchen.', {
          wellbeing: ['wb_control', 'wb_participation'],
        }),
        said('elder', 'winston', 'gift', 'People tell me things. At church, on the bus. I keep them.'),
        said('dominoes', 'winston', 'hope', 'I want to slam down the double six on a Tuesday and hear them groan.'),
        said(
          'kerb',
          'winston',
          'barrier',
          'The kerb outside the Shuttle is broken. It has been broken since I was driving past it.',
          { remover: { named: 'Highways, at the council' } },
        ),
        said('move', { named: 'Yvonne' }, 'opinion', 'He would be safer with us. He is too proud.', {
          saidOn: -142,
          replies: [
            {
              by: 'winston',
              day: -140,
              stance: 'disagrees',
              text: 'Safe and happy are two houses. I live in the one in between.',
            },
          ],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Yvonne' },
      relation: 'my daughter',
      ring: 'closest',
      brings: 'Rice and peas, and worry',
      sees: ['plan'],
    },
    { who: { named: 'Pastor Ellis' }, relation: 'my church', ring: 'friends', brings: 'The lift on Sunday', sees: [] },
    {
      who: 'callum',
      relation: 'my worker',
      ring: 'paid',
      brings: 'Routes, a cane, jokes in two languages',
      sees: ['plan', 'conversations', 'promises', 'about me'],
    },
  ],
  promises: [
    {
      key: 'kerb',
      by: 'callum',
      to: 'winston',
      what: 'Get an answer about the kerb, in writing',
      made: -146,
      due: -120,
      state: 'broken',
      reason: 'I wrote four times. Highways has no date. I am sorry. Level Ground has now taken it up.',
    },
    {
      key: 'kerb-again',
      by: 'level-ground',
      to: 'winston',
      what: 'Take three members and a tape measure to the kerb',
      made: -60,
      due: -45,
      state: 'kept',
      keptOn: -47,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -146,
    helpers: ['callum', 'level-ground'],
    first: ['out', 'elder'],
    hopes: [
      hope('dominoes', 'Dominoes on Tuesday, there and back on my own', {
        ideas: ['Learn the road again with a cane', 'The Shuttle sends a man to the corner', 'A phone that talks'],
        steps: [
          step('getting stronger again', 'callum', 'Twelve walks with the long cane', {
            ...yes(-130),
            done: -70,
            cost: { pence: 0, per: 'once' },
          }),
          step(
            'community',
            'dominoes',
            'Somebody on the corner by the bad kerb at ten to seven',
            yes(-128, 'Argued over who gets to do it.'),
          ),
          step('technology', 'winston', 'Phone that reads out the bus coming', { done: -110 }),
        ],
        ratings: ratings([-146, 0], [-112, 4], [-56, 9, 'Double six. They groaned.']),
        barriers: [{ text: 'The broken kerb', remover: { named: 'Highways, at the council' }, gone: -20 }],
      }),
    ],
    ifThingsGoWrong:
      'If I am lost I stand still and ring Callum’s text line, then Yvonne. If it rains I am not lost, I am wet.',
    howWeWillKnow: 'I owe nobody a lift.',
    agreed: readBack(-126, undefined, 'on screen'),
    signOff: { asked: -126, due: -112, by: 'ruth', day: -120 },
    checkIns: [
      {
        weeks: 2,
        due: -112,
        held: {
          day: -112,
          by: 'callum',
          did: 'partly',
          helped: 'a bit',
          words: 'I met four lamp-posts. I knew two of them.',
        },
      },
      {
        weeks: 8,
        due: -70,
        held: {
          day: -68,
          by: 'callum',
          did: 'yes',
          helped: 'yes',
          words: 'There and back. I went the long way home to enjoy it.',
        },
      },
    ],
    nextLook: { day: 54, where: 'The back room of the Shuttle' },
  },
}
