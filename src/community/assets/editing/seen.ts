import { createHash } from 'node:crypto'
import type { Posted } from '../../../platform/index.ts'
import { textOf } from '../../../platform/index.ts'
import type { Entry } from './store.ts'

/** What an entry says of itself in one form; its times have forms of their own. */
const said = [
  'name',
  'line',
  'about',
  'for_whom',
  'cost',
  'cost_words',
  'place_name',
  'address_lines',
  'postcode',
  'neighbourhood_id',
  'get_there',
  'phone',
  'email',
  'website',
  'languages',
  'room',
  'status',
  'paused_words',
] as const

/** A short mark of what a form showed, so that nobody writes over what somebody else wrote meanwhile without seeing it. */
export function markOf(entry: Entry): string {
  const shown = [...said.map((column) => entry[column] ?? null), entry.access]
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
}

/** What a column of an entry holds, as its field shows it. */
export function stands(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join('\n') : String(value)
}

/** What stands there now and was typed otherwise, by column. */
export function standsOtherwise(entry: Entry, typed: Posted): { column: string; stands: string }[] {
  return said
    .filter((column) => stands(entry[column]) !== textOf(typed, column).trim())
    .map((column) => ({ column, stands: stands(entry[column]) }))
}
