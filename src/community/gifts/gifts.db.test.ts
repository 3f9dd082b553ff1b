import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'

const house = testHouse()
const page = '/give-and-ask'
const bread = { side: 'give', kind: 'hands', line: 'I can teach you to bake bread', whoMay: 'neighbours', span: '12' }
const song = { side: 'find', kind: 'heart', line: 'Somebody to sing with', whoMay: 'neighbours', span: '3' }

describe('gifts and asks', () => {
  test('somebody with a plan and a neighbour without one write theirs down in the same way', async () => {
    const { joan, nell } = await street(house)
    for (const one of [joan, nell]) {
      expect((await one.send(`${page}/new?side=give`, bread, `${page}/new`)).location).toBe(page)
      const { body } = await one.get(page)
      expect(body).toContain('I can teach you to bake bread')
      expect(body).toContain('neighbours, without my name')
    }
    const { rows } = await house.owner.query('select member_id, person_id from gift where member_id = any ($1)', [
      [joan.id, nell.id],
    ])
    expect(rows).toContainEqual({ member_id: joan.id, person_id: joan.id })
    expect(rows).toContainEqual({ member_id: nell.id, person_id: null })
  })

  test('the two sides’ pages are the same page, but for their names and words', async () => {
    const { joan, nell } = await street(house)
    for (const one of [joan, nell]) await one.send(`${page}/new`, bread)
    const alike = (body: string) =>
      body
        .slice(body.indexOf('<main'), body.indexOf('</main'))
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    expect(alike((await joan.get(page)).body)).toBe(alike((await nell.get(page)).body))
  })

  test('what neighbours show is for neighbours who show something too, without a name', async () => {
    const { joan, nell, far } = await street(house)
    await joan.send(`${page}/new`, bread)
    expect((await nell.get(`${page}/near`)).body).not.toContain('bake bread')
    await nell.send(`${page}/new`, song)
    const { body } = await nell.get(`${page}/near`)
    expect(body).toContain('bake bread')
    expect(body).not.toContain('Joan')
    await far.send(`${page}/new`, song)
    expect((await far.get(`${page}/near`)).body).not.toContain('bake bread')
  })

  test.each(['nobody', 'connector', 'introduced'])('what %s may know no neighbour is shown', async (whoMay) => {
    const { joan, nell } = await street(house)
    await joan.send(`${page}/new`, { ...bread, whoMay })
    await nell.send(`${page}/new`, song)
    expect((await nell.get(`${page}/near`)).body).not.toContain('bake bread')
  })

  test('a consent taken back is gone at the next statement of a search that runs', async () => {
    const { joan, nell } = await street(house)
    await joan.send(`${page}/new`, bread)
    await nell.send(`${page}/new`, song)
    const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
    expect((await nell.get(`${page}/near`)).body).toContain('bake bread')
    await joan.send(`${page}/${rows[0].id}/back`, {})
    expect((await nell.get(`${page}/near`)).body).not.toContain('bake bread')
  })

  test('it ends by itself on its day, and a month before we ask', async () => {
    const { joan, nell } = await street(house)
    await joan.send(`${page}/new`, { ...bread, span: '1' })
    await nell.send(`${page}/new`, song)
    expect((await joan.get(page)).body).toContain('Shall it go on?')
    const before = house.database.clock.now()
    house.database.clock.moveTo(new Date(before.getTime() + 32 * 86_400_000).toISOString())
    const again = await house.signIn(nell.id)
    expect((await again.get(`${page}/near`)).body).not.toContain('bake bread')
    house.database.clock.moveTo(before.toISOString())
  })

  test('a search looks for the word', async () => {
    const { joan, nell } = await street(house)
    await joan.send(`${page}/new`, bread)
    await nell.send(`${page}/new`, song)
    expect((await nell.get(`${page}/near?q=baking`)).body).toContain('bake bread')
    expect((await nell.get(`${page}/near?q=hens`)).body).not.toContain('bake bread')
  })

  test('what is missing comes back with words, and what was typed stays', async () => {
    const { nell } = await street(house)
    const { status, body } = await nell.send(`${page}/new`, { side: 'find', line: 'x'.repeat(201) })
    expect(status).toBe(422)
    for (const said of ['That is 1 letters too long.', 'Choose head, heart or hands.', 'Choose who may know of it.'])
      expect(body).toContain(said)
    expect(body).toContain('Something I would like to find')
  })

  test('whoever begins a record takes their gifts into it', async () => {
    const { nell } = await street(house)
    await nell.send(`${page}/new`, bread)
    await house.owner.query('update member set is_person = true where id = $1', [nell.id])
    const { rows } = await house.owner.query('select person_id from gift where member_id = $1', [nell.id])
    expect(rows).toEqual([{ person_id: nell.id }])
  })

  test('where they live somebody says once', async () => {
    const { new: anew, area, elsewhere } = await street(house)
    const to = `${page}/where-i-live`
    await anew.send(page, { area }, to)
    await anew.send(`${page}/new`, { area: elsewhere }, to)
    const { rows } = await house.owner.query('select neighbourhood_id from member where id = $1', [anew.id])
    expect(rows).toEqual([{ neighbourhood_id: area }])
  })
})

describe('who may', () => {
  test('whoever walks alongside writes at the person’s word, and says how', async () => {
    const { joan, dev } = await street(house)
    const to = `/people/${joan.id}/give-and-ask/new`
    expect((await dev.send(to, bread)).status).toBe(422)
    expect((await dev.send(to, { ...bread, how: 'by phone' })).location).toBe(`/people/${joan.id}/give-and-ask`)
    expect((await dev.get(`/people/${joan.id}/give-and-ask`)).body).toContain('by phone, written by Dev')
  })

  test('somebody of the circle reads what they were let in to, and writes nothing', async () => {
    const { joan, pat } = await street(house)
    await joan.send(`${page}/new`, bread)
    expect((await pat.get(`/people/${joan.id}/give-and-ask`)).body).toContain('bake bread')
    expect(
      (await pat.post(`/people/${joan.id}/give-and-ask/new`, { ...bread, once: newId(), how: 'by phone' })).status,
    ).toBe(404)
  })

  test('neither a worker without standing nor a connector opens a record by it', async () => {
    const { joan, hema } = await street(house)
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    for (const one of [wendy, hema]) {
      expect((await one.get(`/people/${joan.id}/give-and-ask`)).status).toBe(404)
      expect((await one.get(`/connecting/neighbours/${joan.id}/give-and-ask`)).status).toBe(404)
    }
  })

  test('nobody takes back or changes what is another’s', async () => {
    const { joan, nell } = await street(house)
    await joan.send(`${page}/new`, bread)
    const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
    const at = `${page}/${rows[0].id}`
    for (const to of [at, `${at}/back`]) {
      expect((await nell.get(to)).status).toBe(404)
      expect((await nell.post(to, { ...bread, once: newId() })).status).toBe(404)
    }
  })

  test('whoever is not signed in finds no list', async () => {
    const { joan } = await street(house)
    await joan.send(`${page}/new`, bread)
    expect((await house.stranger.get(page)).body).not.toContain('bake bread')
    expect((await house.stranger.get(`${page}/near`)).status).toBe(303)
  })

  test('nobody reads through a neighbourhood by asking again and again', async () => {
    const { nell } = await street(house)
    await nell.send(`${page}/new`, song)
    let last = 200
    for (let at = 0; at < 41; at += 1) last = (await nell.get(`${page}/near?q=${at}`)).status
    expect(last).toBe(429)
  })
})
