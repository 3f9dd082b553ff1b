import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../platform/index.ts'
import { freshPlace } from '../platform/testing/place.ts'
import { records } from './records.ts'

const house = freshPlace()

/** Tables that the serving role reads whole: they hold nothing about anybody in particular. */
const open: Record<string, string> = {
  asset_access: 'how easy a group or place is to get into, for everybody to read with its entry',
  asset_term: 'which words a group or place is found by',
  asset_time: 'when a group meets, for everybody to read with its entry',
  boundary_area: 'neighbourhoods as they are drawn, for everybody to read',
  boundary_drawing: 'ways of drawing the neighbourhoods; who drew is not readable',
  boundary_ring: 'their outlines once more, as the database compares them',
  hub_session: 'when and where good conversations are; who made it is not readable',
  hub_slot: 'times to book, for everybody to read',
  job_run: 'when jobs ran',
  migration: 'which version the tables have',
  neighbourhood: 'parts of the town, for everybody to read',
  neighbourhood_once: 'what parts of the town were called in addresses before',
  neighbourhood_postcode: 'which postcodes lie in which part of the town',
  organisation: 'who stands behind a group or place, with its own public contact',
  postcode_point: 'where postcodes lie',
  setting: 'practice settings and their decisions, for everybody to read (P14)',
  system_purpose: 'what the system itself may open a record for',
  term: 'words by which groups and places are found',
  withholding_view: 'what the panel thinks of withholdings, about nobody in particular, for everybody to read',
}

/** Tables about people that are read by another rule than the parts of an opened record. */
const byOtherRule: Record<string, string> = {
  event: 'the outbox is written into and never read; its handlers are handed the facts with the record open',
  kept_from: 'its person sees what they keep from others; functions alone write it',
  reading: 'who looked is its person’s alone (P4)',
  standing: 'each sees their own and what others are to them; functions alone write it',
}

type Table = { name: string; comment: string | null; closed: boolean; read: boolean; columns: string[]; seen: string[] }
let tables: Table[]
let about: Table[]

beforeAll(async () => {
  const { rows } = await house.owner.query<Table>(`
    select c.relname::text as name, obj_description(c.oid, 'pg_class') as comment, c.relrowsecurity as closed,
      has_any_column_privilege('alongside_app', c.oid, 'select, insert, update') or has_table_privilege('alongside_app', c.oid, 'delete') as read,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      array(select pg_get_expr(p.polqual, c.oid) from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*') and p.polpermissive) as seen
    from pg_class c where c.relnamespace = 'place_hollinbank'::regnamespace and c.relkind in ('r', 'p') order by 1`)
  tables = rows
  about = tables.filter(({ columns }) => columns.includes('person_id'))
})

const named = (which: Table[]) => which.map(({ name }) => name)

describe('every table of a place', () => {
  test('says in its comment which slice owns it', () => {
    const strange = tables.filter(({ comment }) => {
      const [, slice] = /^(\w+): ./.exec(comment ?? '') ?? []
      return slice === undefined || !existsSync(join(projectRoot, 'src', slice))
    })
    expect(named(strange)).toEqual([])
  })

  test('that the serving role can touch has row-level security, unless it is known to hold nothing about anybody', () => {
    expect(named(tables.filter(({ closed, read }) => !closed && read))).toEqual(Object.keys(open))
  })
})

