import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()
let joan: Visitor & { id: string }
let dev: Visitor & { id: string }
let entry: string
let at: string

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  at = `/people/${joan.id}/circle`
  await joan.send(`${at}/new`, { knownAs: 'Bram', what: 'pet', ring: 'close', brings: 'Seven o’clock' })
  const { rows } = await house.owner.query('select id from in_circle where person_id = $1', [joan.id])
  entry = rows[0].id
})

const pages = () => [at, `${at}/over-time`, `${at}/was?on=2026`, `${at}/${entry}`]

describe('who may see the map', () => {
  test('its person, and whoever holds “about”', async () => {
    for (const reader of [joan, dev])
      for (const page of pages()) expect((await reader.get(page)).status, page).toBe(200)
  })

  test('nobody with another part alone, and the answer is the same as where there is nothing', async () => {
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach', 'plan'], ['read'])
    for (const page of pages()) {
      const forbidden = await pat.get(page)
      const missing = await pat.get(page.replace(joan.id, newId()))
      expect([forbidden.status, forbidden.body]).toEqual([404, missing.body])
    }
  })

  test('not even the one named on it, for being named: what they bring is read with “about” alone', async () => {
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach', 'plan'], ['read'])
    await joan.send(`${at}/new`, { member: pat.id, knownAs: '', what: 'somebody', ring: 'close', brings: 'The truth' })
    expect((await pat.get(at)).status).toBe(404)
    expect((await pat.get(`/people/${joan.id}`)).body).not.toContain('The truth')
  })

  test('being put on the map opens nothing', async () => {
    const carol = await house.member('Carol')
    await house.stand(joan.id, carol.id, 'circle', [], ['read'])
    await joan.send(`${at}/new`, { member: carol.id, knownAs: '', what: 'somebody', ring: 'near' })
    expect((await carol.get(`/people/${joan.id}`)).status).toBe(404)
  })
})

describe('who may change the map', () => {
  test('whoever reads only changes nothing', async () => {
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach', 'about'], ['read'])
    const once = newId()
    const sent = await pat.post(`${at}/${entry}/gone`, { once, onDay: '', how: 'by phone' })
    expect(sent.status).toBe(404)
    expect(
      (await pat.post(`${at}/new`, { once: newId(), knownAs: 'X', what: 'pet', ring: 'near', how: 'by phone' })).status,
    ).toBe(404)
  })

  test('a worker only at their word, and says how they were told', async () => {
    const said = { knownAs: 'Pat', what: 'somebody', ring: 'close' }
    expect((await dev.send(`${at}/new`, said)).status).toBe(422)
    expect((await dev.send(`${at}/new`, { ...said, how: 'by phone' })).status).toBe(303)
    const { rows } = await house.owner.query(
      `select at_their_word_by as by, how from in_circle where known_as = 'Pat' and person_id = $1`,
      [joan.id],
    )
    expect(rows).toEqual([{ by: dev.id, how: 'by phone' }])
  })

  test('nobody changes somebody on another person’s map by its id', async () => {
    const alan = await house.member('Alan', { person: true })
    const sent = await alan.post(`/people/${alan.id}/circle/${entry}/gone`, { once: newId(), onDay: '' })
    expect(sent.status).toBe(404)
    expect((await joan.get(at)).body).not.toContain('No longer around')
  })

  test('a member who never stood here cannot be looked up by their id', async () => {
    const stranger = await house.member('Somebody unknown')
    await joan.send(`${at}/new`, { member: stranger.id, knownAs: 'Him', what: 'somebody', ring: 'near' })
    const { rows } = await house.owner.query(`select member_id from in_circle where known_as = 'Him'`)
    expect(rows).toEqual([{ member_id: null }])
    expect((await joan.get(at)).body).not.toContain('Somebody unknown')
  })
})

test('who is kept off the person’s own screen is on none of their pages, and on their worker’s', async () => {
  await joan.send(`${at}/new`, { knownAs: 'The refuge', what: 'group', ring: 'close', since: '2026' })
  const { rows } = await house.owner.query(`select id from in_circle where known_as = 'The refuge'`)
  const hide = `/people/${joan.id}/off-screen/circle/${rows[0].id}`
  expect((await joan.send(hide, {})).status).toBe(303)
  for (const page of [...pages(), `/people/${joan.id}`])
    expect((await joan.get(page)).body, page).not.toContain('The refuge')
  expect((await dev.get(at)).body).toContain('The refuge')
  expect((await joan.get(`${at}/${rows[0].id}`)).status).toBe(404)
})
