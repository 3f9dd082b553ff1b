import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, sql } from '../../platform/index.ts'
import { htmlFaults } from '../../ui/testing/valid-html.ts'
import { ids, someEntries } from './testing/entries.ts'
import { faultsBy, faultsOfItemsBy } from './testing/schemas.ts'

const house = testHouse()
const more = 118
/** The choir, the allotment and the walkers. */
const all = more + 2

beforeAll(() => someEntries(house.owner, more))

interface Page {
  total_items: number
  total_pages: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: { id: string; name?: string; description?: string }[]
}

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await house.app.inject({ url: `/open-referral${path}`, headers })
  const { statusCode: status, headers: sent, body } = answer
  return { status, sent, body, said: body === '' ? null : JSON.parse(body) }
}

async function everyPage(path: string): Promise<Page[]> {
  const pages: Page[] = []
  for (let at = 1; at < 50; at++) {
    const { said } = await ask(`${path}${path.includes('?') ? '&' : '?'}page=${at}`)
    pages.push(said)
    if (said.last_page) break
  }
  return pages
}

const namesOf = async (path: string) => ((await ask(path)).said as Page).contents.map(({ name, id }) => name ?? id)

describe('Open Referral UK 3.0', () => {
  test('the beginning says its version as the validator reads it', async () => {
    const { said } = await ask('/')
    expect([said.version, faultsBy('api_details')(said)]).toEqual(['HSDS-UK-3.0', ''])
  })

  const lists = [
    ['services', 'service'],
    ['service_at_locations', 'service_at_location'],
    ['taxonomies', 'taxonomy'],
    ['taxonomy_terms', 'taxonomy_term'],
    ['organizations', 'organization'],
  ] as const
  for (const [path, schema] of lists) {
    for (const full of ['', '&full=true']) {
      test(`every page of /${path}${full && ' in full'}, and every item on it, is as its schema says`, async () => {
        const ofPage = path === 'organizations' ? () => '' : faultsBy(`${schema}_list`)
        const ofItem = full ? faultsBy(schema) : faultsOfItemsBy(`${schema}_list`)
        const faults = (await everyPage(`/${path}?per_page=50${full}`)).flatMap((page) => [
          ofPage(page),
          ...page.contents.map(ofItem),
        ])
        expect(faults.filter((one) => one !== '')).toEqual([])
      })
    }

    test(`each item of /${path} is found by its id, whole, as its schema says`, async () => {
      const { said } = await ask(`/${path}?per_page=20`)
      const whole = await Promise.all((said as Page).contents.map(({ id }) => ask(`/${path}/${id}`)))
      const check = faultsBy(schema)
      expect(
        whole.flatMap(({ status, said }) => [status, check(said)]).filter((one) => one !== 200 && one !== ''),
      ).toEqual([])
      expect(whole.length).toBeGreaterThan(0)
    })
  }

  test('the pages add up to the whole, and the first and last know that they are', async () => {
    const pages = await everyPage('/services?per_page=50')
    expect(pages.map(({ size }) => size)).toEqual([50, 50, all - 100])
    expect(pages.map(({ first_page, last_page, empty }) => [first_page, last_page, empty])).toEqual([
      [true, false, false],
      [false, false, false],
      [false, true, false],
    ])
    expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(all)
    expect(pages[0]).toMatchObject({ total_items: all, total_pages: 3 })
  })

  test('a page past the end is empty and no fault', async () => {
    const { status, said } = await ask('/services?page=99')
    expect([status, said.empty, said.size, said.last_page]).toEqual([200, true, 0, true])
  })

  test('nothing is null or empty in it', async () => {
    const { body } = await ask('/services?full=true&per_page=100')
    expect(body).not.toMatch(/:null|:""|:\[\]/)
  })

  test('a choir says all that is known of it', async () => {
    const { said } = await ask(`/services/${ids.choir}`)
    expect(said).toMatchObject({
      description: 'We sing on Thursdays, no reading of music needed.\n\nTea after.',
      fees: '£3.50, first time free',
      url: 'https://music.example.org/choir?x=%C3%A4',
      assured_date: '2026-11-02',
      schedules: [
        { freq: 'WEEKLY', byday: 'TH', opens_at: '19:00:00', closes_at: '21:00:00', notes: 'Not on 2026-12-24' },
        { freq: 'MONTHLY', interval: 2, byday: '1FR', valid_to: '2027-07-01' },
        { dtstart: '2026-12-19', description: 'Carols' },
      ],
      cost_options: [{ amount: 3.5 }],
      languages: [{ name: 'English' }, { name: 'Urdu' }],
      attributes: [{ taxonomy_term: { name: 'Singing' } }],
      organization: { description: 'Mill Lane Music', organization_identifiers: [{ identifier_scheme: 'GB-CHC' }, {}] },
    })
    expect(said.service_at_locations[0].location).toMatchObject({
      latitude: 53.57,
      longitude: -2.43,
      addresses: [{ address_1: '1 Mill Lane', city: 'Hollin Bank', postal_code: 'KS1 2AB', country: 'GB' }],
      accessibility: [{ accessibility: 'step-free: yes' }, { details: 'Up two steps' }],
    })
    expect(said).not.toHaveProperty('email')
  })

  test('what rests is temporarily closed and says until when', async () => {
    const { said } = await ask(`/services/${ids.allotment}`)
    expect([said.status, said.alert]).toEqual(['temporarily closed', 'Back in March'])
  })
})

