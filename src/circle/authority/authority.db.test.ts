import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, inPlace, newId, sql } from '../../platform/index.ts'

const house = testHouse()

type Member = Visitor & { id: Id }
let joan: Member
let pat: Member
let dev: Member
let base: string

const alongside = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const written = () => ({
  holder: pat.id,
  kind: 'attorney health',
  evidence: 'The registered power of attorney, each page stamped',
  'seenOn-day': '20',
  'seenOn-month': '11',
  'seenOn-year': '2026',
  reference: 'OPG 7000-1234-5678',
  'metAlone-day': '20',
  'metAlone-month': '11',
  'metAlone-year': '2026',
  decisions: 'Where she has her hip looked at',
  whyNotNow: 'She cannot keep in mind what the doctor says long enough to weigh it, though it was written down large.',
  'part-plan': 'do',
  'part-said': 'see',
  asked: 'yes',
  unrelated: 'yes',
  'until-day': '1',
  'until-month': '6',
  'until-year': '2027',
})

beforeEach(async () => {
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  pat = await house.member('Pat')
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', alongside)
  await house.stand(joan.id, pat.id, 'circle', [], ['read'])
  base = `/people/${joan.id}/circle/authority`
})

const plan = () => `/people/${joan.id}/plan`
const write = (more = {}, who: Visitor = dev) => who.send(`${base}/new`, { ...written(), ...more })
async function authority(): Promise<Id> {
  const { rows } = await house.owner.query('select id from authority where person_id = $1', [joan.id])
  return rows[0]?.id
}
async function begun(more = {}) {
  await write(more)
  const id = await authority()
  await dev.send(base, {}, `${base}/${id}/begin`)
  return id
}

