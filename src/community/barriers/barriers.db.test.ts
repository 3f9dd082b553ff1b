import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, inPlaceAsSystem, newId } from '../../platform/index.ts'
import { climbBarriers } from './jobs.ts'

const house = testHouse()
const desk = '/barriers/desk'
type Member = Visitor & { id: Id }
let area: Id
let slug: string
let joan: Member
let hema: Member
let ruth: Member
let dev: Member

beforeAll(async () => {
  area = newId()
  const { rows } = await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Quay') returning slug`, [
    area,
  ])
  slug = rows[0].slug
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  hema = await house.member('Hema', { posts: ['connector'] })
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, hema.id])
  ruth = await house.member('Ruth', { posts: ['team lead'] })
  await house.member('Sara', { posts: ['steward'] })
})

let many = 0
/** Somebody says so, from anywhere. */
async function say(words: string, over: Record<string, string> = {}, who: Visitor = house.stranger) {
  many += 1
  const answer = await house.app.inject({
    method: 'POST',
    url: '/barriers/say',
    remoteAddress: `10.9.${many >> 8}.${many & 255}`,
    headers: { cookie: who.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ once: newId(), words, area, sort: 'steps', ...over }).toString(),
  })
  return answer.statusCode
}

async function wordId(words: string): Promise<Id> {
  const { rows } = await house.owner.query(
    'select id from barrier_word where words = $1 and barrier_id is null order by id limit 1',
    [words],
  )
  return rows[0].id
}

async function named(words: string, over: Record<string, string> = {}): Promise<Id> {
  const line = `The line of ${words}`
  const chosen = await wordId(words)
  const made = { area, words: chosen, what: 'new', line, sort: 'steps', owner: hema.id, ...over }
  expect((await hema.post(desk, { once: newId(), ...made })).status).toBe(303)
  const { rows } = await house.owner.query('select id from named_barrier where line = $1', [over.line ?? line])
  return rows[0].id
}

describe('a barrier', () => {
  test('is public only once somebody has read it, in a plain line, with “a few” for few', async () => {
    await say('The side door is too heavy, says Maureen.')
    expect((await house.stranger.get('/barriers')).body).not.toContain('side door')
    const id = await named('The side door is too heavy, says Maureen.', { line: 'The side door is heavy' })
    const { body } = await house.stranger.get(`/barriers?in=${slug}`)
    expect(body).toContain('The side door is heavy')
    expect(body).toContain('A few people said so')
    expect(body).toContain('Hema answers by')
    expect(body + (await house.stranger.get(`/barriers/${id}`)).body).not.toContain('Maureen')
  })

  test('P15 tells how many from five on, and not before', async () => {
    for (let at = 0; at < 4; at += 1) await say('The kerb at the stop')
    const id = await named('The kerb at the stop')
    expect((await house.stranger.get(`/barriers/${id}`)).body).toContain('A few people said so')
    await house.stranger.send(`/barriers/${id}`, {}, `/barriers/${id}/me-too`)
    expect((await house.stranger.get(`/barriers/${id}`)).body).toContain('5 people said so')
  })

  test('sent twice with one key counts once', async () => {
    const once = newId()
    await say('Twice', { once })
    await say('Twice', { once })
    const { rows } = await house.owner.query(`select count(*)::int as n from barrier_word where words = 'Twice'`)
    expect(rows[0].n).toBe(1)
  })

  test('sent by one again and again is one press to read, and may count as one', async () => {
    for (let at = 0; at < 30; at += 1) await say('Buy my stairlift')
    const { body } = await hema.get(`${desk}?in=${slug}`)
    expect(body.split('said 30 times').length).toBe(2)
    const id = await named('Buy my stairlift', { asOne: 'yes' })
    const { rows } = await house.owner.query('select said from named_barrier where id = $1', [id])
    expect(rows[0].said).toBe(1)
  })

  test('may have a name taken out; the words as they were are gone', async () => {
    await say('Derek at the desk laughed')
    const word = await wordId('Derek at the desk laughed')
    expect((await hema.get(`${desk}/${word}`)).body).toContain('Derek at the desk laughed')
    await hema.send(`${desk}/${word}`, { words: 'Somebody at the desk laughed' })
    const { rows } = await house.owner.query(`select from barrier_word where words like '%Derek%'`)
    expect(rows).toEqual([])
    await named('Somebody at the desk laughed')
  })

  test('left out, its words go for good; that one was left out stays', async () => {
    await say('A rude one')
    await hema.post(desk, { once: newId(), area, words: await wordId('A rude one'), what: 'out', why: 'unkind' })
    const { rows } = await house.owner.query(`select words, left_out from barrier_word where left_out = 'unkind'`)
    expect(rows).toEqual([{ words: '', left_out: 'unkind' }])
    expect((await hema.get(`${desk}?in=${slug}`)).body).toContain('1 was left out')
  })
})

