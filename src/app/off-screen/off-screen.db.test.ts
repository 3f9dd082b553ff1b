import { describe, expect, test } from 'vitest'
import { newId, readConfig } from '../../platform/index.ts'
import { routesOf } from '../routes.ts'
import { testHouse } from '../testing/house.ts'
import { type SmallWorld, smallWorld } from '../testing/walk/small-world.ts'
import { addressFor, ask } from '../testing/walk/walk.ts'
import { arranged } from '../testing/walk/walked.ts'

const house = testHouse()

/** Columns in which words stand that somebody would recognise; by table, where a marker can stand. */
async function tablesWithWords(): Promise<{ holder: string; column: string }[]> {
  const { rows } = await house.owner.query(`
    select distinct on (c.relname) c.relname::text as holder, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
    where c.relnamespace = 'place_hollinbank'::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'not_on_my_screen')
      and a.attname in ('text', 'what', 'words', 'in_words', 'known_as', 'why', 'reason', 'name', 'followed', 'how_we_know', 'place')
    order by c.relname, a.attname = 'text' desc, a.attname = 'what' desc, a.attname = 'words' desc`)
  return rows
}

/** Every page of Joan’s own that shows itself, as one text; or those alone whose path is like `which`. */
async function everyPage(world: SmallWorld, which = /./): Promise<{ path: string; body: string }[]> {
  const pages: { path: string; body: string }[] = []
  for (const route of routesOf(readConfig({}))) {
    if ((!route.page && !route.answer) || !which.test(route.path)) continue
    if (!(arranged[route.path]?.onlyFor?.includes('Joan herself') ?? true)) continue
    const { status, body } = await ask(house, 'GET', await addressFor(house, world, route, 'Joan herself'), {
      cookie: world.actors['Joan herself'].cookie,
    })
    if (status === 200) pages.push({ path: route.path, body })
  }
  return pages
}

describe('somebody may be watching: what is not on my screen is nowhere of mine', () => {
  test('a marker in the hidden row of each table shows on no page, list, count, print or download of mine', {
    timeout: 120_000,
  }, async () => {
    const world = await smallWorld(house)
    const marked: string[] = []
    for (const { holder, column } of await tablesWithWords()) {
      const mark = `Zq${holder.replaceAll('_', '')}qZ`
      await house.owner.query('begin')
      const { rowCount } = await house.owner
        .query(`update ${holder} set ${column} = $1, not_on_my_screen = true where person_id = $2`, [mark, world.joan])
        .catch(() => ({ rowCount: 0 }))
      await house.owner.query(rowCount ? 'commit' : 'rollback')
      if (rowCount) marked.push(mark)
    }
    expect(marked.length, 'tables of the small world with words in them').toBeGreaterThan(15)
    for (const { path, body } of await everyPage(world))
      expect(
        marked.filter((mark) => body.includes(mark)),
        path,
      ).toEqual([])
  })
})

