import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../../app/testing/house.ts'
import { inPlaceAsSystem, type Part } from '../../../platform/index.ts'
import { climbUnanswered, noticeReadings } from './find-odd-looks.ts'

const house = testHouse()
const ask = async (text: string, values: unknown[] = []) => (await house.owner.query(text, values)).rows
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const notice = () => inPlaceAsSystem(house.database, house.place, null, noticeReadings)

beforeEach(async () => {
  await ask('truncate reading, odd_look')
  await ask(`update post set until_at = '2026-01-01'`)
  house.database.clock.moveTo('2026-11-21T06:00:00Z')
})

async function joanAndHers() {
  const joan = await house.member('Joan Barraclough', { person: true })
  const dev = await house.member('Dev Malhotra', { posts: ['worker'] })
  const rita = await house.member('Rita Holt', { posts: ['reviewer'] })
  await house.stand(joan.id, dev.id, 'alongside', ['reach', 'plan'])
  await ask(`update standing set from_at = '2026-01-01' where person_id = $1`, [joan.id])
  return { joan, dev, rita }
}

/** A reading, by the standing of this kind (made if it is not there). */
async function read(
  person: string,
  reader: string,
  at: string,
  kind = 'alongside',
  parts: Part[] = ['plan'],
  act = 'read',
) {
  await ask(
    `with s as (select id from standing where person_id = $1 and member_id = $2 and kind = $4 limit 1), made as (
       insert into standing (person_id, member_id, kind, parts, acts, reason, from_at)
       select $1, $2, $4, '{plan}', '{read}', 'arranged', '2026-01-01' where not exists (select from s) returning id)
     insert into reading (person_id, member_id, standing_id, parts, act, why, at)
     values ($1, $2, (select id from s union all select id from made), $5, $6, 'read the plan', $3)`,
    [person, reader, at, kind, parts, act],
  )
}
const noticed = async () =>
  (await ask('select person_id, reader_id, patterns, reviewer_id from odd_look order by first_at')) as {
    patterns: string[]
  }[]
/** A working day, in working hours: Friday. */
const friday = '2026-11-20T10:00:00Z'

