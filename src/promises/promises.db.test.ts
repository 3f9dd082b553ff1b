import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { inPlace, newId, type Part } from '../platform/index.ts'
import { owe } from './index.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
let joan: Awaited<ReturnType<typeof house.member>>
let dev: typeof joan
let promise: string
let page: string

beforeAll(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
})

async function promised(what: string, due: string, part: Part = 'plan') {
  promise = newId()
  page = `/people/${joan.id}/promises/${promise}`
  const now = house.database.clock.now()
  await inPlace(
    house.database,
    house.place,
    dev.id,
    { people: [joan.id], parts: [part], act: 'add', why: 'promised' },
    (tx) =>
      tx.run(
        owe({
          id: promise,
          person: joan.id,
          part,
          owner: dev.id,
          what,
          beganBy: `step ${promise}`,
          due: new Date(due),
          now,
        }),
      ),
  )
}

describe('P11: the clock is on us', () => {
  test('the person sees who owes what by when, and then what is in the way', async () => {
    await promised('ask about the ramp', '2026-11-18T17:00:00Z')
    expect((await joan.get(`/people/${joan.id}/promises`)).body).toMatch(/Dev.*ask about the ramp.*3 days late/s)
    await dev.send(page, { turn: 'in the way', 'words-1': 'Waiting for the church to ring back.' }, `${page}/turn`)
    expect((await joan.get(`/people/${joan.id}/promises`)).body).toContain('Waiting for the church to ring back.')
  })

  test('a new day stands beside the first one and never resets it', async () => {
    await promised('bring the form', '2026-11-18T17:00:00Z')
    await dev.send(
      page,
      {
        turn: 'new day',
        'words-2': 'Joan asked for after her birthday',
        'due-day': '3',
        'due-month': '12',
        'due-year': '2026',
      },
      `${page}/turn`,
    )
    const body = (await joan.get(page)).body
    expect(body).toContain('First promised for 18 November.')
    expect(body).toContain('now by 3 December')
  })

  test('a promise that will not be kept needs a reason', async () => {
    await promised('find a singing teacher', '2026-11-25T17:00:00Z')
    const answer = await dev.send(page, { turn: 'broken', 'words-3': ' ' }, `${page}/turn`)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Say why, in a few words.')
  })

  test('a kept promise stays kept', async () => {
    await promised('ring Marjorie', '2026-11-25T17:00:00Z')
    expect((await dev.send(page, { turn: 'kept' }, `${page}/turn`)).status).toBe(303)
    expect((await joan.get(page)).body).toContain('kept on 21 November')
    expect((await dev.post(`${page}/turn`, { once: newId(), turn: 'kept' })).body).toContain('already kept or ended')
  })
})

describe('who may turn a promise', () => {
  test('only the one who owes it; for everybody else it is not there', async () => {
    await promised('ring the warden', '2026-11-25T17:00:00Z')
    const pat = await house.member('Pat')
    const forbidden = await pat.post(`${page}/turn`, { once: newId(), turn: 'kept' })
    const missing = await pat.post(`/people/${newId()}/promises/${newId()}/turn`, { once: newId(), turn: 'kept' })
    expect([forbidden.status, forbidden.body]).toEqual([missing.status, missing.body])
    expect((await joan.post(`${page}/turn`, { once: newId(), turn: 'kept' })).status).toBe(404)
  })
})

describe('P5: who sees a promise', () => {
  test('whoever holds the part it was made in, on the list and by itself; nobody else', async () => {
    await promised('put the date right', '2026-11-25T17:00:00Z', 'rights')
    const [one, other] = [await house.member('Advocate'), await house.member('Neighbour')]
    await house.stand(joan.id, one.id, 'circle', ['rights'], ['read'])
    await house.stand(joan.id, other.id, 'circle', ['plan'], ['read'])
    const seenBy = async (who: typeof joan) => ({
      list: (await who.get(`/people/${joan.id}/promises`)).body.includes('put the date right'),
      one: (await who.get(page)).status,
    })
    expect(await Promise.all([joan, one, other].map(seenBy))).toEqual([
      { list: true, one: 200 },
      { list: true, one: 200 },
      { list: false, one: 404 },
    ])
  })

  test('what is owed about somebody’s rights is kept by its answer, never by saying so', async () => {
    await promised('answer what you asked', '2026-11-25T17:00:00Z', 'rights')
    expect((await dev.get(page)).body).not.toContain('name="turn"')
    expect((await dev.post(`${page}/turn`, { once: newId(), turn: 'kept' })).status).toBe(404)
  })
})
