import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, testHouse, type Visitor } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'
import { testNow } from '../../platform/testing/place.ts'
import { twinsJob } from '../assets/index.ts'
import { importJob } from './index.ts'
import { makeWorkbook } from './testing/make-workbook.ts'

const house = testHouse()
let connector: Visitor & { id: string }
let other: Visitor & { id: string }
let feed: Server
let pages: (path: string) => { status?: number; body: string; wait?: number }

beforeAll(async () => {
  connector = await house.member('Meg', { posts: ['connector'] })
  other = await house.member('Nell')
  feed = createServer((request, response) => {
    const { status = 200, body, wait = 0 } = pages(request.url ?? '')
    setTimeout(() => response.writeHead(status, { location: '/services' }).end(body), wait)
  })
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => feed.close(resolve)))

const runJob = () =>
  importJob((address) => address === '127.0.0.1').run({
    database: house.database,
    place: house.place,
    now: house.database.clock.now(),
  })
const feedAddress = () => `http://127.0.0.1:${(feed.address() as AddressInfo).port}`
const assets = async () =>
  (await house.owner.query('select name, line, source, status, own_words_at from asset order by name')).rows as {
    name: string
    line: string
    source: string
  }[]

/** Sends files with the form as a browser does. */
async function upload(
  who: Visitor,
  name: string,
  files: Record<string, string | Buffer>,
): Promise<Answer & { run: string }> {
  const edge = 'edge-of-the-form'
  const part = (head: string, body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ])
  const body = Buffer.concat([
    part('name="once"', newId()),
    part('name="name"', name),
    ...Object.entries(files).map(([file, text]) => part(`name="file"; filename="${file}"`, text)),
    Buffer.from(`--${edge}--\r\n`),
  ])
  const answer = await house.app.inject({
    method: 'POST',
    url: '/directory/import',
    headers: { cookie: who.cookie, 'content-type': `multipart/form-data; boundary=${edge}` },
    body,
  })
  const location = String(answer.headers.location ?? '')
  return { status: answer.statusCode, body: answer.body, location, cookie: '', run: location }
}

const columns = 'Name,Description,Address,Postcode,Cost'
const as = { 'column-0': 'name', 'column-1': 'what', 'column-2': 'address', 'column-3': 'postcode', 'column-4': 'cost' }
const list = (...rows: string[]) => ({ 'list.csv': [columns, ...rows].join('\n') })