describe('who may keep something off the screen', () => {
  const table = (kind: string, world: SmallWorld) => `/people/${world.joan}/off-screen/${kind}`

  test.each(['hello', 'reach', 'said', 'plan', 'community', 'rights'])('a promise of part %s too', async (part) => {
    const world = await smallWorld(house)
    const joan = world.actors['Joan herself']
    const promise = newId()
    await house.owner.query(
      `insert into promise (id, person_id, part, owner_name, what, began_by, due_at, first_due_at) values ($1, $2, $3, 'the team', 'look again', 'a test', $4, $4)`,
      [promise, world.joan, part, house.database.clock.now()],
    )
    expect((await joan.send(`${table('promise', world)}/${promise}`, {})).status).toBe(303)
    expect((await joan.get(`/people/${world.joan}/promises/${promise}`)).status).toBe(404)
  })

  test.each([
    ['statement', 'statement', 'When I sing I’m not ill.'],
    ['promise', 'promise', 'Ring the warden'],
    ['hope', 'hope', 'To sing with others again.'],
    ['step', 'step', 'Ask Maureen for a lift.'],
  ])('the person does it themselves, and it is gone: a %s', async (kind, holder, text) => {
    const world = await smallWorld(house)
    const joan = world.actors['Joan herself']
    const at = `${table(kind, world)}/${world.hers[holder]}`
    expect((await joan.send(at, {})).location).toBe(`/people/${world.joan}`)
    expect((await joan.get(at)).status).toBe(404)
    for (const { path, body } of await everyPage(world)) expect(body.includes(text), path).toBe(false)
    expect((await world.actors['Dev, alongside'].get(`/people/${world.joan}/off-screen`)).body).toContain(text)
  })

  test('what they give, an introduction, a thank-you, a time to talk: each is gone, and all that hangs on it', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    const { hers } = world
    await house.owner.query(
      `insert into promise (person_id, part, owner_id, what, began_by, began_at, due_at, first_due_at)
       values ($1, 'community', $2, 'Settle where the bakers meet', $3, $4, $4, $4)`,
      [world.joan, dev.id, `introduction ${hers.side} arrange`, house.database.clock.now()],
    )
    const booked = `/people/${world.joan}/good-to-talk/${hers.ownBooking}/back`
    expect((await joan.get(booked)).status).toBe(200)
    // With a gift its introductions go, their promises and the thanks for them.
    for (const [kind, entry] of [
      ['gift', hers.gift],
      ['booking', hers.ownBooking],
    ])
      expect((await joan.send(`${table(kind ?? '', world)}/${entry}`, {})).location).toBe(`/people/${world.joan}`)
    const telling = [
      'I can bake bread with you',
      'You both like bread.',
      'The loaf was still warm.',
      'Settle where the bakers meet',
      'The baker',
      `${hers.ownBooking}`,
    ]
    const pages = await everyPage(
      world,
      /^\/people\/:person$|give-and-ask|introductions|good-to-talk|promises|news|looked|everything|book|letters|drafts|my-people/,
    )
    expect(pages.length).toBeGreaterThan(15)
    for (const { path, body } of pages)
      expect(
        telling.filter((text) => body.includes(text)),
        path,
      ).toEqual([])
    expect((await joan.get(booked)).status).toBe(404)
    expect((await joan.get(`/people/${world.joan}`)).body).not.toContain('The ford house')
    const { body } = await dev.get(`/people/${world.joan}/off-screen`)
    for (const text of ['I can bake bread with you', 'The ford house']) expect(body).toContain(text)
    await dev.send(`/people/${world.joan}/off-screen`, { holder: 'gift', entry: hers.gift ?? '' })
    expect((await joan.get('/introductions')).body).toContain('The loaf was still warm.')
  })

  test('how it was at a group, and their own tiny enterprise with its steps and papers: each is gone', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    const { hers } = world
    const visit = `/groups/${(await house.owner.query('select asset_id from asset_visit where id = $1', [hers.ownVisit])).rows[0].asset_id}/visit`
    expect((await joan.get(visit)).body).toContain('They kept a needle for me')
    for (const [kind, entry] of [
      ['visit', hers.ownVisit],
      ['enterprise', hers.enterprise],
    ])
      expect((await joan.send(`${table(kind ?? '', world)}/${entry}`, {})).location).toBe(`/people/${world.joan}`)
    const pages = await everyPage(
      world,
      /^\/people\/:person$|enterprise|groups|drafts|news|looked|everything|book|letters|promises/,
    )
    expect(pages.length).toBeGreaterThan(15)
    for (const { path, body } of [...pages, { path: visit, body: (await joan.get(visit)).body }])
      expect(
        ['They kept a needle for me', 'Loaves by the dozen', 'Brown loaves'].filter((text) => body.includes(text)),
        path,
      ).toEqual([])
    const { body } = await dev.get(`/people/${world.joan}/off-screen`)
    expect([body.includes('Loaves by the dozen'), body.includes('How it was for them at a group')]).toEqual([
      true,
      true,
    ])
    const { rows } = await house.owner.query(
      `select entry_table from kept_off_screen where person_id = $1 and root_id = $2 order by 1`,
      [world.joan, hers.enterprise],
    )
    expect(rows.map(({ entry_table }) => entry_table)).toEqual(['enterprise', 'enterprise_check', 'enterprise_step'])
  })

  test('an introduction and a thank-you go alone, too', async () => {
    const world = await smallWorld(house)
    const joan = world.actors['Joan herself']
    await joan.send(`${table('introduction', world)}/${world.hers.side}`, {})
    const { body } = await joan.get('/introductions')
    expect([body.includes('You both like bread.'), body.includes('still warm')]).toEqual([false, false])
    expect((await joan.get('/give-and-ask')).body).toContain('I can bake bread with you')
    const other = await smallWorld(house)
    const her = other.actors['Joan herself']
    await her.send(`${table('thanks', other)}/${other.hers.thanked}`, {})
    expect((await her.get('/introductions')).body).not.toContain('still warm')
  })

  test('a worker does it at the person’s word, and says how', async () => {
    const world = await smallWorld(house)
    const dev = world.actors['Dev, alongside']
    const at = `${table('statement', world)}/${world.hers.statement}`
    expect((await dev.send(at, {})).status).toBe(422)
    expect((await dev.send(at, { how: 'by phone' })).location).toBe(`/people/${world.joan}/off-screen`)
    expect((await world.actors['Joan herself'].get(`/people/${world.joan}/said`)).body).not.toContain('When I sing')
    const { rows } = await house.owner.query(
      'select by_id, how from kept_off_screen where person_id = $1 and entry_table = $2',
      [world.joan, 'statement'],
    )
    expect(rows).toEqual([{ by_id: dev.id, how: 'by phone' }])
  })

  test('nobody of the circle, and nobody without standing: the answer of what is not there', async () => {
    const world = await smallWorld(house)
    const at = `${table('statement', world)}/${world.hers.statement}`
    for (const actor of ['Pat, in her circle', 'a worker without standing', 'another person'] as const)
      expect((await world.actors[actor].post(at, { once: newId(), how: 'by phone' })).status, actor).toBe(404)
    expect((await world.actors['Joan herself'].get(`/people/${world.joan}/said`)).body).toContain('When I sing')
  })

  test('the way back goes through who may change it, never through that screen', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    await joan.send(`${table('hope', world)}/${world.hers.hope}`, {})
    const list = `/people/${world.joan}/off-screen`
    expect((await joan.get(list)).status).toBe(404)
    const back = { holder: 'hope', entry: world.hers.hope ?? '' }
    expect((await joan.post(list, { once: newId(), ...back })).status).toBe(404)
    expect((await dev.send(list, back)).location).toBe(list)
    const { body } = await joan.get(`/people/${world.joan}/plan`)
    expect(body).toContain('To sing with others again.')
    expect(body).toContain('Ask Maureen for a lift.')
  })
})

