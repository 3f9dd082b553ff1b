import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const lisa: Person = {
  key: 'lisa',
  name: 'Lisa Brearley',
  face: 'LB',
  age: 46,
  birthday: '09-03',
  ...signsIn('lisa'),
  phone: '01632 960 244',
  home: { neighbourhood: 'weir', line: '9 Lock Side', postcode: 'KS3 3RS' },
  about: {
    important: 'Chloe leaving home. Chloe coming back at weekends.',
    wellness: 'MS. Good till two, then jelly.',
    'do and do not': 'Do come before two. Do not tell Chloe to take a break: give her one.',
  },
  aboutOn: -60,
  reach: { way: 'phone', when: 'Ten to two.' },
  touch: { state: 'in touch', since: -78 },
  gifts: [{ of: 'heart', text: 'Runs the street’s quiz from her bed by video', to: 'Lock Side, first Monday' }],
  alongside: 'gwen',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -80,
      from: 'lisa',
      way: 'phone',
      words: 'My daughter does everything and I want her to stop, without thinking I’ve sacked her.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -79,
    },
  ],
  conversations: [
    talk({
      key: 'bed-office',
      kind: 'good-life',
      day: -73,
      where: 'From her bed, which is the office',
      room: ['lisa', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'has seen the uni letter in the recycling. is waiting to be told. “I’ll be surprised, I’ve practised”\nfatigue not legs\nhates agency times: bed at 7 “like a rabbit”',
      readBack: readBack(-67, undefined, 'on screen'),
      statements: [
        said(
          'letter',
          'lisa',
          'story',
          'I’ve seen the letter. I’m waiting to be told. I’ve practised my surprised face.',
          { offScreen: true },
        ),
        said('mum', 'lisa', 'what matters', 'I want to be her mum. She can be my daughter, it’s less hours.', {
          wellbeing: ['wb_relationships'],
        }),
        said('quiz', 'lisa', 'gift', 'I can get twelve grumpy neighbours to shout at a screen about rivers.'),
        said('rabbit', 'lisa', 'barrier', 'The agency wants me in bed at seven. I am not a rabbit.', {
          remover: { named: 'The care agency' },
        }),
      ],
    }),
  ],
  circle: [
    { who: 'chloe', relation: 'my daughter', ring: 'closest', brings: 'Too much', sees: ['plan'] },
    {
      who: { named: 'Sheila at number 11' },
      relation: 'quiz rival',
      ring: 'friends',
      brings: 'Emptying the bag, no fuss',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'ten',
      by: 'gwen',
      to: 'lisa',
      what: 'Find somebody for bedtime at half past ten',
      made: -67,
      due: -45,
      state: 'kept',
      keptOn: -48,
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -73,
    helpers: ['level-ground'],
    first: ['mum', 'quiz'],
    hopes: [
      hope('hours', 'Nothing in my day that only Chloe can do', {
        ideas: ['Two assistants on my street', 'Hoist that I work myself', 'Sheila, who offered'],
        steps: [
          step('paid support', { named: 'Ania and Mel, from Lock Side' }, 'Seven days, my hours, bed at 10.30', {
            ...yes(-46),
            cost: { pence: 39800, per: 'week' },
          }),
          step('equipment and adaptations', 'rosa', 'A hoist with a button for me', { ...yes(-50), done: -29 }),
          step(
            'my people',
            { named: 'Sheila at number 11' },
            'Wednesdays',
            yes(-47, 'I was a nurse. I have seen worse, and so have you.'),
          ),
        ],
        ratings: ratings([-73, 1], [-29, 5], [-8, 7, 'Chloe went out and did not text till one. Good.']),
      }),
    ],
    ifThingsGoWrong: 'Ania, then Mel, then Sheila. Chloe is number four. She is to stay number four.',
    howWeWillKnow: 'I am surprised.',
    agreed: readBack(-13, undefined, 'on screen'),
    signOff: { asked: -13, due: 1, by: 'ruth', day: -9 },
    checkIns: [
      { weeks: 2, due: 1 },
      { weeks: 8, due: 43 },
    ],
    nextLook: { day: 43, where: 'The office' },
  },
}