describe('P4 readings that need a look are noticed', () => {
  test('an ordinary reading in working hours is not', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, friday)
    expect(await notice()).toBe(0)
  })

  test('an emergency is not: whoever reviews emergencies looks at it', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, friday, 'emergency')
    expect(await notice()).toBe(0)
  })

  test('at night, by somebody not on duty; the clock on the wall counts', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    expect((await noticed()).map(({ patterns }) => patterns)).toEqual([['out of hours']])
    await ask('truncate odd_look, reading')
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z', 'duty')
    expect(await notice()).toBe(0)
  })

  test('by somebody of the same family name, or the same address', async () => {
    const { joan } = await joanAndHers()
    const wayne = await house.member('Wayne Barraclough', { posts: ['worker'] })
    const lea = await house.member('Lea', { posts: ['worker'], person: true })
    for (const [person, address] of [
      [joan.id, '7 Chapel Row, Kettleshaw, KS1 2AB'],
      [lea.id, '7 Chapel Row\nks12ab'],
    ])
      await ask('insert into reach (id, person_id, address) values (gen_random_uuid(), $1, $2)', [person, address])
    await read(joan.id, wayne.id, friday)
    await read(joan.id, lea.id, '2026-11-20T11:00:00Z')
    await notice()
    expect((await noticed()).map(({ patterns }) => patterns)).toEqual([['same name'], ['same address']])
  })

  test('by one of the person’s own people, unless by the right the person gave them', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, friday, 'circle')
    expect(await notice()).toBe(0)
    await read(joan.id, dev.id, '2026-11-20T10:30:00Z', 'alongside')
    await notice()
    expect((await noticed()).map(({ patterns }) => patterns)).toEqual([['own people']])
  })

  test('of many people in a short time; a list of them is not that', async () => {
    const { dev } = await joanAndHers()
    const people = await Promise.all(
      Array.from({ length: 25 }, (_, at) => house.member(`Person${at}`, { person: true })),
    )
    await ask(
      `insert into reading (person_id, member_id, parts, act, why, at) select unnest($1::uuid[]), $2, '{plan}', 'read', 'looked at a list', $3`,
      [people.map(({ id }) => id), dev.id, friday],
    )
    expect(await notice()).toBe(0)
    for (const [at, { id }] of people.entries())
      await read(id, dev.id, `2026-11-20T13:${String(at).padStart(2, '0')}:00Z`)
    expect(await notice()).toBe(25)
    expect(new Set((await noticed()).map(({ patterns }) => patterns.join()))).toEqual(new Set(['many people']))
  })

  test('without any work around it for two weeks before and after; a promise or something written is work', async () => {
    const { joan, dev } = await joanAndHers()
    const longAgo = '2026-11-06T10:00:00Z'
    await read(joan.id, dev.id, longAgo)
    expect(await notice()).toBe(1)
    expect((await noticed()).map(({ patterns }) => patterns)).toEqual([['no contact']])
    await ask('truncate odd_look')
    await read(joan.id, dev.id, '2026-11-12T10:00:00Z', 'alongside', ['said'], 'add')
    expect(await notice()).toBe(0)
    await ask(`delete from reading where act = 'add'`)
    await ask(
      `insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at) values ($1, 'plan', $2, 'ring', 'told x', '2026-10-01', '2026-11-08', '2026-11-08')`,
      [joan.id, dev.id],
    )
    expect(await notice()).toBe(0)
  })

  test('found twice it is there once; what was found right is left alone for a while', async () => {
    const { joan, dev, rita } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    await notice()
    expect(await noticed()).toHaveLength(1)
    const path = /\/readings-to-look-at\/[0-9a-f-]+/.exec((await rita.get('/readings-to-look-at')).body)?.[0] ?? ''
    await rita.send(path, { what: 'find', verdict: 'right', words: 'A late visit.', tell: 'yes' })
    house.database.clock.moveTo('2026-11-25T06:00:00Z')
    await read(joan.id, dev.id, '2026-11-24T22:10:00Z')
    expect(await notice()).toBe(0)
  })

  test('a hundred thousand readings of a day are looked through in a few seconds', { timeout: 120_000 }, async () => {
    await joanAndHers()
    await ask(
      `insert into member (id, known_as, is_person) select gen_random_uuid(), 'Large ' || n, true from generate_series(1, 2000) n`,
    )
    await ask(
      `insert into reading (person_id, member_id, parts, act, why, at, xact)
       select p.ids[1 + n % 2000], p.ids[1 + n % 199], '{plan}', 'read', 'read the plan', '2026-11-20T09:00:00Z'::timestamptz + make_interval(secs => n / 4), 1000 + n
       from generate_series(1, 100000) n, (select array_agg(id) as ids from member where known_as like 'Large %') p`,
    )
    await ask('analyze reading')
    const began = performance.now()
    await notice()
    expect(performance.now() - began).toBeLessThan(9_000)
  })
})

