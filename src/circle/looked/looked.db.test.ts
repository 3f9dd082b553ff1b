import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, newId, type Part } from '../../platform/index.ts'

const house = testHouse()
const everything: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']

async function joanAndHers() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  await house.stand(joan.id, dev.id, 'alongside', everything)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'plan', 'said', 'rights'])
  return { joan, dev, pat, looked: `/people/${joan.id}/looked` }
}

const readAt = (person: string, reader: string, at: string, why = 'read the plan', parts: Part[] = ['plan']) =>
  house.owner.query(
    `insert into reading (person_id, member_id, standing_id, parts, act, why, at)
     select $1, $2, (select id from standing where person_id = $1 and member_id = $2 limit 1), $3, 'read', $4, $5`,
    [person, reader, parts, why, at],
  )
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('P4 I see who looked', () => {
  test('who, when, which part, and by what right, in words', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await pat.get(`/people/${joan.id}/plan`)
    const said = text((await joan.get(looked)).body)
    expect(said).toContain('Your plan')
    expect(said).toContain('Because Dev is your worker')
    expect(said).toContain('Because you let Pat in')
    expect(said).toContain('Saturday 21 November')
    expect(said).toContain('at 9.30am')
  })

  test('ten readings of a day are one line that opens', async () => {
    const { joan, dev, looked } = await joanAndHers()
    for (let minute = 10; minute < 20; minute += 1) await readAt(joan.id, dev.id, `2026-11-20T10:${minute}:00Z`)
    const { body } = await joan.get(looked)
    expect(text(body)).toContain('10 times between 10.10am and 10.19am')
    expect(body.match(/class="visit"/g)).toHaveLength(1)
    expect(text(body)).toContain('All 10, one by one')
  })

  test('an emergency says its reason', async () => {
    const { joan, looked } = await joanAndHers()
    const sam = await house.member('Sam', { posts: ['worker'] })
    await house.owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, reason, from_at) values ($1, $2, 'emergency', '{reach}', '{read}', 'no answer at the door for two days', $3)`,
      [joan.id, sam.id, house.database.clock.now()],
    )
    await sam.get(`/people/${joan.id}/reach`)
    expect(text((await joan.get(looked)).body)).toContain('In an emergency: no answer at the door for two days')
  })

  test('somebody who only came upon the name in a search stands there by name too', async () => {
    const { joan, looked } = await joanAndHers()
    const kay = await house.member('Kay', { posts: ['worker'] })
    await house.owner.query(
      `insert into reading (person_id, member_id, parts, act, why, at) values ($1, $2, '{}', 'read', 'found you by a search', $3)`,
      [joan.id, kay.id, house.database.clock.now()],
    )
    const said = text((await joan.get(looked)).body)
    expect(said).toContain('Kay')
    expect(said).toContain('In a search, without seeing your record')
  })

  test('can be narrowed to somebody, a part, a month', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    await readAt(joan.id, dev.id, '2026-11-03T10:00:00Z', 'read what was said', ['said'])
    await readAt(joan.id, pat.id, '2026-10-03T10:00:00Z')
    const shows = async (query: string) => {
      const { body } = await joan.get(`${looked}?${query}`)
      return [...body.matchAll(/<li class="visit">.*?who-name">([^<]+)/gs)].map(([, name]) => name)
    }
    expect(await shows('')).toEqual(['Dev', 'Pat'])
    expect(await shows(`reader=${pat.id}`)).toEqual(['Pat'])
    expect(await shows('part=said')).toEqual(['Dev'])
    expect(await shows('month=2026-10')).toEqual(['Pat'])
    expect(await shows('month=2026-10&part=said')).toEqual([])
    expect(text((await joan.get(looked)).body)).toContain('twice by 2 readers since October.')
  })

  test('goes through years of readings in whole days: each once, none left out', { timeout: 60_000 }, async () => {
    const { joan, dev, looked } = await joanAndHers()
    await house.owner.query(
      `insert into reading (person_id, member_id, parts, act, why, at)
       select $1, $2, '{plan}', 'read', 'read the plan', '2026-11-20T12:00:00Z'::timestamptz - make_interval(days => n / 3, mins => n % 3) from generate_series(0, 3649) n`,
      [joan.id, dev.id],
    )
    const days: string[] = []
    let next: string | undefined = looked
    for (let page = 0; next && page < 60; page += 1) {
      const { body } = await joan.get(next)
      days.push(...[...body.matchAll(/id="on-([\d-]+)"/g)].map(([, day]) => day ?? ''))
      next = /rel="next"[^>]*/.exec(body)
        ? /href="([^"]*before=[^"]*)"[^>]*rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
        : undefined
    }
    expect(days).toHaveLength(1217)
    expect(new Set(days).size).toBe(1217)
    expect(days).toEqual(days.toSorted().reverse())
  })

  test('a list that shows more than names writes each person down, in one statement', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const people = []
    for (const name of ['Ann', 'Bill', 'Cath']) {
      const one = await house.member(name, { person: true })
      await house.stand(one.id, dev.id, 'alongside', everything)
      people.push(one)
    }
    await dev.get('/my-people')
    const { rows } = await house.owner.query('select person_id, xact from reading where member_id = $1', [dev.id])
    expect(rows.map((row) => row.person_id).sort()).toEqual(people.map(({ id }) => id).sort())
    expect(new Set(rows.map((row) => row.xact)).size).toBe(1)
  })
})

describe('P4 the list is mine alone', () => {
  test('for a worker, for the circle, for an attorney there is no such page', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    const ann = await house.member('Ann')
    await house.stand(joan.id, ann.id, 'authority', ['reach', 'rights', 'plan'])
    for (const other of [dev, pat, ann]) {
      const forbidden = await other.get(looked)
      const missing = await other.get(`/people/${newId()}/looked`)
      expect([forbidden.status, forbidden.body]).toEqual([404, missing.body])
    }
  })

  test('nor is anything of it on their home page', async () => {
    const { joan, dev, pat } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('Who looked')
    for (const other of [dev, pat]) expect((await other.get(`/people/${joan.id}`)).body).not.toContain('Who looked')
  })

  test('the database gives it to nobody else either, whatever they hold', async () => {
    const { joan, dev, pat } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    const rows = async (member: string, statement: string) =>
      inPlace(
        house.database,
        house.place,
        member,
        { people: [joan.id], parts: ['reach', 'plan', 'said', 'rights'], act: 'read', why: 'tried' },
        (tx) =>
          tx.ask({
            text: statement,
            name: `t${statement.length}`,
            values: [joan.id],
            take: (all: unknown[]) => all.length,
          }),
      )
    for (const statement of [
      'select id from reading where person_id = $1',
      `select why from who_looked($1, '-infinity', 'infinity', null, null, 100)`,
      'select month from looked_counts($1)',
      'select id from left_for_me($1, null, null, 10) where false or true',
    ]) {
      expect(await rows(dev.id, statement), statement).toBe(0)
      expect(await rows(pat.id, statement), statement).toBe(0)
    }
    expect(await rows(joan.id, 'select id from reading where person_id = $1')).toBeGreaterThan(0)
  })

  test('unless its person lets somebody of their circle read it; taken back, it is gone the same minute', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await joan.send(`${looked}/given`, { choice: `let ${pat.id}` })
    const { status, body } = await pat.get(looked)
    expect(status).toBe(200)
    expect(body).toContain('Because Dev is their worker')
    expect((await pat.get(`/people/${joan.id}/left`)).status).toBe(200)
    const stop = /value="(stop [0-9a-f-]+)"/.exec((await joan.get(`${looked}/given`)).body)?.[1] ?? ''
    await joan.send(`${looked}/given`, { choice: stop })
    expect((await pat.get(looked)).status).toBe(404)
  })

  test('a worker can write that down at their word; and nobody is let who is not in their circle', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    const saved = await dev.send(`${looked}/given`, { choice: `let ${pat.id}`, how: 'by phone' })
    expect(saved.status).toBe(303)
    expect((await pat.get(looked)).status).toBe(200)
    const kim = await house.member('Kim')
    expect((await joan.send(`${looked}/given`, { choice: `let ${kim.id}` })).body).toContain(
      'They are not in your circle today.',
    )
    expect((await joan.send(`${looked}/given`, { choice: `let ${dev.id}` })).status).toBe(422)
  })

  test('whoever was let and leaves the circle reads it no more', async () => {
    const { joan, pat, looked } = await joanAndHers()
    await joan.send(`${looked}/given`, { choice: `let ${pat.id}` })
    await house.owner.query(`update standing set paused_at = present() where member_id = $1`, [pat.id])
    expect((await pat.get(looked)).status).toBe(404)
  })
})

describe('P4 what is kept off the list', () => {
  test('a reader whom the person wants off their own screen is on no list and in no count', async () => {
    const { joan, dev, pat, looked } = await joanAndHers()
    await dev.get(`/people/${joan.id}/plan`)
    await pat.get(`/people/${joan.id}/plan`)
    await house.owner.query('update standing set not_on_my_screen = true where member_id = $1', [dev.id])
    const { body } = await joan.get(looked)
    expect(body).not.toContain('Dev')
    expect(text(body)).toContain('once by 1 reader')
  })

  test('a lawful enquiry is not there while it is kept from the person, and is there by itself when that ends', async () => {
    const { joan, looked } = await joanAndHers()
    const ingrid = await house.member('Ingrid', { posts: ['reviewer'] })
    await house.owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, reason, from_at) values ($1, $2, 'enquirer', '{reach}', '{read}', 'a concern about money', $3)`,
      [joan.id, ingrid.id, house.database.clock.now()],
    )
    const { rows } = await house.owner.query('select id from standing where member_id = $1', [ingrid.id])
    await house.owner.query(
      `insert into kept_from (person_id, member_id, entry_id, since, until_at, reason) values ($1, $1, $2, $3, '2026-12-01T00:00:00Z', 'a lawful enquiry')`,
      [joan.id, rows[0].id, house.database.clock.now()],
    )
    await ingrid.get(`/people/${joan.id}/reach`)
    expect((await joan.get(looked)).body).not.toContain('Ingrid')
    house.database.clock.moveTo('2026-12-02T09:30:00Z')
    const later = await house.signIn(joan.id)
    expect(text((await later.get(looked)).body)).toContain('For an enquiry: a concern about money')
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
  })
})