describe('an answer in public', () => {
  test('has a name and a day, and each one stays', async () => {
    await say('No rail at the steps')
    const id = await named('No rail at the steps')
    const will = {
      kind: 'will do',
      words: 'A rail, both sides.',
      'byOn-day': '1',
      'byOn-month': '3',
      'byOn-year': '2027',
    }
    await hema.send(`/barriers/${id}`, will, `/barriers/${id}/answer`)
    await hema.send(`/barriers/${id}`, { kind: 'done', words: 'The rail is up.' }, `/barriers/${id}/answer`)
    const { body } = await house.stranger.get(`/barriers/${id}`)
    for (const said of ['A rail, both sides.', 'The rail is up.', 'Hema, ']) expect(body).toContain(said)
    await expect(
      house.owner.query(`begin; set local role alongside_app; update place_hollinbank.barrier_answer set words = 'x'`),
    ).rejects.toThrow('permission denied')
    await house.owner.query('rollback')
  })

  test('P11 goes by name to the next when it was not given by its day, which does not move', async () => {
    await say('No bus after six')
    const id = await named('No bus after six')
    const before = house.database.clock.now()
    const due = (await house.owner.query('select due_on::text as due from named_barrier where id = $1', [id])).rows[0]
      .due
    house.database.clock.moveTo(new Date(new Date(`${due}T12:00:00Z`).getTime() + 86_400_000).toISOString())
    const climb = () => inPlaceAsSystem(house.database, house.place, null, climbBarriers)
    await climb()
    await climb()
    const { rows } = await house.owner.query(
      'select owner_name, due_on::text as due from named_barrier where id = $1',
      [id],
    )
    expect(rows).toEqual([{ owner_name: 'Ruth', due }])
    const { body } = await house.stranger.get(`/barriers/${id}`)
    expect(body).toContain('It is with Ruth now.')
    expect(body).toContain('It went on to Ruth.')
    house.database.clock.moveTo(before.toISOString())
  })

  test('is owed anew where it was settled and is said again', async () => {
    await say('The lift is off')
    const id = await named('The lift is off')
    await hema.send(`/barriers/${id}`, { kind: 'done', words: 'It runs.' }, `/barriers/${id}/answer`)
    await say('The lift is off again')
    const again = { area, words: await wordId('The lift is off again'), what: 'join', to: id }
    await hema.post(desk, { once: newId(), ...again })
    const { rows } = await house.owner.query(
      'select answered, due_on is not null as owed from named_barrier where id = $1',
      [id],
    )
    expect(rows).toEqual([{ answered: null, owed: true }])
  })

  test('what is owed has a day and a name: no row without', async () => {
    await say('No owner')
    const id = await named('No owner')
    await expect(house.owner.query('update named_barrier set due_on = null where id = $1', [id])).rejects.toThrow(
      'barrier_owed_has_a_day',
    )
  })
})