describe('what was asked for', () => {
  test.each([
    ['/services?search=sing', ['Mill Lane Choir']],
    [`/services?taxonomy_term_id=${ids.singing}`, ['Mill Lane Choir']],
    [`/services?organization_id=${ids.union}`, ['Mill Lane Choir']],
    ['/services?day=TH&start_time=18:00', ['Mill Lane Choir']],
    ['/services?day=TH&start_time=20:00', []],
    ['/services?day=MO', []],
    ['/services?day=SA', ['Mill Lane Choir']],
    ['/services?search=allotment&minimum_age=18', ['Allotment']],
    ['/services?search=sing&maximum_age=12', []],
    ['/services?search=sing&modified_after=2030-01-01', []],
    ['/service_at_locations?postcode=KS1%202AB&proximity=500', [ids.choir]],
    ['/service_at_locations?postcode=ZZ9%209ZZ', []],
    ['/taxonomy_terms?top_only=true', ['Music']],
    [`/taxonomy_terms?parent_id=${ids.music}`, ['Singing']],
    ['/organizations?search=mill', ['Mill Lane Music']],
    ['/organizations?search=nobody', []],
  ])('%s narrows the list', async (path, names) => {
    expect(await namesOf(path)).toEqual(names)
  })

  test('a time that has been, or has ended, is no day to come on', async () => {
    house.database.clock.moveTo('2027-07-02T12:00:00Z')
    expect([await namesOf('/services?day=SA'), await namesOf('/services?day=FR')]).toEqual([[], []])
    house.database.clock.moveTo('2026-11-24T08:00:00Z')
    expect(await namesOf('/services?day=FR')).toEqual(['Mill Lane Choir'])
  })

  test('the terms of a list are found by the list’s id', async () => {
    const { said } = await ask('/taxonomies')
    expect(await namesOf(`/taxonomy_terms?taxonomy_id=${said.contents[0].id}`)).toEqual(['Music', 'Singing'])
    expect((await ask(`/services?taxonomy_id=${said.contents[0].id}`)).said.total_items).toBe(1)
  })

  test('a parameter that nobody knows is passed over', async () => {
    expect((await ask('/services?colour=green')).said.total_items).toBe(all)
  })

  test.each([
    'page=0',
    'page=two',
    'per_page=-1',
    'minimum_age=old',
    'day=Someday',
    'start_time=25:00',
    'taxonomy_term_id=7',
    'modified_after=0000-01-01',
    'full=perhaps',
  ])('%s is told as a bad request, in JSON, by both lists', async (parameter) => {
    for (const path of ['/services', '/service_at_locations']) {
      const { status, said } = await ask(`${path}?${parameter}`)
      expect([status, typeof said.error], path).toEqual([400, 'string'])
    }
  })
})

