import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/index.ts'
import { speaksAs } from '../platform/testing/speaks-as.ts'
import { testHouse } from './testing/house.ts'

/**
 * Every function that works with more than its caller's rights is a door. Here each is tried by those who must not come
 * in: with somebody's id in every place where an id goes, as whoever is not signed in and as a stranger who is.
 */
const house = testHouse()
const joan = newId()
const stranger = newId()
const ray = newId()
const everything = 'hello,reach,about,said,plan,money,community,rights'

interface Door {
  name: string
  types: string[]
  names: string[]
}
let doors: Door[]

const made: Record<string, string> = {
  text: `'x'`,
  'text[]': `'{}'`,
  uuid: '',
  'uuid[]': '',
  boolean: 'true',
  integer: '1',
  bigint: '1',
  date: `'2026-11-20'`,
  'timestamp with time zone': `'2026-12-20T10:00:00Z'`,
  'time without time zone': `'10:00'`,
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
}

beforeAll(async () => {
  const { owner } = house
  await owner.query(
    `insert into member (id, known_as, is_person) values ($1, 'Joan', true), ($2, 'Stan', false), ($3, 'Ray', false)`,
    [joan, stranger, ray],
  )
  await owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason)
     values ($1, $1, 'self', '{hello,reach,about,said,plan,money,community,rights}', '{read,add,change}', '2026-01-01', 'x')`,
    [joan],
  )
  const { rows } = await owner.query<Door>(`
    select p.proname::text as name, array(select format_type(t, null) from unnest(p.proargtypes) t) as types,
      coalesce(p.proargnames, '{}')::text[] as names
    from pg_proc p where p.pronamespace = 'place_hollinbank'::regnamespace and p.prosecdef and p.prokind = 'f'
      and p.prorettype <> 'trigger'::regtype and has_function_privilege('alongside_app', p.oid, 'execute') order by p.proname`)
  doors = rows
})

/** What a call left behind or gave away: `no` where it was refused, and nothing was written. */
async function tryDoor(door: Door, member: string | null, opened: boolean): Promise<string> {
  const answer = await callDoor(door, member, opened, mayHaveWritten)
  return answer === 'wrote' ? callDoor(door, member, opened, written) : answer
}

/** `trace`: what is other after something was written than before. */
async function callDoor(
  door: Door,
  member: string | null,
  opened: boolean,
  trace: () => Promise<string>,
): Promise<string> {
  const { owner } = house
  const arguments_ = door.types.map((type) =>
    type === 'uuid' ? `'${joan}'` : type === 'uuid[]' ? `'{${joan}}'` : (made[type] ?? 'null'),
  )
  await owner.query('begin')
  try {
    const said = opened ? { people: [joan], parts: everything.split(','), act: 'change' } : { act: 'read' }
    await speaksAs(owner, { ...(member !== null && { member }), ...said, now: new Date('2026-11-21T09:30:00Z') })
    const before = await trace()
    await owner.query('set local role alongside_app')
    const answer = await owner.query(`select * from ${door.name}(${arguments_.join()})`)
    await owner.query('reset role')
    if ((await trace()) !== before) return 'wrote'
    const told = answer.rows.filter((row) =>
      Object.values(row).some((value) => !saysNothing.includes(String(value ?? ''))),
    )
    return told.length > 0 ? `told ${JSON.stringify(told[0]).slice(0, 200)}` : 'no'
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return code === 'AL404' || code === '42501' ? 'no' : `failed behind the door: ${code} ${message}`
  } finally {
    await owner.query('rollback')
  }
}

/** What a door may say to whoever stands before it: nothing, no, none. */
const saysNothing = ['', 'false', '0', 'gone', 'no worker']

/** Those that are there for everybody, and why. */
const open: Record<string, string> = {
  ends_counted: 'sums for everybody; small ones are not told',
  withholding_sums: 'sums for everybody; small ones are not told',
  leave_alone_from_outside: 'whoever has no account asks to be left alone',
  be_mentor: 'whoever is signed in says yes to being asked, of themselves alone',
  say_hello: 'anybody says hello',
  still_signed_in: 'says only that nobody is signed in',
  viewer: 'the platform asks whom it has just signed in',
  write_letter: 'the platform writes letters, each to an address it knows',
  may_write_to: 'the platform asks before a letter goes',
}

/** What is there for somebody whom the person let do everything for them; no more: nothing of these lets anybody in. */
const letIn: Record<string, string> = {
  around: 'who stands around the person',
  names_around: 'who stands around the person',
  ask_why: 'asks for the person why somebody looked',
  i_cannot_go_on: 'a carer says it of themselves',
  invitation_of: 'whether the person signs in here',
  leave_circle: 'leaves',
  looked_may_be_given: 'who stands around the person',
  my_part_for: 'their own part',
  named_in_record: 'names in what they may read',
  states: 'how the person stands with us',
  suggest_another: 'suggests; the person says yes or no',
  tell_left: 'writes down, by name, what they let leave',
}

/** A transaction has a number once it has written anything, and also once it has held a row: quick to ask, and too careful. */
async function mayHaveWritten(): Promise<string> {
  const { rows } = await house.owner.query('select pg_current_xact_id_if_assigned()::text as number')
  return rows[0].number ?? ''
}

async function written(): Promise<string> {
  const { rows } = await house.owner.query(
    'select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as sum from pg_stat_xact_user_tables',
  )
  return rows[0].sum
}

async function opensFor(member: string | null, opened = false): Promise<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const door of doors) {
    const answer = await tryDoor(door, member, opened)
    if (answer !== 'no' && !(door.name in open)) told[door.name] = answer
  }
  return told
}

describe('P5 the doors of the database', () => {
  test('stand closed to whoever is not signed in', async () => {
    expect(await opensFor(null)).toEqual({})
  })
  test('stand closed to somebody who is signed in and is nothing to the person', async () => {
    expect(await opensFor(stranger)).toEqual({})
  })
  test('let somebody in the circle who may do everything no further than what the person let them do', async () => {
    await house.owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason)
       select $1, $2, 'circle', array[part], '{read,add,change}', '2026-01-01', 'x'
       from unnest('{hello,reach,about,said,plan,money,community,rights}'::text[]) part`,
      [joan, ray],
    )
    expect(Object.keys(await opensFor(ray, true)).filter((door) => !(door in letIn))).toEqual([])
  })
  test('of the clock refuse whoever is signed in', async () => {
    const { rows } = await house.owner.query(`select proname from pg_proc
      where pronamespace = 'place_hollinbank'::regnamespace and prosecdef and proname ~ '^(climb|sweep|tell_consent|seal_readings|news_to_tell|tell_news)'
        and has_function_privilege('alongside_app', oid, 'execute') and prosrc !~ 'me\\(\\) is (not )?null'`)
    expect(rows.map(({ proname }) => proname)).toEqual([])
  })
  test('refuse whoever is not known to be allowed (a guard answers “is not true”, for null is no yes)', async () => {
    const { rows } = await house.owner.query(`select proname from pg_proc
      where pronamespace = 'place_hollinbank'::regnamespace and prosrc ~* '\\mnot \\(?may_(see|add|change)\\('`)
    expect(rows.map(({ proname }) => proname)).toEqual([])
  })
})
