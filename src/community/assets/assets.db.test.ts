import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { daysOn, type Rule } from './times/falls-on.ts'

const house = testHouse()
let hema: Visitor & { id: Id }
let nell: Visitor & { id: Id }
let joan: Visitor & { id: Id }
const area = newId()

beforeAll(async () => {
  hema = await house.member('Hema', { posts: ['connector'] })
  nell = await house.member('Nell')
  joan = await house.member('Joan', { person: true })
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank')`, [area])
})

async function group(over: Record<string, unknown> = {}): Promise<Id> {
  const row = { id: newId(), kind: 'association', name: 'The choir', line: 'We sing.', neighbourhood_id: area, ...over }
  const names = Object.keys(row)
  await house.owner.query(
    `insert into asset (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
    Object.values(row),
  )
  return row.id
}

async function linkOf(asset: Id): Promise<string> {
  const { location } = await hema.send(`/groups/${asset}/link`, {})
  return `/stewards/${new URL(location, 'http://here').searchParams.get('made')}`
}

const least = { name: 'The choir', line: 'We sing on Thursdays.', status: 'active' }

describe('what everybody sees', () => {
  test('a group with its facts, in plain words; nothing of one that is not listed or has closed', async () => {
    const asset = await group({ cost: 'what you like', place_name: 'St Luke’s' })
    await house.owner.query(
      `insert into asset_access (asset_id, fact, answer, words) values ($1, 'step-free', 'partly', 'a ramp at the side')`,
      [asset],
    )
    const { body } = await house.stranger.get(`/groups/${asset}`)
    expect(body).toContain('Pay what you like')
    expect(body).toContain('a ramp at the side')
    expect(body).toContain('Nobody has checked this yet')
    for (const over of [{ listed: false }, { status: 'closed' }])
      expect((await house.stranger.get(`/groups/${await group(over)}`)).status).toBe(404)
  })

  test('lists by kind and neighbourhood; what cannot be asked for is as if it were not asked', async () => {
    const asset = await group({ kind: 'story', name: 'The bench we built' })
    const found = await house.stranger.get('/groups?kind=story&in=hollin-bank')
    expect(found.body).toContain(asset)
    expect((await house.stranger.get('/groups?kind=association')).body).not.toContain(asset)
    expect((await house.stranger.get(`/groups?kind=x&in=';drop&page=-1`)).status).toBe(200)
  })

  test('who said that it is still right shows as a neighbour, a connector by name', async () => {
    const asset = await group()
    await nell.send(`/groups/${asset}`, {}, `/groups/${asset}/still-right`)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('Checked today by a neighbour')
    await hema.send(`/groups/${asset}`, {}, `/groups/${asset}/still-right`)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('Checked today by Hema')
  })
})

