import type pg from 'pg'
import { newId } from '../../platform/index.ts'
import { Trouble } from './trouble.ts'

export interface Newcomer {
  name: string
  email: string
  post: string
}

/**
 * Makes somebody who works for a place: a member, a post, and an account with that e-mail (the one it has in another
 * place, if any). For whoever runs the server, within a transaction. Raises a Trouble in plain words.
 */
export async function addColleague(
  owner: pg.Client,
  key: string,
  { name, email, post }: Newcomer,
): Promise<{ account: string }> {
  const address = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Trouble(`“${email}” is not a whole e-mail.`)
  if (name.trim() === '' || name.length > 200) throw new Trouble('Say their name, in 200 letters at most.')
  await owner.query(`set local search_path = place_${key}, ext, pg_temp`)
  const member = newId()
  const known = await owner.query('select id from shared.account where email = $1', [address])
  const account = known.rows[0]?.id ?? newId()
  const here = await owner.query('select from shared.account_member where account_id = $1 and place_key = $2', [
    account,
    key,
  ])
  if (here.rowCount) throw new Trouble(`${address} signs in at this place already.`)
  await owner.query('insert into member (id, known_as, full_name) values ($1, $2, $3)', [
    member,
    name.trim().split(/\s+/)[0],
    name.trim(),
  ])
  try {
    await owner.query('insert into post (id, member_id, kind) values ($1, $2, $3)', [newId(), member, post])
  } catch (error) {
    if ((error as { code?: string }).code !== '23514') throw error
    throw new Trouble(`There is no post “${post}”. Posts are: worker, team lead, peer, connector, keeper, governor …`)
  }
  if (!known.rowCount) await owner.query('insert into shared.account (id, email) values ($1, $2)', [account, address])
  await owner.query('insert into shared.account_member (account_id, place_key, member_id) values ($1, $2, $3)', [
    account,
    key,
    member,
  ])
  return { account }
}
