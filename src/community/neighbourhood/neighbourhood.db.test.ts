import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { followLinesJob } from '../assets/index.ts'

const house = testHouse()
const bank = newId()

beforeAll(async () => {
  await house.owner.query(
    `insert into neighbourhood (id, name, about, inhabitants, phone) values ($1, 'Hollin Bank', 'Terraces up a hill.', 8200, '01632 960 001'), ($2, 'The Weir', '', null, '')`,
    [bank, newId()],
  )
  await house.owner.query(
    `insert into neighbourhood_postcode (said, kind, neighbourhood_id) values ('ks12ab', 'postcode', $1)`,
    [bank],
  )
})

const page = async () => (await house.stranger.get('/neighbourhoods/hollin-bank')).body
const fields = {
  kind: 'need',
  words: 'A bench by the bus stop',
  saidAs: 'Maureen',
  contact: '01632 960 314',
  consent: 'yes',
}

describe('the page of a neighbourhood', () => {
  test('is there for everybody, by its name', async () => {
    expect(await page()).toContain('Terraces up a hill. 8,200 people live here.')
    expect((await house.stranger.get('/neighbourhoods/nowhere')).status).toBe(404)
  })

  test('says who is there, when, and who is there for them while they are away', async () => {
    const hema = await house.member('Hema', { posts: ['worker'] })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.owner.query('update post set neighbourhood_id = $1', [bank])
    const own = { kind: 'worker', line: 'I listen first.', shownPublicly: 'yes' }
    await hema.send('/how-i-am-shown', { ...own, shownAs: 'Hema' })
    const { rows } = await house.owner.query('select id from helper_profile where member_id = $1', [hema.id])
    const shown = { ...own, shownAs: 'Dev M', hours: 'Monday to Thursday, 9 to 5', second: rows[0].id }
    await dev.send('/how-i-am-shown', { ...shown, 'away-day': '27', 'away-month': '11', 'away-year': '2026' })
    expect(await page()).toMatch(
      /Dev M.*Monday to Thursday, 9 to 5.*Away until 27 November. Hema is there for you meanwhile./s,
    )
    await dev.send('/how-i-am-shown', { ...shown, 'away-day': '20', 'away-month': '11', 'away-year': '2026' })
    expect(await page()).not.toContain('Away until')
    await dev.send('/how-i-am-shown', { ...shown, shownPublicly: '' })
    expect(await page()).not.toContain('Dev M')
  })

  test('shows no picture of somebody who leaves it off, though everybody may see it elsewhere', async () => {
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await house.owner.query(
      `insert into member_picture (member_id, sha256, type, bytes, shown) values ($1, repeat('a', 64), 'image/jpeg', 9, 'everybody')`,
      [gwen.id],
    )
    const own = { kind: 'worker', shownAs: 'Gwen', line: 'Kettle on.', shownPublicly: 'yes' }
    await gwen.send('/how-i-am-shown', own)
    await house.owner.query('update post set neighbourhood_id = $1', [bank])
    expect(await page()).toContain(gwen.id)
    await gwen.send('/how-i-am-shown', { ...own, withoutPicture: 'yes' })
    expect(await page()).not.toContain(gwen.id)
  })

  test('shows nothing of a group that is not listed', async () => {
    await house.owner.query(
      `insert into asset (id, kind, name, line, neighbourhood_id, listed) values ($1, 'association', 'The choir', 'Forty voices.', $3, true), ($2, 'association', 'Hidden club', 'Not yet.', $3, false)`,
      [newId(), newId(), bank],
    )
    expect(await page()).toContain('Forty voices.')
    expect(await page()).not.toContain('Hidden club')
  })

  test('sends nobody to a group that has a rest, neither in its list nor by its count', async () => {
    const counted = async () =>
      /href="\/neighbourhoods\/hollin-bank"[\s\S]*?(\d+) groups? /.exec(
        (await house.stranger.get('/neighbourhoods')).body,
      )?.[1]
    const before = await counted()
    await house.owner.query(
      `insert into asset (id, kind, name, line, neighbourhood_id, status) values ($1, 'association', 'Winter sleepers', 'Back in spring.', $2, 'paused')`,
      [newId(), bank],
    )
    expect(await page()).not.toContain('Winter sleepers')
    expect(await counted()).toBe(before)
  })
})

