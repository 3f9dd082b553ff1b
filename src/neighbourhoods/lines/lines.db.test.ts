import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId, readPlace } from '../../platform/index.ts'
import { speaksAs } from '../../platform/testing/speaks-as.ts'
import { jobs, neighbourhoodAt, neighbourhoodOf } from '../index.ts'

const house = testHouse()
const bank = newId()

beforeAll(async () => {
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank')`, [bank])
})

const box = (west: number, east: number, hole?: number[][]) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 53.7],
      [east, 53.7],
      [east, 53.8],
      [west, 53.8],
      [west, 53.7],
    ],
    ...(hole ? [hole] : []),
  ],
})
const geojson = (areas: Record<string, unknown>) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(areas).map(([name, geometry]) => ({ type: 'Feature', properties: { name }, geometry })),
  })

type Visitor = Awaited<ReturnType<typeof house.member>>
async function upload(who: Visitor, text: string) {
  const page = await who.get('/neighbourhood-lines')
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const line = '----lines'
  const body = `--${line}\r\nContent-Disposition: form-data; name="once"\r\n\r\n${once}\r\n--${line}\r\nContent-Disposition: form-data; name="file"; filename="wards.geojson"\r\nContent-Type: application/json\r\n\r\n${text}\r\n--${line}--\r\n`
  const answer = await house.app.inject({
    method: 'POST',
    url: '/neighbourhood-lines/file',
    headers: { cookie: who.cookie, 'content-type': `multipart/form-data; boundary=${line}` },
    body,
  })
  return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location ?? '') }
}
const found = async (written: string) =>
  (await readPlace(house.database, house.place, null, null, { found: neighbourhoodOf(written) })).rows.found
const foundAt = async (longitude: number, latitude: number) =>
  (await readPlace(house.database, house.place, null, null, { found: neighbourhoodAt(longitude, latitude) })).rows.found
const settle = (who: Visitor, path: string, [day, month, year]: string[]) =>
  who.send(path, { 'startsOn-day': day ?? '', 'startsOn-month': month ?? '', 'startsOn-year': year ?? '' })

describe('who may draw', () => {
  test.each([
    [['steward'], 200],
    [['team lead'], 200],
    [['worker'], 404],
    [['connector'], 404],
    [[], 404],
  ])('posts %j: %i', async (posts, status) => {
    expect((await (await house.member('Somebody', { posts })).get('/neighbourhood-lines')).status).toBe(status)
  })
  test('the database refuses whoever holds no such post', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await speaksAs(house.owner, { member: dev.id })
    await expect(house.owner.query(`select draw_lines($1, 'x', '{}', '[]')`, [newId()])).rejects.toThrow('not found')
    await speaksAs(house.owner, {})
  })
})

test('a file takes effect on its day, after what moves was looked at, and nobody’s standing changes by it', async () => {
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const joan = await house.member('Joan', { person: true })
  await house.stand(joan.id, ruth.id, 'alongside', ['reach', 'plan'])
  await house.owner.query('update member set neighbourhood_id = $2 where id = $1', [joan.id, bank])
  const standings = async () =>
    JSON.stringify(
      (await house.owner.query('select * from standing s join member m on m.id = s.person_id order by s.id')).rows,
    )
  const before = await standings()

  await ruth.send(
    '/neighbourhood-lines',
    { points: 'KS1 2AB, 53.75, -1.95\nKS2 1AA, 53.75, -1.85\nKS3 1LN, 53.75, -1.70' },
    '/neighbourhood-lines/postcodes',
  )
  const sent = await upload(ruth, geojson({ 'Hollin Bank': box(-2, -1.9), 'The Weir': box(-1.9, -1.8) }))
  expect(sent.status).toBe(303)
  const looked = await ruth.get(sent.location)
  expect(looked.body).toContain('New: The Weir.')
  expect(looked.body).toContain('KS1 2AB')
  expect(await found('KS1 2AB')).toBeNull()

  expect((await settle(ruth, sent.location, ['30', '11', '2026'])).status).toBe(303)
  expect(await found('KS1 2AB')).toBeNull()
  expect((await settle(ruth, sent.location, ['1', '12', '2026']).catch(() => ({ status: 0 }))).status).not.toBe(303)

  house.database.clock.moveTo('2026-11-30T06:00:00Z')
  await speaksAs(house.owner, { now: house.database.clock.now() })
  const { rows } = await house.owner.query('select climb_to_new_lines() as taken')
  await speaksAs(house.owner, {})
  expect(rows[0].taken).toBe(1)
  expect(await found('KS1 2AB')).toMatchObject({ name: 'Hollin Bank', how: 'inside' })
  expect(await standings()).toBe(before)
})

