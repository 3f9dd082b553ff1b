import { asked, hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const joe: Person = {
  key: 'joe',
  name: 'Joe Ackroyd',
  face: 'JA',
  age: 19,
  birthday: '07-19',
  ...signsIn('joe'),
  phone: '01632 960 242',
  home: { neighbourhood: 'weir', line: '2 Dyehouse Close', postcode: 'KS3 2PQ' },
  about: {
    important: 'Kettle Radio, Thursdays at eight. My mates. Not wasting it.',
    'do and do not': 'Do swear. Do not do the soft voice.',
    wellness: 'Muscles going, lungs going, mouth fine.',
  },
  aboutOn: -20,
  reach: { way: 'text', when: 'After noon. I am on the vent at night and I look like a pilot.' },
  touch: { state: 'in touch', since: -29 },
  gifts: [{ of: 'heart', text: 'A late show for people who are up anyway', to: 'About four hundred listeners' }],
  alongside: 'rosa',
  second: 'gwen',
  hellos: [
    {
      key: 'hello',
      day: -31,
      from: 'joe',
      way: 'page',
      words:
        'Duchenne, 19, done with children’s stuff and nobody told me what’s next. I want to do my show from the studio, not my bedroom like a hostage.',
      prefers: ['straight'],
      wouldLike: ['rosa'],
      flags: [],
      state: 'taken up',
      takenBy: 'rosa',
      takenOn: -30,
    },
  ],
  conversations: [
    talk({
      key: 'studio',
      kind: 'first',
      day: -25,
      where: 'Kettle Radio, bottom of the stairs, because of the lift',
      room: ['joe', 'rosa'],
      writer: 'rosa',
      timeAlone: 'yes',
      raw: 'lift stuck, again. we did it on the pavement\nhe knows the numbers. told me before I had to\nwants: studio, a night out that ends after midnight, his mum to sleep\nfader too stiff now. one finger left for it',
      readBack: readBack(-20, undefined, 'on screen'),
      statements: [
        said('time', 'joe', 'what matters', 'I’ve got less time than you, so I don’t do waiting lists. No offence.', {
          wellbeing: ['wb_control'],
        }),
        said(
          'voice',
          'joe',
          'gift',
          'At two in the morning somebody rings in who’s not talked all day. I’m good at that bit.',
          { wellbeing: ['wb_contribution'] },
        ),
        said('fader', 'joe', 'barrier', 'The fader’s too stiff. It’s the only muscle I care about.', {
          remover: { named: 'Kettle Radio' },
        }),
        said('mum', 'joe', 'worry', 'Mum sleeps like a dog with one ear up. Four years.'),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Mum' }, relation: 'my mum', ring: 'closest', brings: 'Turns me at three', sees: ['plan'] },
    { who: { named: 'Ravi and Spud' }, relation: 'mates', ring: 'friends', brings: 'Carry the ramp', sees: [] },
  ],
  promises: [
    {
      key: 'fader',
      by: 'rosa',
      to: 'joe',
      what: 'Bring a fader you can move with a breath',
      made: -20,
      due: -6,
      state: 'kept',
      keptOn: -8,
    },
    {
      key: 'lift',
      by: 'town-radio',
      to: 'joe',
      what: 'Mend the lift so that it stays mended',
      made: -18,
      due: -4,
      state: 'late',
      reason: 'The part is from 1979, and so is the lift man.',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -25,
    helpers: ['level-ground'],
    first: ['time', 'voice'],
    hopes: [
      hope('studio', 'Do the show from the studio, live', {
        ideas: ['Mend the lift', 'Studio moves down to the chip shop store', 'Breath fader'],
        steps: [
          step('technology', 'rosa', 'Breath fader', { ...yes(-18), done: -8, cost: { pence: 14000, per: 'once' } }),
          step('community', 'town-radio', 'Give up the store room on the ground floor', asked(-5)),
          step('my people', { named: 'Ravi and Spud' }, 'Ramp in the van, always', yes(-16, 'Bagsy not Spud driving.')),
        ],
        ratings: ratings([-25, 3], [-5, 6]),
      }),
      hope('late', 'A night out that ends after midnight', {
        ideas: ['A night assistant my own age'],
        steps: [step('paid support', { named: 'Dan, night assistant' }, 'Fridays, ten till ten', asked(-5))],
        ratings: ratings([-25, 0]),
      }),
    ],
    ifThingsGoWrong:
      'Vent alarm: check the tube, then the plug, then panic. Ward letter is taped to the back of the chair. I have said what I want, and Mum knows.',
    howWeWillKnow: 'Mum snores.',
    checkIns: [],
    nextLook: { day: 4, where: 'The studio, whichever floor' },
  },
}
