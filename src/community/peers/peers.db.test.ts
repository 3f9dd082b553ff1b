import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newToken } from '../../identity/index.ts'
import { type Id, newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'

const house = testHouse()
const lived = {
  shownAs: 'Bee',
  lived: 'voices, for eleven years',
  askMe: 'the ward',
  whoMay: 'plans',
  span: '12',
  room: 'yes',
  offers: 'peer planning',
}

/** Nell next door has lived with something, and lets people with a plan know. */
async function withPeer(over: Record<string, string> = {}) {
  const all = await street(house)
  await all.nell.send('/peers/me', { ...lived, ...over })
  const { rows } = await house.owner.query('select id from peer_profile where member_id = $1', [all.nell.id])
  return { ...all, peer: rows[0].id as Id }
}

/** Joan has asked Nell. */
async function asked(wants = 'plan', over: Record<string, string> = {}) {
  const all = await withPeer()
  const ask = `/people/${all.joan.id}/peers/ask`
  const told = { peer: all.peer, wants, words: 'Sit with me.', reach: '01632 960 222', ...over }
  const sent = await all.joan.send(`${ask}?peer=${all.peer}`, told, ask)
  const { rows } = await house.owner.query('select id from peer_ask where person_id = $1', [all.joan.id])
  return { ...all, sent, ask: rows[0]?.id as Id }
}

const standings = async (person: Id, member: Id) =>
  (
    await house.owner.query(
      'select kind, parts, acts, ended_at is null as open from standing where person_id = $1 and member_id = $2 order by id',
      [person, member],
    )
  ).rows

describe('P10 a peer is chosen like a worker', () => {
  test('asks, and nothing begins before their own yes', async () => {
    const { joan, nell, sent } = await asked()
    expect(sent.location).toBe(`/people/${joan.id}/peers`)
    expect((await joan.get(sent.location)).body).toContain('Bee')
    expect(await standings(joan.id, nell.id)).toEqual([])
    expect((await nell.get('/peers')).body).toContain('One person has asked you')
    expect((await nell.get(`/people/${joan.id}/plan`)).status).toBe(404)
  })

  test('a yes lets them help to plan, and no further; one press of either ends it', async () => {
    for (const by of ['joan', 'nell'] as const) {
      const all = await asked()
      const { joan, nell, ask } = all
      expect((await nell.get('/peers/asked')).body).not.toContain('01632 960 222')
      await nell.send('/peers/asked', { answer: 'yes' }, `/peers/asked/${ask}`)
      expect(await standings(joan.id, nell.id)).toEqual([
        { kind: 'planning helper', parts: ['reach', 'said', 'plan'], acts: ['read', 'add'], open: true },
      ])
      expect((await nell.get('/peers/asked')).body).toContain('01632 960 222')
      expect((await nell.get(`/people/${joan.id}/plan`)).status).toBe(200)
      expect((await joan.get(`/people/${joan.id}/plan`)).body).toContain('Nell')
      if (by === 'joan') await joan.send(`/people/${joan.id}/peers`, {}, `/people/${joan.id}/peers/${ask}/end`)
      else await nell.send('/peers/asked', {}, `/peers/asked/${ask}/end`)
      expect((await nell.get(`/people/${joan.id}/plan`)).status).toBe(404)
      const { rows } = await house.owner.query(
        'select ended_at is null as open from planning_helper where person_id = $1',
        [joan.id],
      )
      expect(rows).toEqual([{ open: false }])
    }
  })

  test('a no needs no reason and begins nothing', async () => {
    const { joan, nell, ask } = await asked()
    await nell.send('/peers/asked', { answer: 'no' }, `/peers/asked/${ask}`)
    expect(await standings(joan.id, nell.id)).toEqual([])
    expect((await joan.get(`/people/${joan.id}/peers`)).body).toContain('It says nothing about you.')
    expect((await nell.post(`/peers/asked/${ask}`, { once: newId(), answer: 'yes' })).status).toBe(404)
  })

  test('a yes to speaking for somebody opens nothing until there is evidence', async () => {
    const { joan, nell, ask } = await asked('advocate')
    await nell.send('/peers/asked', { answer: 'yes' }, `/peers/asked/${ask}`)
    expect(await standings(joan.id, nell.id)).toEqual([{ kind: 'circle', parts: [], acts: [], open: true }])
    expect((await nell.get(`/people/${joan.id}/plan`)).status).toBe(404)
    const { body } = await joan.get(`/people/${joan.id}/peers`)
    expect(body).toContain(`/people/${joan.id}/circle/authority/new`)
    expect((await joan.get(`/people/${joan.id}/circle/authority/new`)).body).toContain(nell.id)
  })

  test('at their word, by phone, written down by whoever walks alongside', async () => {
    const { joan, dev, peer } = await withPeer()
    const ask = `/people/${joan.id}/peers/ask`
    const told = { peer, wants: 'talk', words: 'She would like to meet.' }
    expect((await dev.send(`${ask}?peer=${peer}`, told, ask)).status).toBe(422)
    await dev.send(`${ask}?peer=${peer}`, { ...told, how: 'by phone' }, ask)
    const { rows } = await house.owner.query('select how, at_their_word_by from peer_ask where person_id = $1', [
      joan.id,
    ])
    expect(rows).toEqual([{ how: 'by phone', at_their_word_by: dev.id }])
  })

  test('whoever was asked is seen to have looked (P4)', async () => {
    const { joan, nell } = await asked()
    await nell.get('/peers/asked')
    const { rows } = await house.owner.query('select why from reading where person_id = $1 and member_id = $2', [
      joan.id,
      nell.id,
    ])
    expect(rows.map(({ why }) => why)).toContain('read what you ask a peer')
  })
})

describe('a peer is known by their own yes', () => {
  test('lists hold no names and no faces; a name is shown one by one', async () => {
    const { joan, peer } = await withPeer()
    const { body } = await joan.get('/peers/someone')
    expect(body).toContain('voices, for eleven years')
    expect(body).not.toContain('Bee')
    expect((await joan.get(`/peers/someone/${peer}`)).body).toContain('Bee')
    const tries = []
    for (let at = 0; at < 15; at += 1) tries.push((await joan.get(`/peers/someone/${peer}`)).status)
    expect(tries.at(-1)).toBe(429)
  })

  test.each([
    ['everybody', true, true],
    ['plans', true, false],
    ['connector', false, false],
  ] as const)('who may know: %s', async (whoMay, withPlan, without) => {
    const { joan, far, peer, hema } = await withPeer({ whoMay })
    const sees = async (who: typeof joan) => (await who.get(`/peers/someone/${peer}`)).status === 200
    expect(await sees(joan)).toBe(withPlan)
    expect(await sees(far)).toBe(without)
    expect((await house.stranger.get(`/peers/someone/${peer}`)).status).toBe(303)
    expect((await house.stranger.get('/peers')).body).not.toContain('voices')
    // Missing and forbidden are alike.
    const [hidden, missing] = [await far.get(`/peers/someone/${peer}`), await far.get(`/peers/someone/${newId()}`)]
    if (!without) expect(hidden.body).toBe(missing.body)
    expect((await hema.get('/peers/to-pass-on')).status).toBe(200)
  })

  test('taken back, out of date or resting it is gone at the next look', async () => {
    const { joan, nell, peer } = await withPeer()
    const there = async () => (await joan.get(`/peers/someone/${peer}`)).status === 200
    expect(await there()).toBe(true)
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) values ($1, 'member', $2, $3, 'Kit')`,
      [newId(), nell.id, joan.id],
    )
    expect(await there()).toBe(false)
    await house.owner.query('delete from community_pause')
    await house.owner.query(`update peer_profile set until_on = '2026-11-01' where id = $1`, [peer])
    expect(await there()).toBe(false)
    await house.owner.query(`update peer_profile set until_on = '2027-11-01' where id = $1`, [peer])
    await nell.send('/peers/me/back', {})
    expect(await there()).toBe(false)
  })

  test('through a connector: a no comes back to the connector and never reaches whoever asked', async () => {
    const { joan, nell, hema, peer } = await withPeer({ whoMay: 'connector' })
    const path = `/people/${joan.id}/peers/ask`
    await joan.send(path, { wants: 'talk', words: 'Somebody who hears voices and works' })
    const { rows } = await house.owner.query('select id from peer_ask where person_id = $1', [joan.id])
    const pass = `/peers/to-pass-on/${rows[0].id}`
    expect((await hema.get('/peers/to-pass-on')).body).toContain('hears voices and works')
    await hema.send('/peers/to-pass-on', { peer }, pass)
    await nell.send('/peers/asked', { answer: 'no' }, `/peers/asked/${rows[0].id}`)
    const { body } = await joan.get(`/people/${joan.id}/peers`)
    expect(body).toContain('being looked for')
    expect(body).not.toContain('Bee')
    await hema.send('/peers/to-pass-on', { peer }, pass)
    await nell.send('/peers/asked', { answer: 'yes' }, `/peers/asked/${rows[0].id}`)
    expect((await joan.get(`/people/${joan.id}/peers`)).body).toContain('Bee')
  })

  test('“this did not feel safe” of a peer lets them rest, and tells them nothing more', async () => {
    const { joan, peer } = await withPeer()
    await house.owner.query(
      `update post set until_at = from_at where kind in ('keeper', 'team lead', 'reviewer', 'steward')`,
    )
    const kit = await house.member('Kit', { posts: ['keeper'] })
    const { location } = await joan.send(
      `/not-safe?peer=${peer}`,
      { kind: 'peer', about: peer, words: 'Shouted.' },
      '/not-safe',
    )
    const word = location.split('/')[2] ?? ''
    await kit.send('/not-safe/answers', { answer: 'Thank you.', rest: 'yes' }, `/not-safe/answers/${word}`)
    expect((await joan.get(`/peers/someone/${peer}`)).status).toBe(404)
  })
})

/** An organisation with its entry and its link. */
async function organisation() {
  const [led, link] = [newId(), newId()]
  const { token, hash } = newToken()
  await house.owner.query(
    `insert into asset (id, kind, name, line) values ($1, 'association', 'Level Ground', 'Your side of the table.')`,
    [led],
  )
  await house.owner.query(`insert into asset_link (id, asset_id, hash, until_at) values ($1, $2, $3, $4)`, [
    link,
    led,
    hash,
    new Date(house.database.clock.now().getTime() + 9e9),
  ])
  return { led, token, edit: `/stewards/${token}/peers`, page: `/peers/organisations/${led}` }
}
const says = {
  ledWords: 'Nobody is on our board who has not been through it.',
  boardTotal: '8',
  boardLived: '6',
  takesAsks: 'yes',
}

describe('an organisation led by those it is for', () => {
  test('says so over its own link, in public; a connector puts back what it said before', async () => {
    const { led, edit, page } = await organisation()
    expect((await house.stranger.get(page)).status).toBe(404)
    await house.stranger.send(edit, says)
    expect((await house.stranger.get(page)).body).toContain('6 of 8 on its board have lived with it.')
    await house.stranger.send(edit, { ...says, ledWords: 'Bought by a firm.' })
    const hema = await house.member('Hema', { posts: ['connector'] })
    const { rows } = await house.owner.query(
      `select id from peer_organisation_before where asset_id = $1 and was <> '{}'`,
      [led],
    )
    await hema.send(`${page}/edit`, {}, `/peers/organisations/before/${rows[0].id}/back`)
    expect((await house.stranger.get(page)).body).not.toContain('Bought by a firm.')
  })

  test('is asked where one of theirs answers, and their yes begins planning under its name', async () => {
    const { joan, far } = await street(house)
    const { led, edit, page } = await organisation()
    await house.stranger.send(edit, says)
    expect((await joan.get(page)).body).toContain('They do not answer here yet.')
    await far.send(edit, {}, `${edit}/speak`)
    expect((await joan.get(page)).body).toContain('/peers/ask?organisation=')
    const ask = `/people/${joan.id}/peers/ask`
    await joan.send(`${ask}?organisation=${led}`, { organisation: led, wants: 'plan' }, ask)
    const { rows } = await house.owner.query('select id from peer_ask where person_id = $1', [joan.id])
    await far.send('/peers/asked', { answer: 'yes' }, `/peers/asked/${rows[0].id}`)
    const { rows: helpers } = await house.owner.query(
      'select kind, name, helper_id from planning_helper where person_id = $1',
      [joan.id],
    )
    expect(helpers).toEqual([{ kind: 'user-led organisation', name: 'Level Ground', helper_id: far.id }])
  })

  test('rests like every group, and is then not shown', async () => {
    const { led, edit, page } = await organisation()
    await house.stranger.send(edit, says)
    const kit = await house.member('Kit')
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) values ($1, 'group', $2, $3, 'Kit')`,
      [newId(), led, kit.id],
    )
    expect((await house.stranger.get(page)).status).toBe(404)
    expect((await house.stranger.get('/peers')).body).not.toContain(led)
  })
})

