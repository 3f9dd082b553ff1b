import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { jobs } from './jobs.ts'

const house = testHouse()
/** A Monday morning, when hellos are read. */
const monday = '2026-11-16T09:00:00Z'

beforeEach(async () => {
  await house.owner.query('update post set until_at = from_at')
  house.database.clock.moveTo(monday)
})

interface Row {
  id: string
  person_id: string
  [column: string]: unknown
}

async function hello(fields: Record<string, string | string[]> = {}): Promise<Row> {
  await house.stranger.send('/hello', {
    words: 'I fell twice this week',
    contact: '01632 960 555',
    name: 'Grace',
    ...fields,
  })
  return (await house.owner.query('select * from hello order by id desc limit 1')).rows[0]
}

const promiseOf = async ({ id }: Row) =>
  (await house.owner.query('select * from promise where began_by = $1', [`hello ${id}`])).rows[0]
const standings = async ({ person_id }: Row) =>
  (
    await house.owner.query(
      `select m.known_as, s.kind, s.ended_at is null as stands from standing s join member m on m.id = s.member_id
       where s.person_id = $1 and s.kind <> 'self' order by s.ended_at is null, s.kind, m.known_as`,
      [person_id],
    )
  ).rows
const run = async (name: string) => {
  const { database, place } = house
  await jobs.find((job) => job.name === name)?.run({ database, place, now: database.clock.now() })
}
const pathOf = ({ id, person_id }: Row) => `/people/${person_id}/hellos/${id}`

describe('P12: somebody becomes the name to ring', () => {
  test('a worker takes a hello up with one press and walks alongside; the rest of the team no longer sees it', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    const one = await hello()
    expect((await gwen.get('/hellos')).body).toContain('I fell twice this week')
    expect((await dev.send('/hellos', {}, `/hellos/${one.id}/take-up`)).location).toBe(pathOf(one))
    expect((await dev.get(pathOf(one))).body).toContain('I got in touch')
    expect((await gwen.get('/hellos')).body).not.toContain('I fell twice this week')
    expect((await gwen.get(pathOf(one))).status).toBe(404)
    expect(await standings(one)).toEqual([
      { known_as: 'Dev', kind: 'duty', stands: false },
      { known_as: 'Gwen', kind: 'duty', stands: false },
      { known_as: 'Dev', kind: 'alongside', stands: true },
    ])
    expect((await promiseOf(one)).owner_id).toBe(dev.id)
  })

  test('two press at once: the first wins and the other is told', async () => {
    const team = await Promise.all(['Dev', 'Gwen', 'Kwame'].map((name) => house.member(name, { posts: ['worker'] })))
    const one = await hello()
    const answers = await Promise.all(team.map((worker) => worker.post(`/hellos/${one.id}/take-up`, { once: newId() })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422])
    const late = answers.find(({ status }) => status === 422)
    expect(late?.body).toContain('Somebody took this up a moment ago.')
    expect((await standings(one)).filter(({ stands }) => stands)).toHaveLength(1)
  })

  test('the worker who walks alongside already hears a hello first, and the team only when the clock runs out', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'said'])
    await joan.send('/hello', { words: 'The rail came off the wall', contact: 'you know my number' })
    expect((await dev.get('/hellos')).body).toContain('The rail came off the wall')
    expect((await gwen.get('/hellos')).body).not.toContain('The rail came off the wall')
    house.database.clock.moveTo('2026-11-16T13:01:00Z')
    await run('hello/climb')
    expect((await gwen.get('/hellos')).body).toContain('The rail came off the wall')
  })

  test('somebody else who takes up the hello of a person with a worker stands as cover', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'said'])
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await joan.send('/hello', { words: 'The rail came off the wall', contact: 'you know my number' })
    const one = (await house.owner.query('select * from hello where person_id = $1', [joan.id])).rows[0]
    house.database.clock.moveTo('2026-11-16T13:01:00Z')
    await run('hello/climb')
    expect((await gwen.post(`/hellos/${one.id}/take-up`, { once: newId() })).status).toBe(303)
    expect((await standings(one)).filter(({ stands }) => stands).map(({ known_as, kind }) => [known_as, kind])).toEqual(
      [
        ['Dev', 'alongside'],
        ['Gwen', 'cover'],
      ],
    )
  })

  test('whom the person would rather not meet never sees their hello', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    const profile = newId()
    await house.owner.query(
      `insert into helper_profile (id, member_id, kind, shown_as, line, shown_publicly) values ($1, $2, 'worker', 'Dev', 'I listen.', true)`,
      [profile, dev.id],
    )
    const one = await hello({ words: 'Not my ex-neighbour please', notWanted: profile })
    expect((await dev.get('/hellos')).body).not.toContain('Not my ex-neighbour')
    expect((await gwen.get('/hellos')).body).toContain('Not my ex-neighbour')
    house.database.clock.moveTo('2026-11-16T13:01:00Z')
    await run('hello/climb')
    expect((await dev.get(pathOf(one))).status).toBe(404)
  })
})

