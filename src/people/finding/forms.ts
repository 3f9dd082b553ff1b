import {
  type Checked,
  choice,
  fields,
  maybeId,
  type Posted,
  words as text,
  textOf,
  ticked,
} from '../../platform/index.ts'
import { readBorn } from './born.ts'
import type { Sought } from './store.ts'
import type { Words } from './words.ts'

/** What a search looks for, read from an address; what cannot be read is left out, so that a search always answers. */
export function sought(query: Posted, now: Date): Sought & { bornUnread: boolean } {
  const born = readBorn(textOf(query, 'born').slice(0, 60), now)
  return {
    name: textOf(query, 'name').trim().slice(0, 200),
    born: born ?? '',
    area: maybeId(query, 'area'),
    bornUnread: born === null,
  }
}

/** Goes on with a search: its words as an address. */
export function soughtHref(path: string, { name, born, area }: Sought): string {
  return `${path}?${new URLSearchParams({ name, born, area: area ?? '' })}`
}

export interface NewPerson extends Sought {
  knownAs: string
  reason: string
  stands: 'alongside' | 'duty'
  /** They looked at those who may be the one, and it is none of them. */
  none: boolean
  /** How many they were shown. */
  shown: number
}

export function newPersonForm(
  posted: Posted,
  { fresh: { errors } }: Words,
  { now }: { now: Date },
): Checked<NewPerson> {
  const checked = fields(posted, {
    knownAs: text({ missing: errors.knownAs, most: 200, tooLong: errors.tooLong }),
    reason: text({ missing: errors.reason, most: 500, tooLong: errors.tooLong }),
    stands: choice(['alongside', 'duty'] as const, errors.stands),
    none: ticked,
  })
  if (checked.errors) return checked
  const { name, born, area } = sought(posted, now)
  return { value: { ...checked.value, name, born, area, shown: Number(textOf(posted, 'shown')) || 0 } }
}

export function settleForm(posted: Posted, { kept: { errors } }: Words): Checked<{ came: string }> {
  return fields(posted, { came: text({ missing: errors.missing, most: 2_000, tooLong: errors.tooLong }) })
}
