import { hope, ratings, readBack, said, signsIn, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const robyn: Person = {
  key: 'robyn',
  name: 'Robyn Haigh',
  pronouns: 'she/her',
  face: 'RH',
  age: 53,
  birthday: '06-17',
  ...signsIn('robyn'),
  phone: '01632 960 247',
  home: { neighbourhood: 'weir', line: 'Narrowboat Second Wind, Lock Side', postcode: 'KS3 3RS' },
  about: {
    important: 'The boat. The kingfisher. Being Robyn on every bit of paper.',
    wellness: 'COPD. I have breath for walking or for talking. Choose.',
    'do and do not': 'Do call from the towpath. Do not dig out my old name. I will know who did.',
  },
  aboutOn: -125,
  communication: { contact: 'Text. Talking on the phone uses her breath.' },
  reach: { way: 'text', when: 'Any time it is light.' },
  touch: { state: 'in touch', since: -160 },
  gifts: [
    { of: 'hands', text: 'Engines, stoves, bilge pumps', to: 'Every boat on the cut' },
    { of: 'heart', text: 'Tea for people newly out', to: 'The second Sunday, on board' },
  ],
  alongside: 'gwen',
  second: 'hema',
  hellos: [
    {
      key: 'hello',
      day: -163,
      from: 'robyn',
      way: 'page',
      words:
        'I was in hospital with my lungs. The ward used my old name for nine days. I would like help to stay on my boat, from somebody who can read.',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'gwen',
      takenOn: -162,
    },
  ],
  conversations: [
    talk({
      key: 'galley',
      kind: 'good-life',
      day: -154,
      where: 'Aboard Second Wind, mind your head',
      room: ['robyn', 'gwen'],
      writer: 'gwen',
      timeAlone: 'yes',
      raw: 'minded my head, twice\ncoal is the enemy: carrying it AND breathing it\nold name still on GP system. prints on every prescription\nkingfisher came. we stopped talking. best 5 mins of my week',
      readBack: readBack(-148, undefined, 'on screen'),
      statements: [
        said('name', 'robyn', 'fact', 'My name is Robyn. It is on my passport, my boat and my mother’s fridge.', {
          wellbeing: ['wb_dignity'],
        }),
        said(
          'boat',
          'robyn',
          'what matters',
          'I wake up and a duck looks in. I would not swap that for a lift and a warden.',
          { wellbeing: ['wb_accommodation', 'wb_control'] },
        ),
        said('pumps', 'robyn', 'gift', 'If it floats and it’s broken, they fetch me.'),
        said('coal', 'robyn', 'barrier', 'Coal. I carry it and then I breathe it.', { remover: 'robyn' }),
        said('damp', { named: 'Nurse at the lung clinic' }, 'opinion', 'She would breathe better in a dry flat.', {
          saidOn: -140,
          manner: 'written',
          confirmed: readBack(-140, 'gwen', 'on paper'),
          replies: [
            {
              by: 'robyn',
              day: -139,
              stance: 'disagrees',
              text: 'I have lived in a dry flat. I could not breathe at all.',
            },
          ],
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Mum' }, relation: 'mother', ring: 'closest', brings: 'The fridge door', sees: ['plan'] },
    {
      who: { named: 'Colm, on Dog Days' },
      relation: 'next boat',
      ring: 'friends',
      brings: 'Coal, till it was gone',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'name',
      by: 'gwen',
      to: 'robyn',
      what: 'Get your name right at the surgery, the hospital and the chemist',
      made: -148,
      due: -110,
      state: 'kept',
      keptOn: -99,
      reason: 'Eleven days late. I told you each Friday where it was stuck.',
    },
    {
      key: 'mooring',
      by: { named: 'The waterways office' },
      to: 'robyn',
      what: 'Find a winter mooring with power',
      made: -120,
      due: -90,
      state: 'kept',
      keptOn: -92,
    },
  ],
  plan: {
    stage: 'check-in',
    begun: -154,
    helpers: [],
    first: ['boat', 'pumps'],
    hopes: [
      hope('winter', 'Stay aboard, this winter and the next', {
        ideas: ['Diesel stove, no coal', 'Power at the mooring for the oxygen', 'A winch for the gas bottle'],
        steps: [
          step('equipment and adaptations', 'robyn', 'Diesel stove, fitted by me', {
            done: -118,
            cost: { pence: 64000, per: 'once' },
          }),
          step('community', { named: 'The waterways office' }, 'Mooring with power', { ...yes(-100), done: -92 }),
          step('getting stronger again', { named: 'Lung clinic' }, 'Breathing class, Tuesdays', {
            ...yes(-125),
            done: -70,
            cost: { pence: 0, per: 'week' },
          }),
        ],
        ratings: ratings([-154, 3], [-117, 6], [-75, 8, 'I sang in the bilge.']),
      }),
    ],
    ifThingsGoWrong:
      'Blue flag up means come. Red flag means 999 and tell them Lock 9. My name is on the wall in big letters so that nobody gets it wrong.',
    howWeWillKnow: 'I see the kingfisher bring up young.',
    agreed: readBack(-131, undefined, 'on screen'),
    signOff: { asked: -131, due: -117, by: 'ruth', day: -117, climbed: { from: 'gwen', day: -119 } },
    checkIns: [
      {
        weeks: 2,
        due: -117,
        held: { day: -117, by: 'gwen', did: 'yes', helped: 'yes', words: 'Stove in. Warm. No soot in my tea.' },
      },
      {
        weeks: 8,
        due: -75,
        held: {
          day: -75,
          by: 'gwen',
          did: 'yes',
          helped: 'yes',
          words: 'I walk to the lock and talk when I get there.',
        },
      },
    ],
    nextLook: { day: 50, where: 'Aboard' },
  },
}