test('every postcode has one neighbourhood: inside, the nearest outside, or by the postcodes that begin alike', async () => {
  expect(await found('KS2 1AA')).toMatchObject({ name: 'The Weir', how: 'inside', slug: 'the-weir' })
  const outside = await found('KS3 1LN')
  expect(outside).toMatchObject({ name: 'The Weir', how: 'nearest' })
  // A tenth of a degree of longitude at 53.75° is 6.6 km.
  expect(outside?.metres).toBeGreaterThan(6_000)
  expect(outside?.metres).toBeLessThan(7_200)
  expect(await found('KS2 1AB')).toMatchObject({ name: 'The Weir', how: 'begins alike' })
  expect(await found('ZZ9 9ZZ')).toBeNull()
})

test('a point on the line between two has one neighbourhood, always the same', async () => {
  expect(await foundAt(-1.9, 53.75)).toMatchObject({ name: 'Hollin Bank', how: 'inside', metres: 0 })
})

test('a list goes before the outline, keeps the outlines, and can take effect today', async () => {
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const drawn = await ruth.send(
    '/neighbourhood-lines',
    { list: 'The Weir: KS1 2AB, Chapel Row' },
    '/neighbourhood-lines/list',
  )
  await settle(ruth, drawn.location, ['30', '11', '2026'])
  expect(await found('14 Chapel Row')).toMatchObject({ name: 'The Weir', how: 'listed' })
  expect(await found('KS1 2AB')).toMatchObject({ name: 'The Weir', how: 'listed' })
  expect(await foundAt(-1.95, 53.75)).toMatchObject({ name: 'Hollin Bank' })
})

test('a hole belongs to whoever fills it', async () => {
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const hole = [
    [-1.96, 53.74],
    [-1.94, 53.74],
    [-1.94, 53.76],
    [-1.96, 53.76],
    [-1.96, 53.74],
  ]
  const sent = await upload(
    ruth,
    geojson({ 'Hollin Bank': box(-2, -1.9, hole), Yard: { type: 'Polygon', coordinates: [hole] } }),
  )
  expect((await ruth.get(sent.location)).body).toContain(
    'Not drawn here, though it is a neighbourhood today: The Weir.',
  )
  await settle(ruth, sent.location, ['30', '11', '2026'])
  expect(await foundAt(-1.95, 53.75)).toMatchObject({ name: 'Yard', how: 'inside' })
})

test.each([
  ['words that are no GeoJSON', '<html>', 'This is not a GeoJSON file'],
  [
    'a polygon that crosses itself',
    geojson({
      A: {
        type: 'Polygon',
        coordinates: [
          [
            [-2, 53],
            [-1, 54],
            [-1, 53],
            [-2, 54],
            [-2, 53],
          ],
        ],
      },
    }),
    'A has an outline that crosses itself',
  ],
  ['more than five megabytes', `{"type": "FeatureCollection", "x": "${'a'.repeat(5_100_000)}"}`, 'too large'],
])('%s comes back with what is wrong', async (_what, text, said) => {
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const answer = await upload(ruth, text)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain(said)
})

test('a drawing is thrown away, and then cannot take effect', async () => {
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const drawn = await ruth.send('/neighbourhood-lines', { list: 'Nowhere: KS9' }, '/neighbourhood-lines/list')
  const page = await ruth.get(drawn.location)
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  await ruth.post(`${drawn.location}/throw-away`, { once })
  const answer = await ruth.post(drawn.location, {
    once: newId(),
    'startsOn-day': '1',
    'startsOn-month': '12',
    'startsOn-year': '2026',
  })
  expect([answer.status, await found('KS9 1AA')]).toEqual([422, null])
})

