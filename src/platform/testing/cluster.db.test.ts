import pg from 'pg'
import { expect, inject, test } from 'vitest'

test('the cluster of this run answers as PostgreSQL 18 or later, in UTF-8 with the built-in locale', async () => {
  const client = new pg.Client(inject('cluster'))
  await client.connect()
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int >= 180000 as recent, current_setting('server_encoding') as encoding`,
  )
  await client.end()
  expect(rows).toEqual([{ recent: true, encoding: 'UTF8' }])
})