describe('a spreadsheet', () => {
  test('is looked at first: what each column was taken for, and nothing goes in', async () => {
    const { run, status } = await upload(connector, 'Groups', list('Choir,We sing together.,1 Mill Lane,KS1 2AB,Free'))
    const page = await connector.get(run)
    expect([status, page.status]).toEqual([303, 200])
    expect(page.body).toMatch(/<option value="postcode" selected/)
    expect(await assets()).toEqual([])
  })

  test('shows how it looks by other columns before anything goes in, and keeps them', async () => {
    const { run } = await upload(connector, 'Columns', { 'list.csv': 'Thing,Extra\nChoir,We sing.\nBand,We blow.' })
    expect((await connector.get(run)).body).toMatch(
      /None of the first lines makes an entry yet[\s\S]*2 columns are left out/,
    )
    expect((await connector.send(run, { 'column-0': 'name', 'column-1': 'what', do: 'look' })).location).toBe(run)
    const { body } = await connector.get(run)
    expect(body).toMatch(/<strong>Choir<\/strong>[\s\S]*We sing\.[\s\S]*<strong>Band<\/strong>/)
    expect(body).toMatch(/<option value="what" selected/)
    expect(await assets()).toEqual([])
  })

  test('that is wrong on its last line is refused whole, and nothing of it is kept', async () => {
    const before = (await house.owner.query('select count(*)::int as runs from import_run')).rows
    const rows = Array.from({ length: 3_000 }, (_, at) => `Group ${at},We meet.,,,`)
    const { status, body } = await upload(connector, 'Long', list(...rows, '"never closes'))
    expect([status, body.includes('never closes')]).toEqual([422, true])
    expect((await house.owner.query('select count(*)::int as runs from import_run')).rows).toEqual(before)
  })

  test('goes in, and what cannot is told with its line and reason', async () => {
    const { run } = await upload(
      connector,
      'Groups',
      list(
        'Choir,We sing together.,1 Mill Lane,KS1 2AB,Free',
        ',Nobody,,,',
        'Knitters,=cmd(),,Nowhere,',
        '"Chess, on Tuesdays"',
      ),
    )
    expect((await connector.send(run, as)).status).toBe(303)
    const { body } = await connector.get(run)
    expect((await assets()).map(({ name }) => name)).toEqual(['Choir'])
    expect(body).toMatch(
      /Line 3[\s\S]*It has no name\.[\s\S]*Line 4[\s\S]*“Nowhere” is no postcode\.[\s\S]*Line 5[\s\S]*Half of the row/,
    )
  })

  test('with nulls and halves of characters in it goes in without them', async () => {
    const filler = 'We sing together in the hall. '.repeat(200)
    const half = `${'x'.repeat(19_999)}\u{1f3b5}`
    const { run, status } = await upload(connector, 'Odd', {
      'odd.csv': `Name,About,Notes\nSingers,${filler}\u0000,${half}\n`,
    })
    expect(status).toBe(303)
    expect((await connector.send(run, { 'column-0': 'name', 'column-1': 'what' })).status).toBe(303)
    expect((await assets()).map(({ name }) => name)).toContain('Singers')
    await house.owner.query(`delete from asset where source = 'list: odd'`)
  })

  test('coming again changes and never doubles', async () => {
    const { run } = await upload(
      connector,
      'Groups',
      list('Choir,We sing on Fridays now.,1 Mill Lane,KS1 2AB,£2', 'Walkers,We walk together.,,,'),
    )
    await connector.send(run, as)
    expect((await assets()).map(({ name, line }) => [name, line])).toEqual([
      ['Choir', 'We sing on Fridays now.'],
      ['Walkers', 'We walk together.'],
    ])
    const again = await upload(connector, 'groups', list('Choir,We sing on Fridays now.,1 Mill Lane,KS1 2AB,£2'))
    const before = await house.owner.query(`select changed_at, xmin from asset where name = 'Choir'`)
    await connector.send(again.run, as)
    expect((await house.owner.query(`select changed_at, xmin from asset where name = 'Choir'`)).rows).toEqual(
      before.rows,
    )
  })

  test('with no postcode lies in the neighbourhood whose outline is around its point', async () => {
    const [area, drawing] = [newId(), newId()]
    const corners = '((-1.5,53.4),(-1.5,53.6),(-1.2,53.6),(-1.2,53.4))' // flat(): longitude × 0.6
    const { owner } = house
    await owner.query(`insert into neighbourhood (id, name) values ($1, 'Top End')`, [area])
    await owner.query(
      `insert into boundary_drawing (id, source, starts_on, settled_at, taken_at) values ($1, 'a test', '2026-01-01', '2026-01-01', '2026-01-01')`,
      [drawing],
    )
    await owner.query(`insert into boundary_area (drawing_id, name, outline) values ($1, 'Top End', '[]')`, [drawing])
    await owner.query(
      `insert into boundary_ring (drawing_id, name, part, nth, ring) values ($1, 'Top End', 0, 0, $2::polygon)`,
      [drawing, corners],
    )
    const { run } = await upload(connector, 'Points', {
      'points.csv':
        'Name,About,Latitude,Longitude\nInside,We are.,53.5,-2.3\nFar away,We are not.,50.5,-2.3\nNowhere,We say not.,,',
    })
    await connector.send(run, {
      'column-0': 'name',
      'column-1': 'what',
      'column-2': 'latitude',
      'column-3': 'longitude',
    })
    const { rows } = await owner.query(
      `select name, neighbourhood_id as area from asset where source = 'list: points' order by name`,
    )
    expect(rows).toEqual([
      { name: 'Far away', area: null },
      { name: 'Inside', area },
      { name: 'Nowhere', area: null },
    ])
    await owner.query(`delete from asset where source = 'list: points'`)
    await owner.query('delete from boundary_drawing where id = $1', [drawing])
  })

  test('coming again on another day as it was leaves it untouched, its times too', async () => {
    const timed = { 'timed.csv': 'Name,About,When\nDominoes,We play.,Tue 2pm - 4pm' }
    const columns = { 'column-0': 'name', 'column-1': 'what', 'column-2': 'when' }
    const bring = async () => connector.send((await upload(connector, 'Timed', timed)).run, columns)
    const stands = async () =>
      (
        await house.owner.query(
          `select a.xmin, t.id, t.starts_on::text from asset a join asset_time t on t.asset_id = a.id where a.source = 'list: timed'`,
        )
      ).rows
    await bring()
    const before = await stands()
    expect(before).toMatchObject([{ starts_on: '2026-11-21' }])
    house.database.clock.moveTo('2026-11-29T10:00:00Z')
    await bring()
    expect(await stands()).toEqual(before)
    house.database.clock.moveTo(testNow)
    await house.owner.query(`delete from asset where source = 'list: timed'`)
  })

  test('where the group keeps its own words says also which times came otherwise', async () => {
    const bring = async (when: string) => {
      const { run } = await upload(connector, 'Timed', { 'timed.csv': `Name,About,When\nDominoes,We play.,${when}` })
      await connector.send(run, { 'column-0': 'name', 'column-1': 'what', 'column-2': 'when' })
      return (await connector.get(run)).body
    }
    await bring('Tue 2pm - 4pm')
    await house.owner.query(`update asset set own_words_at = now() where source = 'list: timed'`)
    expect(await bring('Tue 2pm - 4pm')).not.toContain('own words stand')
    expect(await bring('Wed 2pm - 4pm')).toMatch(
      /When[\s\S]*every week on TU, 14:00–16:00[\s\S]*every week on WE, 14:00–16:00/,
    )
    await house.owner.query(`delete from asset where source = 'list: timed'`)
  })

  test('keeps what stood there before, by whoever wrote it, to be put back', async () => {
    const [{ id }] = (await house.owner.query(`select id from asset where name = 'Walkers'`)).rows
    await connector.send(`/groups/${id}/edit`, { name: 'Walkers', line: 'We walk slowly, with tea.', status: 'active' })
    const { run } = await upload(connector, 'Groups', list('Walkers,We walk together on Sundays.,,,'))
    await connector.send(run, as)
    const versions = await connector.get(`/groups/${id}/versions`)
    expect(versions.body).toMatch(/by an import[\s\S]*We walk slowly, with tea\.[\s\S]*We walk together on Sundays\./)
    const [, undo = ''] = /action="(\/groups\/versions\/[^"]+\/undone)"/.exec(versions.body) ?? []
    await connector.send(`/groups/${id}/versions`, {}, undo)
    expect((await house.stranger.get(`/groups/${id}`)).body).toContain('We walk slowly, with tea.')
  })

  test('does not write over what the group wrote itself, and shows the difference', async () => {
    await house.owner.query(
      `update asset set line = 'We are the choir of Mill Lane.', own_words_at = present() where name = 'Choir'`,
    )
    const { run } = await upload(connector, 'Groups', list('Choir,We sing on Mondays.,1 Mill Lane,KS1 2AB,£2'))
    await connector.send(run, as)
    const { body } = await connector.get(run)
    expect((await assets())[0]?.line).toBe('We are the choir of Mill Lane.')
    expect(body).toMatch(/own words stand[\s\S]*We are the choir of Mill Lane\.[\s\S]*We sing on Mondays\./)
  })

  test('is not there for whoever has no post for it, nor for a colleague who did not bring it', async () => {
    const { run } = await upload(connector, 'Groups', list('Choir,x,,,'))
    const colleague = await house.member('Rose', { posts: ['connector'] })
    expect([
      (await other.get('/directory/import')).status,
      (await other.get(run)).status,
      (await colleague.get(run)).status,
    ]).toEqual([404, 404, 404])
    expect((await upload(other, 'Groups', list('Bad,x,,,'))).status).toBe(404)
  })

  test.each([
    ['that holds no text', { 'list.csv': Buffer.from([0x50, 0, 1, 2, 0]) }, 'no list that we can read'],
    ['with nothing under its headings', { 'list.csv': columns }, 'no line in it'],
    ['with a quotation mark that never closes', { 'list.csv': `${columns}\n"Choir,x` }, 'never closes'],
    ['that is a picture', { 'list.csv': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }, 'no list that we can read'],
    ['that is broken JSON', { 'list.json': '{"contents": [' }, 'broken'],
    ['that is no zip', { 'list.zip': 'PK\x03\x04 and then nothing' }, 'cannot be opened'],
    ['of more than twenty megabytes', { 'list.csv': Buffer.alloc(21_000_000, 'a') }, 'too big'],
  ])('%s is refused in words', async (_what, files, words) => {
    const { status, body } = await upload(connector, 'Odd', files as Record<string, string | Buffer>)
    expect([status, body.includes(words)]).toEqual([422, true])
  })

  test('of 141 libraries goes in whole', async () => {
    const libraries = readFileSync(join(import.meta.dirname, 'testing/samples/gm_libraries.csv'))
    const { run } = await upload(connector, 'Libraries', { 'gm_libraries.csv': libraries })
    const page = await connector.get(run)
    const chosen = [...page.body.matchAll(/<select[^>]*name="(column-\d+)"[\s\S]*?<\/select>/g)].map(
      ([select, name]) => [name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ''],
    )
    await connector.send(run, Object.fromEntries(chosen))
    const { rows } = await house.owner.query(
      `select count(*)::int as here, count(*) filter (where at[0] between -3 and -1.9 and at[1] between 53 and 54)::int as placed
         from asset where source = 'list: libraries'`,
    )
    expect(rows[0].here).toBeGreaterThan(130)
    expect(rows[0].placed).toBeGreaterThan(130)
  })
})