describe('what hangs on it', () => {
  test('goes along and comes back together, but not what was kept off for itself', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    await joan.send(`/people/${world.joan}/off-screen/step/${world.hers.step}`, {})
    await joan.send(`/people/${world.joan}/off-screen/hope/${world.hers.hope}`, {})
    await dev.send(`/people/${world.joan}/off-screen`, { holder: 'hope', entry: world.hers.hope ?? '' })
    const { body } = await joan.get(`/people/${world.joan}/plan`)
    expect(body).toContain('A rail at the side door?')
    expect(body).not.toContain('Ask Maureen for a lift.')
  })

  test('a yes given to a plan stays a yes, without the hidden hope in what it pinned, and whole again afterwards', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
    const plan = `/people/${joan.id}/plan`
    for (const text of ['A room of my own', 'To sing again']) await joan.send(`${plan}/hopes/new`, { text })
    await joan.send(`${plan}/agreement`, {})
    const { rows } = await house.owner.query(`select id from hope where text = 'A room of my own' and person_id = $1`, [
      joan.id,
    ])
    await joan.send(`/people/${joan.id}/off-screen/hope/${rows[0].id}`, {})
    expect((await joan.get(`${plan}/versions`)).body).not.toContain('A room of my own')
    for (const reader of [joan, dev]) expect((await reader.get(plan)).body).not.toContain('changed since')
    await dev.send(`/people/${joan.id}/off-screen`, { holder: 'hope', entry: rows[0].id })
    expect((await joan.get(`${plan}/versions`)).body).toContain('A room of my own')
  })

  test('a letter that told of a promise lies on no screen either', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    await dev.send(`/people/${world.joan}/letters`, {})
    await joan.send(`/people/${world.joan}/off-screen/promise/${world.hers.promise}`, {})
    const { rows } = await house.owner.query(
      `select content::text like '%Ring the warden%' as tells, not_on_my_screen as off from letter where person_id = $1`,
      [world.joan],
    )
    expect(rows.filter(({ tells, off }) => tells && !off)).toEqual([])
  })

  test('a draft about it is not in my list of drafts', async () => {
    const world = await smallWorld(house)
    const joan = world.actors['Joan herself']
    const about = `/people/${world.joan}/said/${world.hers.statement}`
    await house.owner.query('insert into draft (owner_id, about, fields, page) values ($1, $2, $3, $4)', [
      world.joan,
      about,
      JSON.stringify({ text: 'About the choir, not finished' }),
      newId(),
    ])
    expect((await joan.get('/drafts')).body).toContain('About the choir')
    await joan.send(`/people/${world.joan}/off-screen/statement/${world.hers.statement}`, {})
    expect((await joan.get('/drafts')).body).not.toContain('About the choir')
    expect((await joan.get(`/people/${world.joan}`)).body).not.toContain('About the choir')
  })
})

