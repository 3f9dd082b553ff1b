import { expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { freshPlace } from '../testing/place.ts'
import { readPlace, sql } from './index.ts'

const house = freshPlace()
const told = sql`insert into event (kind, facts) values ('tried', '{}')`
const counted = async () =>
  Number((await house.owner.query(`select count(*) from event where kind = 'tried'`)).rows[0].count)
const read = (queries: Parameters<typeof readPlace>[4]) =>
  readPlace(house.database, house.place, newId(), null, queries)

test('what is read in one message stays, and nothing of who asked stays on the connection', async () => {
  await read({ told })
  expect(await counted()).toBe(1)
  const client = await house.database.pool.connect()
  const { rows } = await client.query(
    `select current_setting('alongside.member', true) as member, current_setting('search_path') as path`,
  )
  client.release()
  expect(rows[0].member ?? '').toBe('')
  expect(rows[0].path).not.toContain(house.place.key)
})

test('where one query of a message fails, nothing of it has happened, and the next message goes through', async () => {
  const before = await counted()
  await expect(read({ told, fails: sql`select 1 / 0` })).rejects.toThrow('division by zero')
  expect(await counted()).toBe(before)
  await read({ told })
  expect(await counted()).toBe(before + 1)
})
