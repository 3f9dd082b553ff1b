import { hope, ratings, readBack, said, step, talk, yes } from '../tell.ts'
import type { Person } from '../types.ts'

export const balbir: Person = {
  key: 'balbir',
  name: 'Balbir Singh Gill',
  called: 'Mr Gill',
  face: 'BG',
  age: 77,
  birthday: '04-13',
  phone: '01632 960 246',
  languages: ['pa', 'en'],
  home: { neighbourhood: 'weir', line: '31 Dyehouse Close', postcode: 'KS3 2PQ' },
  about: {
    important: 'Seva: to serve. My turban tied by my own hands. Chess.',
    wellness: 'My heart is a tired engine. Rest after each hill, and this town is all hills.',
    also: 'I poured iron for thirty-three years. Those bollards on Station Road are mine.',
  },
  aboutOn: -65,
  communication: { professional: 'Punjabi interpreter for the hospital only.' },
  reach: { way: 'phone', when: 'After eight in the evening.', paper: 'monthly' },
  touch: { state: 'in touch', since: -90 },
  gifts: [
    { of: 'hands', text: 'Dal for three hundred', to: 'Sunday kitchen' },
    { of: 'heart', text: 'Feeding whoever comes', to: 'Mick, on Sundays' },
  ],
  alongside: 'kwame',
  second: 'gwen',
  hellos: [
    {
      key: 'hello',
      day: -92,
      from: 'balbir',
      way: 'drop-in',
      words: 'The doctor says sit. If I sit I am dead already. Is there a middle?',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -91,
    },
  ],
  conversations: [
    talk({
      key: 'washing-up',
      kind: 'good-life',
      day: -84,
      where: 'At the gurdwara sink, both with our sleeves up',
      room: ['balbir', 'kwame'],
      writer: 'kwame',
      timeAlone: 'offered',
      raw: 'talked through 200 plates\nbreathless at 3rd big pot. sons want him to stop. he doesn’t hear that\ntying turban takes 2 rests now. would sooner be late than have it tied for him',
      readBack: readBack(-77, 'kwame'),
      statements: [
        said(
          'serve',
          'balbir',
          'what matters',
          'I was fed here when I had nothing. I will wash plates until I cannot lift one.',
          { wellbeing: ['wb_contribution', 'wb_participation'] },
        ),
        said('iron', 'balbir', 'gift', 'I know when a thing is hot enough. Iron, oil, sons.'),
        said('turban', 'balbir', 'what matters', 'Six yards. My own hands. I will not be wrapped like a parcel.', {
          wellbeing: ['wb_dignity'],
        }),
        said('stop', { named: 'Harjit' }, 'opinion', 'He should stop. He has done enough for ten men.', {
          saidOn: -70,
          confirmed: readBack(-70, 'kwame', 'on the phone'),
          replies: [{ by: 'balbir', day: -69, stance: 'disagrees', text: 'Nobody counts. That is the point of it.' }],
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Harjit' }, relation: 'my son', ring: 'closest', brings: 'Worry and a car', sees: ['plan'] },
    { who: 'miriam', relation: 'chess; she says I cheat', ring: 'friends', brings: 'Arguments', sees: [] },
    { who: 'langar', relation: 'where I serve', ring: 'friends', brings: 'Three hundred plates', sees: [] },
  ],
  promises: [
    {
      key: 'stool',
      by: 'rosa',
      to: 'balbir',
      what: 'Bring a stool at sink height that does not look like a hospital',
      made: -77,
      due: -60,
      state: 'kept',
      keptOn: -64,
    },
  ],
  plan: {
    stage: 'signed off',
    begun: -84,
    helpers: ['kwame'],
    first: ['serve', 'iron'],
    hopes: [
      hope('sunday', 'Serve on Sundays, and sleep on Mondays', {
        ideas: ['Sit to wash', 'Young men lift the pots', 'A chair to tie the turban'],
        steps: [
          step('equipment and adaptations', 'rosa', 'Stool at the sink, chair at the mirror', {
            ...yes(-70),
            done: -64,
          }),
          step('community', 'langar', 'Four lads for the big pots', yes(-66, 'He still inspects.')),
          step('getting stronger again', { named: 'Heart nurse' }, 'Eight weeks, twice a week, at the baths', {
            ...yes(-60),
            due: 15,
            cost: { pence: 0, per: 'week' },
          }),
        ],
        ratings: ratings([-84, 3], [-40, 6], [-9, 8]),
      }),
    ],
    ifThingsGoWrong:
      'Grey face, wet brow: 999, and sit me up. My hair is not to be cut for any reason. It is on the card in my pocket.',
    howWeWillKnow: 'I go home tired, and not grey.',
    agreed: { day: -13, how: 'face to face', takenBy: 'kwame' },
    signOff: { asked: -13, due: 1, by: 'ruth', day: -10 },
    checkIns: [
      { weeks: 2, due: 1 },
      { weeks: 8, due: 43 },
    ],
    nextLook: { day: 43, where: 'The sink' },
  },
}
