import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { inPlace, newId, sql } from '../../platform/index.ts'
import { addStatement } from './store.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
type Member = Visitor & { id: string }
let joan: Member
let dev: Member
let mina: Member
let pat: Member
let base: string

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  mina = await house.member('Mina', { posts: ['worker'] })
  pat = await house.member('Pat')
  for (const worker of [dev, mina]) await house.stand(joan.id, worker.id, 'alongside', parts)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  base = `/people/${joan.id}/said`
})

const opening = { people: [] as string[], parts: ['said'] as const, act: 'change' as const, why: 'a test' }

/** As the application’s own role, with the record opened to change: what the database itself lets a member do. */
async function as(who: Member, query: Parameters<typeof house.owner.query>[0] | ReturnType<typeof sql>) {
  return inPlace(house.database, house.place, who.id, { ...opening, people: [joan.id] }, (tx) => tx.ask(query as never))
}

async function written(by: Member, speaker: string, more: object = {}): Promise<string> {
  const id = newId()
  const now = house.database.clock.now()
  await as(
    by,
    addStatement({
      id,
      person: joan.id,
      speaker,
      writer: by.id,
      kind: 'story',
      text: 'the steps did it',
      now,
      ...more,
    }),
  )
  return id
}

const textOf = async (id: string) =>
  (
    await house.owner.query(
      'select text, version, confirmed_at is not null confirmed, confirmed_how, at_their_word_by from statement where id = $1',
      [id],
    )
  ).rows[0]

