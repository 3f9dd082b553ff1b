import { beforeEach, describe, expect, test } from 'vitest'
import { type JoanAndOthers, joanAndOthers, said, testHouse } from '../testing/joan-and-others.ts'

const house = testHouse()
let all: JoanAndOthers
let id: string

beforeEach(async () => {
  house.database.clock.moveTo('2026-11-21T09:30:00Z')
  all = await joanAndOthers(house)
  id = await said(house, all.joan.id, all.dev.id, 'She fell in May.', 'fact')
})

const asks = async (more: Record<string, string> = {}) =>
  (
    await all.joan.send(`${all.rights}/wrong?statement=${id}`, {
      kind: 'correction',
      statement: id,
      words: 'It was March.',
      ...more,
    })
  ).location
const answers = (path: string, more: Record<string, string | string[]>, who = all.dev) =>
  who.send(
    path,
    { reasons: 'I asked at the hospital.', challenge: 'You can complain to the ICO.', ...more },
    `${path}/answer`,
  )
const list = async (who = all.pat) => (await who.get(`/people/${all.joan.id}/said`)).body

describe('a correction is owed within a month', () => {
  test('its clock starts with the words; whoever wrote it owes the answer, by name and date', async () => {
    const path = await asks()
    expect((await all.joan.get(path)).body).toContain('Dev answers by 21 December')
    expect((await all.joan.get(`/people/${all.joan.id}/promises`)).body).toContain('answer what you said is wrong')
    expect((await all.dev.get('/today')).body).toContain(path)
  })

  test('more time is said once, within the first month, with its reason; the first day stays beside it', async () => {
    const path = await asks()
    expect((await all.dev.send(path, { why: 'The hospital must answer first.' }, `${path}/longer`)).status).toBe(303)
    expect((await all.joan.get(path)).body).toContain('21 February 2027')
    expect((await all.dev.post(`${path}/longer`, { once: crypto.randomUUID(), why: 'More.' })).status).toBe(422)
  })

  test('the person never answers themselves, and it is answered once', async () => {
    const path = await asks()
    const refuse = { answer: 'refused', reasons: 'x', challenge: 'x' }
    for (const who of [all.joan, all.pat])
      expect((await who.post(`${path}/answer`, { once: crypto.randomUUID(), ...refuse })).status).toBe(404)
    expect((await answers(path, { answer: 'refused' })).status).toBe(303)
    const once = { once: crypto.randomUUID(), answer: 'noted', right: 'x', reasons: 'x' }
    expect((await all.dev.post(`${path}/answer`, once)).status).toBe(422)
  })

  test('at their word too, with how it was told', async () => {
    const { location } = await all.dev.send(`${all.rights}/wrong`, {
      kind: 'erasure',
      about: 'My old telephone number',
      words: 'Take it out.',
      how: 'by phone',
    })
    expect((await all.joan.get(location)).body).toContain('at Joan’s word, by phone, written by Dev')
  })

  test('a complaint about how data are used is said to have come within 30 days', async () => {
    const { location } = await all.joan.send(`${all.rights}/wrong`, {
      kind: 'complaint',
      about: 'All of it',
      words: 'Why?',
    })
    expect((await all.joan.get(`/people/${all.joan.id}/promises`)).body).toContain(
      'tell you that your complaint has come',
    )
    await all.dev.send(location, {}, `${location}/acknowledged`)
    expect((await all.joan.get(location)).body).toContain('that it had come')
  })
})

describe('P3 upheld or refused, the answer stands with the words wherever they are shown', () => {
  test('put right by its speaker alone: before that it cannot be said', async () => {
    const path = await asks()
    expect((await answers(path, { answer: 'put right' })).status).toBe(422)
    house.database.clock.moveTo('2026-11-21T10:30:00Z')
    const page = `/people/${all.joan.id}/said/${id}`
    await all.dev.send(page, { text: 'She fell in March.', stood: '1' }, `${page}/words`)
    expect((await answers(path, { answer: 'put right' })).status).toBe(303)
    expect(await list()).toContain('She fell in March.')
  })

  test('noted: what is right stands beside the words that were wrong', async () => {
    await answers(await asks(), { answer: 'noted', right: 'It was in March.' })
    expect(await list()).toMatch(/She fell in May\.[\s\S]*It was in March\.[\s\S]*this is what is right/)
  })

  test('refused: reasons, the way to challenge it, and the person’s own note beside it for good', async () => {
    const path = await asks()
    await answers(path, { answer: 'refused' })
    expect((await all.joan.get(path)).body).toMatch(/I asked at the hospital\.[\s\S]*You can complain to the ICO\./)
    expect((await all.joan.send(path, { note: 'I know when I fell.' }, `${path}/note`)).status).toBe(303)
    expect(await list()).toMatch(/She fell in May\.[\s\S]*I know when I fell\./)
    expect((await all.joan.post(`${path}/note`, { once: crypto.randomUUID(), note: 'Twice.' })).status).toBe(422)
  })

  test('the reasons of the answer are a decision that the person can reply to', async () => {
    const path = await asks()
    await answers(path, { answer: 'refused' })
    const decision =
      /href="(\/people\/[^"]+\/said\/[0-9a-f-]{36})"[^>]*>Answer[^<]*<span class="visually-hidden">: I asked/.exec(
        (await all.joan.get(path)).body,
      )?.[1]
    expect(decision).toBeDefined()
    const reply = await all.joan.send(
      decision ?? '',
      { stance: 'disagree', text: 'You did not.' },
      `${decision}/replies`,
    )
    expect(reply.status).toBe(303)
    expect((await all.joan.get(path)).body).toContain('You did not.')
  })
})

describe('P2 an upheld correction or erasure seals', () => {
  test('the words are gone everywhere; the seal, its reason and its day stay, and taking out is never silent', async () => {
    await house.owner.query(`update statement set text = 'She fell in early May.' where id = $1`, [id])
    await answers(await asks({ kind: 'erasure' }), { answer: 'sealed', reasons: 'It was somebody else’s fall.' })
    const page = (await all.joan.get(`/people/${all.joan.id}/said/${id}`)).body
    expect(page).toContain('taken out of the record, 21 November')
    expect(page).toContain('It was somebody else’s fall.')
    expect(page).not.toContain('fell in')
    const { rows } = await house.owner.query('select text from statement_version where statement_id = $1', [id])
    expect(rows).toEqual([{ text: '(sealed)' }])
    expect((await all.joan.get(all.rights)).body).toContain('What was taken out')
  })

  test('nothing is sealed without such an answer, nor by another than who gave it', async () => {
    const { inPlace, sql } = await import('../../platform/index.ts')
    const path = await asks({ kind: 'erasure' })
    const ask = path.split('/').at(-1)
    const opening = { people: [all.joan.id], parts: ['said', 'rights'] as const, act: 'change' as const, why: 'x' }
    for (const who of [all.dev, all.joan]) {
      const seal = inPlace(house.database, house.place, who.id, opening, (tx) =>
        tx.ask(sql`select seal_statement(${ask}, ${id}, 'because')`),
      )
      await expect(seal).rejects.toThrow('not found')
    }
  })

  test('never while a hold is on the record, which the person sees', async () => {
    await all.dev.send(`${all.rights}/holds/new`, { why: 'An inquest.' })
    expect((await all.joan.get(all.rights)).body).toContain('An inquest.')
    const path = await asks({ kind: 'erasure' })
    const answer = await answers(path, { answer: 'sealed' })
    expect([answer.status, answer.body.includes('Nothing may be taken out')]).toEqual([422, true])
    expect(await list()).toContain('She fell in May.')
  })
})