describe('a group changes its own entry over a link', () => {
  test('without an account; it stands there at once, and a connector sees it and puts it back', async () => {
    const asset = await group({ phone: '01632 960 001' })
    const link = await linkOf(asset)
    expect((await house.stranger.send(link, { ...least, phone: '01632 960 999' })).location).toBe(`${link}?done=saved`)
    const page = await house.stranger.get(`/groups/${asset}`)
    expect(page.body).toContain('01632\u00a0960\u00a0999')
    expect(page.body).toContain('Checked today by the group')
    const desk = await hema.get('/groups/to-look-at')
    expect(desk.body).toContain('01632 960 999')
    const [, undo = ''] = /action="(\/groups\/versions\/[^"]+\/undone)"/.exec(desk.body) ?? []
    await hema.send('/groups/to-look-at', {}, undo)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('01632\u00a0960\u00a0001')
    expect((await hema.get('/groups/to-look-at')).body).not.toContain('01632 960 999')
  })

  test('given to strangers it is stopped for all at once, the one they renewed too', async () => {
    const asset = await group()
    const link = await linkOf(asset)
    const [renewed = ''] = (await house.stranger.send(link, {}, `${link}/renewed`)).location.split('?')
    expect((await house.stranger.get(link)).status).toBe(404)
    expect((await house.stranger.get(renewed)).status).toBe(200)
    await hema.send(`/groups/${asset}/link`, { why: 'Somebody else had it' }, `/groups/${asset}/link/stopped`)
    expect((await house.stranger.get(renewed)).status).toBe(404)
    expect((await house.stranger.post(renewed, { once: newId(), ...least })).status).toBe(404)
  })

  test('changes that entry alone, neither its kind nor whether it is listed, and ends on its day', async () => {
    const asset = await group()
    const other = await group()
    const link = await linkOf(asset)
    await house.stranger.send(link, { ...least, kind: 'story', listed: 'false', id: other })
    const { rows } = await house.owner.query(
      'select id, kind, listed, line from asset where id = any ($1) order by line',
      [[asset, other]],
    )
    expect(rows).toEqual(
      [
        { id: asset, kind: 'association', listed: true, line: 'We sing on Thursdays.' },
        { id: other, kind: 'association', listed: true, line: 'We sing.' },
      ].sort((a, b) => a.line.localeCompare(b.line)),
    )
    await house.owner.query('update asset_link set until_at = $2 where asset_id = $1', [
      asset,
      house.database.clock.now(),
    ])
    expect((await house.stranger.get(link)).status).toBe(404)
  })

  test('of a link only a digest is kept beside its entry', async () => {
    const asset = await group()
    const token = (await linkOf(asset)).split('/').at(-1) ?? ''
    const { rows } = await house.owner.query('select l::text as row from asset_link l where asset_id = $1', [asset])
    expect(rows[0].row).not.toContain(token)
  })

  test('times are added, days are left out, and a time is taken out again', async () => {
    const asset = await group()
    const times = `${await linkOf(asset)}/times`
    await house.stranger.send(times, { rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm' })
    const page = await house.stranger.get(times)
    expect(page.body).toContain('Thursdays, 6.30pm')
    const [, time] = /times\/([0-9a-f-]{36})\/skipped/.exec(page.body) ?? []
    await house.stranger.send(times, { day: '24 December 2099' }, `${times}/${time}/skipped`)
    const { rows } = await house.owner.query('select skips::text[] from asset_time where asset_id = $1', [asset])
    expect(rows).toEqual([{ skips: ['2099-12-24'] }])
    await house.stranger.send(times, {}, `${times}/${time}/removed`)
    expect((await house.stranger.get(times)).body).toContain('No times yet.')
  })

  test('a neighbourhood that is none is as if none was chosen', async () => {
    const asset = await group()
    expect((await house.stranger.send(await linkOf(asset), { ...least, neighbourhood_id: newId() })).status).toBe(303)
    const { rows } = await house.owner.query('select neighbourhood_id from asset where id = $1', [asset])
    expect(rows).toEqual([{ neighbourhood_id: null }])
  })

  test('what is wrong comes back with what was typed', async () => {
    const link = await linkOf(await group())
    const answer = await house.stranger.send(link, { ...least, phone: 'ring me', get_there: 'Over the bridge' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Over the bridge')
    expect(answer.body).toContain('Write the number in digits')
  })
})

describe('two who change the same entry', () => {
  const seenIn = (body: string) => /name="seen" value="([^"]+)"/.exec(body)?.[1] ?? ''

  test('see both versions, and one of them decides', async () => {
    const asset = await group({ phone: '01632 960 001' })
    const link = await linkOf(asset)
    const seen = seenIn((await house.stranger.get(link)).body)
    await hema.send(`/groups/${asset}/edit`, { ...least, get_there: 'Bus 42 stops outside.' })
    const typed = { ...least, get_there: 'Over the bridge', phone: '01632 960 777' }
    const answer = await house.stranger.send(link, { ...typed, seen })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('changed this entry while you were writing')
    expect(answer.body).toMatch(/What stands there now[\s\S]*Bus 42 stops outside\.[\s\S]*Over the bridge/)
    const again = await house.stranger.post(link, { once: newId(), ...typed, seen: seenIn(answer.body) })
    expect(again.location).toBe(`${link}?done=saved`)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('Over the bridge')
  })

  test('each in a part of its own are not in each other’s way', async () => {
    const asset = await group()
    const link = await linkOf(asset)
    const seen = seenIn((await house.stranger.get(link)).body)
    await hema.send(`/groups/${asset}/edit/times`, { rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm' })
    await nell.send(`/groups/${asset}`, {}, `/groups/${asset}/still-right`)
    expect((await house.stranger.send(link, { ...least, seen })).status).toBe(303)
  })

  test('a time that is sent again after going back stands there once', async () => {
    const asset = await group()
    const times = `${await linkOf(asset)}/times`
    const time = { rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm', closes: '8pm' }
    await house.stranger.send(times, time)
    await house.stranger.send(times, time)
    await house.stranger.send(times, { ...time, opens: '7pm' })
    const { rows } = await house.owner.query('select opens from asset_time where asset_id = $1 order by opens', [asset])
    expect(rows.map(({ opens }) => opens)).toEqual(['18:30:00', '19:00:00'])
  })
})

describe('where it is on the map', () => {
  const at = async (asset: Id) => (await house.owner.query('select at from asset where id = $1', [asset])).rows[0].at

  test('follows its postcode: a group that moved is not looked for at its old door', async () => {
    await house.owner.query(
      `insert into postcode_point values ('ks12ab', point(-2.4, 53.5)), ('ks19zz', point(-2.5, 53.6))`,
    )
    const { location } = await hema.send('/groups/new', { ...least, kind: 'association', postcode: 'KS1 2AB' })
    const asset = location.split('/')[2] ?? ''
    expect(await at(asset)).toEqual({ x: -2.4, y: 53.5 })
    const link = await linkOf(asset)
    await house.stranger.send(link, { ...least, postcode: 'KS12AB' })
    expect(await at(asset)).toEqual({ x: -2.4, y: 53.5 })
    await house.stranger.send(link, { ...least, postcode: 'KS1 9ZZ' })
    expect(await at(asset)).toEqual({ x: -2.5, y: 53.6 })
    await house.stranger.send(link, { ...least, postcode: 'ZZ9 9ZZ' })
    expect(await at(asset)).toBeNull()
  })

  test('stays where somebody measured it, when its postcode is written for the first time', async () => {
    const asset = await group({ at: '(-2.41,53.51)' })
    await house.stranger.send(await linkOf(asset), { ...least, postcode: 'KS1 9ZZ' })
    expect(await at(asset)).toEqual({ x: -2.41, y: 53.51 })
  })
})

describe('who may', () => {
  test('change, undo, stop and look at what waits: connectors; for everybody else it is not there', async () => {
    const asset = await group()
    for (const path of ['edit', 'edit/times', 'link', 'versions'])
      for (const visitor of [nell, joan]) expect((await visitor.get(`/groups/${asset}/${path}`)).status, path).toBe(404)
    expect((await nell.get('/groups/to-look-at')).status).toBe(404)
    expect((await nell.post(`/groups/${asset}/edit`, { once: newId(), ...least })).status).toBe(404)
  })

  test('the role that serves writes no entry and reads no link, version, telling or check', async () => {
    const { rows } = await house.owner.query(`
      select t, has_table_privilege('alongside_app', t, 'insert') as adds, has_any_column_privilege('alongside_app', t, 'update') as changes,
        has_table_privilege('alongside_app', t, 'select') as reads
      from unnest(array['asset', 'asset_access', 'asset_time', 'asset_link', 'asset_version', 'asset_told', 'asset_check']) t`)
    expect(rows.filter(({ adds, changes }) => adds || changes)).toEqual([])
    expect(rows.filter(({ reads }) => reads).map(({ t }) => t)).toEqual(['asset', 'asset_access', 'asset_time'])
  })
})

describe('telling of a group', () => {
  test('by anybody: it is listed only when a connector has put it in, and how to reach the teller is gone then', async () => {
    await house.stranger.send('/groups/told', {
      name: 'Moth club',
      words: 'They look at moths.',
      teller: 'Nell, 01632 960 111',
    })
    expect((await house.stranger.get('/groups')).body).not.toContain('Moth club')
    const desk = await hema.get('/groups/to-look-at')
    expect(desk.body).toContain('01632 960 111')
    const { rows } = await house.owner.query(`select id from asset_told where name = 'Moth club'`)
    const path = `/groups/new?told=${rows[0].id}`
    await hema.send(path, { ...least, name: 'Moth club', kind: 'association' })
    expect((await house.stranger.get('/groups')).body).toContain('Moth club')
    const after = await house.owner.query(`select teller, outcome from asset_told where name = 'Moth club'`)
    expect(after.rows).toEqual([{ teller: '', outcome: 'listed' }])
  })
})

describe('P15 how it was for people who went', () => {
  const went = (asset: Id, visitor: Visitor, over = {}) =>
    visitor.send(`/groups/${asset}/visit`, { welcome: '5', access: '4', felt: ['chair'], ...over })

  test('says nothing of four, and of five counts and words without anybody in them', async () => {
    const asset = await group()
    for (let at = 0; at < 4; at += 1) await went(asset, await house.member(`Neighbour ${at}`))
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('We say nothing until five have')
    await went(asset, nell, { welcome: '1', felt: ['loud'], words: 'Nobody spoke to me' })
    const { body } = await house.stranger.get(`/groups/${asset}`)
    expect(body).toContain('nearly everybody')
    expect(body).toContain('They saved me a chair')
    expect(body).not.toContain('too loud')
    expect(body).not.toContain('Nobody spoke to me')
    expect(body).not.toContain('Nell')
  })

  test('own words are shown when a connector has read them', async () => {
    const asset = await group()
    for (let at = 0; at < 5; at += 1)
      await went(asset, await house.member(`Neighbour ${at}`), at === 0 ? { words: 'Soup like my gran’s' } : {})
    expect((await house.stranger.get(`/groups/${asset}`)).body).not.toContain('Soup like')
    const { rows } = await house.owner.query('select id from asset_visit where asset_id = $1 and words <> $2', [
      asset,
      '',
    ])
    await hema.send('/groups/to-look-at', { shown: 'yes' }, `/groups/words/${rows[0].id}`)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('Soup like')
  })

  test('what is not on somebody’s screen is in no count and no words, and they may say it anew', async () => {
    const asset = await group()
    const person = await house.member('Ada', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(person.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community'])
    for (let at = 0; at < 5; at += 1) await went(asset, await house.member(`Neighbour ${at}`))
    await went(asset, person, { words: 'They kept me a seat' })
    const { rows } = await house.owner.query('select id from asset_visit where member_id = $1', [person.id])
    const visit = rows[0].id
    const off = `/people/${person.id}/off-screen/visit/${visit}`
    expect((await person.get(`/groups/${asset}/visit`)).body).toContain(off)
    expect((await hema.get('/groups/to-look-at')).body).toContain('kept me a seat')
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('6 people')
    expect((await nell.post(off, { once: newId(), how: 'by phone' })).status).toBe(404)
    expect((await person.send(off, {})).location).toBe(`/people/${person.id}`)
    expect((await hema.get('/groups/to-look-at')).body).not.toContain('kept me a seat')
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('5 people')
    const anew = await person.get(`/groups/${asset}/visit`)
    expect(anew.body).not.toMatch(/kept me a seat|Take back/)
    expect((await person.post(`/groups/${asset}/visit/taken-back`, { once: newId() })).status).toBe(404)
    await went(asset, person, { welcome: '2', words: 'It was full' })
    const back = { holder: 'asset_visit', entry: visit }
    const list = `/people/${person.id}/off-screen`
    expect((await dev.send(list, back)).status).toBe(422)
    await person.send(`/groups/${asset}/visit`, {}, `/groups/${asset}/visit/taken-back`)
    expect((await dev.send(list, back)).location).toBe(list)
    expect((await person.get(`/groups/${asset}/visit`)).body).toContain('kept me a seat')
  })

  test('once for each member, theirs to change and take back; for somebody without a screen without a name', async () => {
    const asset = await group()
    await went(asset, joan)
    await went(asset, joan, { welcome: '2' })
    await went(asset, hema, { how: 'by phone' })
    await went(asset, hema, { how: 'by phone' })
    const { rows } = await house.owner.query(
      'select member_id, person_id, welcome from asset_visit where asset_id = $1 order by id',
      [asset],
    )
    expect(rows).toEqual([
      { member_id: joan.id, person_id: joan.id, welcome: 2 },
      { member_id: null, person_id: null, welcome: 5 },
      { member_id: null, person_id: null, welcome: 5 },
    ])
    expect((await nell.post(`/groups/${asset}/visit`, { once: newId(), welcome: '5', how: 'by phone' })).status).toBe(
      404,
    )
    await joan.send(`/groups/${asset}/visit`, {}, `/groups/${asset}/visit/taken-back`)
    const left = await house.owner.query(
      'select count(*)::int as left from asset_visit where member_id = $1 and asset_id = $2',
      [joan.id, asset],
    )
    expect(left.rows).toEqual([{ left: 0 }])
  })
})

describe('at their word', () => {
  const said = { welcome: '5', access: '2', felt: ['chair'], how: 'by phone' }

  test('how it was is theirs: they see who wrote it down, change it, and it is among who looked', async () => {
    const asset = await group()
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
    expect((await dev.get(`/groups/${asset}/visit`)).body).toContain('>Joan</option>')
    expect((await dev.send(`/groups/${asset}/visit`, { ...said, how: 'on screen', whose: joan.id })).status).toBe(422)
    expect((await dev.send(`/groups/${asset}/visit`, { ...said, whose: joan.id })).status).toBe(303)
    const { body } = await joan.get(`/groups/${asset}/visit`)
    expect(body).toContain('Dev wrote this down at your word, by phone.')
    const looked = await house.owner.query('select why from reading where person_id = $1 and member_id = $2', [
      joan.id,
      dev.id,
    ])
    expect(looked.rows).toEqual([{ why: 'wrote something down at your word' }])
    await joan.send(`/groups/${asset}/visit`, { welcome: '3', access: '2' })
    const { rows } = await house.owner.query(
      'select member_id, person_id, welcome, how, at_their_word_by from asset_visit where asset_id = $1',
      [asset],
    )
    expect(rows).toEqual([
      { member_id: joan.id, person_id: joan.id, welcome: 3, how: 'on screen', at_their_word_by: null },
    ])
  })

  test('what they said goes off their screen at their word by the name of the group, and whether they said anything is not told', async () => {
    const [said, unsaid] = [await group(), await group()]
    const person = await house.member('Ada', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(person.id, dev.id, 'alongside', [
      'hello',
      'reach',
      'about',
      'said',
      'plan',
      'community',
      'rights',
    ])
    await person.send(`/groups/${said}/visit`, { welcome: '5', words: 'They kept me a seat' })
    const at = (asset: Id) => `/groups/${asset}/visit/off-screen`
    const off = { whose: person.id, how: 'by phone' }
    for (const who of [hema, nell])
      for (const asset of [said, unsaid])
        expect((await who.post(at(asset), { once: newId(), ...off })).status).toBe(404)
    expect((await dev.send(at(said), { whose: person.id })).status).toBe(422)
    for (const asset of [unsaid, said])
      expect((await dev.send(at(asset), off)).location).toBe(`/people/${person.id}/off-screen`)
    const page = await dev.get(`/people/${person.id}/off-screen`)
    expect(page.body).toContain('How it was for them at a group')
    expect(page.body).not.toMatch(/kept me a seat|The choir/)
    expect((await person.get(`/groups/${said}/visit`)).body).not.toMatch(/kept me a seat|Take back/)
    expect((await person.get(`/people/${person.id}/looked`)).body).not.toMatch(/at a group|stays off/)
    // What is told for them from then on stays off it, too.
    await dev.send(`/groups/${said}/visit`, { welcome: '4', how: 'by phone', whose: person.id })
    expect((await person.get(`/groups/${said}/visit`)).body).not.toContain('Take back')
    const { rows } = await house.owner.query('select welcome from asset_visit where member_id = $1', [person.id])
    expect(rows).toEqual([{ welcome: 4 }])
  })

  test('whoever does not walk alongside writes down nobody’s words as theirs', async () => {
    const asset = await group()
    for (const visitor of [hema, nell]) {
      expect((await visitor.get(`/groups/${asset}/visit`)).body).not.toContain('>Joan</option>')
      const sent = await visitor.post(`/groups/${asset}/visit`, { once: newId(), ...said, whose: joan.id })
      expect(sent.status).toBe(404)
    }
  })

  test('a neighbour says that an entry is still right by phone, and no name is kept of them', async () => {
    const asset = await group()
    await hema.send(`/groups/${asset}`, { how: 'by phone' }, `/groups/${asset}/still-right`)
    expect((await house.stranger.get(`/groups/${asset}`)).body).toContain('Checked today by a neighbour')
    const { rows } = await house.owner.query(
      'select member_id, at_their_word_by, how from asset_check where asset_id = $1',
      [asset],
    )
    expect(rows).toEqual([{ member_id: null, at_their_word_by: hema.id, how: 'by phone' }])
    expect((await nell.post(`/groups/${asset}/still-right`, { once: newId(), how: 'by phone' })).status).toBe(404)
  })
})

describe('what is on', () => {
  test('the database and the program agree on every day of three years, whatever the rhythm', async () => {
    const { owner } = house
    const asset = await group({ listed: false })
    const rules: Rule[] = []
    const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
    for (let at = 0; at < 60; at += 1) {
      const freq = (['once', 'weekly', 'monthly', 'monthly'] as const)[at % 4] ?? 'weekly'
      const code = codes[at % 7] ?? 'MO'
      const byDate = at % 4 === 3
      const nth = ['1', '2', '3', '4', '5', '-1', ''][at % 7]
      rules.push({
        freq,
        every: 1 + (at % 3),
        days: freq === 'once' || byDate ? [] : freq === 'weekly' ? [code, 'SU'] : [`${nth}${code}`],
        monthDays: byDate ? [1 + (at % 31)] : [],
        startsOn: `2026-0${1 + (at % 9)}-1${at % 10}`,
        untilOn: at % 5 === 0 ? '2028-02-29' : null,
        skips: at % 2 === 0 ? ['2027-05-03'] : [],
        notOnBankHolidays: at % 3 === 0,
      })
    }
    for (const [at, rule] of rules.entries())
      await owner.query(
        `insert into asset_time (id, asset_id, freq, every, days, month_days, starts_on, until_on, opens, skips, not_on_bank_holidays, words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '10:00', $9, $10, $11)`,
        [
          newId(),
          asset,
          rule.freq,
          rule.every,
          rule.days,
          rule.monthDays,
          rule.startsOn,
          rule.untilOn,
          rule.skips,
          rule.notOnBankHolidays,
          String(at).padStart(2, '0'),
        ],
      )
    const holidays = bankHolidays('2026-01-01', '2028-12-31')
    const { rows } = await owner.query(
      `select array(select d::date::text from generate_series(date '2026-01-01', date '2028-12-31', '1 day') d where falls_on(t, d::date, $2)) as days
       from asset_time t where asset_id = $1 order by t.words`,
      [asset, holidays],
    )
    expect(rows.map(({ days }) => days)).toEqual(
      rules.map((rule) => daysOn(rule, '2026-01-01', '2028-12-31', holidays)),
    )
  })

  test('shows today’s with its hour, and a feed for the group, the neighbourhood and the town', async () => {
    house.database.clock.moveTo('2026-11-24T08:00:00Z')
    const asset = await group({ name: 'Tuesday dominoes' })
    await house.owner.query(
      `insert into asset_time (id, asset_id, freq, days, starts_on, opens, closes) values ($1, $2, 'weekly', '{TU}', '2026-01-06', '19:00', '21:00')`,
      [newId(), asset],
    )
    const page = await house.stranger.get('/whats-on?when=today&in=hollin-bank')
    expect(page.body).toContain('Tuesday dominoes')
    expect(page.body).toContain('7pm')
    for (const path of [
      `/groups/${asset}/calendar.ics`,
      '/whats-on/hollin-bank/calendar.ics',
      '/whats-on/calendar.ics',
    ]) {
      const feed = await house.stranger.get(path)
      expect(feed.body, path).toContain('SUMMARY:Tuesday dominoes')
    }
    expect((await house.stranger.get('/whats-on/nowhere/calendar.ics')).status).toBe(404)
    expect((await house.stranger.get(`/groups/${await group({ listed: false })}/calendar.ics`)).status).toBe(404)
  })
})