describe('every site', () => {
  test.each(['/', '/services', `/services/${ids.told}`, '/services/none', '/services?page=0'])(
    'may read %s, whatever it answers, without a cookie',
    async (path) => {
      const { sent } = await ask(path)
      expect(sent['access-control-allow-origin']).toBe('*')
      expect(sent).not.toHaveProperty('set-cookie')
    },
  )

  test.each(['/nothing', '/services/none/more', '/services/'])('is told in JSON that %s is not there', async (path) => {
    const { status, sent, said } = await ask(path)
    expect([status, sent['access-control-allow-origin'], typeof said.error]).toEqual([404, '*', 'string'])
  })

  test('finds the beginning also without the stroke at its end', async () => {
    const { status, said } = await ask('')
    expect([status, said.version]).toEqual([200, 'HSDS-UK-3.0'])
  })

  test('may send headers of its own: its browser asks beforehand, and is told so', async () => {
    const { statusCode, headers } = await house.app.inject({
      method: 'OPTIONS',
      url: `/open-referral/services/${ids.choir}`,
      headers: { origin: 'https://library.example.org', 'access-control-request-headers': 'if-none-match' },
    })
    expect([statusCode, headers['access-control-allow-origin'], headers['access-control-allow-headers']]).toEqual([
      204,
      '*',
      '*',
    ])
  })

  test('is told when it has the newest already', async () => {
    const { sent } = await ask('/services')
    const again = await ask('/services', { 'if-none-match': String(sent.etag) })
    expect([sent['cache-control'], again.status, again.body]).toEqual(['public, max-age=60', 304, ''])
  })
})

describe('nothing about anybody', () => {
  test('who checked an entry, and what they have room for, is nowhere in it', async () => {
    const answers = await Promise.all([
      ask('/services?full=true&per_page=100'),
      ask(`/services/${ids.choir}`),
      ask(`/organizations/${ids.union}`),
    ])
    for (const { body } of answers) expect(body).not.toMatch(/Checkley|two altos/)
  })

  test('what is not listed, is closed, or is a story is not there, by list or by id', async () => {
    for (const id of [ids.told, ids.closed, ids.story])
      expect((await ask(`/services/${id}`)).status + (await ask(`/service_at_locations/${id}`)).status).toBe(808)
    expect(await namesOf('/services?search=story')).toEqual([])
    expect(await namesOf('/services?search=nice')).toEqual([])
  })

  test('an organisation behind nothing that is listed is not there', async () => {
    const alone = '0190a000-0000-7000-8000-000000000099'
    await house.owner.query(`insert into organisation (id, name) values ($1, 'Behind the told')`, [alone])
    await house.owner.query('update asset set organisation_id = $1 where id = $2', [alone, ids.told])
    expect([(await ask(`/organizations/${alone}`)).status, await namesOf('/organizations')]).toEqual([
      404,
      ['Mill Lane Music'],
    ])
  })
})