describe('every table about a person', () => {
  test('can keep an entry off that person’s own screen', () => {
    const without = about.filter(({ columns, name }) => !columns.includes('not_on_my_screen') && !byOtherRule[name])
    expect(named(without)).toEqual([])
  })

  test('shows a row only in the opened record, by its part, and not on the screen it must stay off', () => {
    const loose = about.filter(({ name, seen }) => {
      if (byOtherRule[name]) return false
      return seen.some(
        (rule) =>
          !/may_see\(person_id, ('\w+'::text|part)\)/.test(rule) ||
          !/on_screen\(person_id, not_on_my_screen\)/.test(rule) ||
          !/shown\(person_id, ARRAY\[/.test(rule),
      )
    })
    expect(named(loose)).toEqual([])
  })

  test('is covered by a record.ts of its slice, under the part its policy names', () => {
    const covered = Object.assign({}, ...records.map((record) => record.tables)) as (typeof records)[number]['tables']
    const parts = about
      .filter(({ name }) => !byOtherRule[name])
      .map(({ name, seen }) => [name, /may_see\(person_id, (?:'(\w+)'::text|part)\)/.exec(seen.join())] as const)
      .map(([name, part]) => [name, part === null ? 'own' : (part[1] ?? 'by row')])
    expect(Object.fromEntries(parts.map(([name = '']) => [name, covered[name]?.part]))).toEqual(
      Object.fromEntries(parts),
    )
    expect(Object.keys(covered).filter((name) => !named(about).includes(name))).toEqual([])
  })
})

describe('every function', () => {
  test('that writes or reads with the owner’s rights looks for names in its own place, temporary ones last', async () => {
    const { rows } = await house.owner.query(`
      select p.proname::text as name from pg_proc p
      where p.pronamespace in ('place_hollinbank'::regnamespace, 'shared'::regnamespace) and p.prosecdef
        and not coalesce(p.proconfig @> array['search_path=place_hollinbank, ext, pg_temp'], false)
        and not coalesce(p.proconfig @> array['search_path=shared, ext, pg_temp'], false)`)
    expect(rows).toEqual([])
  })

  test('leaves the opening of records to the platform', async () => {
    const { rows } = await house.owner.query(`
      select p.proname::text as name from pg_proc p
      where p.pronamespace = 'place_hollinbank'::regnamespace and (p.prosrc like '%open_record%' or p.prosrc like '%set_config%')
        and p.proname not in ('open_record', 'open_record_as_system', 'lay_over')`)
    expect(rows).toEqual([])
  })
})

describe('the role that serves', () => {
  test('changes or removes only what a migration grants beside its reason', async () => {
    const { rows } = await house.owner.query<{ name: string }>(`
      with own as (select c.oid, c.relname from pg_class c
        where c.relnamespace in ('place_hollinbank'::regnamespace, 'shared'::regnamespace) and c.relkind = 'r')
      select 'update ' || o.relname || ' ' || a.attname as name from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0
        where not a.attisdropped and has_column_privilege('alongside_app', o.oid, a.attnum, 'update')
      union all select 'delete ' || o.relname from own o where has_table_privilege('alongside_app', o.oid, 'delete')`)
    const granted = await grantsWithReasons()
    expect(rows.map(({ name }) => name).filter((name) => !granted.has(name))).toEqual([])
  })

  test('owns nothing, makes nothing, truncates nothing and follows nobody’s rights', async () => {
    const { rows } = await house.owner.query(`
      select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where (n.nspname like 'place\\_%' or n.nspname = 'shared') and c.relkind = 'r'
          and (c.relowner = 'alongside_app'::regrole or has_table_privilege('alongside_app', c.oid, 'truncate')
            or has_table_privilege('alongside_app', c.oid, 'trigger'))
      union all select n.nspname::text from pg_namespace n
        where n.nspname !~ '^pg_' and has_schema_privilege('alongside_app', n.oid, 'create')
      union all select r.rolname::text from pg_roles r where r.rolname = 'alongside_app'
        and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole)
      union all select 'temporary' where has_database_privilege('alongside_app', current_database(), 'temporary')`)
    expect(rows).toEqual([])
  })
})

/** `update table column` and `delete table`, as the migrations grant them on a line that says why. */
async function grantsWithReasons(): Promise<Set<string>> {
  const found = new Set<string>()
  for (const folder of ['db/migrations', 'db/shared']) {
    for (const file of await readdir(join(projectRoot, folder))) {
      const text = await readFile(join(projectRoot, folder, file), 'utf8')
      for (const [, rights = '', on = ''] of text.matchAll(
        /^grant ([^;]+?)\s+on ([\w, ]+) to alongside_app; -- .+$/gm,
      )) {
        for (const table of on.split(', ')) {
          if (/\bdelete\b/.test(rights)) found.add(`delete ${table}`)
          const [, columns = ''] = /\bupdate \(([^)]+)\)/.exec(rights) ?? []
          for (const column of columns.split(/,\s*/)) found.add(`update ${table} ${column}`)
        }
      }
    }
  }
  return found
}

test('every function with its owner’s rights that the serving role may run is one the code runs', async () => {
  const { rows } = await house.owner.query<{ name: string }>(`select distinct proname::text as name from pg_proc
    where pronamespace = 'place_hollinbank'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype
      and has_function_privilege('alongside_app', oid, 'execute')
      and not exists (select from pg_policy where pg_get_expr(polqual, polrelid) like '%' || proname || '(%') order by 1`)
  const files = (await readdir(join(projectRoot, 'src'), { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.|testing/.test(name),
  )
  const code = (await Promise.all(files.map((name) => readFile(join(projectRoot, 'src', name), 'utf8')))).join('\n')
  expect(rows.map(({ name }) => name).filter((name) => !code.includes(`${name}(`))).toEqual([])
})

test('no running code makes a practice setting: each comes with a recorded decision (P14)', async () => {
  const { rows } = await house.owner.query(`select has_table_privilege('alongside_app', 'setting', 'insert') as may`)
  expect(rows).toEqual([{ may: false }])
})
