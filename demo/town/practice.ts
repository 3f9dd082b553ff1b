import type { Day, Key } from './types.ts'

/** What the demo tells of names to ring: each case once, of people who are told elsewhere or here. */
export const practice = {
  /** People who work, or worked, here and are in no other story. */
  colleagues: [
    { key: 'olive', name: 'Olive Marsden', post: 'reviewer', title: 'reviewer', from: -365 },
    { key: 'asha', name: 'Asha Brennan', post: 'worker', title: 'social worker', from: -300, until: -4 },
  ] as { key: Key; name: string; post: string; title: string; from: Day; until?: Day }[],
  /** Asha went from one day to the next; her people passed to their seconds. */
  gap: {
    person: 'trevor',
    went: 'asha',
    came: 'dev',
    on: -4,
    words: 'Asha had to move to her mother’s town from one day to the next.',
  },
  handover: {
    person: 'colin',
    from: 'kwame',
    to: 'gwen',
    proposed: -3,
    meet: 2,
    at: '14:00',
    how: 'at home, with a pot of tea',
    why: 'I am going to work nights from January. Gwen is on the days you like.',
    words: 'Knock twice, I do not hear the bell. I look at roofs while I think. It does not mean I am not listening.',
  },
  request: {
    person: 'rahima',
    from: 'kwame',
    asked: -2,
    due: 3,
    owner: 'ruth',
    words: 'A woman, please. There are things I do not say to a man.',
  },
  reviewed: {
    person: 'yusuf',
    by: 'gwen',
    on: -12,
    at: '22:40',
    danger: 'serious harm',
    words: 'His neighbour rang: shouting, then nothing. Nobody on the rota picked up.',
    reviewer: 'olive',
    found:
      'It was right to look how to reach him. He had dropped the wireless. The rota has somebody on that night now.',
  },
  waiting: {
    person: 'bert',
    by: 'kwame',
    on: -1,
    at: '21:15',
    danger: 'found alone',
    words: 'The ward rang and did not know how he likes to be spoken to. Dev could not be reached.',
    reviewer: 'ruth',
    due: 2,
  },
  supervision: {
    person: 'sunita',
    supervisor: 'ruth',
    from: -5,
    until: 16,
    words: 'so that Dev can think with Ruth about the move',
  },
  noWorker: {
    key: 'maud',
    name: 'Maud Ogden',
    age: 71,
    neighbourhood: 'weir',
    had: 'gwen',
    since: -90,
    on: -20,
    rings: { name: 'Betty, next door', number: '01632 960 244' },
    words: 'Gwen was lovely. I am all right now, and Betty has a key.',
  },
  /** Who is on by day where, in turn; and who answers at night for the whole town. */
  rota: {
    days: { 'hollin-bank': ['dev', 'hema'], 'mill-lane': ['kwame', 'dev'], weir: ['gwen', 'kwame'] } as Record<
      Key,
      Key[]
    >,
    nights: ['rosa', 'callum', 'ruth'],
    /** A night that is still to be filled, as there is one on every rota: this day of each week, there. */
    open: { weekday: 7, neighbourhood: 'weir' },
  },
} as const
