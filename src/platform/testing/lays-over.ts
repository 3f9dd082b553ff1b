import type pg from 'pg'
import { type Id, newId } from '../ids.ts'

/** Begins a transaction on the owner’s connection in which a record is laid back for one who sees it as it was. */
export async function laysOver(owner: pg.ClientBase, member: Id, person: Id): Promise<void> {
  await owner.query('begin')
  await owner.query(
    `select set_config('alongside.layer', 'on', true), set_config('alongside.member', $1, true), set_config('alongside.kept', $2, true)`,
    [member, JSON.stringify({ ids: [], until: { [person]: newId() } })],
  )
  await owner.query('select lay_over()')
}