describe('P5 nobody gains access by claiming authority', () => {
  test('saying so gives nothing, and tells nothing', async () => {
    const known = await pat.send('/authority/say', { about: 'Joan', kind: 'attorney health' })
    const unknown = await pat.send('/authority/say', { about: 'Nobody At All', kind: 'attorney health' })
    expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
    expect((await pat.get(plan())).status).toBe(404)
    expect((await dev.get('/authority/said')).body).toContain('Pat, for Joan')
    expect((await dev.get('/today')).body).toContain('/authority/said')
  })

  test('what was seen is written down first, and opens nothing until it begins', async () => {
    await write()
    expect((await pat.get(plan())).status).toBe(404)
    await dev.send(base, {}, `${base}/${await authority()}/begin`)
    expect((await pat.get(plan())).status).toBe(200)
  })

  test('without having met the person alone it does not begin', async () => {
    const notYet = { 'metAlone-day': '', 'metAlone-month': '', 'metAlone-year': '' }
    expect((await write(notYet)).status).toBe(422)
    await write({ ...notYet, notAloneWhy: 'Pat would not leave the room' })
    const id = await authority()
    expect((await dev.send(base, { asked: 'yes' }, `${base}/${id}/begin`)).status).toBe(422)
    expect((await pat.get(plan())).status).toBe(404)
    await dev.send(
      base,
      { 'metAlone-day': '23', 'metAlone-month': '11', 'metAlone-year': '2026' },
      `${base}/${id}/begin`,
    )
    expect((await pat.get(plan())).status).toBe(200)
  })

  test('without having asked what should stay from the holder it does not begin', async () => {
    await write({ asked: '' })
    const id = await authority()
    expect((await dev.send(base, {}, `${base}/${id}/begin`)).status).toBe(422)
    expect((await dev.send(base, { asked: 'yes' }, `${base}/${id}/begin`)).status).toBe(303)
  })

  test('what the person said expecting it to stay from the holder is ticked, and stays from them', async () => {
    await write({ asked: '' })
    const id = await authority()
    const said = newId()
    await house.owner.query(
      `insert into statement (id, person_id, speaker_id, writer_id, manner, kind, text) values ($1, $2, $2, $2, 'written', 'worry', 'Pat shouts at me.')`,
      [said, joan.id],
    )
    const ask = `/people/${joan.id}/said/stays-from/${pat.id}`
    expect((await dev.get(base)).body).toContain(ask)
    expect((await dev.get(ask)).body).toContain('Pat shouts at me.')
    expect((await dev.send(ask, { entries: said, how: 'face to face' })).status).toBe(422)
    expect((await dev.send(ask, { entries: said, how: 'face to face', asked: 'yes' })).status).toBe(303)
    expect((await dev.send(base, {}, `${base}/${id}/begin`)).status).toBe(303)
    expect((await pat.get(`/people/${joan.id}/said`)).body).not.toContain('Pat shouts at me.')
    expect((await dev.get(`/people/${joan.id}/said`)).body).toContain('Pat shouts at me.')
  })

  test('nobody else is asked: the holder finds no such page', async () => {
    await begun()
    expect((await pat.get(`/people/${joan.id}/said/stays-from/${pat.id}`)).status).toBe(404)
    expect((await joan.get(`/people/${joan.id}/said/stays-from/${newId()}`)).status).toBe(404)
  })

  test('only the named worker writes and begins it: not the holder, the person, a cover, a colleague or a team lead', async () => {
    const hema = await house.member('Hema', { posts: ['worker'] })
    await house.stand(joan.id, hema.id, 'cover', alongside)
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    await write()
    const id = await authority()
    for (const who of [pat, joan, hema, ruth]) {
      expect((await who.post(`${base}/new`, { once: newId(), ...written() })).status).toBe(404)
      expect((await who.post(`${base}/${id}/begin`, { once: newId() })).status).toBe(404)
    }
    expect((await pat.get(plan())).status).toBe(404)
  })

  test('a worker who stands in the circle of either writes none', async () => {
    await house.stand(pat.id, dev.id, 'circle', [], ['read'])
    expect((await dev.post(`${base}/new`, { once: newId(), ...written() })).status).toBe(404)
  })

  test('it covers named decisions, and says why the person cannot take them now', async () => {
    expect((await write({ whyNotNow: '' })).status).toBe(422)
    expect((await write({ decisions: '' })).status).toBe(422)
    expect((await write({ unrelated: '' })).status).toBe(422)
  })

  test('money opens money, never what was said; an advocate changes nothing', async () => {
    await write({ kind: 'attorney money', 'part-money': 'do' })
    await write({ kind: 'advocate care act', whyNotNow: '', 'part-plan': 'add' })
    const { rows } = await house.owner.query('select offered from authority where person_id = $1 order by kind', [
      joan.id,
    ])
    expect(rows.map(({ offered }) => offered)).toEqual([{ plan: 'add', said: 'see' }, { money: 'do' }])
  })

  test('it never ends or narrows the person’s own standing', async () => {
    await begun()
    const { rows } = await house.owner.query(
      `select parts, ended_at, paused_at from standing where person_id = $1 and kind = 'self'`,
      [joan.id],
    )
    expect([rows.length, rows[0].parts.length, rows[0].ended_at, rows[0].paused_at]).toEqual([1, 8, null, null])
    const path = `/people/${joan.id}/circle/consent/${joan.id}`
    expect((await pat.post(path, { once: newId(), do: 'end' })).status).toBe(404)
  })

  test('it never opens what the person said expecting it to stay from the holder', async () => {
    await joan.send(`${plan()}/hopes/new`, { text: 'To live without Pat’s keys' })
    const { rows } = await house.owner.query('select id from hope where person_id = $1', [joan.id])
    const keep = `/people/${joan.id}/circle/keep-from`
    await dev.send(`${keep}?entry=${rows[0].id}`, { entry: rows[0].id, member: pat.id, how: 'face to face' }, keep)
    await begun()
    const seen = await pat.get(plan())
    expect([seen.status, seen.body.includes('keys')]).toEqual([200, false])
  })

  test('it has an end, within what the place has decided, and ends on it', async () => {
    expect((await write({ 'until-year': '2029' })).status).toBe(422)
    expect((await write({ 'until-day': '', 'until-month': '', 'until-year': '' })).status).toBe(422)
    await begun()
    house.database.clock.moveTo('2027-06-02T00:00:01Z')
    expect((await (await house.signIn(pat.id)).get(plan())).status).toBe(404)
  })

  test('the person sees it, with the evidence by name and how to challenge it', async () => {
    await begun()
    const page = await joan.get(base)
    for (const words of [
      'each page stamped',
      'OPG 7000-1234-5678',
      'Met alone on',
      'Court of Protection',
      'hip looked at',
    ])
      expect(page.body).toContain(words)
  })

  test('when the person decides it again, it ends at once', async () => {
    const id = await begun()
    await dev.send(base, { end: 'regained', why: 'She is well again' }, `${base}/${id}/end`)
    expect((await pat.get(plan())).status).toBe(404)
    expect((await joan.get(base)).body).toContain('decides this again')
  })

  test('the holder may give it up, and may not do anything else with it', async () => {
    const id = await begun()
    expect((await pat.get(base)).status).toBe(404)
    expect((await pat.post(`${base}/${id}/end`, { once: newId(), end: 'regained' })).status).toBe(404)
    const mine = `/people/${joan.id}/my-part`
    await pat.send(mine, {}, `${mine}/authority/${id}`)
    expect((await pat.get(plan())).status).toBe(404)
  })

  test('an advocate goes with one press of the person', async () => {
    const id = await begun({ kind: 'advocate care act', whyNotNow: '', 'part-plan': 'add' })
    expect((await pat.get(plan())).status).toBe(200)
    await joan.send(base, { end: 'revoked' }, `${base}/${id}/end`)
    expect((await pat.get(plan())).status).toBe(404)
  })

  test('letting others in by authority gives no more than the holder holds', async () => {
    await begun({ 'part-rights': 'do', 'part-about': 'do', 'part-plan': 'see', lettingIn: 'yes' })
    const carol = await house.member('Carol')
    const invite = `/people/${joan.id}/circle/invite`
    const offer = { toName: 'Carol', way: 'by code', how: 'by phone' }
    expect((await pat.post(invite, { once: newId(), ...offer, 'part-plan': 'do' })).status).toBe(404)
    expect((await pat.post(invite, { once: newId(), ...offer, 'part-money': 'see' })).status).toBe(404)
    const { location } = await pat.send(invite, { ...offer, 'part-plan': 'see' })
    const code = new URL(location, 'http://here').searchParams.get('code') ?? ''
    await house.owner.query(`update authority set ended_at = $1`, [house.database.clock.now()])
    expect((await carol.get(`/invited/${code}`)).body).toContain('This code does not work')
    await house.owner.query(`update authority set ended_at = null`)
    await carol.send(`/invited/${code}`, {})
    expect((await carol.get(plan())).status).toBe(200)
  })
})