describe('which is mine', () => {
  test('a postcode leads to its page and is not kept', async () => {
    const { body } = await house.stranger.get('/neighbourhoods?postcode=KS1+2AB')
    expect(body).toContain('That is Hollin Bank.')
  })
  test.each(['<script>alert(1)</script>', '%', `' or 1=1 --`, 'KS9 9ZZ'])(
    '%s is not known, and comes back as words',
    async (typed) => {
      const { status, body } = await house.stranger.get(`/neighbourhoods?postcode=${encodeURIComponent(typed)}`)
      expect([status, body.includes('<script>alert'), body.includes('We do not know that')]).toEqual([200, false, true])
    },
  )
})

describe('what a neighbourhood says of itself', () => {
  const waiting = async () =>
    (
      await house.owner.query(
        `select id from neighbourhood_word where shown_at is null and ended_at is null order by id desc limit 1`,
      )
    ).rows[0]?.id

  test('is read by nobody else until somebody who connects people put it up, and its contact is gone then', async () => {
    const hema = await house.member('Hema', { posts: ['connector'] })
    expect((await house.stranger.send('/neighbourhoods/hollin-bank/say', fields)).status).toBe(303)
    expect(await page()).not.toContain('A bench by the bus stop')
    expect((await hema.get('/neighbourhoods/hollin-bank/words')).body).toContain('01632 960 314')
    const word = await waiting()
    await hema.send('/neighbourhoods/hollin-bank/words', { what: 'shown' }, `/neighbourhoods/hollin-bank/words/${word}`)
    expect(await page()).toMatch(/A bench by the bus stop.*Maureen/s)
    const { rows } = await house.owner.query('select contact from neighbourhood_word where id = $1', [word])
    expect(rows).toEqual([{ contact: '' }])
    await hema.send('/neighbourhoods/hollin-bank/words', { what: 'found' }, `/neighbourhoods/hollin-bank/words/${word}`)
    expect(await page()).not.toContain('A bench by the bus stop')
  })

  test('is not taken without a yes to being read by everybody, and what was typed comes back', async () => {
    const answer = await house.stranger.send('/neighbourhoods/hollin-bank/say', { ...fields, consent: '' })
    expect([answer.status, answer.body.includes('Tick the box'), answer.body.includes('Maureen')]).toEqual([
      422,
      true,
      true,
    ])
  })

  test.each([
    [['worker'], 404],
    [['peer'], 404],
    [[], 404],
    [['connector'], 200],
    [['team lead'], 200],
  ])('is looked at by posts %j: %i', async (held, status) => {
    const somebody = await house.member('Somebody', { posts: held })
    expect((await somebody.get('/neighbourhoods/hollin-bank/words')).status).toBe(status)
  })

  test('missing and forbidden are the same answer to whoever may not put it up', async () => {
    await house.stranger.send('/neighbourhoods/hollin-bank/say', fields)
    const dev = await house.member('Dev', { posts: ['worker'] })
    const [there, never] = [
      await dev.post(`/neighbourhoods/hollin-bank/words/${await waiting()}`, { once: newId(), what: 'shown' }),
      await dev.post(`/neighbourhoods/hollin-bank/words/${newId()}`, { once: newId(), what: 'shown' }),
    ]
    expect([there.status, there.body]).toEqual([404, never.body])
  })

  test('what stands at the top is for its connectors to say', async () => {
    const hema = await house.member('Hema', { posts: ['connector'] })
    const path = '/neighbourhoods/hollin-bank/words'
    const to = '/neighbourhoods/hollin-bank/about'
    const wrong = await hema.send(path, { about: 'Steep.', inhabitants: 'many', phone: '' }, to)
    expect([wrong.status, wrong.body.includes('Steep.')]).toEqual([422, true])
    await hema.send(path, { about: 'Steep, and friendly.', inhabitants: '8,300', phone: '' }, to)
    expect(await page()).toContain('Steep, and friendly. 8,300 people live here.')
  })
})

