import type pg from 'pg'
import type { Id } from '../ids.ts'
import { testNow } from './place.ts'

/** What the platform says before each message: who asks, when, which records they open, with which parts, to do what. */
interface Said {
  member?: Id
  now?: Date
  people?: readonly Id[]
  parts?: readonly string[]
  act?: string
}

/**
 * Says on the owner’s connection what the platform would say there, until it is said anew; what is left out is not said,
 * but for the time, which is then the trial’s.
 * For functions of the database that are tried apart from pages.
 */
export async function speaksAs(
  owner: pg.ClientBase,
  { member, now = new Date(testNow), people, parts, act }: Said,
): Promise<void> {
  await owner.query(
    `select set_config('alongside.member', $1, false), set_config('alongside.now', $2, false),
      set_config('alongside.people', $3, false), set_config('alongside.parts', $4, false),
      set_config('alongside.act', $5, false)`,
    [member ?? '', now.toISOString(), people ? `{${people.join()}}` : '', parts?.join() ?? '', act ?? ''],
  )
}
