import type { Day, Key } from './types.ts'

/** Somebody told in a few lines, for how they left, rest, came back or died; the rest of their year is their own. */
export interface Leaver {
  key: Key
  name: string
  born: string
  neighbourhood: Key
  alongside: Key
  second: Key
  met: Day
  story:
    | {
        is: 'ended'
        kind: 'my life is sorted' | 'I don’t want this now' | 'moved'
        on: Day
        movedTo?: string
        by: 'on screen' | 'by phone'
        letter: Letter
      }
    | { is: 'ending'; begun: Day; letter: Letter }
    | { is: 'notice'; begun: Day; why: string; reasons: string; notice: string; until: Day }
    | { is: 'left alone'; on: Day; words: string }
    | { is: 'died'; on: Day; toldBy: string; tells: string; confirmed: boolean; wishes?: string }
}

export interface Letter {
  changed: string
  lasts: string
  ring: string
}

/** How each ending and each death of Kettleshaw stands today. */
export const leavers: Leaver[] = [
  {
    key: 'wilf',
    name: 'Wilf Sutcliffe',
    born: '1955-03-02',
    neighbourhood: 'mill-lane',
    alongside: 'dev',
    second: 'rosa',
    met: -300,
    story: {
      is: 'ended',
      kind: 'my life is sorted',
      on: -48,
      by: 'on screen',
      letter: {
        changed: 'In January I ate out of tins, standing up. Now I cook on Fridays for eleven people, sitting down.',
        lasts: 'The Friday kitchen. Yusuf, who says I over-salt. My knee, sadly.',
        ring: 'Dev, at the team. Or Yusuf first, he is nearer.',
      },
    },
  },
  {
    key: 'agnes',
    name: 'Agnes Bottomley',
    born: '1943-09-19',
    neighbourhood: 'hollin-bank',
    alongside: 'dev',
    second: 'ruth',
    met: -220,
    story: {
      is: 'ended',
      kind: 'moved',
      movedTo: 'Leeds, to be near my daughter',
      on: -30,
      by: 'by phone',
      letter: {
        changed: 'I am moving in with Sandra. I chose the wallpaper.',
        lasts: 'My letters to Joan, every second Sunday. My record comes with me.',
        ring: 'Sandra. And Dev, if Leeds turns out to be a mistake.',
      },
    },
  },
  {
    key: 'leroy',
    name: 'Leroy Whittle',
    born: '1988-12-11',
    neighbourhood: 'mill-lane',
    alongside: 'kwame',
    second: 'bernie',
    met: -120,
    story: {
      is: 'ended',
      kind: 'I don’t want this now',
      on: -21,
      by: 'by phone',
      letter: {
        changed: 'Kwame helped with the eviction. It stopped.',
        lasts: 'The flat. I don’t want visits. I might, one day.',
        ring: 'Nobody just now. The card is in the kitchen drawer.',
      },
    },
  },
  {
    key: 'sylvia',
    name: 'Sylvia Haworth',
    born: '1960-06-30',
    neighbourhood: 'mill-lane',
    alongside: 'dev',
    second: 'rosa',
    met: -260,
    story: {
      is: 'ending',
      begun: -6,
      letter: {
        changed: 'I drive again. I went to Whitby on my own and had chips.',
        lasts: 'My sister on Wednesdays. The singing group. Whitby.',
        ring: 'Dev. Or the number on the fridge.',
      },
    },
  },
  {
    key: 'ron',
    name: 'Ron Clegg',
    born: '1950-02-14',
    neighbourhood: 'mill-lane',
    alongside: 'kwame',
    second: 'gwen',
    met: -330,
    story: {
      is: 'notice',
      begun: -19,
      why: 'Ron has said to neighbours that he is done with us. He does not open the door. I have tried since July, at all hours.',
      reasons:
        'Eleven tries since July, four by neighbours he likes. No sign of danger; his shopping comes, his light goes on at six. I found nothing that he wants of us now. His budget is not touched.',
      notice:
        'We would like to end our work together. You do not have to do anything. If you do not agree, tell us, or put a note on the door. Then it stops until somebody else has looked at it.',
      until: 15,
    },
  },
  {
    key: 'sheila',
    name: 'Sheila Crossley',
    born: '1971-10-08',
    neighbourhood: 'hollin-bank',
    alongside: 'dev',
    second: 'hema',
    met: -90,
    story: { is: 'left alone', on: -2, words: 'Please stop. I will ring when I want to.' },
  },
  {
    key: 'ivy',
    name: 'Ivy Sharples',
    born: '1934-01-25',
    neighbourhood: 'mill-lane',
    alongside: 'dev',
    second: 'rosa',
    met: -340,
    story: {
      is: 'died',
      on: -9,
      toldBy: 'her niece Jean, by phone',
      tells: 'Jean',
      confirmed: true,
      wishes: 'No lilies. The brass band. Somebody take Biscuit, he is a good cat when he is asleep.',
    },
  },
  {
    key: 'norman',
    name: 'Norman Pickles',
    born: '1947-07-17',
    neighbourhood: 'hollin-bank',
    alongside: 'dev',
    second: 'hema',
    met: -200,
    story: { is: 'died', on: -1, toldBy: 'Ward 6, Kettleshaw Hospital', tells: 'Dev', confirmed: false },
  },
]

/** Two who decide and answer for nobody’s team. */
export const uninvolved = [
  { key: 'maeve', name: 'Maeve Sharrock', kind: 'reviewer', title: 'reviewer' },
  { key: 'tunde', name: 'Tunde Bakare', kind: 'steward', title: 'steward' },
] as const

/** Words from the public page that no code came with. */
export const asked = { name: 'Maureen at number 9', words: 'No more leaflets, no more calls. Thank you.', hoursAgo: 3 }

/** Who tried to get hold of whom, and what came of it. */
export const tries: Record<Key, { by: Key; day: Day; way: string; words: string }[]> = {
  danny: [
    {
      by: 'bernie',
      day: -50,
      way: 'at the door',
      words: 'No answer. His rod was gone from the hall, which is a good sign.',
    },
    { by: 'kwame', day: -29, way: 'by text', words: 'Sent: “No need to answer. The kettle is on Mondays.”' },
    { by: 'bernie', day: -8, way: 'through somebody', words: 'The bailiff saw him at the weir, on his own, fishing.' },
  ],
}

/** For whom there is only rest, and who said so. */
export const onlyRest: Record<Key, { saidBy: string; words: string; day: Day }> = {
  frank: {
    saidBy: 'Dr Aziz, in a letter that Frank read out himself',
    words: 'It will get worse. Not today.',
    day: -60,
  },
}
