import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { fullRecord } from '../../app/testing/walk/world/full-record.ts'
import { type Id, inPlaceAsSystem, newId } from '../../platform/index.ts'
import { bringTimes } from './bring.ts'

const house = testHouse()
const base = '/records-to-decide'
const ask = async (text: string, values: unknown[] = []) => (await house.owner.query(text, values)).rows
const bring = () => inPlaceAsSystem(house.database, house.place, null, bringTimes)
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

beforeEach(() => house.database.clock.moveTo('2026-11-21T09:30:00Z'))

/** Joan, whose relationship ended on a day, with something of each table; two keepers and nobody else who decides. */
async function joanWhoEnded(endedAt = '2018-03-01T10:00:00Z') {
  await ask(`update post set until_at = '2026-01-01'`)
  await ask('update keeping_time set answer = $1, answered_at = present() where answer is null', ['came back'])
  const joan = await house.member(`Joan ${newId().slice(-5)}`, { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const kit = await house.member('Kit Keeper', { posts: ['keeper'] })
  const sol = await house.member('Sol Steward', { posts: ['steward'] })
  await fullRecord(house, joan.id, dev.id)
  await ask('delete from death_put_aside where person_id = $1', [joan.id])
  await ask(
    'update death set undone_at = present(), undone_by = $2, undone_words = $3 where person_id = $1 and undone_at is null',
    [joan.id, dev.id, 'x'],
  )
  await ask(
    'update legal_hold set ended_at = present(), ended_by = $2, ended_why = $3 where person_id = $1 and ended_at is null',
    [joan.id, dev.id, 'x'],
  )
  await ask(
    'update ending set came_back_at = present(), ended_at = coalesce(ended_at, present()), taken_back_at = null where person_id = $1',
    [joan.id],
  )
  await ask(
    `insert into ending (id, person_id, kind, proposed_by, proposed_at, ended_at) values ($1, $2, 'my life is sorted', $3, $4, $4)`,
    [newId(), joan.id, dev.id, endedAt],
  )
  const time = async () =>
    (await ask('select * from keeping_time where person_id = $1 order by came_at desc, id desc', [joan.id]))[0]
  return { joan, dev, kit, sol, time }
}

const rowsOf = async (person: Id) => {
  const tables =
    await ask(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`)
  const left: string[] = []
  for (const { name } of tables)
    if ((await ask(`select from ${name} where person_id = $1 limit 1`, [person])).length > 0) left.push(name)
  return left
}

describe('the time to keep a record is over', () => {
  test('it is brought to a keeper by name, with the rule, who says so and a day; once', async () => {
    const { joan, kit, time } = await joanWhoEnded()
    await bring()
    await bring()
    expect(await ask('select from keeping_time where person_id = $1', [joan.id])).toHaveLength(1)
    expect(await time()).toMatchObject({ owner_id: kit.id, years: 8, rule: 'record', answer: null })
    expect((await time()).source).toContain('Records Management Code of Practice')
    expect((await kit.get('/today')).body).toContain('One record waits for you')
    expect((await kit.get(base)).body).toContain('by 21 December')
  })

  test('before its years are over nothing is brought', async () => {
    const { time } = await joanWhoEnded('2019-03-01T10:00:00Z')
    await bring()
    expect(await time()).toBeUndefined()
  })

  test('the clock erases nothing, however late it is; it goes to the next by name', async () => {
    const { joan, sol, time } = await joanWhoEnded()
    await bring()
    const before = await rowsOf(joan.id)
    house.database.clock.moveTo('2027-06-01T09:30:00Z')
    await bring()
    expect((await time()).owner_id).toBe(sol.id)
    expect(await rowsOf(joan.id)).toEqual(before)
  })

  test('kept longer, with a reason its person reads and answers, until a day; then it is brought again', async () => {
    const { joan, kit, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    const keep = {
      answer: 'keep',
      why: 'Her daughter may ask.',
      'until-day': '1',
      'until-month': '3',
      'until-year': '2028',
    }
    expect((await kit.send(`${base}/${id}`, { ...keep, 'until-year': '2040' })).status).toBe(422)
    expect((await kit.send(`${base}/${id}`, { ...keep, why: '' })).status).toBe(422)
    expect((await kit.send(`${base}/${id}`, keep)).location).toBe(`${base}?done=kept`)
    const { decision_id } = await time()
    const said = `/people/${joan.id}/rights/decisions/${decision_id}`
    await joan.send(said, { stance: 'agree', text: 'She will.' }, `${said}/replies`)
    expect(text((await joan.get(`/people/${joan.id}/rights/time-to-keep`)).body)).toMatch(
      /Her daughter may ask.*She will\./,
    )
    await bring()
    expect((await time()).id).toBe(id)
    house.database.clock.moveTo('2028-03-02T09:30:00Z')
    await bring()
    expect((await time()).id).not.toBe(id)
  })

  test('held, nothing goes and nothing is brought until the hold ends with a reason', async () => {
    const { joan, kit, sol, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    await kit.send(`${base}/${id}`, { answer: 'hold', why: 'An inquiry asks for it.' })
    await bring()
    expect((await time()).answer).toBe('hold')
    expect((await joan.get(`/people/${joan.id}/rights`)).body).toContain('An inquiry asks for it.')
    expect((await sol.send(base, { why: '' }, `${base}/held/${id}`)).status).toBe(422)
    await sol.send(base, { why: 'The inquiry is over.' }, `${base}/held/${id}`)
    await bring()
    expect((await time()).id).not.toBe(id)
  })

  test('erased by two, everything goes: every table, who looked, the name, the account; a line that names nobody stays', async () => {
    const { joan, kit, sol, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    await kit.send(`${base}/${id}`, { answer: 'erase', why: 'Nothing needs it.' })
    expect((await rowsOf(joan.id)).length).toBeGreaterThan(40)
    expect((await kit.get(`${base}/${id}`)).status).toBe(404)
    expect((await sol.send(`${base}/${id}`, { answer: 'erase', why: 'I agree.' })).location).toBe(`${base}?done=gone`)
    expect(await rowsOf(joan.id)).toEqual([])
    const [member] = await ask('select is_person, full_name, findable from member where id = $1', [joan.id])
    expect(member).toEqual({ is_person: false, full_name: '', findable: false })
    const [gone] = await ask('select * from record_gone order by at desc, id desc limit 1')
    expect(gone).toMatchObject({ first_by: kit.id, second_by: sol.id, ended_year: 2018, years: 8 })
    expect(text((await kit.get(base)).body)).toContain('Kit Keeper and Sol Steward decided.')
  })

  test('what its person asked to be kept is not erased; they can say so at their word too', async () => {
    const { joan, kit, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    await joan.send(`/people/${joan.id}/rights/time-to-keep`, { wish: 'keep', words: 'It is my story.' })
    expect((await kit.get(`${base}/${id}`)).body).toContain('It is my story.')
    expect((await kit.send(`${base}/${id}`, { answer: 'erase', why: 'Old.' })).body).toContain(
      'They asked us to keep it.',
    )
    expect(await rowsOf(joan.id)).toContain('statement')
  })

  test('who comes back has no time that is over', async () => {
    const { joan, kit, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    await ask('update ending set came_back_at = present() where person_id = $1 and came_back_at is null', [joan.id])
    expect((await kit.get(`${base}/${id}`)).status).toBe(404)
    await bring()
    expect((await time()).answer).toBe('came back')
  })
})

describe('who may decide what is kept', () => {
  test('those it waits with, and nobody else: no other keeper, no worker, not its person', async () => {
    const { joan, dev, sol, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    for (const other of [joan, dev, sol]) {
      expect((await other.get(`${base}/${id}`)).status).toBe(404)
      expect((await other.post(`${base}/${id}`, { once: newId(), answer: 'erase', why: 'x' })).status).toBe(404)
    }
    for (const other of [joan, dev]) expect((await other.get(base)).status).toBe(404)
  })

  test('the first does not say the second’s yes', async () => {
    const { joan, kit, time } = await joanWhoEnded()
    await bring()
    const { id } = await time()
    await kit.send(`${base}/${id}`, { answer: 'erase', why: 'Nothing needs it.' })
    await ask('update keeping_time set owner_id = $1 where id = $2', [kit.id, id])
    expect((await kit.post(`${base}/${id}`, { once: newId(), answer: 'erase', why: 'x' })).status).toBe(404)
    expect(await rowsOf(joan.id)).toContain('statement')
  })

  test('each look stands in who looked', async () => {
    const { joan, kit } = await joanWhoEnded()
    await bring()
    await kit.get(base)
    expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('aw that the time to keep your record is over')
  })
})
