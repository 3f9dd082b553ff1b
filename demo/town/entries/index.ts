import type { Key } from '../types.ts'
import { hollinBankEntries } from './hollin-bank.ts'
import { millLaneEntries } from './mill-lane.ts'
import type { Entry } from './tell-entries.ts'
import { weirEntries } from './weir.ts'

export type { Entry, Venue } from './tell-entries.ts'
export { toldOf } from './told.ts'
export { venues } from './venues.ts'

/** What each neighbourhood of Kettleshaw has, but for people’s own gifts. */
export const entries: Record<Key, Entry[]> = {
  'hollin-bank': hollinBankEntries,
  'mill-lane': millLaneEntries,
  weir: weirEntries,
}
