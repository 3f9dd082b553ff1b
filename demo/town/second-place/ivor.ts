import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'
import { at } from './at.ts'

export const ivor: Person = {
  key: 'ivor',
  name: 'Ivor Pascoe',
  face: 'IP',
  age: 67,
  birthday: '09-14',
  ...at('ivor'),
  phone: '01632 960 311',
  line: 'I had a breakdown at fifty, and then a good life. I sit on the board, and on the beach.',
  posts: [{ kind: 'governor', neighbourhoods: [], from: -300 }],
  home: { neighbourhood: 'harbour', line: '11 Rope Walk', postcode: 'EB1 1AA' },
  about: {
    important: 'The tide table. Being needed by eight in the morning.',
    'do and do not': 'Do ask me in autumn. Autumn is when.',
  },
  aboutOn: -35,
  reach: { way: 'phone', when: 'At low water. Look it up.' },
  touch: { state: 'in touch', since: -40 },
  gifts: [{ of: 'heart', text: 'Shouting kindly', to: 'Bea, on Sundays' }],
  alongside: 'tolu',
  second: 'nell',
  hellos: [
    {
      key: 'hello',
      day: -42,
      from: 'ivor',
      way: 'drop-in',
      words: 'It is October in my head again. I know the signs and I should like them written down.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'tolu',
      takenOn: -42,
    },
  ],
  conversations: [
    talk({
      key: 'beach',
      kind: 'first',
      day: -38,
      where: 'The beach, walking, both looking at our feet',
      room: ['ivor', 'tolu'],
      writer: 'tolu',
      timeAlone: 'yes',
      raw: 'signs: stops the tide table. stops shaving. says “fine” in one word',
      readBack: readBack(-33, 'tolu'),
      statements: [
        said('needed', 'ivor', 'what matters', 'I am well when somebody needs me by eight in the morning.', {
          wellbeing: ['wb_contribution', 'wb_health'],
        }),
        said('shout', 'ivor', 'gift', 'I can be heard in a gale and nobody takes it badly.'),
      ],
    }),
  ],
  circle: [{ who: 'bea', relation: 'I cox, she rows', ring: 'friends', brings: 'A reason, Sundays', sees: [] }],
  promises: [
    {
      key: 'signs',
      by: 'tolu',
      to: 'ivor',
      what: 'Write the three signs on a card for your wallet',
      made: -38,
      due: -31,
      state: 'kept',
      keptOn: -33,
    },
  ],
  plan: {
    stage: 'ideas',
    begun: -38,
    helpers: ['ebbwick-together'],
    first: ['needed', 'shout'],
    hopes: [
      hope('autumn', 'Get through autumn with the lamp lit', {
        ideas: ['Open the boat shed at eight', 'Bea rings if I miss one morning', 'The lamp'],
        ratings: ratings([-33, 4], [-10, 5]),
      }),
    ],
    checkIns: [],
    nextLook: { day: 7, where: 'The beach' },
  },
}
