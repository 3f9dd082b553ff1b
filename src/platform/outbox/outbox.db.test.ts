import { beforeEach, describe, expect, test } from 'vitest'
import { inPlaceAsSystem, sql } from '../database/index.ts'
import { type Id, newId } from '../ids.ts'
import { freshPlace, testNow } from '../testing/place.ts'
import { dispatch } from './dispatch.ts'
import { type Handler, handler, type Told } from './handler.ts'

const house = freshPlace()
const said: Record<string, unknown>[] = []
const say = (facts: Record<string, unknown>) => void said.push(facts)
let seen: Told[]
let fails: (event: Told) => boolean
let joan: Id
let sam: Id

const first = handler({
  name: 'test/first',
  kind: 'hope added',
  purpose: 'told Dev of it',
  parts: ['plan'],
  act: 'read',
  handle(tx, event) {
    seen.push(event)
    if (fails(event)) throw new RangeError('Joan’s words')
    tx.tell('seen', event.person, {})
  },
})
const go = (handlers: Handler[] = [first]) => dispatch(house.database, house.place, handlers, say)

beforeEach(async () => {
  seen = []
  said.length = 0
  fails = () => false
  house.database.clock.moveTo(testNow)
  await house.owner.query(`delete from handled; delete from event; delete from reading`)
  await house.owner.query(
    `insert into system_purpose values ('told Dev of it', '{plan}', '{read}') on conflict do nothing`,
  )
  joan = await person('Joan')
  sam = await person('Sam')
})

async function person(name: string): Promise<Id> {
  const id = newId()
  await house.owner.query('insert into member (id, known_as, is_person) values ($1, $2, true)', [id, name])
  return id
}

async function happened(whose: Id | null, what: number): Promise<void> {
  await house.owner.query(`insert into event (person_id, kind, facts, at) values ($1, 'hope added', $2, $3)`, [
    whose,
    { what },
    testNow,
  ])
}

const seenOf = (whose: Id) => seen.filter((event) => event.person === whose).map(({ facts }) => facts.what)

describe('dispatching', () => {
  test('every event comes to its handler once, each person’s in order', async () => {
    for (const what of [1, 2, 3]) await happened(joan, what)
    await happened(sam, 1)
    await Promise.all([go(), go(), go()])
    await go()
    expect(seenOf(joan)).toEqual([1, 2, 3])
    expect(seenOf(sam)).toEqual([1])
  })

  test('the system stands in who looked, with its purpose', async () => {
    await happened(joan, 1)
    await go()
    const { rows } = await house.owner.query('select member_id, parts, act, why from reading where person_id = $1', [
      joan,
    ])
    expect(rows).toEqual([{ member_id: null, parts: ['plan'], act: 'read', why: 'told Dev of it' }])
  })

  test('what a handler did is undone when it fails, and done again later', async () => {
    fails = () => true
    await happened(joan, 1)
    await go()
    expect((await house.owner.query('select from handled')).rowCount).toBe(0)
    expect((await house.owner.query(`select from event where kind = 'seen'`)).rowCount).toBe(0)
    fails = () => false
    await go()
    expect(seen).toHaveLength(1)
    house.database.clock.moveTo('2026-11-21T09:30:06Z')
    await go()
    expect(seen).toHaveLength(2)
    expect((await house.owner.query(`select from event where kind = 'seen'`)).rowCount).toBe(1)
  })

  test('while one fails, what came after it for the same person waits, and others’ does not', async () => {
    fails = ({ person, facts }) => person === joan && facts.what === 1
    await happened(joan, 1)
    await happened(joan, 2)
    await happened(sam, 1)
    await go()
    await go()
    expect(seenOf(joan)).toEqual([1])
    expect(seenOf(sam)).toEqual([1])
  })

  test('one handler that fails does not make another do its part twice', async () => {
    const counted: string[] = []
    const second = handler({ ...first, name: 'test/second', handle: () => void counted.push('once') })
    fails = () => true
    await happened(joan, 1)
    await go([first, second])
    house.database.clock.moveTo('2026-11-21T09:31:00Z')
    await go([first, second])
    expect(counted).toEqual(['once'])
  })

  test('an event that fails eight times is parked, said without anybody’s words, and holds nothing up', async () => {
    fails = ({ facts }) => facts.what === 1
    await happened(joan, 1)
    await happened(joan, 2)
    for (let hour = 10; hour < 18; hour++) {
      await go()
      house.database.clock.moveTo(`2026-11-21T${hour}:30:00Z`)
    }
    await go()
    expect(seenOf(joan)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2])
    expect(said).toHaveLength(8)
    expect(said.at(-1)).toMatchObject({ kind: 'hope added', trouble: 'test/first: RangeError', parked: true })
    expect(JSON.stringify(said)).not.toContain('words')
    const { rows } = await house.owner.query('select parked from outbox_state()')
    expect(rows).toEqual([{ parked: 1 }])
  })

  test('a dispatcher that was killed loses nothing: its events are free again after a minute', async () => {
    await happened(joan, 1)
    await inPlaceAsSystem(house.database, house.place, null, (tx) => tx.ask(sql`select * from claim_events(50)`))
    await go()
    expect(seen).toEqual([])
    house.database.clock.moveTo('2026-11-21T09:31:00Z')
    await go()
    expect(seenOf(joan)).toEqual([1])
  })
})

describe('opening as the system', () => {
  const open = (why: string, parts: readonly ['plan'] | readonly ['said'], act: 'read' | 'change' = 'read') =>
    inPlaceAsSystem(house.database, house.place, { people: [joan], parts, act, why }, (tx) => tx.people)

  test('works for a declared purpose and its parts only', async () => {
    expect((await open('told Dev of it', ['plan'])).map(({ byRight }) => byRight)).toEqual(['system'])
    await expect(open('told Dev of it', ['said'])).rejects.toThrow('not found')
    await expect(open('told Dev of it', ['plan'], 'change')).rejects.toThrow('not found')
    await expect(open('something else', ['plan'])).rejects.toThrow('not found')
  })

  test('is nothing a member can do', async () => {
    const client = await house.database.pool.connect()
    const work = client.query(
      `begin; set local search_path = place_hollinbank, ext; set local alongside.member = '${sam}';
       set local alongside.people = '{${joan}}'; set local alongside.parts = 'plan'; set local alongside.act = 'read';
       select open_record_as_system('told Dev of it')`,
    )
    await expect(work).rejects.toThrow('not found')
    client.release(true)
  })

  test('no purpose can be declared by the role that serves', async () => {
    const work = house.database.pool.query(
      `insert into place_hollinbank.system_purpose values ('x', '{plan}', '{read}')`,
    )
    await expect(work).rejects.toThrow('permission denied')
  })
})
