import { hope, ratings, readBack, said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const mick: Person = {
  key: 'mick',
  name: 'Mick Garrity',
  face: 'MG',
  age: 49,
  birthday: '11-02',
  home: {
    neighbourhood: 'mill-lane',
    note: 'His van, most nights in Station Road car park. The reg is in his own hand on page one.',
  },
  about: {
    important: 'The van. It is not a house and it is not nothing. Fiddle.',
    'do and do not': 'Do knock on the side door, two knocks. Do not shine a torch in.',
    also: 'I tiled half the bathrooms in this town. I could use one.',
  },
  aboutOn: -12,
  reach: { way: 'visit', when: 'Before nine, two knocks. Or leave word at the station tea bar.', never: 'After dark.' },
  touch: { state: 'in touch', since: -15 },
  gifts: [
    { of: 'hands', text: 'Tiling, plastering', to: 'The tea bar’s back wall' },
    { of: 'heart', text: 'A tune for anybody who looks cold' },
  ],
  alongside: 'kwame',
  second: 'bernie',
  hellos: [
    {
      key: 'hello',
      day: -17,
      from: { named: 'Bev' },
      way: 'drop-in',
      words:
        'There’s a fella in a van, lovely manners, and he’s not well. He says he’ll talk to you if you come to him and don’t bring the police.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -16,
    },
  ],
  conversations: [
    talk({
      key: 'van',
      kind: 'first',
      day: -14,
      where: 'The step of the van, two teas from Bev',
      room: ['mick', 'kwame'],
      writer: 'kwame',
      timeAlone: 'yes',
      raw: 'moved on 3 times this month\nfoot is bad. will not go to walk-in, no address\nfiddle hangs where the sat-nav was\n“a house is grand till somebody has the other key”',
      readBack: readBack(-9, 'kwame'),
      statements: [
        said(
          'key',
          'mick',
          'story',
          'A house is grand till somebody has the other key. I had one with herself. She has both keys now, and good luck to her.',
        ),
        said('tune', 'mick', 'what matters', 'The van is where the fiddle lives. I am only the lodger.', {
          wellbeing: ['wb_control'],
        }),
        said('tiles', 'mick', 'gift', 'I never laid a tile that lifted.'),
        said('foot', 'mick', 'worry', 'The foot has a smell off it. I know what that is. I had an uncle.', {
          wellbeing: ['wb_health'],
        }),
        said('address', 'mick', 'barrier', 'The doctor wants an address. I have wheels.', {
          remover: { named: 'Station Road surgery' },
        }),
      ],
    }),
  ],
  circle: [
    { who: { named: 'Bev' }, relation: 'tea bar', ring: 'friends', brings: 'Takes my post, says nothing', sees: [] },
    {
      who: { named: 'Cathal' },
      relation: 'son, abroad',
      ring: 'closest',
      brings: 'Rings on my birthday, if I have credit',
      sees: [],
    },
  ],
  promises: [
    {
      key: 'foot',
      by: 'kwame',
      to: 'mick',
      what: 'Walk into the surgery with you, with the rule that says no address is needed',
      made: -14,
      due: -12,
      state: 'kept',
      keptOn: -13,
    },
    {
      key: 'park',
      by: 'kwame',
      to: 'mick',
      what: 'Ask the station to let the van be for the winter',
      made: -9,
      due: 2,
      state: 'open',
    },
  ],
  plan: {
    stage: 'hopes',
    begun: -9,
    helpers: ['kwame'],
    first: ['tune', 'tiles'],
    hopes: [
      hope('foot', 'Keep the foot', { ratings: ratings([-9, 4, 'They have me on tablets like mints.']) }),
      hope('pitch', 'One place to park where nobody knocks at night', { ratings: ratings([-9, 2]) }),
      hope('cathal', 'Ring Cathal and have something to tell him', { ratings: ratings([-9, 1]) }),
    ],
    checkIns: [],
    nextLook: { day: 2, where: 'The step of the van, before nine' },
  },
}
