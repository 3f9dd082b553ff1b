import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const jack: Person = {
  key: 'jack',
  name: 'Jack Birtwistle',
  face: 'JB',
  age: 69,
  birthday: '04-02',
  phone: '01632 960 241',
  home: { neighbourhood: 'weir', line: 'High Slack Farm, Moor Road', postcode: 'KS3 4TU' },
  about: {
    important: 'The beasts. The farm. Margaret, and in what order depends on lambing.',
    communicate: 'I’ve had a stroke. The words are in there. They’re just penned up.',
    'do and do not': 'Do come in your wellies. Do not tell me to take it easy.',
  },
  aboutOn: -30,
  communication: { support: 'Give him time to find the word. Yes and no are right; numbers may not be.' },
  reach: { way: 'visit', when: 'After milking, nine. There is no signal at the top.', paper: 'when something changes' },
  touch: { state: 'in touch', since: -42 },
  gifts: [{ of: 'head', text: 'Knows weather, stock and straight walls', to: 'Young farmers, first Friday' }],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -44,
      from: 'margaret',
      way: 'phone',
      words:
        'He’s out there with one arm, lifting. He won’t come to you, so you’ll have to come to him. Bring wellies.',
      known: 'knows',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -43,
    },
  ],
  conversations: [
    talk({
      key: 'yard',
      kind: 'good-life',
      day: -37,
      where: 'The yard at High Slack, leaning on a gate',
      room: ['jack', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'He let me stand there ten minutes before he said a thing. Passed, I think.\nright arm won’t grip. quad is the worry: one hand\nno son wants it. niece might. he has not asked. “you don’t ask a lass that”\nM looks done in',
      readBack: readBack(-30, 'gwen'),
      statements: [
        said('beasts', 'jack', 'what matters', 'I’m not leaving the beasts. You can put that at the top.', {
          wellbeing: ['wb_control', 'wb_participation'],
        }),
        said('wall', 'jack', 'gift', 'There’s four mile of wall up here, and I know every stone that’s daft.'),
        said('niece', 'jack', 'hope', 'I’d like our Beth to have it. I’ve not asked. You don’t ask a lass that.'),
        said('quad', 'gwen', 'opinion', 'I think he will tip that quad by spring.', {
          manner: 'written',
          replies: [
            { by: 'jack', day: -30, stance: 'disagrees', text: 'I’ve tipped it twice. I know how to fall off.' },
          ],
        }),
        said('words', 'jack', 'worry', 'Dog knows what I mean. Vet knows what I mean. Bank doesn’t.'),
      ],
    }),
  ],
  circle: [
    { who: 'margaret', relation: 'my wife', ring: 'closest', brings: 'The books, the telling off', sees: ['plan'] },
    { who: { named: 'Beth' }, relation: 'my niece', ring: 'closest', brings: 'Two good arms', sees: [] },
    {
      who: { named: 'Eric at Low Slack' },
      relation: 'neighbour',
      ring: 'people I know',
      brings: 'Silage, and silence',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'wheel',
      by: 'rosa',
      to: 'jack',
      what: 'Find a spinner knob for the quad and a gate that opens one-handed',
      made: -30,
      due: -9,
      dueBefore: -16,
      state: 'renegotiated',
      reason: 'Snow on Moor Road. He rang to say don’t be daft. We agreed a week.',
    },
    {
      key: 'speech',
      by: 'gwen',
      to: 'jack',
      what: 'Find speech therapy that comes up the hill',
      made: -30,
      due: 5,
      state: 'open',
    },
  ],
  plan: {
    stage: 'ideas',
    begun: -37,
    helpers: ['gwen'],
    first: ['beasts', 'wall'],
    hopes: [
      hope('farm', 'Keep farming, with what arm I’ve got', {
        ideas: [
          'One-handed gates',
          'Half the herd, the quiet half',
          'Eric does the heavy end, I do his walls',
          'Ask Beth. Out loud.',
        ],
        ratings: ratings([-37, 5], [-9, 5]),
      }),
      hope('bank', 'Talk to the bank and be understood', {
        ideas: ['Margaret on the line but not talking', 'A card: “I have had a stroke. I am not drunk.”'],
        ratings: ratings([-37, 1]),
      }),
    ],
    ifThingsGoWrong: 'If the dog comes home without me, I’m at the top gate.',
    checkIns: [],
    nextLook: { day: 5, where: 'The yard, nine, wellies' },
  },
}