describe('people belong where their address lies when the lines move', () => {
  const day = (iso: string) => iso.split('-').toReversed()
  const areaOf = async (id: string) =>
    (
      await house.owner.query(
        'select n.name from member m left join neighbourhood n on n.id = m.neighbourhood_id where m.id = $1',
        [id],
      )
    ).rows[0].name
  const runJobs = async () => {
    for (const job of jobs)
      await job.run({ database: house.database, place: house.place, now: house.database.clock.now() } as never)
  }
  async function draw(list: string, startsOn: string | null) {
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    const { location } = await ruth.send('/neighbourhood-lines', { list }, '/neighbourhood-lines/list')
    const looked = (await ruth.get(location)).body
    if (startsOn) await settle(ruth, location, day(startsOn))
    return { ruth, looked, location }
  }
  async function living(name: string, address: string, area: string, offScreen = false) {
    const person = await house.member(name, { person: true })
    await house.owner.query(
      'update member set neighbourhood_id = (select id from neighbourhood where name = $2) where id = $1',
      [person.id, area],
    )
    await house.owner.query(`insert into reach (id, person_id, address, not_on_my_screen) values ($1, $2, $3, $4)`, [
      newId(),
      person.id,
      address,
      offScreen,
    ])
    return person
  }

  test('counted before it counts, in steps; seen by each before and after; put back at a word; nobody else is moved', async () => {
    house.database.clock.moveTo('2026-12-05T09:30:00Z')
    await draw('Upper: Kiln Lane, Fern Row\nLower: Mill Row', '2026-12-05')
    await runJobs()
    const six = []
    for (let nth = 1; nth <= 6; nth += 1) six.push(await living('Kay', `${nth} Kiln Lane\nKirkstall KS9 9ZZ`, 'Upper'))
    const [kay] = six as [(typeof six)[0]]
    const fern = await living('Fay', 'Flat 2, Fern Row', 'Upper')
    const byHand = await living('Hal', '9 Kiln Lane', 'Lower')
    const hidden = await living('Hana', '10 Kiln Lane', 'Upper', true)
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(kay.id, dev.id, 'alongside', ['reach'])
    const page = `/people/${kay.id}/neighbourhood`

    expect((await draw('Upper: Kiln Lane\nLower: Mill Row, Fern Row', null)).looked).toContain('Fewer than 5 people')
    const { looked } = await draw('Upper: Fern Row\nLower: Mill Row, Kiln Lane', '2026-12-08')
    expect(looked).toContain('At least 5 people')
    expect((await kay.get(page)).body).toMatch(
      /You belong to Upper.*From .*8 December.* your address lies in Lower then/s,
    )
    expect((await kay.get(`/people/${kay.id}`)).body).toContain('8 December')
    expect((await hidden.get(`/people/${hidden.id}/neighbourhood`)).body).not.toContain('Lower')
    expect((await fern.get(`/people/${fern.id}/neighbourhood`)).body).not.toContain('Lower')

    house.database.clock.moveTo('2026-12-08T09:30:00Z')
    await runJobs()
    for (const one of six) expect(await areaOf(one.id)).toBe('Lower')
    expect(await Promise.all([fern, byHand, hidden].map(({ id }) => areaOf(id)))).toEqual(['Upper', 'Lower', 'Upper'])
    const again = await house.signIn(kay.id)
    expect((await again.get(page)).body).toMatch(
      /You belong to Lower.*the lines between neighbourhoods moved.*Before that it was Upper/s,
    )

    const { rows } = await house.owner.query('select id from neighbourhood_move where person_id = $1', [kay.id])
    const back = `${page}/${rows[0].id}/put-back`
    const worker = await house.signIn(dev.id)
    expect((await worker.send(page, {}, back)).status).toBe(422)
    expect((await worker.send(page, { how: 'by phone' }, back)).status).toBe(303)
    expect(await areaOf(kay.id)).toBe('Upper')
    expect((await again.get(page)).body).toMatch(/It was put back.*by phone, written/s)
    await draw('Upper: Fern Row\nLower: Mill Row\nThird: Kiln Lane', '2026-12-08')
    await runJobs()
    expect(await areaOf(kay.id)).toBe('Upper')
    expect(await areaOf(six[1]?.id ?? '')).toBe('Third')
  })

  test('who may: the person, and whoever walks alongside at their word; others as if it were not there', async () => {
    const { rows } = await house.owner.query(
      `select m.id, m.person_id from neighbourhood_move m where put_back_at is null limit 1`,
    )
    const { id, person_id: person } = rows[0]
    const pat = await house.member('Pat')
    await house.stand(person, pat.id, 'circle', ['reach'])
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    const ruth = await house.member('Ruth', { posts: ['steward'] })
    for (const who of [pat, wendy, ruth]) {
      const there = await who.post(`/people/${person}/neighbourhood/${id}/put-back`, { how: 'by phone', once: newId() })
      const never = await who.post(`/people/${person}/neighbourhood/${newId()}/put-back`, {
        how: 'by phone',
        once: newId(),
      })
      expect([there.status, never.status]).toEqual([404, 404])
    }
    for (const who of [wendy, ruth]) expect((await who.get(`/people/${person}/neighbourhood`)).status).toBe(404)
    await speaksAs(house.owner, { member: wendy.id })
    await expect(house.owner.query('select people_would_move($1, 5)', [newId()])).rejects.toThrow('not found')
    await expect(house.owner.query('select people_follow_lines(5)')).rejects.toThrow('not found')
    await speaksAs(house.owner, {})
  })
})
