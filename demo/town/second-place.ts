import { hope, ratings, readBack, said, step, talk, yes } from './tell.ts'
import type { Member, Person, Place } from './types.ts'

const at = (name: string): Pick<Member, 'account'> => ({ account: { email: `${name}@ebbwick.example.org` } })

const bea: Person = {
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

const ivor: Person = {
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

/** Ebbwick Together: another organisation, led by its members, found at `second.localhost`. EB is no postcode area. */
export const secondPlace: Place = {
  key: 'ebbwick',
  name: 'Ebbwick',
  host: 'second.localhost',
  mailDomain: 'ebbwick.example.org',
  organisation: 'Ebbwick Together, a co-operative owned by disabled people and the neighbours who help',
  about: 'A harbour, a sandbar and a hill. Smaller than it looks at high tide.',
  phone: '01632 960 300',
  hours: '10 am to 4 pm, Monday to Saturday',
  neighbourhoods: [
    {
      key: 'harbour',
      name: 'The Harbour',
      about: 'Rope Walk, the boat sheds and the lifeboat station. Everybody knows what you had for tea.',
      households: 700,
      inhabitants: 1600,
      phone: '01632 960 300',
      streets: [
        { name: 'Rope Walk', postcode: 'EB1 1AA' },
        { name: 'Lifeboat Row', postcode: 'EB1 2BD' },
      ],
      workers: ['tolu'],
    },
  ],
  organisations: [
    {
      key: 'ebbwick-together',
      name: 'Ebbwick Together',
      line: 'We own it, we run it, we make the tea.',
      ledBy: 'disabled people and people with long illness',
      phone: '01632 960 300',
      neighbourhood: 'harbour',
    },
  ],
  groups: [
    {
      key: 'boat-shed',
      name: 'The boat shed',
      neighbourhood: 'harbour',
      where: 'End of Rope Walk',
      when: 'Every morning, eight',
      line: 'Paint, rope, tea.',
    },
  ],
  members: [
    {
      key: 'tolu',
      name: 'Tolu Bankole',
      face: 'TB',
      ...at('tolu'),
      line: 'I use a wheelchair and a loud voice. I help you plan, I do not plan for you.',
      posts: [{ kind: 'social worker', neighbourhoods: ['harbour'], from: -300 }],
    },
    {
      key: 'nell',
      name: 'Nell Trevanion',
      face: 'NT',
      ...at('nell'),
      line: 'I chair the board and I answer for the clocks.',
      posts: [
        { kind: 'team lead', neighbourhoods: ['harbour'], from: -300 },
        { kind: 'governor', neighbourhoods: [], from: -300 },
      ],
    },
    {
      key: 'sam',
      name: 'Sam Orchard',
      face: 'SO',
      ...at('sam'),
      line: 'Peer. Autistic. I will send you the agenda before the agenda.',
      posts: [{ kind: 'peer', neighbourhoods: ['harbour'], from: -150 }],
    },
  ],
  people: [bea, ivor],
  saidNo: [],
}
