import { signsIn } from '../tell.ts'
import type { Person } from '../types.ts'

/** Hellos that nobody has answered yet. */
export const walter: Person = {
  key: 'walter',
  name: 'Walter Stott',
  called: 'Mr Stott',
  face: 'WS',
  age: 83,
  birthday: '02-20',
  home: { neighbourhood: 'mill-lane', line: '77 Foundry Street', postcode: 'KS2 4HJ' },
  about: {},
  aboutOn: -1,
  reach: { way: 'phone', at: 'Karen, his daughter, 01632 960 208', when: 'Any time today.' },
  touch: { state: 'in touch', since: -1 },
  gifts: [],
  hellos: [
    {
      key: 'hello',
      day: -1,
      at: '16:30',
      from: 'karen',
      way: 'page',
      words:
        'My dad’s stopped coming down. There is nothing in the house but custard creams. He says to say he’s sorry for the bother.',
      known: 'knows and agrees',
      prefers: ['straight'],
      flags: ['no food'],
      state: 'waiting',
    },
  ],
  conversations: [],
  circle: [
    { who: 'karen', relation: 'my daughter', ring: 'closest', brings: 'Shopping, when her shifts let her', sees: [] },
  ],
  promises: [],
}

export const pauline: Person = {
  key: 'pauline',
  name: 'Pauline Hirst',
  face: 'PH',
  age: 69,
  birthday: '05-29',
  home: { neighbourhood: 'mill-lane', line: '14 Station Road', postcode: 'KS2 2BD' },
  about: {},
  aboutOn: -1,
  communication: { contact: 'A letter or a visit. She is deaf in one ear and hates the phone.' },
  reach: { way: 'letter', when: 'Any day.', never: 'On the phone.', paper: 'when something changes' },
  touch: { state: 'in touch', since: -1 },
  gifts: [],
  hellos: [
    {
      key: 'hello',
      day: -1,
      at: '11:05',
      from: 'pauline',
      way: 'letter',
      words: 'I’d like to get out more since my fall. I used to know everybody. Now I know the ceiling.',
      prefers: ['slowly', 'in writing'],
      flags: [],
      state: 'waiting',
    },
  ],
  conversations: [],
  circle: [],
  promises: [],
}

/** Waited too long, and so is with the team lead. */
export const iris: Person = {
  key: 'iris',
  name: 'Iris Machin',
  face: 'IM',
  age: 58,
  birthday: '03-08',
  ...signsIn('iris'),
  phone: '01632 960 230',
  home: { neighbourhood: 'mill-lane', line: '40 Mill Lane', postcode: 'KS2 1AA' },
  about: {},
  aboutOn: -4,
  reach: { way: 'phone', when: 'Evenings. She cleans trains by day.' },
  touch: { state: 'in touch', since: -4 },
  gifts: [{ of: 'hands', text: 'Can clean anything. Has seen things.' }],
  hellos: [
    {
      key: 'hello',
      day: -4,
      at: '20:15',
      from: 'iris',
      way: 'page',
      words:
        'My partner Lin has moods that are not moods. I do not want her taken anywhere. I want someone to ask me how I am.',
      prefers: ['in writing'],
      wouldLike: ['bernie'],
      wouldNot: ['kwame'],
      flags: [],
      state: 'with the team lead',
      takenBy: 'ruth',
      takenOn: -2,
    },
  ],
  conversations: [],
  circle: [
    {
      who: { named: 'Lin' },
      relation: 'my partner of twenty-six years',
      ring: 'closest',
      brings: 'The good days',
      sees: [],
    },
  ],
  promises: [
    { key: 'call', by: 'ruth', to: 'iris', what: 'Ring after seven this evening', made: -2, due: 0, state: 'open' },
  ],
}
