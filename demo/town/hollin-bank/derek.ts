import { asked, hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const derek: Person = {
  key: 'derek',
  name: 'Derek Pickles',
  face: 'DP',
  age: 74,
  birthday: '11-30',
  ...signsIn('derek'),
  phone: '01632 960 217',
  home: { neighbourhood: 'hollin-bank', line: '2 Allotment Road', postcode: 'KS1 4JL' },
  about: {
    important: 'Alan. My knees, which I need for Alan. Brass bands.',
    'do and do not': 'Do ask me without him in the room. Do not tell me I am marvellous.',
  },
  aboutOn: -20,
  reach: { way: 'phone', when: 'Ten o’clock, Imelda is here then.' },
  touch: { state: 'in touch', since: -34 },
  gifts: [
    { of: 'hands', text: 'Cornet, second chair', to: 'The town band' },
    { of: 'heart', text: 'Sitting with other husbands in the same boat' },
  ],
  alongside: 'dev',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -36,
      from: 'derek',
      way: 'drop-in',
      words: 'You always ask about Alan. I would like ten minutes about Derek.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'dev',
      takenOn: -36,
    },
  ],
  conversations: [
    talk({
      key: 'bandroom',
      kind: 'first',
      day: -32,
      where: 'The band room, before practice',
      room: ['derek', 'dev'],
      writer: 'dev',
      timeAlone: 'yes',
      raw: 'gave up band in March. misses it like a tooth\nhis own hip. hasn’t told Alan\nhas not had a night away in 3 yrs\n“who knows us, who wouldn’t flinch”',
      readBack: readBack(-27, undefined, 'on screen'),
      statements: [
        said(
          'second',
          'derek',
          'what matters',
          'I have played second cornet all my life. I do not need to be first. I need to be in the band.',
          { wellbeing: ['wb_participation'] },
        ),
        said('buttons', 'derek', 'gift', 'I can do another man’s buttons so that he does not notice.'),
        said(
          'hip',
          'derek',
          'worry',
          'My hip is going. I have not told him. I am telling you so that it gets easier to say.',
          { offScreen: true },
        ),
        said('flinch', 'derek', 'hope', 'Somebody to sit with Alan who will not flinch at two old men holding hands.', {
          wellbeing: ['wb_dignity', 'wb_relationships'],
        }),
      ],
    }),
  ],
  circle: [
    { who: 'alan', relation: 'my husband', ring: 'closest', brings: 'The jokes', sees: ['plan'] },
    {
      who: { named: 'The back row of the band' },
      relation: 'band',
      ring: 'friends',
      brings: 'Noise and pies',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'sitter',
      by: 'dev',
      to: 'derek',
      what: 'Find two people who could sit with Alan, for you both to meet',
      made: -32,
      due: -18,
      state: 'kept',
      keptOn: -19,
    },
    {
      key: 'tell',
      by: 'derek',
      to: 'derek',
      what: 'Tell Alan about the hip',
      made: -27,
      due: 7,
      state: 'open',
      offScreen: true,
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -32,
    helpers: ['dev'],
    first: ['second', 'buttons'],
    hopes: [
      hope('band', 'Back in the band, Wednesdays', {
        ideas: [
          'Lewis, who came about the boiler and stayed for tea',
          'The band practises in our kitchen, once a year, as a threat',
        ],
        steps: [
          step(
            'my people',
            { named: 'Lewis, the boiler man' },
            'Sit with Alan on Wednesdays, seven to nine',
            asked(-4),
          ),
          step(
            'community',
            { named: 'Kettleshaw Old Band' },
            'Keep the second chair',
            yes(-20, 'It has your cushion on it.'),
          ),
        ],
        ratings: ratings([-32, 1], [-4, 4]),
      }),
      hope('night', 'One night away, with the band, in spring', {
        ideas: ['Imelda sleeps over', 'Alan comes too and heckles'],
        steps: [step('paid support', { named: 'Imelda, personal assistant' }, 'One night in March', asked(-4))],
        ratings: ratings([-32, 0]),
      }),
    ],
    ifThingsGoWrong:
      'If I go down, Imelda first, then Dev. Nobody is to move Alan out of his own bed because of my hip.',
    howWeWillKnow: 'Alan complains about the practising.',
    checkIns: [],
    nextLook: { day: 6, where: 'The band room' },
  },
}
