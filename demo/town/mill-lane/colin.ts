import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const colin: Person = {
  key: 'colin',
  name: 'Colin Threlfall',
  face: 'CT',
  age: 39,
  birthday: '08-08',
  ...signsIn('colin'),
  phone: '01632 960 203',
  home: { neighbourhood: 'mill-lane', line: '33 Foundry Street', postcode: 'KS2 4HJ' },
  about: {
    important: 'Donna. The kids. Being asked to do a job and doing it.',
    communicate: 'Say it, then text it. If it is not on my phone it did not happen.',
    'do and do not': 'Do tell me we have met. Do not test me.',
    also: 'I was a roofer. I fell off the chapel. The chapel is fine.',
  },
  aboutOn: -90,
  aboutHelper: 'donna',
  communication: {
    format: 'Text after every talk: three lines at most.',
    support: 'Tell him your name and how he knows you. Mornings only.',
  },
  reach: { way: 'text', when: 'Before noon.' },
  touch: { state: 'in touch', since: -135 },
  gifts: [
    { of: 'head', text: 'Looks at any roof and knows what is wrong with it', to: 'St Luke’s, and the shed' },
    { of: 'heart', text: 'Makes children laugh, mostly on purpose' },
  ],
  alongside: 'kwame',
  second: 'rosa',
  hellos: [
    {
      key: 'hello',
      day: -137,
      from: 'donna',
      way: 'page',
      words:
        'He left the gas on again. I cannot work and watch him. He says he is fine, and he thinks it is last March. He knows I am writing, I will tell him again tomorrow.',
      known: 'knows and agrees',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -136,
    },
  ],
  conversations: [
    talk({
      key: 'roof',
      kind: 'good-life',
      day: -128,
      where: 'On the bench across from the chapel, looking at the roof',
      room: ['colin', 'donna', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'introduced myself 3 times, no bother\ntalked roofs 40 min. not one slip. then asked me who I was\nD is holding job + kids + him\nC: “I know there’s a gap. I can feel the draught.”',
      readBack: readBack(-124, undefined, 'on screen'),
      statements: [
        said('draught', 'colin', 'story', 'I know there’s a gap. I can’t see it, but I can feel the draught.'),
        said('slates', 'colin', 'gift', 'Ask me about slates. That bit didn’t fall.'),
        said(
          'husband',
          'colin',
          'what matters',
          'I want to be her husband again and not another thing she has to check.',
          { wellbeing: ['wb_relationships', 'wb_dignity'] },
        ),
        said('gas', 'donna', 'fact', 'He has left the gas on four times since March. I write it on the calendar.'),
        said(
          'tired',
          'donna',
          'opinion',
          'I married him twice, really. I like the second one too. I just need to sleep.',
          {
            replies: [
              { by: 'colin', day: -124, stance: 'adds', text: 'She said that? Save that. Put it on my phone.' },
            ],
          },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: 'donna',
      relation: 'my wife',
      ring: 'closest',
      brings: 'The calendar, all of it',
      sees: ['plan', 'about me', 'conversations', 'promises'],
    },
    {
      who: { named: 'Big Dave' },
      relation: 'roofed with me',
      ring: 'friends',
      brings: 'Tells me the same jokes. Works out well.',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'gas',
      by: 'rosa',
      to: 'colin',
      what: 'Bring a hob that turns itself off',
      made: -128,
      due: -114,
      state: 'kept',
      keptOn: -118,
    },
    {
      key: 'donna',
      by: 'kwame',
      to: 'donna',
      what: 'Ask you about you, not only about him',
      made: -128,
      due: -100,
      state: 'kept',
      keptOn: -101,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -128,
    helpers: ['donna', 'kwame'],
    first: ['husband', 'slates'],
    hopes: [
      hope('job', 'A job to go to, with my hands', {
        ideas: [
          'The shed, Mondays and Fridays',
          'Teach lads to slate on a low roof',
          'Big Dave’s yard, making up ladders',
        ],
        steps: [
          step('community', 'tool-shed', 'Mondays and Fridays; a board that says what we did last time', {
            ...yes(-105),
            done: -100,
          }),
          step(
            'my people',
            { named: 'Big Dave' },
            'Picks me up, tells me where we are going',
            yes(-104, 'I would only be talking to the dog.'),
          ),
          step('technology', 'colin', 'Phone asks me “gas? keys? coat?” at the door', { done: -110 }),
        ],
        ratings: ratings([-128, 2], [-98, 5], [-56, 7, 'I made a bird box. I am told I made four.']),
      }),
      hope('evening', 'One evening with Donna with no calendar', {
        ideas: ['Her mum has the kids', 'Same chip shop, same bench'],
        steps: [step('my people', { named: 'Donna’s mum' }, 'Every other Saturday', yes(-103))],
        ratings: ratings([-128, 1], [-56, 6]),
      }),
    ],
    ifThingsGoWrong:
      'If I am lost I press the green square and it rings Donna, then Dave. If I am angry, give me ten minutes and a broom.',
    howWeWillKnow: 'Donna comes home and there is tea on and no smell of gas.',
    agreed: readBack(-112, undefined, 'on screen'),
    signOff: { asked: -112, due: -98, by: 'ruth', day: -108 },
    checkIns: [
      {
        weeks: 2,
        due: -98,
        held: {
          day: -98,
          by: 'kwame',
          did: 'partly',
          helped: 'yes',
          words: 'Went both days. Enjoyed it, says the board.',
        },
      },
      {
        weeks: 8,
        due: -56,
        held: { day: -56, by: 'kwame', did: 'yes', helped: 'yes', words: 'Fridays I wake up and I know it is Friday.' },
      },
    ],
    nextLook: { day: 68, where: 'The bench across from the chapel' },
  },
}
