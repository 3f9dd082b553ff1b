import { expect, inject, test } from 'vitest'
import { checkSeals, sealReadings } from '../circle/index.ts'
import { asOwner, type DatabaseAddress, migrateShared, newId } from '../platform/index.ts'
import { plainRole } from '../platform/testing/plain-owner.ts'
import { testHouse } from './testing/house.ts'

/** A place whose tables belong to a role that is no superuser, as docs/running.md says. */
const house = testHouse({}, undefined, true)

test('the owner of these tables is no superuser, and row-level security holds for whoever serves', async () => {
  const { rows } = await house.owner.query(
    `select rolname, rolsuper or rolbypassrls as mighty from pg_roles where rolname in (current_user, 'alongside_app')`,
  )
  expect(rows.map(({ mighty }) => mighty)).toEqual([false, false])
})

test('an owner who may not lay a record back is refused at the start, with what mends it', async () => {
  const role = await plainRole(inject('cluster') as DatabaseAddress)
  const started = asOwner(role.address, (owner) => migrateShared(owner, null))
  await expect(started).rejects.toThrow(`grant set on parameter session_replication_role to ${role.name};`)
  await role.drop()
})

test('whoever is left “as it was” has the same pages, byte for byte, whatever changes, also what no rule lets change', async () => {
  const joan = await house.member('Joan', { person: true })
  const carol = await house.member('Carol')
  const dev = await house.member('Dev', { posts: ['worker'] })
  const at = (path: string) => `/people/${joan.id}${path}`
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await house.stand(joan.id, carol.id, 'circle', ['about', 'said', 'plan', 'rights'], ['read', 'add'])
  await joan.send(at('/plan/hopes/new'), { text: 'Get back to the choir' })
  const statement = newId()
  const before = new Date(house.database.clock.now().getTime() - 60_000)
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at)
      values ($1, $2, $2, 'spoken', $3, 'hope', 'I miss the choir.', $4)`,
    [statement, joan.id, dev.id, before],
  )
  const pages = async () => {
    const bodies = await Promise.all(
      ['', '/plan', '/said', '/promises', '/my-part', '/about'].map(async (path) => (await carol.get(at(path))).body),
    )
    return bodies.map((body) => body.replace(/name="once" value="[^"]+"/g, ''))
  }
  const seen = await pages()
  expect(seen.join('')).toContain('I miss the choir.')
  await joan.send(at(`/circle/quiet/${carol.id}`), { what: 'as it was' })
  house.database.clock.moveTo(new Date(house.database.clock.now().getTime() + 60_000).toISOString())
  await joan.send(at('/plan/hopes/new'), { text: 'Find a new lock for the door' })
  await house.owner.query(
    `update statement set confirmed_at = $2, sealed_at = $2, sealed_by = 'court', sealed_why = 'an order', text = 'Taken out.'
    where id = $1`,
    [statement, house.database.clock.now()],
  )
  expect(await pages()).toEqual(seen)
  expect((await joan.get(at('/plan'))).body).toContain('Find a new lock')
  expect((await joan.get(at('/said'))).body).not.toContain('I miss the choir.')
  const written = await carol.send(at('/said/new'), { text: 'She told me.', kind: 'worry' }).catch(() => null)
  expect(written?.status ?? 303).toBe(303)
})

test('P4 who looked is sealed there too', async () => {
  expect(await sealReadings(house.database, house.place)).toBeGreaterThan(0)
  const { troubles } = await checkSeals(house.owner, house.place.key)
  expect(troubles).toEqual([])
})
