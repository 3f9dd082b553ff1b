import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../platform/index.ts'
import { type JoanAndOthers, joanAndOthers, said, testHouse } from '../testing/joan-and-others.ts'

const house = testHouse()
const secret = 'The child is called Robin.'
const order = { byWhat: 'court', reference: 'LS26C00417', says: 'The name of the child is not to be written anywhere.' }
let all: JoanAndOthers
let id: string
let page: string

beforeEach(async () => {
  await house.owner.query('delete from court_seal')
  all = await joanAndOthers(house)
  id = await said(house, all.joan.id, all.dev.id, secret)
  page = `/people/${all.joan.id}/said/${id}`
})

const write = (who = all.dev) => who.send(`${page}/court-seal`, order)
const waits = async (who: JoanAndOthers['sol']) =>
  /\/orders-to-seal\/[0-9a-f-]{36}/.exec((await who.get('/orders-to-seal')).body)?.[0] ?? null

describe('P2 whose words: a court or regulator seals by two people, and the seal stays', () => {
  test('written down by one it changes nothing yet', async () => {
    expect((await write()).status).toBe(303)
    expect((await all.joan.get(page)).body).toContain(secret)
  })

  test('a steward seals it: the words are gone, the seal, its reason with the reference, and its day stay', async () => {
    await write()
    expect((await all.sol.send((await waits(all.sol)) ?? '', { answer: 'yes' })).status).toBe(303)
    const { body } = await all.joan.get(page)
    expect(body).not.toContain(secret)
    for (const words of ['A court has sealed these words', 'LS26C00417', 'not to be written anywhere'])
      expect(body).toContain(words)
    const { rows } = await house.owner.query('select law from deletion where entry_id = $1', [id])
    expect(rows).toEqual([{ law: 'An order of a court, LS26C00417' }])
  })

  test('not sealed without a reason why not', async () => {
    await write()
    const path = (await waits(all.sol)) ?? ''
    expect((await all.sol.send(path, { answer: 'no' })).status).toBe(422)
    expect((await all.sol.send(path, { answer: 'no', why: 'It names another child.' })).status).toBe(303)
    expect((await all.joan.get(page)).body).toContain(secret)
  })

  test('the person reads who read the words to seal them', async () => {
    await write()
    await all.sol.get((await waits(all.sol)) ?? '')
    expect((await all.joan.get(`/people/${all.joan.id}/looked`)).body).toContain('wants sealed')
  })

  test('never by whoever wrote the order down, though they are a steward as well', async () => {
    await house.owner.query(`insert into post (id, member_id, kind) values ($1, $2, 'steward')`, [newId(), all.dev.id])
    await write()
    expect(await waits(all.dev)).toBeNull()
    expect((await all.dev.get((await waits(all.sol)) ?? '')).status).toBe(404)
  })

  test('a hold on the record is said in words, and nothing is sealed', async () => {
    await house.owner.query(
      `insert into legal_hold (id, person_id, why, by_id) values ($1, $2, 'The coroner asks', $3)`,
      [newId(), all.joan.id, all.dev.id],
    )
    await write()
    expect((await all.sol.send((await waits(all.sol)) ?? '', { answer: 'yes' })).status).toBe(422)
    expect((await all.joan.get(page)).body).toContain(secret)
  })

  test('the person and their circle do not write orders down', async () => {
    for (const who of [all.joan, all.pat, all.rae]) expect((await who.get(`${page}/court-seal`)).status).toBe(404)
  })
})

test('the way to withhold stands at what was said for whoever may ask, and for nobody else', async () => {
  const link = `/rights/withhold?table=statement&amp;entry=${id}`
  const shown = async (who: JoanAndOthers['sol']) => (await who.get(page)).body.includes(link)
  expect(await Promise.all([all.dev, all.joan, all.pat, all.advocate].map(shown))).toEqual([true, false, false, false])
})
