import { beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId, readConfig } from '../platform/index.ts'
import { routesOf } from './routes.ts'
import { testHouse, type Visitor } from './testing/house.ts'

/** What strangers, and members without standing, try with what they got hold of. */
const house = testHouse()
type Member = Visitor & { id: Id }
let joan: Member
let dev: Member
let hema: Member

beforeAll(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  hema = await house.member('Hema Connector', { posts: ['connector'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
})

async function group(over: Record<string, unknown> = {}): Promise<Id> {
  const row = { id: newId(), kind: 'association', name: 'The choir', line: 'We sing.', ...over }
  const names = Object.keys(row)
  await house.owner.query(
    `insert into asset (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
    Object.values(row),
  )
  return row.id
}

const fromQuery = (location: string, name: string) => new URL(location, 'http://here').searchParams.get(name) ?? ''
const linkOf = async (asset: Id) => fromQuery((await hema.send(`/groups/${asset}/link`, {})).location, 'made')
const least = { name: 'The choir', line: 'We sing on Thursdays.', status: 'active' }

/** Tables of the place, and those that all places share, in which a text stands anywhere, in letters or as bytes. */
async function tablesWith(secret: string): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind = 'r' and c.relnamespace in (current_schema()::regnamespace, 'shared'::regnamespace)`,
  )
  const bytes = Buffer.from(secret).toString('hex')
  const found = await house.owner.query<{ name: string }>(
    rows
      .map(
        ({ name }) => `(select '${name}' as name from ${name} t
          where strpos(lower(t::text), lower('${secret}')) > 0 or strpos(t::text, '${bytes}') > 0 limit 1)`,
      )
      .join(' union all '),
  )
  return found.rows.map(({ name }) => name)
}

describe('what lets somebody in stands nowhere once it was handed over', () => {
  test('(a text that stands somewhere is found)', async () => {
    expect(await tablesWith('Hema Connector')).toContain('member')
  })

  test('the link of a group: made, used for each change, renewed, stopped', async () => {
    const asset = await group()
    const first = await linkOf(asset)
    const at = `/stewards/${first}`
    await house.stranger.send(at, least)
    await house.stranger.send(`${at}/times`, { rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm' })
    const [, time] = /times\/([0-9a-f-]{36})\/skipped/.exec((await house.stranger.get(`${at}/times`)).body) ?? []
    await house.stranger.send(`${at}/times`, { day: '24 December 2099' }, `${at}/times/${time}/skipped`)
    await house.stranger.send(`${at}/times`, {}, `${at}/times/${time}/removed`)
    const renewed = (await house.stranger.send(at, {}, `${at}/renewed`)).location
    const second = /stewards\/([\w-]{43})/.exec(renewed)?.[1] ?? ''
    expect([first.length, second.length]).toEqual([43, 43])
    await hema.send(`/groups/${asset}/link`, { why: 'Somebody else had it' }, `/groups/${asset}/link/stopped`)
    expect([await tablesWith(first), await tablesWith(second)]).toEqual([[], []])
  })

  test('a code that makes somebody able to sign in, and the code into a circle: made, looked at, used', async () => {
    const edith = newId()
    await house.owner.query(`insert into member (id, known_as, is_person) values ($1, 'Edith', true)`, [edith])
    await house.stand(edith, edith, 'self', ['reach', 'said', 'plan', 'hello', 'about'])
    await house.stand(edith, dev.id, 'alongside', ['reach', 'said', 'plan'])
    const made = (await dev.send(`/people/${edith}/invitation`, { how: 'by code' })).location
    const code = fromQuery(made, 'code')
    await dev.get(made)
    await house.stranger.send('/welcome', { code })
    await house.stranger.send(`/welcome/${code}`, { email: 'edith@example.org', password: 'three plain words here' })
    const offer = { toName: 'Carol', inMyWords: 'my friend', way: 'by code', 'part-plan': 'see' }
    const circle = fromQuery((await joan.send(`/people/${joan.id}/circle/invite`, offer)).location, 'code')
    await (await house.member('Carol')).send(`/invited/${circle}`, {})
    expect([code.length, circle.length]).toEqual([14, 14])
    expect([await tablesWith(code), await tablesWith(circle)]).toEqual([[], []])
  })

  test('the code on a card: made, and used to come back and to be left alone', async () => {
    const code = fromQuery((await dev.send(`/people/${joan.id}/card`, {})).location, 'code')
    await house.stranger.send('/leave-me-alone', { name: 'Joan', code })
    await house.stranger.send('/come-back', { code })
    expect([code.length, await tablesWith(code)]).toEqual([14, []])
  })
})

describe('the link of a group in the hands of strangers', () => {
  test('changes only what the group itself may: not another entry, not its kind, place on the map, source or listing', async () => {
    const mine = { organisation_id: null, source: 'list: choirs', source_id: '7', at: '(1,2)' }
    const [asset, other] = [await group(mine), await group()]
    const before = (await house.owner.query('select * from asset where id = $1', [other])).rows
    const odd = {
      kind: 'story',
      listed: 'false',
      id: other,
      asset: other,
      source: 'x',
      source_id: 'y',
      at: '(9,9)',
      checked_name: 'The King',
    }
    await house.stranger.send(`/stewards/${await linkOf(asset)}`, { ...least, ...odd })
    const { rows } = await house.owner.query(
      'select kind, listed, source, source_id, at::text, line, checked_name from asset where id = $1',
      [asset],
    )
    expect(rows).toEqual([
      {
        kind: 'association',
        listed: true,
        source: 'list: choirs',
        source_id: '7',
        at: '(1,2)',
        line: 'We sing on Thursdays.',
        checked_name: 'the group',
      },
    ])
    expect((await house.owner.query('select * from asset where id = $1', [other])).rows).toEqual(before)
  })

  test('opens nothing else: neither times of another entry nor what connectors have', async () => {
    const [asset, other] = [await group(), await group()]
    const [at, time] = [`/stewards/${await linkOf(asset)}`, newId()]
    await house.owner.query(
      `insert into asset_time (id, asset_id, freq, days, starts_on, opens) values ($1, $2, 'weekly', '{TH}', '2026-01-01', '18:30')`,
      [time, other],
    )
    const tried = [
      house.stranger.post(`${at}/times/${time}/removed`, { once: newId() }),
      house.stranger.post(`${at}/times/${time}/skipped`, { once: newId(), day: '24 December 2099' }),
      house.stranger.get(`${at}/versions`),
      house.stranger.get(`${at}/link`),
    ]
    expect((await Promise.all(tried)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('shows nobody who works here and nobody’s e-mail', async () => {
    const asset = await group()
    await hema.send(`/groups/${asset}/edit`, least)
    const at = `/stewards/${await linkOf(asset)}`
    for (const path of [at, `${at}/times`])
      expect((await house.stranger.get(path)).body).not.toMatch(/Hema|@example\.org/)
  })

  test('writes no script and no address that is none into the page everybody reads', async () => {
    const asset = await group()
    const at = `/stewards/${await linkOf(asset)}`
    expect((await house.stranger.send(at, { ...least, website: 'javascript:alert(1)' })).status).toBe(422)
    await house.stranger.send(at, { ...least, about: '<script>alert(1)</script><img src=x onerror=alert(1)>' })
    const { body } = await house.stranger.get(`/groups/${asset}`)
    expect(body).toContain('&lt;script>alert')
    expect(body).not.toMatch(/<script>alert|<img src=x/)
  })

  test('is counted by the entry: a link made new begins no new count, and new links are few', async () => {
    const asset = await group()
    let at = `/stewards/${await linkOf(asset)}`
    await house.owner.query(
      `insert into asset_version (asset_id, how, was, became) select $1, 'link', entry_of($1), entry_of($1) from generate_series(1, 30)`,
      [asset],
    )
    for (let made = 0; made < 3; made += 1) {
      const { location } = await house.stranger.send(at, {}, `${at}/renewed`)
      at = location.split('?')[0] ?? ''
    }
    const changed = await house.stranger.send(at, least)
    expect([changed.status, changed.body.includes('changed very often today')]).toEqual([422, true])
    const renewed = await house.stranger.send(at, {}, `${at}/renewed`)
    expect([renewed.status, renewed.body.includes('several times today')]).toEqual([422, true])
    expect((await hema.get('/groups/to-look-at')).body).toContain(`/groups/${asset}/link`)
  })

  test('every change is seen and put back, and one press stops all who hold it', async () => {
    const asset = await group()
    const at = `/stewards/${await linkOf(asset)}`
    await house.stranger.send(at, { ...least, phone: '0900 111 222' })
    await house.stranger.send(at, { ...least, status: 'closed' })
    expect((await house.stranger.get(`/groups/${asset}`)).status).toBe(404)
    const [, undo = ''] =
      /0900 111 222[\s\S]*?action="(\/groups\/versions\/[^"]+\/undone)"/.exec(
        (await hema.get('/groups/to-look-at')).body,
      ) ?? []
    await hema.send('/groups/to-look-at', {}, undo)
    await hema.send(`/groups/${asset}/link`, { why: 'Strangers had it' }, `/groups/${asset}/link/stopped`)
    const { rows } = await house.owner.query('select line, phone, status from asset where id = $1', [asset])
    expect(rows).toEqual([{ line: 'We sing.', phone: null, status: 'active' }])
    expect((await house.stranger.get(at)).status).toBe(404)
  })

  test('does not let go on what rests because something did not feel safe', async () => {
    const asset = await group({ status: 'paused' })
    await house.owner.query(
      `insert into community_pause (id, of_kind, of_id, by_id, by_name) values ($1, 'group', $2, $3, 'Kit')`,
      [newId(), asset, hema.id],
    )
    await house.stranger.send(`/stewards/${await linkOf(asset)}`, least)
    await hema.send(`/groups/${asset}/edit`, least)
    const { rows } = await house.owner.query('select line, status from asset where id = $1', [asset])
    expect(rows).toEqual([{ line: 'We sing on Thursdays.', status: 'paused' }])
  })
})

describe('nobody without standing lists what people give', () => {
  test('on no page that needs no name in its address, by no word they look for', async () => {
    const [area, mark] = [newId(), 'Zqgift']
    await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Quay')`, [area])
    const nell = await house.member('Nell')
    await house.owner.query('update member set neighbourhood_id = $1 where id = any ($2)', [area, [nell.id, joan.id]])
    for (const who of ['nobody', 'connector', 'introduced', 'neighbours'])
      for (const side of ['give', 'find'])
        await house.owner.query(
          `insert into gift (id, person_id, member_id, side, kind, line, who_may, until_on) values ($1, $2, $2, $3, 'hands', $4, $5, '2099-01-01')`,
          [newId(), joan.id, side, `${mark} ${who}`, who],
        )
    const open = routesOf(readConfig({})).filter(
      ({ path, page, answer, who }) =>
        (page || answer) && /^(anyone|members|my people)$/.test(who.may) && !path.includes(':'),
    )
    expect(open.length).toBeGreaterThan(40)
    const found: string[] = []
    for (const { path } of open)
      for (const visitor of [house.stranger, nell])
        for (const query of ['', `?q=${mark}&search=${mark}&words=${mark}&in=quay&area=${area}`])
          if (
            (await visitor.get(path + query)).body
              .replaceAll(`=${mark}`, '')
              .match(new RegExp(`${mark} (nobody|connector|introduced|neighbours)`))
          )
            found.push(path)
    expect(found).toEqual([])
  })
})
