import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const graham: Person = {
  key: 'graham',
  name: 'Graham Sykes',
  face: 'GS',
  age: 61,
  birthday: '05-06',
  ...signsIn('graham'),
  home: { neighbourhood: 'hollin-bank', line: '51 Allotment Road', postcode: 'KS1 4JL' },
  about: {
    important: 'Deciding. Doing it once and doing it right.',
    people: 'Nobody needs to be on this list. It is a short list and it is in order.',
    'do and do not': 'Do send me the figures. Do not send me anybody.',
    also: 'I planned this town’s sewers. They work. You have never had to think of me.',
  },
  aboutOn: -105,
  reach: { way: 'e-mail', when: 'Any time. I reply in full.', never: 'By turning up.' },
  touch: { state: 'in touch', since: -110, note: 'Plans alone. Wants no calls.' },
  gifts: [
    {
      of: 'head',
      text: 'Reading a council budget and finding the hole',
      to: 'Level Ground, last Thursday of the month',
    },
  ],
  alongside: 'ruth',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -112,
      from: 'graham',
      way: 'page',
      words:
        'Spinal cord injury, T6, eighteen months. I need a budget, a form and to be left alone. I will write my own plan. I have planned larger things.',
      prefers: ['straight', 'in writing'],
      flags: [],
      state: 'taken up',
      takenBy: 'ruth',
      takenOn: -111,
    },
  ],
  conversations: [
    talk({
      key: 'workbook',
      kind: 'good-life',
      day: -104,
      where: 'By himself, with the workbook',
      room: ['graham'],
      writer: 'graham',
      timeAlone: 'yes',
      raw: 'Q: What is a good day like?\nA: One in which nobody asks me what a good day is like.\nQ again, properly:\nA: Up by seven. Out by nine. Wrong about nothing before lunch.',
      statements: [
        said('day', 'graham', 'what matters', 'Up by seven. Out by nine. Wrong about nothing before lunch.', {
          manner: 'written',
          wellbeing: ['wb_control'],
        }),
        said(
          'drains',
          'graham',
          'gift',
          'I know where the water goes. It is a good thing to know, and it works for money too.',
          { manner: 'written' },
        ),
        said('alone', 'graham', 'decision', 'I plan alone. This is not grief, and it is not pride. I like it.', {
          manner: 'written',
        }),
        said('moor', 'graham', 'hope', 'To get up to the trig point again. I put a drain under it in 1994.', {
          manner: 'written',
          wellbeing: ['wb_participation'],
        }),
      ],
    }),
  ],
  circle: [],
  promises: [
    {
      key: 'figures',
      by: 'ruth',
      to: 'graham',
      what: 'Show you the range, and the whole working of it',
      made: -111,
      due: -104,
      state: 'kept',
      keptOn: -106,
    },
    {
      key: 'sum',
      by: 'ruth',
      to: 'graham',
      what: 'Correct the sum on page two',
      made: -102,
      due: -95,
      state: 'kept',
      keptOn: -100,
      reason: 'He was right. The mistake was ours, and was in eleven other sums too. All put right.',
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -104,
    helpers: [],
    first: ['day', 'drains'],
    hopes: [
      hope('nine', 'Out by nine', {
        ideas: ['Two assistants, hired by me', 'Bathroom turned round: drawing attached, scale 1 to 20'],
        steps: [
          step('paid support', 'graham', 'Hire two assistants. Advert written. It is blunt.', {
            done: -40,
            cost: { pence: 41200, per: 'week' },
          }),
          step('equipment and adaptations', 'rosa', 'Bathroom to my drawing', {
            ...yes(-50, 'The drawing was better than mine.'),
            due: 24,
          }),
        ],
        ratings: ratings([-104, 4], [-9, 7, 'Out by 9.20. Investigating.']),
      }),
      hope('trig', 'The trig point', {
        ideas: ['An all-ground chair', 'The water board’s own track; I have the key, and always have had'],
        steps: [step('equipment and adaptations', 'graham', 'Try three all-ground chairs, with scores', { due: 45 })],
        ratings: ratings([-104, 0], [-9, 2]),
      }),
    ],
    ifThingsGoWrong: 'See appendix C. If there is no time for appendix C: 999.',
    howWeWillKnow: 'A photograph, taken by me, looking down.',
    agreed: readBack(-13, undefined, 'on screen'),
    signOff: { asked: -13, due: 1, by: 'ruth', day: -8, words: 'Yes. I changed nothing. I would not dare.' },
    checkIns: [
      { weeks: 2, due: 1 },
      { weeks: 8, due: 43 },
    ],
    nextLook: { day: 43, where: 'By e-mail' },
  },
}