describe('saying no to it', () => {
  test('makes a promise by a day, owed by somebody other than the worker who began it', async () => {
    const hema = await house.member('Hema', { posts: ['worker'] })
    await house.stand(joan.id, hema.id, 'cover', alongside)
    const id = await begun()
    await joan.send(base, { words: 'I can decide this' }, `${base}/${id}/objections`)
    const { rows } = await house.owner.query(
      'select owner_id, due_at from promise where person_id = $1 and began_by like $2',
      [joan.id, 'objection %'],
    )
    expect([rows[0].owner_id, rows[0].due_at > house.database.clock.now()]).toEqual([hema.id, true])
  })

  test('where nobody else stands by, a team lead answers, sees rights alone, and may end it', async () => {
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    await house.owner.query(`update post set from_at = '2026-01-01' where member_id = $1`, [ruth.id])
    await house.owner.query(`delete from post where kind = 'team lead' and member_id <> $1`, [ruth.id])
    const id = await begun()
    await joan.send(base, {}, `${base}/${id}/objections`)
    expect((await ruth.get(plan())).status).toBe(404)
    const { rows } = await house.owner.query('select id from authority_objection where person_id = $1', [joan.id])
    const to = `${base}/${id}/objections/${rows[0].id}`
    expect((await dev.post(to, { once: newId(), answer: 'No', upheld: 'yes' })).status).toBe(404)
    await ruth.send(base, { answer: 'You are right', upheld: 'yes' }, to)
    expect((await pat.get(plan())).status).toBe(404)
    expect((await joan.get(base)).body).toContain('You are right')
    expect((await ruth.get(base)).status).toBe(404)
    const kept = await house.owner.query('select kept_at from promise where began_by = $1', [`objection ${rows[0].id}`])
    expect(kept.rows[0].kept_at).not.toBeNull()
  })
})

test('P3 the answer to an objection is answered; whoever holds the authority reads neither', async () => {
  const hema = await house.member('Hema', { posts: ['worker'] })
  await house.stand(joan.id, hema.id, 'cover', alongside)
  const id = await begun()
  await joan.send(base, {}, `${base}/${id}/objections`)
  const { rows } = await house.owner.query('select id from authority_objection where person_id = $1', [joan.id])
  await hema.send(base, { answer: 'It stays until March' }, `${base}/${id}/objections/${rows[0].id}`)
  const told = await house.owner.query('select answer_id from authority_objection where id = $1', [rows[0].id])
  const decision = `/people/${joan.id}/rights/decisions/${told.rows[0].answer_id}`
  await joan.send(decision, { stance: 'disagree', text: 'That is too long' }, `${decision}/replies`)
  for (const one of [joan, dev]) expect((await one.get(base)).body).toContain('That is too long')
  expect((await pat.get(decision)).status).toBe(404)
})

test('the application’s role writes no authority by itself', async () => {
  const opening = { people: [joan.id], parts: ['rights' as const], act: 'change' as const, why: 'a trial' }
  await expect(
    inPlace(house.database, house.place, dev.id, opening, (tx) =>
      tx.ask(sql`insert into authority (id, person_id, member_id, kind, evidence, evidence_seen_on, met_alone_on, decisions, why_not_now, offered, until_at, written_by)
        values (${newId()}, ${joan.id}, ${pat.id}, 'attorney health', 'x', '2026-01-01', '2026-01-01', 'x', 'x', '{}', '2026-12-01', ${dev.id})`),
    ),
  ).rejects.toThrow('permission denied')
})
