import { beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '../platform/index.ts'
import { freshPlace } from '../platform/testing/place.ts'
import { speaksAs } from '../platform/testing/speaks-as.ts'
import { declared, everyPart, kinds, type Rule } from './testing/standing-matrix.ts'

/**
 * Every table about a person × every kind of standing × read, add, change, tried in the database by the role that serves,
 * and compared with what is declared (P5). Each kind stands with the most it may ever hold.
 */
const house = freshPlace()
const joan = newId()
type Act = 'read' | 'add' | 'change'
type Column = { name: string; type: string; member: boolean; may: boolean; needed: boolean }
type Table = { name: string; columns: Column[] }
let tables: Table[]
/** What was possible: by kind, as `table, doing, opened to act`. */
const possible: Record<string, Set<string>> = {}
const acts: Act[] = ['read', 'add', 'change']

beforeAll(async () => {
  const { owner } = house
  // Made-up rows need not make sense: what is tried is who may read and write them.
  await owner.query(`set session_replication_role = replica`)
  const { rows: checks } = await owner.query(`select conrelid::regclass::text as holder, conname from pg_constraint
    where contype = 'c' and connamespace = 'place_hollinbank'::regnamespace and conrelid <> 'standing'::regclass`)
  for (const { holder, conname } of checks) await owner.query(`alter table ${holder} drop constraint "${conname}"`)
  tables = (await owner.query<Table>(tablesAboutPeople)).rows
  await owner.query(`insert into member (id, known_as, is_person) values ($1, 'Joan', true)`, [joan])
  await owner.query(trying)
  for (const [kind, { parts, acts }] of Object.entries(kinds)) {
    const who = kind === 'self' ? joan : newId()
    if (kind !== 'self') await owner.query(`insert into member (id, known_as) values ($1, $2)`, [who, kind])
    await owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, $3, $4, $5, '2026-01-01', 'x')`,
      [joan, who, kind, parts, acts],
    )
    await owner.query(
      tables.map(({ name, columns }) => `delete from ${name}; ${insertion(name, columns, who, null)}`).join(';'),
    )
    possible[kind] = await tryAll(who)
  }
  await owner.query(`set session_replication_role = origin`)
})

const tablesAboutPeople = `
  select c.relname::text as name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
    'member', exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
      and k.confrelid = 'member'::regclass),
    'needed', a.attnotnull, 'may', has_column_privilege('alongside_app', c.oid, a.attnum, 'update')) order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')
    and c.relname not in ('standing', 'reading', 'event', 'kept_from')
  group by c.relname order by c.relname`

/** Tries statements one by one, each undone again; says which came through the policies, whatever else refused them. */
const trying = `
  create function try_each(statements text[]) returns boolean[] language plpgsql as $$
  declare answer boolean[] := '{}'; one text; found_rows int;
  begin
    foreach one in array statements loop
      begin
        execute one;
        get diagnostics found_rows = row_count;
        raise exception 'undone' using errcode = 'AL999';
      exception
        when sqlstate 'AL999' then answer := answer || (found_rows > 0);
        when insufficient_privilege then answer := answer || false;
        when others then answer := answer || (one like 'insert%');
      end;
    end loop;
    return answer;
  end $$;
  grant execute on function try_each to alongside_app`

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`

/** A value for a column by its kind: whoever tries stands wherever a member is named, so that only standing decides. */
function made({ name, type, member, needed }: Column, who: Id, word: Id | null): string {
  if (name === 'person_id') return quoted(joan)
  if (name === 'at_their_word_by') return word === null ? 'null' : quoted(word)
  if (member) return quoted(who)
  if (!needed) return 'null'
  if (name === 'part') return `'plan'`
  if (type.endsWith('[]')) return `'{}'`
  if (type === 'uuid') return quoted(newId())
  if (type === 'boolean') return 'false'
  if (type === 'jsonb') return `'{}'`
  if (type === 'bytea') return `'x'`
  if (/^(integer|smallint|bigint|numeric|double)/.test(type)) return '1'
  return /^(timestamp|date|time)/.test(type) ? `'2026-11-01'` : `'made up'`
}

function insertion(table: string, columns: Column[], who: Id, word: Id | null): string {
  const names = columns.map(({ name }) => `"${name}"`).join()
  return `insert into ${table} (${names}) values (${columns.map((column) => made(column, who, word)).join()})`
}

/** What somebody may do to a table, in the order in which it is tried. */
function statementsFor({ name, columns }: Table, who: Id): [doing: Act, statement: string][] {
  return [
    ['read', `select from ${name} where person_id = ${quoted(joan)}`],
    ['add', insertion(name, columns, who, null)],
    ['add', insertion(name, columns, who, who)],
    ...columns
      .filter(({ may }) => may)
      .map(({ name: changed }): [Act, string] => [
        'change',
        `update ${name} set "${changed}" = "${changed}" where person_id = ${quoted(joan)}`,
      ]),
  ]
}

async function tryAll(who: Id): Promise<Set<string>> {
  const { owner } = house
  const may = new Set<string>()
  for (const opened of acts) {
    await owner.query('begin')
    try {
      await owner.query('set local role alongside_app')
      await speaksAs(owner, { member: who, people: [joan], parts: everyPart.map((part) => `${part}?`), act: opened })
      await owner.query(`select * from open_record('tried it')`)
      const all = tables.flatMap((table) => statementsFor(table, who).map((one) => [table.name, ...one] as const))
      const { rows } = await owner.query('select try_each($1) as answer', [all.map(([, , text]) => text)])
      for (const [at, [table, doing]] of all.entries())
        if (rows[0].answer[at]) may.add(`${table}, ${doing}, opened to ${opened}`)
    } catch (error) {
      // Whoever may not do this with any part finds no record to do it in.
      if ((error as { code?: string }).code !== 'AL404') throw error
    } finally {
      await owner.query('rollback')
    }
  }
  return may
}

const atTheirWord = ['alongside', 'cover']
const atWork = [...atTheirWord, 'duty', 'supervisor', 'decider', 'enquirer', 'emergency']

function follows(rule: Rule, kind: string, doing: Act, opened: Act): boolean {
  const own = kind === 'self'
  const enough = doing === 'read' || opened !== 'read'
  if (rule === 'holders') return enough
  if (rule === 'own hand or word') return own ? enough : opened === 'change'
  if (rule === 'who may change') return opened === 'change'
  if (rule === 'who may change, not self') return !own && opened === 'change'
  if (rule === 'whose word counts') return own ? enough : opened === 'change' && atTheirWord.includes(kind)
  if (rule === 'whose word counts, to change') return opened === 'change' && (own || atTheirWord.includes(kind))
  if (rule === 'who works with them') return opened === 'change' && atWork.includes(kind)
  return rule === 'self' && own && enough
}

function expected(kind: string): Set<string> {
  const { parts, acts: held } = kinds[kind] ?? { parts: [], acts: [] }
  const may = new Set<string>()
  for (const [table, [part, ...rules]] of Object.entries(declared))
    for (const [at, doing] of acts.entries())
      for (const opened of held)
        if (parts.includes(part) && follows(rules[at] ?? 'nobody', kind, doing, opened))
          may.add(`${table}, ${doing}, opened to ${opened}`)
  return may
}

describe('P5 every table, every kind of standing', () => {
  test('every table about a person is declared, under the part its policies name', () => {
    expect(Object.keys(declared).sort()).toEqual(tables.map(({ name }) => name))
  })

  test.each(Object.keys(kinds))('%s may do what is declared, and nothing else', (kind) => {
    expect([...(possible[kind] ?? [])].sort()).toEqual([...expected(kind)].sort())
  })

  test('no row of standing may hold more than its kind', async () => {
    for (const [kind, { parts, acts: held }] of Object.entries(kinds)) {
      const none = everyPart.filter((part) => !parts.includes(part))
      const tooMuch = [
        ...none.map((part) => [[part], held] as const),
        ...acts.filter((act) => !held.includes(act)).map((act) => [parts, [act]] as const),
      ]
      for (const [some, given] of tooMuch) {
        const written = house.owner.query(
          `insert into standing (person_id, member_id, kind, parts, acts, reason) values ($1, $1, $2, $3, $4, 'too much')`,
          [joan, kind, some, given],
        )
        await expect(written).rejects.toThrow('standing_within_its_kind')
      }
    }
  })
})
