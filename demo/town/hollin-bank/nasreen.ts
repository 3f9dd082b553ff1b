import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const nasreen: Person = {
  key: 'nasreen',
  name: 'Nasreen Siddiqui',
  called: 'Mrs Siddiqui',
  face: 'NS',
  age: 81,
  birthday: '01-01',
  languages: ['pa', 'ur', 'en'],
  home: { neighbourhood: 'hollin-bank', line: '12 Chapel Row', postcode: 'KS1 2AB' },
  about: {
    important: 'My prayers on time. My own cup. My son eating.',
    communicate: 'Punjabi. Sit where she can see your hands. One thing at a time.',
    'do and do not': 'Do take your shoes off. Do not say “remember?” to her.',
    also: 'She ran the sewing room at Albion Mill: forty machines. She may check your hem.',
  },
  aboutOn: -88,
  aboutHelper: 'amir',
  communication: {
    professional: 'Punjabi interpreter, a woman, and not her son.',
    support: 'One thing at a time. Wait. Wait a bit longer.',
  },
  reach: { way: 'through somebody', at: 'Amir', when: 'After noon prayer.' },
  touch: { state: 'in touch', since: -112 },
  gifts: [{ of: 'hands', text: 'Hems, buttons, and a straight seam by eye', to: 'Half of Chapel Row' }],
  alongside: 'hema',
  second: 'dev',
  hellos: [
    {
      key: 'hello',
      day: -115,
      from: 'amir',
      way: 'phone',
      words:
        'My mother’s memory is going and she knows it. She would like to talk to a woman, in Punjabi, without me there.',
      known: 'knows and agrees',
      prefers: ['slowly'],
      flags: [],
      state: 'taken up',
      takenBy: 'hema',
      takenOn: -114,
    },
  ],
  conversations: [
    talk({
      key: 'sewing',
      kind: 'good-life',
      day: -108,
      where: 'Mrs Siddiqui’s front room, at the sewing machine',
      room: ['nasreen', 'hema', { named: 'Mrs Gurpreet Dhillon' }],
      interpreter: { named: 'Mrs Gurpreet Dhillon' },
      writer: 'hema',
      timeAlone: 'yes',
      raw: 'Talked while she took up my sleeve.\nmain bhulakkar nahin, main thakki hui haan: I am not forgetful, I am tired\nforty machines, knew every girl’s name\nwants to pray on time: mixes up the hours\nnot a home. “not with strangers’ spoons”',
      readBack: readBack(-101, 'hema'),
      statements: [
        said('tired', 'nasreen', 'story', 'میں بُھلکڑ نہیں، میں تھکی ہوئی آں۔', {
          manner: 'through an interpreter',
          language: 'pa-Arab',
          meaning: 'I am not forgetful. I am tired.',
        }),
        said(
          'machines',
          'nasreen',
          'gift',
          'I had forty machines and forty girls. I knew which girl was sad by the sound of her machine.',
          {
            manner: 'through an interpreter',
          },
        ),
        said('spoons', 'nasreen', 'what matters', 'I will stay in my house. I will not eat with strangers’ spoons.', {
          manner: 'through an interpreter',
          wellbeing: ['wb_control', 'wb_accommodation'],
        }),
        said('prayer', 'nasreen', 'hope', 'I want to pray when it is time and not when I think it is time.', {
          manner: 'through an interpreter',
        }),
        said(
          'sleeve',
          'hema',
          'opinion',
          'She lost the thread of our talk three times. She did not lose the thread of my sleeve once.',
          { manner: 'observed' },
        ),
      ],
    }),
  ],
  circle: [
    {
      who: 'amir',
      relation: 'my son',
      ring: 'closest',
      brings: 'His whole life, I tell him to keep some',
      sees: ['plan', 'about me', 'promises'],
      authority: 'Lasting power of attorney for health and welfare, seen by Dev on paper',
    },
    { who: 'carol', relation: 'Thursday friend', ring: 'friends', brings: 'Tissues for the serial', sees: [] },
  ],
  promises: [
    {
      key: 'copy',
      by: 'hema',
      to: 'nasreen',
      what: 'Bring the plan in Punjabi, in big letters',
      made: -94,
      due: -80,
      state: 'kept',
      keptOn: -83,
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -108,
    helpers: ['amir', 'hema'],
    first: ['spoons', 'machines'],
    hopes: [
      hope('prayer', 'Pray on time', {
        ideas: ['A clock that calls', 'Amir’s phone beside the machine'],
        steps: [
          step('technology', 'rosa', 'A clock that gives the call to prayer and says day or night', {
            ...yes(-20),
            done: -12,
            cost: { pence: 3800, per: 'once' },
          }),
        ],
        ratings: ratings([-108, 3], [-12, 8]),
      }),
      hope('sew', 'Keep sewing for people', {
        ideas: ['A basket by the door for what needs mending'],
        steps: [
          step('community', 'mend-it', 'A basket comes on Saturdays and goes back mended', yes(-15)),
          step('me', 'nasreen', 'Two hems a day, no more, the eyes are old', { due: 20 }),
        ],
        ratings: ratings([-108, 6], [-12, 7]),
      }),
    ],
    ifThingsGoWrong:
      'If I go out at night, look at the mill gate first. I will be waiting for my shift. Walk me home, do not argue.',
    howWeWillKnow: 'She hums while she sews.',
    agreed: readBack(-10, 'hema'),
    signOff: { asked: -10, due: 4, by: 'ruth', day: -6 },
    checkIns: [
      { weeks: 2, due: 4 },
      { weeks: 8, due: 46 },
    ],
    nextLook: { day: 46, where: 'Front room, bring a hem' },
  },
}