describe('the list that other sites show within theirs', () => {
  const embed = (query: string, cookie = '') => house.app.inject({ url: `/embed/list${query}`, headers: { cookie } })

  test('is a page of its own, valid, with every link in a tab of its own and no script', async () => {
    const { body, statusCode } = await embed('')
    expect([statusCode, await htmlFaults(body)]).toEqual([200, []])
    expect(body).toContain('Mill Lane Choir')
    expect(body).not.toContain('How the mill was saved')
    expect(body.match(/<a /g)).toHaveLength((body.match(/<a [^>]*target="_blank" rel="noopener"/g) ?? []).length)
    expect(body).not.toMatch(/<script|<form|<base| style=/)
  })

  test('is for every site’s frame, kept by whoever asks, the same for everybody, without a cookie', async () => {
    const { headers, body } = await embed('')
    const known = await embed('', (await house.member('Nell', { person: true })).cookie)
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['cache-control']).toBe('public, max-age=300')
    expect([known.body === body, 'set-cookie' in headers, 'set-cookie' in known.headers]).toEqual([true, false, false])
  })

  test('and what goes wrong there is not', async () => {
    const wrong = await house.app.inject({ method: 'POST', url: '/embed/list', payload: {} })
    expect(wrong.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test.each([
    ['?kind=place', ['Allotment']],
    ['?q=sing', ['Mill Lane Choir']],
    ['?day=TH', ['Mill Lane Choir']],
    ['?day=MO', []],
    ['?in=nowhere-at-all', []],
    ['?kind=story', ['How the mill was saved']],
  ])('%s narrows it', async (query, names) => {
    const { body } = await embed(query)
    expect([...body.matchAll(/<li><a [^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual(names)
  })

  test('has nothing of an enterprise whose paper runs out today, nor of one that has not said yes to other sites', async () => {
    await house.owner.query(`insert into asset (id, kind, name, line, enterprise, hidden_from, elsewhere) values
        (uuidv7(), 'exchange', 'Jo bakes', 'Bread.', true, '2026-12-24', true),
        (uuidv7(), 'exchange', 'Flo cuts hair', 'Hair.', true, null, false)`)
    const names = async () =>
      [...(await embed('?kind=exchange')).body.matchAll(/<li><a [^>]*>([^<]*)/g)].map(([, name]) => name)
    expect(await names()).toEqual(['Jo bakes'])
    house.database.clock.moveTo('2026-12-24T00:00:01Z')
    expect(await names()).toEqual([])
    await house.owner.query('delete from asset where enterprise')
  })

  test('has what is on this week, day by day, and large print for whoever chose it', async () => {
    house.database.clock.moveTo('2026-11-24T08:00:00Z')
    const { body } = await embed('?show=week&large=yes')
    expect(body).toMatch(/data-text="largest"[\s\S]*Thursday[\s\S]*7pm to 9pm/)
    expect(await htmlFaults(body)).toEqual([])
  })

  test('is had from a page that shows it as it will look, with the words to copy', async () => {
    const { body, headers } = await house.app.inject({ url: '/embed?q=sing&large=yes' })
    expect(body).toContain('src="/embed/list?q=sing&amp;large=yes"')
    expect(body).toContain('&lt;iframe src=&quot;http://localhost')
    expect(headers['content-security-policy']).toContain("frame-src 'self'")
  })
})

describe('what rests', () => {
  test('because something did not feel safe is in no list that leaves this place, by list or by id', async () => {
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) select uuidv7(), 'group', $1, id, known_as from member limit 1`,
      [ids.allotment],
    )
    expect(await namesOf('/services?search=allotment')).toEqual([])
    expect(JSON.stringify(await everyPage('/services'))).not.toContain(ids.allotment)
    expect((await ask(`/services/${ids.allotment}`)).status).toBe(404)
    expect((await house.app.inject({ url: '/embed/list?kind=place' })).body).not.toContain('Allotment')
    await house.owner.query(`update community_pause set ended_at = present() where of_id = $1`, [ids.allotment])
    expect((await ask(`/services/${ids.allotment}`)).status).toBe(200)
  })
})

describe('a long list', () => {
  const each = 100
  beforeAll(async () => {
    await house.owner.query(
      `insert into asset (id, kind, name, line) select uuidv7(), 'place', 'Bench ' || (n % 37), 'It is by the canal.' from generate_series(1, 1400) n`,
    )
  })
  const idsOf = async (path: string) => ((await ask(path)).said as Page).contents.map(({ id }) => id)

  test.each(['/services?', '/services?search=canal&', '/service_at_locations?'])(
    '%s has the same pages whether they are read one after the other or out of the blue, and no entry twice',
    async (path) => {
      const alone = new Map<number, string[]>()
      for (const at of [15, 12, 14]) alone.set(at, await idsOf(`${path}per_page=${each}&page=${at}`))
      const seen: string[] = []
      for (let at = 1; at <= 16; at += 1) {
        const found = await idsOf(`${path}per_page=${each}&page=${at}`)
        if (alone.has(at)) expect(found).toEqual(alone.get(at))
        seen.push(...found)
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength(((await ask(path)).said as Page).total_items)
    },
  )

  test('leaves nothing out while somebody reads it, where an entry before goes', async () => {
    const path = `/services?per_page=${each}&page=`
    const before = await Promise.all([11, 12].map((at) => idsOf(`${path}${at}`)))
    const tenth = await idsOf(`${path}10`)
    await ask(`${path}11`)
    await house.owner.query('update asset set listed = false where id = any ($1)', [tenth.slice(0, 5)])
    expect(await idsOf(`${path}12`)).toEqual(before[1])
  })

  test('finds a late page by where the one before ended, through the index', async () => {
    const plan = await inPlace(house.database, house.place, null, null, async (tx) => {
      tx.run(sql`set local enable_seqscan = off`)
      return tx.ask(
        sql`explain (costs off) select id from asset where listed and status <> 'closed' and (name, id) > (${'Bench 9'}, ${ids.choir}) order by name, id limit 50`,
      )
    })
    expect(JSON.stringify(plan)).toMatch(/Index Cond: \(ROW\(name, id\) > ROW/)
  })
})