describe('P11: the clock is on us', () => {
  test('a hello nobody takes up goes to the team lead by name, in time, and shows', async () => {
    await house.member('Dev', { posts: ['worker'] })
    const maureen = await house.member('Maureen', { posts: ['team lead'] })
    const one = await hello()
    const before = await promiseOf(one)
    house.database.clock.moveTo('2026-11-16T12:59:00Z')
    await run('hello/climb')
    expect((await promiseOf(one)).owner_id).toBeNull()
    house.database.clock.moveTo('2026-11-16T13:00:00Z')
    await run('hello/climb')
    await run('hello/climb')
    const after = await promiseOf(one)
    expect([after.owner_id, after.due_at]).toEqual([maureen.id, before.due_at])
    const turns = await house.owner.query('select turn, words from promise_turn where promise_id = $1', [after.id])
    expect(turns.rows).toEqual([
      { turn: 'passed on', words: 'Nobody had taken up the hello in good time, so it went to the team lead.' },
    ])
    expect((await maureen.get(pathOf(one))).body).toContain('so it went to Maureen, who leads the team')
  })

  test('the team lead of the neighbourhood comes before another', async () => {
    const bank = newId()
    await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [bank, `Bank ${bank}`])
    await house.member('Far', { posts: ['team lead'] })
    const near = await house.member('Near', { posts: ['team lead'] })
    await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [bank, near.id])
    const one = await hello({ neighbourhood: bank })
    house.database.clock.moveTo('2026-11-16T13:00:00Z')
    await run('hello/climb')
    expect((await promiseOf(one)).owner_id).toBe(near.id)
  })

  test('getting in touch keeps the promise', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    expect(
      (await dev.send(pathOf(one), { inTouchHow: 'by phone', inTouchWhen: 'today' }, `${pathOf(one)}/in-touch`)).status,
    ).toBe(303)
    expect((await promiseOf(one)).kept_at).toEqual(new Date(monday))
    expect((await dev.get(pathOf(one))).body).toContain('Dev got in touch by phone on Monday 16 November.')
  })

  test('could not reach: the obstacle is named, the next try has a day, and the promise keeps its own', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    const before = await promiseOf(one)
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    const sent = await dev.send(
      pathOf(one),
      { triedHow: 'by phone', triedWords: 'It rang out.', nextTry: 'tomorrow' },
      `${pathOf(one)}/tried`,
    )
    expect(sent.status).toBe(303)
    const after = await promiseOf(one)
    expect(after.obstacle).toBe('Tried by phone on Monday 16 November. Next try on Tuesday 17 November. It rang out.')
    expect([after.kept_at, after.due_at]).toEqual([null, before.due_at])
    const nothing = await dev.send(pathOf(one), {}, `${pathOf(one)}/tried`)
    expect([nothing.status, nothing.body.includes('Say when you try again.')]).toEqual([422, true])
  })
})