describe('nobody who says one can be found', () => {
  test('no table and no column leads to who said it, nor to the moment', async () => {
    house.database.clock.moveTo('2026-11-28T10:00:00Z')
    await say('Said by Joan, signed in', {}, joan)
    const { rows: columns } = await house.owner.query(
      `select attname, format_type(atttypid, null) as type from pg_attribute where attrelid = 'barrier_word'::regclass and attnum > 0`,
    )
    expect(columns.map(({ attname }) => attname).sort()).toEqual(
      [
        'asset_id',
        'barrier_id',
        'id',
        'left_out',
        'neighbourhood_id',
        'said_in',
        'sort',
        'whereabouts',
        'words',
      ].sort(),
    )
    const { rows } = await house.owner.query(
      `select w.*, substr(id::text, 15, 1) as version, said_in::text as week from barrier_word w where words like 'Said by Joan%'`,
    )
    expect(JSON.stringify(rows)).not.toContain(joan.id)
    expect(rows[0].version, 'an id without time').toBe('4')
    expect(rows[0].week, 'of a Saturday only the Monday before is kept').toBe('2026-11-23')
  })

  test('the platform keeps no form of theirs either: neither sender nor key', async () => {
    // Joan has sent nothing else in this file.
    const { rows } = await house.owner.query('select from answered where member_id = $1', [joan.id])
    expect(rows).toEqual([])
    const { rows: draft } = await house.owner.query(`select from draft where about like '/barriers%'`)
    expect(draft).toEqual([])
  })
})

describe('who may', () => {
  test('read what waits: a connector of there, team lead, steward; for others nothing is there', async () => {
    await say('Waits to be read')
    const word = await wordId('Waits to be read')
    expect((await ruth.get(`${desk}/${word}`)).status).toBe(200)
    for (const who of [dev, joan]) {
      expect((await who.get(desk)).status).toBe(404)
      expect((await who.get(`${desk}/${word}`)).body).toBe((await who.get(`${desk}/${newId()}`)).body)
    }
    const far = await house.member('Fran', { posts: ['connector'] })
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Far away')`, [newId()])
    await house.owner.query(
      `update post set neighbourhood_id = (select id from neighbourhood where name = 'Far away') where member_id = $1`,
      [far.id],
    )
    expect((await far.get(`${desk}/${word}`)).status).toBe(404)
    const made = { area, words: word, what: 'out', why: 'unkind' }
    expect((await far.post(desk, { once: newId(), ...made })).status).toBe(404)
    expect((await far.get(`${desk}?in=${slug}`)).body).not.toContain('Waits to be read')
  })

  test('answer: who owes it, or a team lead; whoever else is refused as if it were not there', async () => {
    await say('Who answers')
    const id = await named('Who answers')
    const answer = { once: newId(), kind: 'done', words: 'x' }
    const far = await house.member('Faye', { posts: ['connector'] })
    expect((await far.post(`/barriers/${id}/answer`, answer)).status).toBe(404)
    expect((await far.post(`/barriers/${newId()}/answer`, { ...answer, once: newId() })).status).toBe(404)
    expect((await ruth.post(`/barriers/${id}/answer`, { ...answer, once: newId() })).status).toBe(303)
  })

  test('see what was said: those who answer alone', async () => {
    await say('Only for those who answer')
    const id = await named('Only for those who answer', { line: 'A line' })
    expect((await hema.get(`/barriers/${id}`)).body).toContain('Only for those who answer')
    for (const who of [house.stranger, joan, dev])
      expect((await who.get(`/barriers/${id}`)).body).not.toContain('Only for those who answer')
  })
})

describe('tried hard', () => {
  test('markup is words', async () => {
    await say('<script>alert(1)</script>')
    const id = await named('<script>alert(1)</script>', { line: '<img src=x onerror=alert(1)>' })
    for (const at of ['/barriers', `/barriers/${id}`, `/neighbourhoods/${slug}`, `${desk}?in=${slug}`])
      expect((await hema.get(at)).body).not.toMatch(/<script>alert|<img src=x/)
  })
  test('one address says no more than a few an hour', async () => {
    const post = () => house.stranger.post('/barriers/say', { once: newId(), words: 'Flood', area, sort: 'rules' })
    const answers = []
    for (let at = 0; at < 11; at += 1) answers.push((await post()).status)
    expect(answers.at(-1)).toBe(429)
  })
  test('a neighbourhood that is not there, an empty sentence and a hidden box come back with words', async () => {
    expect(await say('Where', { area: newId() })).toBe(422)
    expect(await say('')).toBe(422)
    expect(await say('Bought', { website: 'x' })).toBe(422)
  })
})
