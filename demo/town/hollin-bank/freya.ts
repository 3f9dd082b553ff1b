import { asked, hope, ratings, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const freya: Person = {
  key: 'freya',
  name: 'Freya Lindley',
  face: 'FL',
  age: 26,
  birthday: '06-21',
  ...signsIn('freya'),
  home: { neighbourhood: 'hollin-bank', line: '17 Cherry Tree Steps', postcode: 'KS1 3FH' },
  about: {
    important: 'Moths. Accuracy. Things happening when you said they would.',
    communicate: 'In writing. I am not being rude. I am being exact.',
    'do and do not': 'Do send the questions first. Do not wear perfume. Do not say “five minutes” if it is nine.',
    also: 'I have counted 214 kinds of moth in this town. The county list said 180.',
  },
  aboutOn: -25,
  communication: {
    contact: 'E-mail or the page. No calls, no knocking without a time agreed.',
    support: 'Questions sent two days before. Lights low.',
  },
  reach: { way: 'e-mail', when: 'Any time. She answers at night.', never: 'By phone.' },
  touch: { state: 'in touch', since: -45 },
  gifts: [{ of: 'head', text: 'Naming any moth from a blurred photo', to: 'The county recorder, weekly' }],
  alongside: 'hema',
  second: 'callum',
  hellos: [
    {
      key: 'hello',
      day: -47,
      at: '02:14',
      from: 'freya',
      way: 'page',
      words:
        'I am autistic. I lost my job because the office moved to open plan. I would like work, and one person to eat with on Fridays. I do not want to be befriended.',
      prefers: ['in writing', 'straight'],
      wouldLike: ['our-own-say'],
      flags: [],
      state: 'taken up',
      takenBy: 'hema',
      takenOn: -46,
    },
  ],
  conversations: [
    talk({
      key: 'letters',
      kind: 'good-life',
      day: -36,
      where: 'By e-mail, over nine days',
      room: ['freya', 'hema'],
      writer: 'freya',
      timeAlone: 'yes',
      raw: 'I have put my answers in order of certainty.\n1. I am good at looking.\n2. I get ill in noise.\n3. I would like to eat with one person on Fridays.\n4. I am not sure about 3.',
      statements: [
        said('looking', 'freya', 'gift', 'I am good at looking. Most people stop too soon.', { manner: 'written' }),
        said('quiet', 'freya', 'what matters', 'Quiet is not nothing. Quiet is where I can hear myself think.', {
          manner: 'written',
          wellbeing: ['wb_health', 'wb_control'],
        }),
        said('friday', 'freya', 'hope', 'One person. Fridays. The same café. It is allowed to be dull.', {
          manner: 'written',
          wellbeing: ['wb_relationships'],
        }),
        said('office', 'freya', 'barrier', 'Forty desks in one room. I asked for a wall. They gave me a leaflet.', {
          manner: 'written',
          remover: { named: 'Any employer with a spare room' },
        }),
        said('job', 'hema', 'opinion', 'I think the museum needs Freya more than Freya needs the museum.', {
          manner: 'written',
          replies: [
            {
              by: 'freya',
              day: -34,
              stance: 'agrees',
              text: 'Their moth drawers are wrong. I have counted eleven labels.',
            },
          ],
        }),
      ],
    }),
  ],
  circle: [
    {
      who: { named: 'Dad' },
      relation: 'my dad',
      ring: 'closest',
      brings: 'Drives to the moor at night and says nothing',
      sees: ['plan'],
    },
    {
      who: 'our-own-say',
      relation: 'they helped me plan',
      ring: 'people I know',
      brings: 'A chat room with rules',
      sees: ['plan'],
    },
  ],
  promises: [
    {
      key: 'museum',
      by: 'hema',
      to: 'freya',
      what: 'Ask the museum about the moth drawers, by noon on the day I said',
      made: -30,
      due: -26,
      state: 'kept',
      keptOn: -26,
    },
    {
      key: 'exact',
      by: 'hema',
      to: 'freya',
      what: 'Write with the museum’s answer, yes or no, even if there is none',
      made: -12,
      due: 2,
      state: 'open',
    },
  ],
  plan: {
    stage: 'waiting for a yes',
    begun: -36,
    helpers: ['our-own-say'],
    first: ['looking', 'quiet'],
    hopes: [
      hope('work', 'Paid work in a quiet room', {
        ideas: ['The museum’s moth drawers', 'Naming photos for the county', 'Nights at the library'],
        steps: [
          step('me', 'freya', 'Write a list of the eleven wrong labels', { done: -24 }),
          step('community', { named: 'Kettleshaw Museum' }, 'Six paid weeks, one room, one door', asked(-12)),
          step('equipment and adaptations', 'rosa', 'Ear defenders that do not pinch', {
            ...yes(-20),
            done: -9,
            cost: { pence: 2400, per: 'once' },
          }),
        ],
        ratings: ratings([-36, 1], [-9, 4]),
      }),
      hope('friday', 'Eat with one person on Fridays', {
        ideas: ['Somebody else who reads at the table'],
        steps: [
          step('my people', { named: 'Priti from moth night' }, 'Fridays, one o’clock, books allowed', asked(-6)),
        ],
        ratings: ratings([-36, 2, 'I was not sure I wanted it.'], [-6, 5, 'I am now 70 per cent sure.']),
      }),
    ],
    ifThingsGoWrong: 'If I stop writing for a week, Dad may knock: three knocks, then wait. Nobody else.',
    howWeWillKnow: 'I am paid for looking.',
    checkIns: [],
    nextLook: { day: 14, where: 'By e-mail' },
  },
}
