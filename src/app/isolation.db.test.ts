import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Id,
  inPlace,
  inPlaceAsSystem,
  newId,
  type Opening,
  type Part,
  type Transaction,
} from '../platform/index.ts'
import { freshPlace } from '../platform/testing/place.ts'

/**
 * Whatever tables the slices add: one row about Joan and one about Sam is put into each of them, by the kinds of its
 * columns alone, and then it is tried what can be seen. Who adds a table need not remember to add a test.
 */
const house = freshPlace()
const parts: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const joan = newId()
const sam = newId()
const dev = newId()
let tables: string[]

beforeAll(async () => {
  const { owner } = house
  // Made-up rows need not make sense: what is tried is who sees them.
  await owner.query(`set session_replication_role = replica`)
  const { rows: checks } = await owner.query(`select conrelid::regclass::text as holder, conname from pg_constraint
    where contype = 'c' and connamespace = 'place_hollinbank'::regnamespace`)
  for (const { holder, conname } of checks) await owner.query(`alter table ${holder} drop constraint "${conname}"`)
  const { rows } = await owner.query<{ name: string; columns: { name: string; type: string }[] }>(`
    select c.relname::text as name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null))) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'place_hollinbank'::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')
      and c.relname not in ('standing', 'reading', 'event', 'kept_from')
    group by c.relname order by c.relname`)
  for (const { name, columns } of rows) for (const person of [joan, sam]) await putRow(name, columns, person)
  tables = rows.map(({ name }) => name)
  await owner.query(
    `insert into member (id, known_as, is_person) values ($1, 'Joan', true), ($2, 'Sam', true), ($3, 'Dev', false)`,
    [joan, sam, dev],
  )
  await owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values
      ($1, $1, 'self', $3, '{read,add,change}', '2026-01-01', 'x'), ($1, $2, 'alongside', $3, '{read}', '2026-01-01', 'x')`,
    [joan, dev, parts],
  )
  await owner.query(`insert into kept_from (person_id, member_id, entry_id, reason) values ($1, $2, $3, 'x')`, [
    joan,
    sam,
    newId(),
  ])
  await owner.query(`insert into event (person_id, kind, facts) values ($1, 'x', '{}')`, [joan])
  await owner.query(`insert into reading (person_id, parts, act, why) values ($1, '{said}', 'read', 'x')`, [joan])
})

async function putRow(table: string, columns: { name: string; type: string }[], person: Id): Promise<void> {
  const values = columns.map(({ name, type }) => (name === 'person_id' ? person : made(name, type)))
  const places = values.map((_value, at) => `$${at + 1}`).join()
  const names = columns.map(({ name }) => `"${name}"`).join()
  await house.owner.query(`insert into ${table} (${names}) values (${places})`, values)
}

function made(name: string, type: string): unknown {
  if (name === 'part') return 'plan'
  if (type.endsWith('[]')) return []
  if (type === 'uuid') return newId()
  if (type === 'boolean') return false
  if (type === 'jsonb') return '{}'
  if (type === 'bytea') return Buffer.from(newId())
  if (/^(integer|smallint|bigint|numeric|double)/.test(type)) return 1
  return /^(timestamp|date)/.test(type) ? '2026-11-01' : `made up ${newId()}`
}

const alwaysThere = ['kept_from', 'standing', 'reading', 'event']

/** Whose rows come back from each table; a table that may not be read at all shows nobody's. */
async function seenIn(tx: Transaction, table: string): Promise<Id[]> {
  const rows = await tx.ask({
    text: `select distinct person_id from ${table}`,
    name: `seen in ${table}`,
    values: [],
    take: (found: { personId: Id }[]) => found,
  })
  return rows.map(({ personId }) => personId)
}

/** By table, in a transaction each, since one refusal ends it. */
async function seen(member: Id | null, opening: Opening | null): Promise<Record<string, Id[]>> {
  const all: Record<string, Id[]> = {}
  for (const table of [...tables, ...alwaysThere]) {
    all[table] = await inPlace(house.database, house.place, member, opening, (tx) => seenIn(tx, table)).catch(
      (error) => {
        if (/permission denied for table/.test(error.message)) return []
        throw error
      },
    )
  }
  return all
}

/** The tables whose rows can be kept from somebody: by their own id first, then by what they belong to. */
async function entries(): Promise<{ name: string; ids: string[] }[]> {
  const { rows } = await house.owner.query<{ name: string; ids: string[] }>(
    `
    select c.relname::text as name, array_agg(a.attname::text order by a.attname <> 'id') as ids
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
    where c.relname = any ($1) and c.relnamespace = 'place_hollinbank'::regnamespace
      and (a.attname = 'id' or exists (select from pg_constraint k join pg_attribute p on p.attrelid = k.confrelid and p.attname = 'person_id'
        where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]))
    group by 1 order by 1`,
    [tables],
  )
  return rows
}

const showing = (all: Record<string, Id[]>, whose: Id) =>
  Object.keys(all).filter((table) => all[table]?.includes(whose))

describe('without opening a record', () => {
  test('the public sees no row of any table about a person', async () => {
    expect(Object.values(await seen(null, null)).flat()).toEqual([])
  })

  test('a member sees no row but what they are to somebody', async () => {
    expect(showing(await seen(dev, null), joan)).toEqual(['standing'])
    expect(showing(await seen(joan, null), joan)).toEqual(['kept_from', 'standing'])
  })

  test('the system sees no row', async () => {
    const all = await Promise.all(
      tables.map((table) =>
        // What functions alone read is refused whoever asks.
        inPlaceAsSystem(house.database, house.place, null, (tx) => seenIn(tx, table)).catch((error) => {
          if (error.code === '42501') return []
          throw error
        }),
      ),
    )
    expect(all.flat()).toEqual([])
  })
})

describe('with a record opened', () => {
  const opening: Opening = { people: [joan], parts, act: 'read', why: 'tried it' }

  test('rows of that person are there, and nobody else’s', async () => {
    const all = await seen(dev, opening)
    expect(showing(all, sam)).toEqual([])
    // Some tables narrow further who sees a row; most show it to whoever stands alongside with every part.
    expect(showing(all, joan).length).toBeGreaterThan(tables.length / 2)
  })

  test('nothing of a part that was not opened is there', async () => {
    const all = await seen(dev, { ...opening, parts: ['money'] })
    const { rows } =
      await house.owner.query(`select c.relname::text as name from pg_policy p join pg_class c on c.oid = p.polrelid
      where pg_get_expr(p.polqual, c.oid) like '%may_see(person_id, ''money''%'`)
    const ofMoney = rows.map(({ name }) => name)
    expect(showing(all, joan).filter((table) => table !== 'standing' && !ofMoney.includes(table))).toEqual([])
  })

  test('what is kept from somebody is not there for them, in every table, nor what hangs on it', async () => {
    const before = showing(await seen(dev, opening), joan)
    for (const { name, ids } of await entries()) {
      await house.owner.query(
        `insert into kept_from (person_id, member_id, entry_id, since, reason)
        select person_id, $1, unnest(array[${ids.join()}]), '2026-01-01', 'tried it' from ${name} where person_id = $2`,
        [dev, joan],
      )
    }
    const named = (await entries()).map(({ name }) => name)
    expect(showing(await seen(dev, opening), joan).filter((table) => named.includes(table))).toEqual([])
    await house.owner.query(`update kept_from set ended_at = present() where member_id = $1`, [dev])
    expect(showing(await seen(dev, opening), joan)).toEqual(before)
  })

  test('whoever sees a record as it was sees nothing younger, in every table', async () => {
    const before = showing(await seen(dev, opening), joan)
    const own = (await entries()).filter(({ ids }) => ids[0] === 'id').map(({ name }) => name)
    await house.owner.query(
      `update standing set as_it_was = bound_of(now() + interval '1 minute') where member_id = $1`,
      [dev],
    )
    expect(showing(await seen(dev, opening), joan)).toEqual(before)
    await house.owner.query(
      `update standing set as_it_was = bound_of(now() - interval '1 hour') where member_id = $1`,
      [dev],
    )
    expect(showing(await seen(dev, opening), joan).filter((table) => own.includes(table))).toEqual([])
    await house.owner.query(`update standing set as_it_was = null where member_id = $1`, [dev])
  })

  test('what is not for somebody’s own screen is off it, in every table', async () => {
    for (const table of tables)
      await house.owner.query(`update ${table} set not_on_my_screen = true where person_id = $1`, [joan])
    expect(showing(await seen(joan, opening), joan)).toEqual(['kept_from', 'standing', 'reading'])
    expect(showing(await seen(dev, opening), joan).length).toBeGreaterThan(tables.length / 2)
  })

  test('reading lets nobody write: no table takes a row', async () => {
    const took: string[] = []
    for (const table of tables) {
      const add = inPlace(house.database, house.place, dev, opening, (tx) =>
        tx.ask({
          text: `insert into ${table} (person_id) values ($1)`,
          name: `add ${table}`,
          values: [joan],
          take: () => {},
        }),
      )
      await add.then(
        () => took.push(table),
        (error) => {
          if (!/row-level security|permission denied|not found/.test(error.message)) throw error
        },
      )
    }
    expect(took).toEqual([])
  })
})