test('P5: whose standing rests takes nothing up, and stands nowhere by trying', async () => {
  const dev = await house.member('Dev', { posts: ['worker'] })
  const one = await hello()
  await house.ringsThePlace(one.person_id)
  await house.owner.query(`update standing set paused_at = $1 where person_id = $2 and kind = 'duty'`, [
    house.database.clock.now(),
    one.person_id,
  ])
  expect((await dev.get('/hellos')).status).toBe(200)
  expect((await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })).status).toBe(422)
  expect(await standings(one)).toEqual([{ known_as: 'Dev', kind: 'duty', stands: true }])
})

describe('no, thank you', () => {
  test('leaves only “came, declined, date”, and that until its published day', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello({ words: 'Perhaps not after all' })
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    await dev.send(pathOf(one), { triedHow: 'by phone', nextTry: 'tomorrow' }, `${pathOf(one)}/tried`)
    expect((await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)).location).toBe('/hellos')
    for (const [table, column] of [
      ['hello', 'person_id'],
      ['hello_contact', 'person_id'],
      ['standing', 'person_id'],
      ['promise', 'person_id'],
      ['promise_turn', 'person_id'],
      ['reading', 'person_id'],
      ['event', 'person_id'],
      ['member', 'id'],
    ]) {
      const left = await house.owner.query(`select from ${table} where ${column} = $1`, [one.person_id])
      expect([table, left.rowCount]).toEqual([table, 0])
    }
    const stays = await house.owner.query(
      'select came_on::text, declined_on::text, delete_on::text from hello_declined',
    )
    expect(stays.rows).toMatchObject([{ came_on: '2026-11-16', declined_on: '2026-11-16', delete_on: '2027-02-14' }])
    house.database.clock.moveTo('2027-02-13T12:00:00Z')
    await run('hello/sweep')
    expect((await house.owner.query('select from hello_declined')).rowCount).toBe(1)
    house.database.clock.moveTo('2027-02-14T12:00:00Z')
    await run('hello/sweep')
    expect((await house.owner.query('select from hello_declined')).rowCount).toBe(0)
  })

  test('a person who had a record before keeps it, without this hello', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await joan.send(`/people/${joan.id}/plan/hopes/new`, { text: 'Get back to the choir' })
    await joan.send('/hello', { words: 'Never mind', contact: 'x' })
    const one = (await house.owner.query('select * from hello where person_id = $1', [joan.id])).rows[0]
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    expect((await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)).status).toBe(303)
    expect((await joan.get(`/people/${joan.id}/plan`)).body).toContain('Get back to the choir')
    expect((await house.owner.query('select from hello where id = $1', [one.id])).rowCount).toBe(0)
    expect((await dev.get(`/people/${joan.id}/plan`)).status).toBe(404)
  })

  test('where there is more than a hello nothing is swept away', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    await house.owner.query('insert into plan (id, person_id) values ($1, $2)', [newId(), one.person_id])
    const answer = await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)
    expect([answer.status, answer.body.includes('There is more here than a hello')]).toEqual([422, true])
    expect((await house.owner.query('select from hello where id = $1', [one.id])).rowCount).toBe(1)
  })

  test('P2: what the person wrote about themselves is more than a hello', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    await house.owner.query(
      `insert into about_me (id, person_id, heading, version, text) values ($1, $2, 'important', 1, 'My hens')`,
      [newId(), one.person_id],
    )
    expect((await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)).status).toBe(422)
    expect((await house.owner.query('select from about_me where person_id = $1', [one.person_id])).rowCount).toBe(1)
  })

  test('whoever can sign in says no for good by themselves: an account is more than a hello', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    const account = newId()
    await house.owner.query('insert into shared.account (id, email) values ($1, $2)', [account, `${account}@x.org`])
    await house.owner.query('insert into shared.account_member values ($1, $2, $3)', [
      account,
      house.place.key,
      one.person_id,
    ])
    expect((await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)).status).toBe(422)
  })

  test('without the tick that it was their own no, nothing happens', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    expect((await dev.send(pathOf(one), {}, `${pathOf(one)}/no-thanks`)).status).toBe(422)
  })

  test('where the law asks otherwise its reasons are a decision the person can read, and the hello stays', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const one = await hello()
    await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
    const reason = 'Her son answered for her each time and took the phone away.'
    expect(
      (await dev.send(pathOf(one), { lawAsks: 'abuse or neglect', lawReason: '' }, `${pathOf(one)}/law-asks`)).status,
    ).toBe(422)
    expect(
      (await dev.send(pathOf(one), { lawAsks: 'abuse or neglect', lawReason: reason }, `${pathOf(one)}/law-asks`))
        .status,
    ).toBe(303)
    const page = await dev.get(pathOf(one))
    expect(page.body).toContain('Care Act 2014, section 11(2)')
    const said = await house.owner.query('select kind, text from statement where person_id = $1', [one.person_id])
    expect(said.rows).toEqual([{ kind: 'decision', text: reason }])
    const no = await dev.send(pathOf(one), { theirNo: 'yes' }, `${pathOf(one)}/no-thanks`)
    expect([no.status, no.body.includes('The law asked us to keep this')]).toEqual([422, true])
  })
})