describe('a neighbourhood that is called otherwise now', () => {
  test('keeps its old address: pages, lists, calendars and the lists on other sites lead to the new one', async () => {
    const id = newId()
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Coal Wharf')`, [id])
    const lead = await house.member('Ruth', { posts: ['team lead'] })
    const at = '/neighbourhoods/coal-wharf'
    expect((await lead.send(`${at}/words`, { name: 'Heron Quay' }, `${at}/name`)).status).toBe(303)
    for (const [once, now] of [
      [at, '/neighbourhoods/heron-quay'],
      [`${at}/say`, '/neighbourhoods/heron-quay/say'],
      ['/groups?in=coal-wharf', '/groups?in=heron-quay'],
      ['/whats-on?in=coal-wharf', '/whats-on?in=heron-quay'],
      ['/enterprises?in=coal-wharf', '/enterprises?in=heron-quay'],
      ['/good-to-talk?in=coal-wharf', '/good-to-talk?in=heron-quay'],
      ['/barriers?in=coal-wharf', '/barriers?in=heron-quay'],
      ['/peers?in=coal-wharf', '/peers?in=heron-quay'],
      ['/whats-on/coal-wharf/calendar.ics', '/whats-on/heron-quay/calendar.ics'],
      ['/embed/list?show=week&in=coal-wharf', '/embed/list?show=week&in=heron-quay'],
    ] as const) {
      const answer = await house.stranger.get(once)
      expect([answer.status, answer.location], once).toEqual([307, now])
      expect((await house.stranger.get(now)).status, now).toBe(200)
    }
    await lead.send('/neighbourhoods/heron-quay/words', { name: 'Coal Wharf' }, '/neighbourhoods/heron-quay/name')
    expect((await house.stranger.get(at)).status).toBe(200)
    expect((await house.stranger.get('/neighbourhoods/heron-quay')).location).toBe(at)
  })

  test('is not called as another one is, and only whoever draws the lines renames it', async () => {
    const [one, other] = [newId(), newId()]
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Upper End'), ($2, 'Lower End')`, [
      one,
      other,
    ])
    const lead = await house.member('Ruth', { posts: ['steward'] })
    const connector = await house.member('Hema', { posts: ['connector'] })
    const at = '/neighbourhoods/upper-end'
    const taken = await lead.send(`${at}/words`, { name: 'Lower End' }, `${at}/name`)
    expect([taken.status, taken.body.includes('Another neighbourhood is called so.')]).toEqual([422, true])
    expect((await connector.post(`${at}/name`, { once: newId(), name: 'Mine' })).status).toBe(404)
  })
})

describe('when the lines between neighbourhoods move', () => {
  test('entries move with where they are, and stay where somebody put them by hand', async () => {
    const { owner } = house
    const [north, south] = [newId(), newId()]
    await owner.query(`insert into neighbourhood (id, name) values ($1, 'North Side'), ($2, 'South Side')`, [
      north,
      south,
    ])
    const draw = async (taken: string, ofNorth: string[], ofSouth: string[]) => {
      const drawing = newId()
      await owner.query(
        `insert into boundary_drawing (id, source, starts_on, settled_at, taken_at) values ($1, 'a test', $2::date, $2, $2)`,
        [drawing, taken],
      )
      const listed = (codes: string[]) => JSON.stringify(codes.map((said) => ({ said, kind: 'postcode' })))
      await owner.query(
        `insert into boundary_area (drawing_id, name, listed) values ($1, 'North Side', $2), ($1, 'South Side', $3)`,
        [drawing, listed(ofNorth), listed(ofSouth)],
      )
    }
    const entry = async (name: string, area: string | null, postcode: string | null) => {
      await owner.query(
        `insert into asset (id, kind, name, line, neighbourhood_id, postcode) values ($1, 'association', $2, 'x', $3, $4)`,
        [newId(), name, area, postcode],
      )
    }
    await entry('Moves', north, 'KS7 1AB')
    await entry('Stays in the south', south, 'KS7 2AB')
    await entry('By hand in the south', south, 'KS7 1AB')
    await entry('Nobody knows where', north, null)
    await draw('2098-01-01', ['ks71ab'], ['ks72ab'])
    await draw('2098-02-01', ['ks73ab'], ['ks71ab', 'ks72ab'])
    await followLinesJob.run({ database: house.database, place: house.place, now: house.database.clock.now() })
    const { rows } = await owner.query(
      `select a.name, n.name as area, (select array_agg(v.how) from asset_version v where v.asset_id = a.id) as how
       from asset a join neighbourhood n on n.id = a.neighbourhood_id where n.id = any ($1) order by a.name`,
      [[north, south]],
    )
    expect(rows).toEqual([
      { name: 'By hand in the south', area: 'South Side', how: null },
      { name: 'Moves', area: 'South Side', how: ['lines'] },
      { name: 'Nobody knows where', area: 'North Side', how: null },
      { name: 'Stays in the south', area: 'South Side', how: null },
    ])
    await owner.query(`delete from boundary_drawing where source = 'a test'`)
  })
})