describe('P2: my words stay mine', () => {
  test('what was written down for somebody is not yet confirmed, and shown so, until they confirm it', async () => {
    const id = await written(dev, joan.id)
    expect((await dev.get(base)).body).toContain('Not yet confirmed')
    const answer = await joan.send(`${base}/${id}`, { text: 'the steps did it', stood: '1' }, `${base}/${id}/words`)
    expect(answer.location).toBe(`${base}/${id}`)
    expect(await textOf(id)).toMatchObject({ version: 1, confirmed: true, confirmed_how: 'on screen' })
    expect((await dev.get(base)).body).not.toContain('Not yet confirmed')
  })

  test('a change by its speaker is a new version, and the old one stays to be read', async () => {
    const id = await written(dev, joan.id)
    await joan.send(`${base}/${id}`, { text: 'the steps, not the choir', stood: '1' }, `${base}/${id}/words`)
    expect(await textOf(id)).toMatchObject({ text: 'the steps, not the choir', version: 2 })
    const page = (await dev.get(`${base}/${id}`)).body
    expect(page).toContain('Earlier versions')
    expect(page).toContain('“the steps did it”')
  })

  test('nobody else changes it: not by the page, and not by any statement to the database', async () => {
    const id = await written(joan, joan.id)
    expect((await dev.post(`${base}/${id}/words`, { once: newId(), text: 'x', stood: '1' })).status).toBe(404)
    expect(
      (await pat.post(`${base}/${id}/at-their-word`, { once: newId(), text: 'x', stood: '1', way: 'by phone' })).status,
    ).toBe(404)
    await expect(as(dev, sql`update statement set text = ${'x'} where id = ${id}`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(as(dev, sql`delete from statement where id = ${id}`)).rejects.toThrow(/permission denied/)
    await expect(as(joan, sql`update statement set speaker_id = ${dev.id} where id = ${id}`)).rejects.toThrow(
      /permission denied/,
    )
    expect(await textOf(id)).toMatchObject({ text: 'the steps did it', version: 1 })
  })

  test('nobody confirms for somebody else, unless it says at whose word and by whom', async () => {
    const now = house.database.clock.now()
    await expect(
      as(
        dev,
        sql`insert into statement (id, person_id, speaker_id, manner, kind, text, confirmed_at)
        values (${newId()}, ${joan.id}, ${joan.id}, ${'spoken'}, ${'story'}, ${'x'}, ${now})`,
      ),
    ).rejects.toThrow(/row-level security/)
    const id = await written(dev, joan.id)
    await mina.send(`${base}/${id}`, { text: 'the steps', stood: '1', way: 'by phone' }, `${base}/${id}/at-their-word`)
    expect(await textOf(id)).toMatchObject({
      version: 2,
      confirmed: true,
      confirmed_how: 'by phone',
      at_their_word_by: mina.id,
    })
    expect((await joan.get(`${base}/${id}`)).body).toContain('at Joan’s word, by phone, written by Mina')
  })

  test('at their word needs the way they told it', async () => {
    const id = await written(dev, joan.id)
    const answer = await dev.send(`${base}/${id}`, { text: 'x', stood: '1' }, `${base}/${id}/at-their-word`)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Say how they told you.')
  })

  test('an observation or opinion is its observer’s; the one it is about answers it and cannot change it', async () => {
    await dev.send(`${base}/new`, { text: 'She holds the rail with both hands', whose: 'i saw' })
    const { rows } = await house.owner.query('select id, speaker_id, manner from statement where person_id = $1', [
      joan.id,
    ])
    expect(rows[0]).toMatchObject({ speaker_id: dev.id, manner: 'observed' })
    const id = rows[0].id
    expect((await joan.get(base)).body).toContain('What Dev thinks')
    expect(
      (await joan.post(`${base}/${id}/at-their-word`, { once: newId(), text: 'x', stood: '1', way: 'by phone' }))
        .status,
    ).toBe(404)
    expect(await as(joan, sql`update statement set text = ${'x'} where id = ${id} returning id`)).toEqual([])
    await expect(
      as(
        dev,
        sql`insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text)
        values (${newId()}, ${joan.id}, ${joan.id}, ${'observed'}, ${dev.id}, ${'fact'}, ${'x'})`,
      ),
    ).rejects.toThrow(/observations_are_their_observers/)
  })

  test('earlier versions cannot be written, changed or removed, not even by the speaker', async () => {
    const id = await written(joan, joan.id)
    await joan.send(`${base}/${id}`, { text: 'new', stood: '1' }, `${base}/${id}/words`)
    for (const query of [
      sql`delete from statement_version where statement_id = ${id}`,
      sql`update statement_version set text = ${'x'} where statement_id = ${id}`,
      sql`insert into statement_version select * from statement_version where statement_id = ${id}`,
    ])
      await expect(as(joan, query)).rejects.toThrow(/permission denied/)
  })

  test('two changing one statement: the second is told, nothing is overwritten', async () => {
    const id = await written(joan, joan.id)
    await joan.send(`${base}/${id}`, { text: 'first window', stood: '1' }, `${base}/${id}/words`)
    const answer = await joan.send(`${base}/${id}`, { text: 'second window', stood: '1' }, `${base}/${id}/words`)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('second window')
    expect(await textOf(id)).toMatchObject({ text: 'first window' })
  })
})

describe('P3: I can answer', () => {
  test('an answer stands with the statement, wherever it is shown', async () => {
    const id = await written(dev, dev.id, { kind: 'opinion' })
    await joan.send(`${base}/${id}`, { stance: 'disagree', text: 'It was the rain.' }, `${base}/${id}/replies`)
    for (const path of [base, `${base}/${id}`]) {
      const { body } = await dev.get(path)
      expect(body).toContain('It was the rain.')
      expect(body).toContain('does not agree')
    }
  })

  test('an answer at the person’s word says who wrote it down', async () => {
    const id = await written(dev, dev.id, { kind: 'opinion' })
    await mina.send(`${base}/${id}`, { stance: 'agree', way: 'face to face' }, `${base}/${id}/replies/at-their-word`)
    expect((await joan.get(base)).body).toContain('at Joan’s word, face to face, written by Mina')
  })

  test('nobody answers in another’s name', async () => {
    const id = await written(dev, dev.id)
    await expect(
      as(
        pat,
        sql`insert into reply (id, person_id, statement_id, by_id, stance) values (${newId()}, ${joan.id}, ${id}, ${joan.id}, ${'agree'})`,
      ),
    ).rejects.toThrow()
  })

  test('an answer without words is “I agree” or “I do not agree”', async () => {
    const id = await written(dev, joan.id)
    const answer = await joan.send(`${base}/${id}`, { stance: 'reply' }, `${base}/${id}/replies`)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Write a few words')
  })
})

describe('reading back', () => {
  const conversation = async () => {
    const id = newId()
    await as(
      dev,
      sql`insert into conversation (id, person_id, kind, held_at, writer_id)
      values (${id}, ${joan.id}, ${'first'}, ${house.database.clock.now()}, ${dev.id})`,
    )
    const ids = []
    for (const [line, text] of ['one', 'two', 'three'].entries())
      ids.push(await written(dev, joan.id, { conversation: id, line: line + 1, text }))
    return { path: `/people/${joan.id}/conversations/${id}/read-back`, ids }
  }

  test('one press says that all of it is right', async () => {
    const { path, ids } = await conversation()
    expect((await joan.send(path, { all: 'yes' })).status).toBe(303)
    for (const id of ids) expect(await textOf(id)).toMatchObject({ version: 1, confirmed: true })
  })

  test('right, put right, left and added, in one sending', async () => {
    const { path, ids } = await conversation()
    const [one, two, three] = ids as [string, string, string]
    await joan.send(path, {
      [`line-${one}`]: 'right',
      [`stood-${one}`]: '1',
      [`line-${two}`]: 'change',
      [`stood-${two}`]: '1',
      [`text-${two}`]: 'two and a half',
      [`line-${three}`]: 'leave',
      add: 'and four',
    })
    expect(await textOf(one)).toMatchObject({ version: 1, confirmed: true })
    expect(await textOf(two)).toMatchObject({ text: 'two and a half', version: 2, confirmed: true })
    expect(await textOf(three)).toMatchObject({ confirmed: false })
    expect((await joan.get(base)).body).toContain('and four')
  })

  test('for somebody who never signs in it is done at their word, by whoever read it to them', async () => {
    const { path: own, ids } = await conversation()
    const path = `${own}/at-their-word`
    expect((await dev.send(path, { all: 'yes' })).status).toBe(422)
    expect((await dev.send(path, { all: 'yes', way: 'face to face' })).status).toBe(303)
    expect(await textOf(ids[0] as string)).toMatchObject({
      confirmed: true,
      confirmed_how: 'face to face',
      at_their_word_by: dev.id,
    })
  })

  test('somebody in the circle reads back only what they said themselves', async () => {
    const { path, ids } = await conversation()
    await pat.post(path, { once: newId(), all: 'yes' })
    const atWord = await pat.post(`${path}/at-their-word`, { once: newId(), all: 'yes', way: 'by phone' })
    expect(atWord.status).toBe(404)
    expect(await textOf(ids[0] as string)).toMatchObject({ confirmed: false })
  })
})
