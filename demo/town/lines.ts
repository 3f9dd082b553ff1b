import type { Day, Key } from './types.ts'

/** How the lines were drawn, the first first, and once more for a day to come; `elsewhere`: streets that lie in another neighbourhood by it. */
export const drawings: { key: string; source: string; from: Day; elsewhere: Record<string, Key> }[] = [
  {
    key: 'first lines',
    source: 'Drawn on the big table in Mill Lane hall',
    from: -365,
    elsewhere: { 'Albion Mill': 'hollin-bank' },
  },
  { key: 'lines', source: 'Drawn again with those who live in Albion Mill', from: -20, elsewhere: {} },
  {
    key: 'lines to come',
    source: 'Asked for by the people of Foundry Street, who go up to the Bank for everything',
    from: 24,
    elsewhere: { 'Foundry Street': 'hollin-bank' },
  },
]

/** Whose address lies somewhere else since the lines moved. */
export const moved: { who: Key; was: Key; is: Key; by: Day }[] = [
  { who: 'olena', was: 'hollin-bank', is: 'mill-lane', by: -20 },
  { who: 'yusuf', was: 'hollin-bank', is: 'mill-lane', by: -20 },
]