describe('a reader kept off the screen', () => {
  test('is not among those around me and not in who looked, from before either; a worker can put them back', async () => {
    const world = await smallWorld(house)
    const [joan, dev] = [world.actors['Joan herself'], world.actors['Dev, alongside']]
    await house.owner.query(`update member set known_as = 'Quillon' where id = $1`, [
      world.actors['Pat, in her circle'].id,
    ])
    // Whatever else they hold goes along: a reader is one.
    await house.stand(world.joan, world.actors['Pat, in her circle'].id ?? '', 'circle', ['plan'], ['read'])
    await world.actors['Pat, in her circle'].get(`/people/${world.joan}/said`)
    await world.actors['Pat, in her circle'].get(`/people/${world.joan}/plan`)
    expect((await joan.get(`/people/${world.joan}/looked`)).body).toContain('Quillon')
    const offered = (await joan.get(`/people/${world.joan}/circle/consent/${world.actors['Pat, in her circle'].id}`))
      .body
    expect(offered).toContain(`/people/${world.joan}/off-screen/reader/`)
    for (const page of ['looked', 'my-worker'])
      expect((await joan.get(`/people/${world.joan}/${page}`)).body, page).toContain('/off-screen/reader/')
    await joan.send(`/people/${world.joan}/off-screen/reader/${world.hers.standing}`, {})
    // What they are given afterwards goes along, too, and the turn of it.
    const given = await dev.send(`/people/${world.joan}/circle/consent/${world.actors['Pat, in her circle'].id}`, {
      do: 'grant about see',
      how: 'by phone',
    })
    expect(given.status).toBe(303)
    await world.actors['Pat, in her circle'].get(`/people/${world.joan}/said`)
    await world.actors['Pat, in her circle'].get(`/people/${world.joan}/about`)
    for (const { path, body } of await everyPage(world)) expect(body.includes('Quillon'), path).toBe(false)
    expect((await dev.get(`/people/${world.joan}/off-screen`)).body).toContain('Quillon')
    await dev.send(`/people/${world.joan}/off-screen`, { holder: 'standing', entry: world.hers.standing ?? '' })
    expect((await joan.get(`/people/${world.joan}/looked`)).body).toContain('Quillon')
    const { rows } = await house.owner.query(
      'select 1 from standing where person_id = $1 and member_id = $2 and not_on_my_screen union all select 1 from consent_turn where person_id = $1 and not_on_my_screen',
      [world.joan, world.actors['Pat, in her circle'].id],
    )
    expect(rows).toEqual([])
  })
})
