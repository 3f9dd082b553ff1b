import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { inPlaceAsSystem } from '../platform/index.ts'
import { climbLate } from './jobs.ts'
import { everyday, namesOf, owedTo, street } from './testing/street.ts'

const house = testHouse()
const page = (person: string) => `/people/${person}/my-worker`

const asked = async () => {
  const all = await street(house)
  const { joan } = all
  await joan.send(`${page(joan.id)}/another`, { said: 'Somebody who signs.' })
  const { rows } = await house.owner.query('select id, owner_id from worker_request where person_id = $1', [joan.id])
  return { ...all, request: rows[0].id as string, owner: rows[0].owner_id as string }
}

describe('P11 asking for another worker is answered by a date', () => {
  test('no reason needed; the answer is owed by a day, by somebody who is not that worker', async () => {
    const { joan, dev, ruth, owner } = await asked()
    expect(owner).toBe(ruth.id)
    const [owed] = await owedTo(house, joan.id, 'worker_request')
    expect(owed?.owner_id).toBe(ruth.id)
    expect((await dev.get(page(joan.id))).body).not.toContain('asked for another worker')
    expect((await dev.get(`/people/${joan.id}/promises`)).body).not.toContain('about another worker')
  })

  test('where the team lead is that worker, it is owed by whoever is outside', async () => {
    const { joan, dev, ruth } = await street(house)
    const olive = await house.member('Olive', { posts: ['reviewer'] })
    await house.stand(joan.id, ruth.id, 'alongside', everyday)
    await house.owner.query('update standing set ended_at = from_at where person_id = $1 and member_id = $2', [
      joan.id,
      dev.id,
    ])
    await house.owner.query(
      `update post set until_at = from_at where kind = 'team lead' and member_id <> $1 and until_at is null`,
      [ruth.id],
    )
    await joan.send(`${page(joan.id)}/another`, { said: '' })
    const [owed] = await owedTo(house, joan.id, 'worker_request')
    expect(owed?.owner_id).toBe(olive.id)
  })

  test('whoever is offered can be taken straight away: the name passes, and the old one is out', async () => {
    const { joan, dev, gwen, ruth, request } = await asked()
    await ruth.send(
      '/worker-requests',
      { answer: 'offer', offered: gwen.id, words: 'Gwen signs.' },
      `/worker-requests/${request}`,
    )
    expect((await joan.get(page(joan.id))).body).toContain('You can choose now.')
    await joan.send(page(joan.id), { member: gwen.id, when: 'straight' }, `${page(joan.id)}/another/${request}/take`)
    expect(await namesOf(house, joan.id)).toEqual([gwen.id])
    expect((await dev.get(page(joan.id))).status).toBe(404)
  })

  test('or after meeting together: then a handover begins and the old one stays', async () => {
    const { joan, dev, gwen, ruth, request } = await asked()
    await ruth.send('/worker-requests', { answer: 'offer', offered: gwen.id }, `/worker-requests/${request}`)
    await joan.send(page(joan.id), { member: gwen.id, when: 'together' }, `${page(joan.id)}/another/${request}/take`)
    expect(await namesOf(house, joan.id)).toEqual([dev.id])
    expect((await gwen.get('/handovers')).body).toContain('Joan')
  })

  test('a no needs a reason, and a senior who had no part in it looks at it and may turn it round', async () => {
    const { joan, gwen, ruth, request } = await asked()
    const bare = await ruth.send('/worker-requests', { answer: 'no', reason: '' }, `/worker-requests/${request}`)
    expect(bare.body).toContain('Write the reason.')
    await ruth.send('/worker-requests', { answer: 'no', reason: 'Nobody has room.' }, `/worker-requests/${request}`)
    const { rows } = await house.owner.query('select look_id from worker_request where id = $1', [request])
    expect(rows[0].look_id).not.toBe(ruth.id)
    const senior = await house.signIn(rows[0].look_id)
    await senior.send(
      '/worker-requests',
      { right: 'no', offered: gwen.id, lookWords: 'Gwen has room.' },
      `/worker-requests/${request}/look`,
    )
    const { body } = await joan.get(page(joan.id))
    expect(body).toContain('Gwen has room.')
    expect(body).toContain(gwen.id)
  })

  test('unanswered by its day it goes on by name to the next senior; the day does not move', async () => {
    const { joan, ruth } = await asked()
    const [before] = await owedTo(house, joan.id, 'worker_request')
    const now = house.database.clock.now()
    house.database.clock.moveTo(new Date((before?.due_at.getTime() ?? 0) + 60_000).toISOString())
    await inPlaceAsSystem(house.database, house.place, null, climbLate)
    const [after] = await owedTo(house, joan.id, 'worker_request')
    expect(after?.owner_id).not.toBe(ruth.id)
    expect(after?.due_at).toEqual(before?.due_at)
    house.database.clock.moveTo(now.toISOString())
  })

  test('somebody of the circle suggests it; no clock starts before the person says yes', async () => {
    const { joan } = await street(house)
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach'], ['read'])
    await pat.send(`${page(joan.id)}/suggest`, { said: 'Dev never rings back.' })
    expect(await owedTo(house, joan.id, 'worker_request')).toEqual([])
    const { rows } = await house.owner.query('select id from worker_request where person_id = $1', [joan.id])
    await joan.send(page(joan.id), {}, `${page(joan.id)}/another/${rows[0].id}/yes`)
    expect(await owedTo(house, joan.id, 'worker_request')).toHaveLength(1)
  })

  test('nobody answers but the one who owes it', async () => {
    const { gwen, request } = await asked()
    const other = await house.member('Lena', { posts: ['team lead'] })
    const sent = await other.send('/rota', { answer: 'offer', offered: gwen.id }, `/worker-requests/${request}`)
    expect(sent.status).toBe(404)
  })
})
