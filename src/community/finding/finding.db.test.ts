import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { ids, someEntries } from '../directory/testing/entries.ts'

const house = testHouse()

beforeAll(async () => {
  await someEntries(house.owner, 3)
  await house.owner.query(
    `insert into asset (id, kind, name, line, at, cost) values
      (uuidv7(), 'association', 'Far Choir', 'We sing far away.', point(-1.2, 52.1), 'free'),
      (uuidv7(), 'place', 'Café', 'Coffee and a warm corner.', point(-2.431, 53.571), 'free')`,
  )
})

async function names(query: string): Promise<string[]> {
  const { body } = await house.stranger.get(`/find-something?${query}`)
  return [...body.matchAll(/<h3[^>]*><a href="[^"]+">([^<]+)/g)].map(([, name]) => name ?? '')
}
const page = async (query: string) => (await house.stranger.get(`/find-something?${query}`)).body

describe('one box finds', () => {
  test('by a word in whatever form', async () => {
    expect(await names('q=sings')).toEqual(expect.arrayContaining(['Mill Lane Choir', 'Far Choir']))
  })
  test('by what means the same here, and says so', async () => {
    expect(await page('q=gardening')).toMatch(/Allotment[\s\S]*it says “(allotment|growing)”, and you said “gardening”/)
  })
  test('a word that is spelt another way', async () => {
    expect(await names('q=alotmint')).toEqual(['Allotment'])
    expect(await names('q=walkerz')).toHaveLength(3)
  })
  test('what is near, before what is far, and says how far', async () => {
    const body = await page('q=choir&postcode=KS1+2AB')
    expect(body.indexOf('Mill Lane Choir')).toBeLessThan(body.indexOf('Far Choir'))
    expect(body).toContain('it is a few steps from KS1 2AB')
  })
  test.each([
    ['q=choir&cost=free', ['Far Choir']],
    ['q=choir&day=TH', ['Mill Lane Choir']],
    ['q=choir&day=MO', []],
    ['access=step-free', ['Mill Lane Choir']],
    ['q=choir&access=quiet', []],
    ['q=zzzzqqq', []],
  ])('only what %s asks for', async (query, found) => {
    expect(await names(query)).toEqual(found)
  })
  test('nothing that is not listed or is closed', async () => {
    expect(await names('q=told')).toEqual([])
    expect(await names('q=closed')).toEqual([])
  })
  test.each([
    'q=%27%3B+drop+table',
    'q=%3C%3E%26%7C%21%28',
    'q=the',
    'area=no',
    `q=${'a'.repeat(400)}`,
    'postcode=%00',
    'day=XX',
    'access=x&access=y',
  ])('no harm in %s', async (query) => {
    expect((await house.stranger.get(`/find-something?${query}`)).status).toBe(200)
  })
  test('no group that rests because something did not feel safe, until it is looked into', async () => {
    const { id } = await house.member('Kit')
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) values (uuidv7(), 'group', $1, $2, 'Kit')`,
      [ids.choir, id],
    )
    expect(await names('q=choir')).toEqual(['Far Choir'])
    await house.owner.query('update community_pause set ended_at = present(), ended_by = $1', [id])
  })
  test('the entry itself, one press away', async () => {
    expect(await page('q=choir')).toContain(`href="/groups/${ids.choir}"`)
  })
})