describe('written down by somebody who works here', () => {
  test('a hello by phone says so, with who wrote it down, and waits like any other', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const sent = await dev.send('/hellos/new', {
      came: 'by phone',
      forWhom: 'self',
      words: 'It is the stairs again',
      contact: '01632 960 777',
      name: 'Bert',
    })
    expect(sent.location).toBe('/hellos')
    const list = await dev.get('/hellos')
    expect(list.body).toContain('It is the stairs again')
    expect(list.body).toContain('said by phone')
    const one = (await house.owner.query('select * from hello order by id desc limit 1')).rows[0]
    expect((await dev.get(pathOf(one))).body).toContain('said by phone, written down by Dev')
  })

  test('a member with any post can; it opens nothing to them', async () => {
    const fin = await house.member('Fin', { posts: ['finance'] })
    const sent = await fin.send('/hellos/new', {
      came: 'at the counter',
      forWhom: 'self',
      words: 'No money for the meter',
      contact: 'here',
    })
    expect(sent.status).toBe(303)
    expect(sent.location).toMatch(/^\/hello\/thanks\//)
    const one = (await house.owner.query('select * from hello order by id desc limit 1')).rows[0]
    expect((await fin.get(pathOf(one))).status).toBe(404)
  })
})

test('how I am shown is mine: shown by my yes, gone when I take it back', async () => {
  const dev = await house.member('Dev', { posts: ['worker'] })
  const fields = { kind: 'worker', shownAs: 'Dev from the bakery', line: 'I listen first.' }
  await dev.send('/how-i-am-shown', { ...fields, shownPublicly: 'yes' })
  expect((await house.stranger.get('/hello')).body).toContain('Dev from the bakery')
  await dev.send('/how-i-am-shown', fields)
  expect((await house.stranger.get('/hello')).body).not.toContain('Dev from the bakery')
})

test('the page of today lists hellos waiting, and the person’s own page says who will get in touch', async () => {
  const dev = await house.member('Dev', { posts: ['worker'] })
  await hello({ words: 'Somebody to talk to, please' })
  expect((await dev.get('/today')).body).toContain('Somebody to talk to, please')
  const joan = await house.member('Joan', { person: true })
  await joan.send('/hello', { words: 'The rail came off', contact: 'x' })
  expect((await joan.get(`/people/${joan.id}`)).body).toContain('The team will get in touch with you.')
})
