import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { tinySound } from '../testing/tiny-sound.ts'

const house = testHouse()
type Member = Visitor & { id: string }
let joan: Member
let dev: Member
let pat: Member
let base: string

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  pat = await house.member('Pat')
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  base = `/people/${joan.id}/said`
})

async function said(speaker: Member, text: string, kind = 'story'): Promise<string> {
  const id = newId()
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, confirmed_at) values ($1, $2, $3, 'written', $3, $4, $5, present())`,
    [id, joan.id, speaker.id, kind, text],
  )
  return id
}

/** Sends a form with a sound, as a browser does. */
async function sendSound(who: Member, path: string, fields: Record<string, string>) {
  const form = new FormData()
  form.set('once', newId())
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.append('voice', new Blob([new Uint8Array(tinySound())]), 'answer.wav')
  const request = new Request('http://x', { method: 'POST', body: form })
  return house.app.inject({
    method: 'POST',
    url: path,
    headers: { cookie: who.cookie, 'content-type': request.headers.get('content-type') ?? '' },
    body: Buffer.from(await request.arrayBuffer()),
  })
}

describe('P3 I can answer by sound', () => {
  test('a reply by sound stands with the statement and can be played, whole or in part', async () => {
    const id = await said(dev, 'She plays it down.', 'opinion')
    expect((await sendSound(joan, `${base}/${id}/replies`, { stance: 'disagree' })).statusCode).toBe(303)
    const { body } = await joan.get(base)
    const src = /<audio[^>]* src="([^"]+)"/.exec(body)?.[1] ?? ''
    expect(body).toContain('(a sound)')
    const whole = await house.app.inject({ url: src, headers: { cookie: joan.cookie } })
    expect([whole.statusCode, whole.headers['content-type']]).toEqual([200, 'audio/wav'])
    const part = await house.app.inject({ url: src, headers: { cookie: joan.cookie, range: 'bytes=0-3' } })
    expect([part.statusCode, part.body]).toEqual([206, 'RIFF'])
  })

  test('what a sound says in short stands with it', async () => {
    const id = await said(dev, 'She plays it down.', 'opinion')
    await sendSound(joan, `${base}/${id}/replies`, { stance: 'reply', text: 'I do not.' })
    expect((await pat.get(`${base}/${id}`)).body).toMatch(/<audio[\s\S]*I do not\./)
  })

  test('something may be said by sound in the first place', async () => {
    expect((await sendSound(joan, `${base}/new`, { kind: 'hope' })).statusCode).toBe(303)
    expect((await joan.get(base)).body).toMatch(/<audio/)
  })

  test('nobody puts a voice to another’s words', async () => {
    const id = await said(joan, 'I sing.')
    const file = newId()
    await house.owner.query(
      `insert into file (id, person_id, part, sha256, type, bytes, name) values ($1, $2, 'said', $3, 'audio/wav', 9, 'x.wav')`,
      [file, joan.id, 'a'.repeat(64)],
    )
    const { inPlace, sql } = await import('../../platform/index.ts')
    const opening = { people: [joan.id], parts: ['said' as const], act: 'add' as const, why: 'a test' }
    const attach = inPlace(house.database, house.place, pat.id, opening, (tx) =>
      tx.ask(sql`insert into said_file (file_id, person_id, statement_id) values (${file}, ${joan.id}, ${id})`),
    )
    await expect(attach).rejects.toThrow('not found')
  })
})

describe('P2 I can take my words back', () => {
  test('it then says so; the words stay as an earlier version and others’ answers stay', async () => {
    const id = await said(joan, 'I drink in the mornings.')
    await pat.send(`${base}/${id}`, { stance: 'reply', text: 'You told me it was once.' }, `${base}/${id}/replies`)
    expect((await joan.send(`${base}/${id}`, {}, `${base}/${id}/taken-back`)).status).toBe(303)
    const list = (await dev.get(base)).body
    expect(list).toContain('Taken back by Joan, 21 November')
    expect(list).not.toContain('I drink in the mornings.')
    expect(list).toContain('You told me it was once.')
    expect((await joan.get(`${base}/${id}`)).body).toContain('I drink in the mornings.')
  })

  test('at their word, said how; never by anybody else, and never the reasons of a decision', async () => {
    const hers = await said(joan, 'I am fine.')
    const his = await said(dev, 'She is not.', 'opinion')
    const decision = await said(dev, 'The council says no.', 'decision')
    const back = (who: Member, id: string, way = '') =>
      who.send(`${base}/${id}`, way ? { way } : {}, `${base}/${id}/taken-back${way ? '/at-their-word' : ''}`)
    expect((await back(pat, hers)).status).toBe(404)
    expect((await back(joan, his)).status).toBe(404)
    expect((await back(dev, decision)).status).toBe(422)
    expect((await back(dev, hers, 'by phone')).status).toBe(303)
    expect((await joan.get(base)).body).toContain('at Joan’s word, by phone, written by Dev')
  })
})

test('P2 sealed words stay sealed', async () => {
  const id = await said(joan, 'gone')
  await house.owner.query(
    `update statement set sealed_at = present(), sealed_by = 'court', sealed_why = 'An order' where id = $1`,
    [id],
  )
  expect((await joan.get(base)).body).toContain('A court has sealed these words')
  expect((await joan.send(`${base}/${id}`, { text: 'new', stood: '1' }, `${base}/${id}/words`)).status).toBe(422)
})
