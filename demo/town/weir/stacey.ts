import { said, talk } from '../tell.ts'
import type { Person } from '../types.ts'

export const stacey: Person = {
  key: 'stacey',
  name: 'Stacey Greenhalgh',
  face: 'SG',
  age: 33,
  birthday: '11-11',
  phone: '01632 960 252',
  home: { neighbourhood: 'weir', line: 'Flat 2, 40 Lock Side', postcode: 'KS3 3RS' },
  about: { important: 'Rather not say yet.', 'do and do not': 'Do not do the nice voice.' },
  aboutOn: -4,
  reach: { way: 'text', when: 'Afternoons.' },
  touch: { state: 'in touch', since: -6 },
  gifts: [],
  alongside: 'kwame',
  second: 'bernie',
  hellos: [
    {
      key: 'hello',
      day: -6,
      from: 'stacey',
      way: 'drop-in',
      words: 'I am eight weeks off the heroin and I have got nobody to tell.',
      prefers: ['straight'],
      wouldLike: ['bernie'],
      flags: [],
      state: 'taken up',
      takenBy: 'kwame',
      takenOn: -5,
    },
  ],
  conversations: [
    talk({
      key: 'bench',
      kind: 'first',
      day: -4,
      where: 'The bench by Lock 7, coats on',
      room: ['stacey', 'bernie', 'kwame'],
      writer: 'kwame',
      timeAlone: 'offered',
      raw: 'said little, that’s fine. asked what she’s good at: “rather not say”. left it\nB said well done for 8 wks and nothing else. S cried. we looked at the ducks',
      statements: [
        said('eight', 'stacey', 'fact', 'Eight weeks and two days.'),
        said('nobody', 'stacey', 'worry', 'All the people I could tell are the people I can’t see.', {
          wellbeing: ['wb_relationships'],
        }),
        said('proud', 'bernie', 'opinion', 'Eight weeks is enormous.', {
          replies: [{ by: 'stacey', day: -3, stance: 'agrees', text: 'It is, isn’t it.' }],
        }),
      ],
    }),
  ],
  circle: [],
  promises: [
    {
      key: 'text',
      by: 'bernie',
      to: 'stacey',
      what: 'Text a number each morning: the days',
      made: -4,
      due: 0,
      state: 'open',
    },
  ],
  plan: {
    stage: 'talking',
    begun: -4,
    helpers: ['bernie'],
    first: 'rather not say',
    hopes: [],
    checkIns: [],
    nextLook: { day: 2, where: 'The bench by Lock 7' },
  },
}
