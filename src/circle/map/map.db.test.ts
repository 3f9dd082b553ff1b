import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'

const house = testHouse()
let joan: Visitor & { id: string }
let dev: Visitor & { id: string }
let at: string

beforeEach(async () => {
  house.database.clock.moveTo('2026-11-22T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  at = `/people/${joan.id}/circle`
})

const add = (fields: Record<string, string>) =>
  joan.send(`${at}/new`, { knownAs: 'Pat', what: 'somebody', ring: 'close', ...fields })
async function only(knownAs = 'Pat') {
  const { rows } = await house.owner.query('select * from in_circle where person_id = $1 and known_as = $2', [
    joan.id,
    knownAs,
  ])
  return rows[0]
}
async function moves(entry: string) {
  const { rows } = await house.owner.query(
    'select move, ring, on_day from circle_move where in_circle_id = $1 order by told_at, id',
    [entry],
  )
  return rows.map(({ move, ring, on_day }) => [move, ring, on_day])
}

describe('putting somebody on the map', () => {
  test('they stand on their ring, with what they bring and what I bring, in picture and list', async () => {
    await add({ isToMe: 'my sister', brings: 'The truth', iBring: 'Sunday dinner', since: 'March 2024' })
    const { body } = await joan.get(at)
    for (const says of ['Pat, close', 'my sister', 'The truth', 'Sunday dinner', 'since March 2024'])
      expect(body).toContain(says)
    expect(await moves((await only()).id)).toEqual([['joined', 'close', '2024-03']])
  })

  test('without a name or a ring it is asked for, and what was typed comes back', async () => {
    const sent = await add({ knownAs: '', ring: '', brings: 'The truth' })
    expect(sent.status).toBe(422)
    for (const says of ['Write a name.', 'Choose where they stand.', 'The truth']) expect(sent.body).toContain(says)
  })

  test('a day that has not been is asked again', async () => {
    expect((await add({ since: '2030' })).body).toContain('Write a day that has been')
  })

  test('whoever has been let in can be put there as who they are, once', async () => {
    const pat = await house.member('Pat Barraclough')
    await house.stand(joan.id, pat.id, 'circle', ['reach', 'plan'], ['read'])
    expect((await joan.get(at)).body).toContain('Put Pat Barraclough on the map')
    await add({ knownAs: '', member: pat.id })
    expect((await only('Pat Barraclough')).member_id).toBe(pat.id)
    expect((await joan.get(at)).body).not.toContain('Put Pat Barraclough on the map')
    expect((await add({ knownAs: '', member: pat.id })).status).toBe(422)
  })
})

test('who comes because it is their work stands on the ring “paid” by themselves, and the person may put them elsewhere', async () => {
  expect((await joan.get(at)).body).toContain('Stands here by their work')
  await add({ knownAs: '', member: dev.id, ring: 'near' })
  const { body } = await joan.get(at)
  expect(body).toContain('Dev, near')
  expect(body).not.toContain('Stands here by their work')
})

describe('moving somebody', () => {
  test('to another ring is a dated row; along the ring is none', async () => {
    await add({})
    const { id } = await only()
    await joan.send(`${at}/${id}/move`, { ring: 'wider', version: '1', onDay: 'May 2026' })
    await joan.send(`${at}/${id}/move`, { ring: 'wider', angle: '90', round: 'yes', version: '2' })
    expect(await moves(id)).toEqual([
      ['joined', 'close', ''],
      ['moved', 'wider', '2026-05'],
    ])
    expect(await only()).toMatchObject({ ring: 'wider', angle: 120 })
  })

  test('the page for moving takes a place that the map brings along, and sends nobody anywhere by itself', async () => {
    await add({})
    const { id } = await only()
    const page = await dev.get(`${at}/${id}/move?ring=near&angle=40`)
    expect(page.body).toContain('name="angle" value="40"')
    expect((await only()).ring).toBe('close')
  })

  test('in two tabs: the second finds how it stands now, and decides', async () => {
    await add({})
    const { id } = await only()
    await joan.send(`${at}/${id}/move`, { ring: 'near', version: '1' })
    const late = await joan.send(`${at}/${id}/move`, { ring: 'wider', version: '1' })
    expect(late.status).toBe(422)
    expect(late.body).toContain('This was changed while your page was open.')
    expect((await only()).ring).toBe('near')
    expect((await joan.send(`${at}/${id}/move`, { ring: 'wider', version: '2' })).status).toBe(303)
  })
})

describe('words', () => {
  test('change, and the earlier ones stay', async () => {
    await add({ brings: 'The truth' })
    const { id } = await only()
    const said = { knownAs: 'Pat', what: 'somebody', brings: 'Batteries', version: '1' }
    expect((await joan.send(`${at}/${id}/words`, said)).location).toContain('done=changed')
    const { body } = await joan.get(`${at}/${id}`)
    expect(body).toContain('Batteries')
    expect(body).toContain('The truth')
  })

  test('of two who write at once both are shown, and nothing is overwritten', async () => {
    await add({ brings: 'The truth' })
    const { id } = await only()
    const said = { knownAs: 'Pat', what: 'somebody', version: '1' }
    await dev.send(`${at}/${id}/words`, { ...said, brings: 'Batteries', how: 'by phone' })
    const late = await joan.send(`${at}/${id}/words`, { ...said, brings: 'Sundays' })
    expect(late.status).toBe(422)
    for (const both of ['Batteries', 'Sundays']) expect(late.body).toContain(both)
    expect((await only()).brings).toBe('Batteries')
  })
})

describe('no longer around', () => {
  test('they leave the map and stay in its story; they can come back', async () => {
    await add({ since: '2001' })
    const { id } = await only()
    await joan.send(`${at}/${id}/gone`, { onDay: 'March 2026', words: 'To Whitby.' })
    expect((await joan.get(at)).body).not.toContain('Pat, close')
    expect((await joan.get(`${at}/over-time`)).body).toContain('To Whitby.')
    await joan.send(`${at}/${id}/back`, { ring: 'near', onDay: '' })
    expect((await joan.get(at)).body).toContain('Pat, near')
    expect((await moves(id)).map(([move]) => move)).toEqual(['joined', 'left', 'came back'])
  })

  test('said twice, it is done once', async () => {
    await add({})
    const { id } = await only()
    for (let times = 0; times < 2; times++) await joan.send(`${at}/${id}/gone`, { onDay: '' })
    expect((await moves(id)).map(([move]) => move)).toEqual(['joined', 'left'])
  })
})

describe('change over time', () => {
  beforeEach(async () => {
    await add({ since: '1950' })
    await add({ knownAs: 'Ron', since: '1971' })
    await add({ knownAs: 'Amir', ring: 'near', since: 'July 2026' })
    await add({ knownAs: 'Grace', ring: 'near', since: 'October 2026' })
    await joan.send(`${at}/${(await only('Ron')).id}/gone`, { onDay: 'March 2026' })
  })

  test('says when it was loneliest, in words and as a table', async () => {
    const { body } = await joan.get(`${at}/over-time`)
    expect(body).toContain('In March 2026 there was one. Now there are three.')
    expect(body).toMatch(/<th scope="row">March 2026<\/th><td>one<\/td>/)
  })

  test('shows the map as it was on a day', async () => {
    const then = await joan.get(`${at}/was?on=February 2026`)
    expect(then.body).toContain('Ron')
    expect(then.body).not.toContain('Amir')
    const now = await joan.get(`${at}/was?on=November 2026`)
    expect([now.body.includes('Ron'), now.body.includes('Amir')]).toEqual([false, true])
  })

  test('asks again for a day that is none', async () => {
    expect((await joan.get(`${at}/was?on=nonsense`)).body).toContain('Write a day that has been')
  })
})

test('the home page shows the name to ring first, then the close ones of the map, and the way to it', async () => {
  await add({ isToMe: 'my sister' })
  const { body } = await joan.get(`/people/${joan.id}`)
  const panel = body.slice(body.indexOf('With me'))
  expect(panel.indexOf('Dev')).toBeLessThan(panel.indexOf('my sister'))
  expect(body).toContain('My circle: one close, nobody near, nobody wider')
})
