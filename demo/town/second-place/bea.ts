import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'
import { at } from './at.ts'

export const bea: Person = {
  key: 'bea',
  name: 'Bea Marlow',
  face: 'BM',
  age: 35,
  birthday: '04-08',
  ...at('bea'),
  phone: '01632 960 310',
  home: { neighbourhood: 'harbour', line: '3 Rope Walk', postcode: 'EB1 1AA' },
  about: {
    important: 'The boat shed. My guide dog Pepper.',
    communicate: 'I am blind. Say your name. Pepper will sort the rest.',
  },
  aboutOn: -90,
  communication: {
    format: 'Plain e-mail, no pictures of words.',
    support: 'Say who you are. Leave the dog be, she is at work.',
  },
  reach: { way: 'e-mail', when: 'Any time.' },
  touch: { state: 'in touch', since: -110 },
  gifts: [{ of: 'hands', text: 'Ropework by feel', to: 'Every rowing boat in the harbour' }],
  alongside: 'tolu',
  second: 'ivor',
  hellos: [
    {
      key: 'hello',
      day: -112,
      from: 'bea',
      way: 'page',
      words: 'I want to row. The club says insurance. I say try me.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'tolu',
      takenOn: -111,
    },
  ],
  conversations: [
    talk({
      key: 'slipway',
      kind: 'good-life',
      day: -100,
      where: 'The slipway at low tide',
      room: ['bea', 'tolu'],
      writer: 'tolu',
      timeAlone: 'yes',
      raw: 'she splices rope while she talks. club rule says “sighted cox”. a cox IS sighted. read it to them',
      readBack: readBack(-95, undefined, 'on screen'),
      statements: [
        said('row', 'bea', 'what matters', 'On the water nobody takes my elbow.', {
          wellbeing: ['wb_control', 'wb_participation'],
        }),
        said('rope', 'bea', 'gift', 'I can splice in the dark. I do everything in the dark.'),
        said('rule', 'bea', 'barrier', 'They say there is a rule. Nobody can find it.', {
          remover: { named: 'Ebbwick Rowing Club' },
        }),
      ],
    }),
  ],
  circle: [{ who: 'ivor', relation: 'cox', ring: 'friends', brings: 'Shouting, left and right', sees: ['plan'] }],
  promises: [
    {
      key: 'rule',
      by: 'tolu',
      to: 'bea',
      what: 'Ask the club to show the rule',
      made: -95,
      due: -81,
      state: 'kept',
      keptOn: -84,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -100,
    helpers: ['ebbwick-together'],
    first: ['row', 'rope'],
    hopes: [
      hope('row', 'Row in the summer race', {
        ideas: ['A cox who talks', 'Mornings, flat water'],
        steps: [
          step('my people', 'ivor', 'Cox on Sundays', yes(-82, 'I have been waiting to shout at her for years.')),
          step('me', 'bea', 'Learn to fall in', { done: -70 }),
        ],
        ratings: ratings([-100, 1], [-66, 5], [-24, 8, 'We hit one buoy. It was Ivor’s buoy.']),
      }),
    ],
    ifThingsGoWrong: 'I float. Ivor panics. Pepper stays on the beach with Nell.',
    howWeWillKnow: 'We are not last.',
    agreed: readBack(-80, undefined, 'on screen'),
    signOff: { asked: -80, due: -66, by: 'nell', day: -74 },
    checkIns: [
      { weeks: 2, due: -66, held: { day: -66, by: 'tolu', did: 'yes', helped: 'yes', words: 'Wet, and very happy.' } },
      {
        weeks: 8,
        due: -24,
        held: { day: -24, by: 'tolu', did: 'yes', helped: 'yes', words: 'They gave me a key to the shed.' },
      },
    ],
    nextLook: { day: 60, where: 'The slipway' },
  },
}
