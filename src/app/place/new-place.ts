import type pg from 'pg'
import { firstLink } from '../../identity/index.ts'
import { type Config, migratePlace } from '../../platform/index.ts'
import { addColleague, type Newcomer } from './add-colleague.ts'
import { Trouble } from './trouble.ts'

export interface NewPlace {
  key: string
  name: string
  /** The host name it is found by; null: the only place on this server answers any. */
  host: string | null
  lead: Omit<Newcomer, 'post'>
}

/**
 * Makes a place: its row, its tables, its first team lead. Answers the link with which the team lead signs in, once,
 * within a day. Raises a Trouble in plain words; what was made before it is undone, except empty tables.
 */
export async function newPlace(owner: pg.Client, config: Config, { key, name, host, lead }: NewPlace): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(key))
    throw new Trouble(
      `“${key}” cannot be the key of a place. Use small letters, digits and _, beginning with a letter.`,
    )
  const { rows } = await owner.query('select key, host from shared.place')
  if (rows.some((place) => place.key === key)) throw new Trouble(`There is a place with the key “${key}” already.`)
  if (host !== null && rows.some((place) => place.host === host))
    throw new Trouble(`Another place answers to ${host} already.`)
  if (host === null && rows.length > 0)
    throw new Trouble('There is another place on this server. Say by which host name this one is found: --host …')
  const hostless = rows.find((place) => place.host === null)
  if (hostless)
    throw new Trouble(
      `The place “${hostless.key}” answers every host name. Give it one of its own first: script/place host ${hostless.key} …`,
    )
  await migratePlace(owner, key)
  await owner.query('begin')
  try {
    await owner.query('insert into shared.place (key, name, host) values ($1, $2, $3)', [key, name, host])
    const { account } = await addColleague(owner, key, { ...lead, post: 'team lead' })
    const link = await firstLink(owner, config, { key, name, host }, account)
    await owner.query('commit')
    return link
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