describe('P4 a named reviewer looks, never the reader', () => {
  test('sees who read what and when, asks the reader, says what was found; the person is told', async () => {
    const { joan, dev, rita } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    const { body } = await rita.get('/readings-to-look-at')
    expect(text(body)).toContain('Dev Malhotra, Friday 20 November')
    const path = /\/readings-to-look-at\/[0-9a-f-]+/.exec(body)?.[0] ?? ''
    expect(text((await rita.get(path)).body)).toContain('Their plan')
    await rita.send(path, { what: 'ask', question: 'Why so late?' })
    expect(text((await dev.get('/today')).body)).toContain(
      'Rita Holt asks about your reading of Joan Barraclough’s record',
    )
    const told = /\/asked-why\/by-reviewer\/[0-9a-f-]+/.exec((await dev.get('/asked-why')).body)?.[0] ?? ''
    expect((await dev.get(told)).body).toContain('Why so late?')
    await dev.send(told, { words: 'Joan rang me at ten.' })
    expect((await rita.get(path)).body).toContain('Joan rang me at ten.')
    expect((await joan.get(`/people/${joan.id}/looked`)).body).not.toContain('looked into this')
    await rita.send(path, {
      what: 'find',
      verdict: 'right',
      words: 'You rang, and Dev looked what to do.',
      tell: 'yes',
    })
    expect(text((await joan.get(`/people/${joan.id}/looked`)).body)).toContain(
      'Rita Holt looked into this: it was right. You rang, and Dev looked what to do.',
    )
  })

  test('the reader does not look at their own reading: it falls to the steward', async () => {
    const { joan, rita } = await joanAndHers()
    const stella = await house.member('Stella Steward', { posts: ['steward'] })
    await read(joan.id, rita.id, '2026-11-20T22:10:00Z')
    await notice()
    expect((await ask('select reviewer_id from odd_look'))[0].reviewer_id).toBe(stella.id)
    expect((await rita.get('/readings-to-look-at')).body).not.toContain('Friday 20 November')
  })

  test('nobody looks by the day: it goes to the next, by name', async () => {
    const { joan, dev, rita } = await joanAndHers()
    const stella = await house.member('Stella Steward', { posts: ['steward'] })
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    house.database.clock.moveTo('2026-12-10T10:00:00Z')
    await inPlaceAsSystem(house.database, house.place, null, climbUnanswered)
    const [row] = await ask('select reviewer_id, reviewer_name from odd_look')
    expect(row).toEqual({ reviewer_id: stella.id, reviewer_name: 'Stella Steward' })
    expect((await (await house.signIn(rita.id)).get('/readings-to-look-at')).body).not.toContain('Dev Malhotra,')
  })

  test('where telling could put somebody in danger the person is not told, and the reason is kept', async () => {
    const { joan, dev, rita } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    const path = /\/readings-to-look-at\/[0-9a-f-]+/.exec((await rita.get('/readings-to-look-at')).body)?.[0] ?? ''
    const find = { what: 'find', verdict: 'not right', words: 'Dev no longer works here.', tell: 'no' }
    expect((await rita.send(path, find)).body).toContain('Say what could happen if they were told.')
    await rita.send(path, { ...find, danger: 'He lives with her.' })
    const { body } = await joan.get(`/people/${joan.id}/looked`)
    expect(body).not.toContain('no longer works here')
    expect(body).toContain('Dev Malhotra')
  })

  test('P1 the person sees at once that somebody looks into it', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    const looks = text((await joan.get(`/people/${joan.id}/looked`)).body)
    expect(looks).toMatch(/Rita Holt looks into whether this was right, by/)
    expect(text((await joan.get(`/people/${joan.id}`)).body)).toContain('Rita Holt finds out whether it was right')
  })

  test('kept back, with its reason, the person does not see it, until what is found is told', async () => {
    const { joan, dev, rita } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    const path = /\/readings-to-look-at\/[0-9a-f-]+/.exec((await rita.get('/readings-to-look-at')).body)?.[0] ?? ''
    expect((await rita.send(path, { what: 'keep back' })).status).toBe(422)
    expect((await rita.send(path, { what: 'keep back', keepWhy: 'He lives with her.' })).status).toBe(303)
    expect((await joan.get(`/people/${joan.id}/looked`)).body).not.toContain('looks into')
    expect((await rita.get(path)).body).toContain('He lives with her.')
    await rita.send(path, { what: 'find', verdict: 'right', words: 'A late shift.', tell: 'yes' })
    expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('A late shift.')
  })

  test('all of a day by one reader are answered at once', async () => {
    const { joan, dev, rita } = await joanAndHers()
    const alan = await house.member('Alan Pye', { person: true })
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await read(alan.id, dev.id, '2026-11-20T22:20:00Z')
    await notice()
    const path = /\/readings-to-look-at\/[0-9a-f-]+/.exec((await rita.get('/readings-to-look-at')).body)?.[0] ?? ''
    await rita.send(path, { what: 'find', verdict: 'right', words: 'A late shift.', tell: 'yes', all: 'yes' })
    expect((await rita.get('/readings-to-look-at')).body).toContain('No reading waits')
  })

  test('nobody else sees what waits', async () => {
    const { joan, dev } = await joanAndHers()
    await read(joan.id, dev.id, '2026-11-20T22:10:00Z')
    await notice()
    const [row] = await ask('select id from odd_look')
    for (const other of [joan, dev]) {
      expect((await other.get('/readings-to-look-at')).body).not.toContain('Friday 20 November')
      expect((await other.get(`/readings-to-look-at/${row.id}`)).status).toBe(404)
    }
  })
})