describe('who may', () => {
  test('answer: whoever was asked alone; missing and forbidden are alike', async () => {
    const { far, ask } = await asked()
    const at = (id: Id) => far.post(`/peers/asked/${id}`, { once: newId(), answer: 'yes' })
    const [forbidden, missing] = [await at(ask), await at(newId())]
    expect([forbidden.status, missing.status]).toEqual([404, 404])
    expect(forbidden.body).toBe(missing.body)
    const stop = await far.post(`/peers/asked/${ask}/end`, { once: newId() })
    expect(stop.status).toBe(404)
    expect((await far.get('/peers/asked')).body).not.toContain('Sit with me.')
  })

  test('ask for somebody: they themselves, or whoever walks alongside; nobody else they let in', async () => {
    const { joan, pat, far, peer } = await withPeer()
    await house.stand(joan.id, far.id, 'circle', ['plan'])
    const ask = `/people/${joan.id}/peers/ask`
    for (const who of [pat, far])
      expect((await who.post(ask, { once: newId(), peer, wants: 'plan', how: 'by phone' })).status).toBe(404)
  })

  test('ask of a peer whom they were not shown: it is as if there were nobody', async () => {
    const { joan, peer } = await withPeer({ whoMay: 'connector' })
    const ask = `/people/${joan.id}/peers/ask`
    const [hidden, missing] = [
      await joan.post(ask, { once: newId(), peer, wants: 'plan' }),
      await joan.post(ask, { once: newId(), peer: newId(), wants: 'plan' }),
    ]
    expect([hidden.status, missing.status]).toEqual([422, 422])
    expect((await standings(joan.id, peer)).length).toBe(0)
  })

  test('pass on: connectors and team leads; change an organisation: its link, its own, a connector', async () => {
    const { dev, joan } = await street(house)
    const { edit, page } = await organisation()
    await house.stranger.send(edit, says)
    expect((await dev.get('/peers/to-pass-on')).status).toBe(404)
    const [forbidden, missing] = [
      await joan.get(`${page}/edit`),
      await joan.get(`/peers/organisations/${newId()}/edit`),
    ]
    expect(forbidden.status).toBe(404)
    expect(forbidden.body).toBe(missing.body)
    expect((await house.stranger.get('/stewards/nobodyholdsthislinkatall/peers')).status).toBe(404)
  })

  test('markup is words', async () => {
    const { joan, peer } = await withPeer({ shownAs: '<script>alert(1)</script>', lived: '<img src=x>' })
    for (const at of ['/peers/someone', `/peers/someone/${peer}`, `/people/${joan.id}/peers/ask?peer=${peer}`])
      expect((await joan.get(at)).body).not.toMatch(/<script>alert|<img src=x/)
  })
})