describe('what comes twice', () => {
  const entries = async (name: string) =>
    (
      await house.owner.query(
        'select id, name, listed, same_as, source from asset where name like $1 order by source',
        [name],
      )
    ).rows
  async function bring(named: string, rows: ReturnType<typeof list>) {
    const { run } = await upload(connector, named, rows)
    await connector.send(run, as)
    await twinsJob.run({ database: house.database, place: house.place, now: house.database.clock.now() })
    return run
  }
  const twins = '/groups/perhaps-the-same'
  const pairOf = (body: string, name: string) =>
    new RegExp(`>${name}</h2>[\\s\\S]*?action="(${twins}/[^"]+)"`).exec(body)?.[1] ?? ''

  test('in one list goes in once, and the second line says where the first is', async () => {
    const run = await bring(
      'Moths',
      list('Moth club,We look at moths.,,KS9 1AA,Free', 'Moth Club,Other words.,,KS9 1AA,'),
    )
    expect(await entries('Moth%')).toHaveLength(1)
    expect((await connector.get(run)).body).toMatch(/Line 3[\s\S]*It stands in this list twice: line 2 is the same\./)
  })

  test('by two lists is put side by side, and is one only when somebody says so; then it comes by both and stays one', async () => {
    await bring('By the parish', list('Bell ringers,We ring the bells.,,KS9 2AA,Free'))
    await bring('By the library', list('The Bell Ringers,Bells on Sundays.,,KS9 2AA,Free'))
    const [library, parish] = await entries('%ell%ingers')
    expect([library.listed, parish.listed]).toEqual([true, true])
    const { body } = await connector.get(twins)
    expect(body).toContain('We ring the bells.')
    expect(body).toContain('Bells on Sundays.')
    const at = pairOf(body, 'Bell ringers') || pairOf(body, 'The Bell Ringers')
    await connector.send(twins, { outcome: at.split('/')[3] === parish.id ? 'one' : 'other' }, at)
    const moved = await house.stranger.get(`/groups/${library.id}`)
    expect([moved.status, moved.location]).toEqual([307, `/groups/${parish.id}`])
    const run = await bring('By the library', list('The Bell Ringers,Bells on Mondays.,,KS9 2AA,Free'))
    expect((await connector.get(run)).body).toMatch(/What stands here|own words stand/)
    expect((await entries('%ell%ingers')).map(({ listed }) => listed)).toEqual([false, true])
    await connector.send(twins, {}, `${at}/parted`)
    expect((await entries('%ell%ingers')).map(({ listed, same_as }) => [listed, same_as])).toEqual([
      [true, null],
      [true, null],
    ])
    expect(pairOf((await connector.get(twins)).body, 'Bell ringers')).toBe('')
  })

  test('under a new name, or at a new place by another list, is found; two in one house are two', async () => {
    const put = (name: string, over: Record<string, unknown> = {}) => {
      const row = { id: newId(), kind: 'association', name, line: 'x', ...over }
      const names = Object.keys(row)
      return house.owner.query(
        `insert into asset (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
        Object.values(row),
      )
    }
    const hall = { postcode: 'KS9 3AA', phone: '01632 960 777' }
    await put('Mill Lane Stitchers', hall)
    await put('Judo for beginners', hall)
    await put('Quay Rowing Club', { postcode: 'KS9 4AA', source: 'list: quays' })
    await bring('New ones', list('Mill Stitching Circle,We sew.,,KS9 3AA,', 'Quay Rowing Club,We row.,,KS9 5AA,'))
    await house.owner.query(`update asset set phone = '01632960777' where name = 'Mill Stitching Circle'`)
    await house.owner.query(`select look_for_twins(id) from asset where name = 'Mill Stitching Circle'`)
    const { rows } = await house.owner.query(
      `select array(select name from asset where id in (one_id, other_id) order by name) as names, why from maybe_same where settled_at is null
         and exists (select from asset where id in (one_id, other_id) and name ~ '^(Mill Stitch|Quay|Judo)') order by 1`,
    )
    expect(rows).toEqual([
      { names: ['Mill Lane Stitchers', 'Mill Stitching Circle'], why: expect.arrayContaining(['place', 'phone']) },
      { names: ['Quay Rowing Club', 'Quay Rowing Club'], why: ['name'] },
    ])
  })

  test('is for whoever keeps entries to say, and for nobody else', async () => {
    expect((await other.get(twins)).status).toBe(404)
    const { rows } = await house.owner.query('select one_id, other_id from maybe_same where settled_at is null limit 1')
    const { one_id: one, other_id: another } = rows[0]
    expect((await other.post(`${twins}/${one}/${another}`, { once: newId(), outcome: 'two' })).status).toBe(404)
  })
})

describe('a workbook', () => {
  test('goes in as a list does, and what says that it is far too large is not read at all', async () => {
    const cells = (...texts: string[]) => texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')
    const rows = `<row>${cells('Name', 'Description')}</row><row>${cells('=cmd()|Whittlers', 'We carve spoons.')}</row>`
    const { run, status } = await upload(connector, 'Book', { 'list.xlsx': readFileSync(await makeWorkbook(rows)) })
    expect(status).toBe(303)
    await connector.send(run, { 'column-0': 'name', 'column-1': 'what' })
    expect((await assets()).find(({ source }) => source === 'list: book')?.name).toBe('cmd()|Whittlers')
    const huge = await house.app.inject({
      method: 'POST',
      url: '/directory/import',
      headers: {
        cookie: connector.cookie,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': '200000000',
      },
      body: '--x--',
    })
    expect([huge.statusCode, huge.body.includes('too big')]).toEqual([413, true])
  })

  test('of an old kind is refused with what to do', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    const { status, body } = await upload(connector, 'Old', { 'list.xls': old })
    expect([status, body.includes('choose “Excel workbook (.xlsx)” without a password')]).toEqual([422, true])
  })
})

describe('a feed', () => {
  const service = (id: number) => ({
    id: `f${id}`,
    name: `Group ${id}`,
    description: 'We meet together.',
    status: 'active',
    schedules: [],
  })
  const paged = (total: number) => (path: string) => {
    const page = Number(/page=(\d+)/.exec(path)?.[1] ?? 1)
    const contents = Array.from({ length: total }, (_, at) => service(at + 1)).slice((page - 1) * 100, page * 100)
    return { body: JSON.stringify({ total_pages: Math.ceil(total / 100), last_page: page >= total / 100, contents }) }
  }
  async function fetched(): Promise<{ state: string; trouble: string; total: number; run: string }> {
    const { location } = await connector.send(
      '/directory/import',
      { address: feedAddress() },
      '/directory/import/address',
    )
    await runJob()
    const { rows } = await house.owner.query('select state, trouble, total from import_run where id = $1', [
      location.split('/').at(-1),
    ])
    return { ...rows[0], run: location }
  }

  test('is fetched page by page, and goes in with progress to see', async () => {
    pages = paged(350)
    const { state, total, run } = await fetched()
    expect([state, total]).toEqual(['to look at', 350])
    await connector.send(run, {})
    const going = await connector.get(run)
    expect(going.body).toMatch(/<progress[^>]* max="350"/)
    expect(going.body).toMatch(/http-equiv="refresh"/)
    await runJob()
    expect((await house.owner.query(`select count(*)::int as n from asset where source like 'http%'`)).rows[0].n).toBe(
      350,
    )
    expect((await connector.get(run)).body).toContain('All done.')
  })

  test.each<[string, typeof pages, string]>([
    [
      'that gives the same page for ever',
      () => ({ body: JSON.stringify({ total_pages: 9999, contents: [service(1)] }) }),
      'the same page again',
    ],
    ['that is no list', () => ({ body: '{"hello": 1}' }), 'no list of services'],
    ['that is no JSON', () => ({ body: '<html>' }), 'no JSON'],
    ['that fails', () => ({ status: 500, body: '' }), 'an error (500)'],
    ['that sends us round', () => ({ status: 302, body: '' }), 'from one address to the next'],
  ])('%s is left, and says so', async (_what, answers, words) => {
    pages = answers
    const { state, trouble } = await fetched()
    expect([state, trouble.includes(words)]).toEqual(['failed', true])
  })

  test('at an address inside is never asked', async () => {
    let asked = false
    pages = () => {
      asked = true
      return { body: '[]' }
    }
    const { location } = await connector.send(
      '/directory/import',
      { address: feedAddress() },
      '/directory/import/address',
    )
    await importJob().run({ database: house.database, place: house.place, now: house.database.clock.now() })
    expect(asked).toBe(false)
    expect((await connector.get(location)).body).toContain('not on the open internet')
  })
})
