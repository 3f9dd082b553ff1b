import type { Day, Key } from '../types.ts'

/** What people told of groups, which waits for somebody to look at it: `of` an entry, or of one that nobody here knew. */
export type ToldOf = { neighbourhood: Key; day: Day; words: string; of?: string; name?: string; whereWhen?: string }

export const toldOf: ToldOf[] = [
  {
    neighbourhood: 'mill-lane',
    day: -2,
    name: 'The lullaby swap',
    words: 'Parents sing each other the songs they were sung to sleep with. Nine languages so far.',
    whereWhen: 'The quiet floor, some Sundays at three',
  },
  {
    neighbourhood: 'hollin-bank',
    day: -1,
    of: 'Quiz at the Weavers',
    words: 'It is on Mondays now, because of the football.',
  },
]
