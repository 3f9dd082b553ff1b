import type pg from 'pg'
import { addressOf, type Config, type Id, type PlaceRow } from '../platform/index.ts'
import { newToken } from './session.ts'

/** Makes a link with which an account signs in once, within a day: for whoever sets up a place from the command line. */
export async function firstLink(owner: pg.Client, config: Config, place: PlaceRow, account: Id): Promise<string> {
  const { token, hash } = newToken()
  await owner.query(
    `insert into shared.sign_in_link (token_hash, account_id, place_key, purpose, next, made_at, until_at)
     values ($1, $2, $3, 'sign in', '/me/password', now(), now() + interval '1 day')`,
    [hash, account, place.key],
  )
  return `${addressOf(config, place)}/sign-in/link/${token}`
}
