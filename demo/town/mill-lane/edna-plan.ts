import { hope, ratings, step, yes } from '../tell.ts'
import type { Plan } from '../types.ts'

/** This year’s plan and, in `earlier`, last year’s. */
export const ednasPlan: Plan = {
  stage: 'reviewed',
  begun: -80,
  helpers: ['kwame', 'len'],
  first: ['chair', 'dinners'],
  hopes: [
    hope('soup', 'Run the soup on Saturdays till they can do it without me', {
      ideas: ['A high stool', 'Two lads who do as they are told', 'A taxi, one way; Len brings me home'],
      steps: [
        step(
          'community',
          'soup-and-songs',
          'A high stool and the big ladle',
          yes(-76, 'We were frightened of her. We are still frightened, but the soup is better.'),
        ),
        step('me', 'edna', 'Write down the six soups', { due: -40, done: -43 }),
        step('paid support', { named: 'Station Taxis' }, 'Ten o’clock on Saturdays, paid from the small sums', {
          ...yes(-75),
          cost: { pence: 550, per: 'week' },
        }),
      ],
      ratings: ratings([-80, 5], [-62, 8], [-20, 9, 'They put barley in without being told.']),
    }),
    hope('chest', 'Get to March without the hospital', {
      ideas: ['The nurse comes at the first cough', 'Warm back bedroom? No. Warm front room.'],
      steps: [
        step('my people', 'len', 'Ring the nurse on the second day of a cough', yes(-74)),
        step('me', 'edna', 'Say when I am coughing', { due: -1 }),
      ],
      ratings: ratings([-80, 6], [-20, 7]),
    }),
  ],
  ifThingsGoWrong:
    'Curtains not open at nine: Norman knocks for Len. Len has the key. If I must go to hospital, Len comes with me and I come back.',
  howWeWillKnow: 'I am here, in my chair, in March, telling you so.',
  agreed: { day: -76, how: 'on paper', takenBy: 'kwame' },
  signOff: { asked: -76, due: -62, by: 'ruth', day: -70, words: 'Yes. Barley noted.' },
  checkIns: [
    { weeks: 2, due: -62, held: { day: -61, by: 'kwame', did: 'yes', helped: 'yes', words: 'Fifty-one bowls.' } },
    {
      weeks: 8,
      due: -20,
      held: {
        day: -20,
        by: 'kwame',
        did: 'yes',
        helped: 'yes',
        words: 'Said at my table: I had forgotten I was bossy. I like it.',
      },
    },
  ],
  review: {
    day: -82,
    by: ['edna', 'len', 'kwame'],
    words: 'Last year was about a bed. A bed is soon done. This year is about what I get out of it for.',
    changed: 'The bed, the step and the word are done and gone. Soup is in. The winter is planned for before it comes.',
  },
  earlier: {
    stage: 'check-in',
    begun: -348,
    helpers: ['kwame'],
    first: ['chair', 'dinners'],
    hopes: [
      hope('bed', 'Sleep in my own bed, lying down', {
        ideas: ['Bed in the front room', 'Bricks under the head of it', 'Carry me up: no'],
        steps: [
          step('equipment and adaptations', 'rosa', 'My own bed downstairs, the head end raised', {
            ...yes(-338),
            done: -322,
            cost: { pence: 0, per: 'once' },
          }),
          step('my people', 'len', 'Take the door off to get it through', { ...yes(-330), done: -322 }),
        ],
        ratings: ratings([-348, 0], [-316, 8], [-274, 9]),
      }),
      hope('out', 'Get out of the back door by myself', {
        ideas: ['A rail, iron', 'A lower step'],
        steps: [step('equipment and adaptations', 'rosa', 'Iron rail at the back step', { ...yes(-300), done: -196 })],
        ratings: ratings([-348, 2], [-274, 3]),
        barriers: [
          { text: 'The landlord would only pay for plastic', remover: { named: 'Foundry Street Homes' }, gone: -200 },
        ],
      }),
    ],
    agreed: { day: -330, how: 'on paper', takenBy: 'kwame' },
    signOff: { asked: -330, due: -316, by: 'ruth', day: -320 },
    checkIns: [
      {
        weeks: 2,
        due: -316,
        held: {
          day: -316,
          by: 'kwame',
          did: 'yes',
          helped: 'yes',
          words: 'By Len’s telephone, word given: I slept till seven. Seven!',
        },
      },
      {
        weeks: 8,
        due: -274,
        held: {
          day: -273,
          by: 'kwame',
          did: 'partly',
          helped: 'yes',
          words: 'By slip: Bed grand. Rail plastic. Sent it back.',
        },
      },
    ],
  },
  nextLook: { day: 81, where: 'Her front room, a Wednesday' },
}
