import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { inPlaceAsSystem, newId, sql } from '../../platform/index.ts'
import { climbCoordinationJob } from './jobs.ts'
import { words } from './words.ts'

const house = testHouse()
const bank = newId()
const now = '2026-11-20T09:30:00Z'
type Member = Visitor & { id: string }
let ruth: Member
const coordinator = 'local area coordinator'

beforeAll(async () => {
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank')`, [bank])
  house.database.clock.moveTo(now)
  ruth = await house.member('Ruth', { posts: ['team lead'] })
})
beforeEach(async () => {
  house.database.clock.moveTo(now)
  // Each test has a coordinator of its own.
  await house.owner.query('update post set until_at = $1 where kind = $2 and until_at is null', [now, coordinator])
})

const newCoordinator = (name = 'Hema') => house.member(name, { posts: [coordinator] })
const rows = async (text: string, ...values: unknown[]) => (await house.owner.query(text, values)).rows
const marjorie = { where: bank, name: 'Marjorie', contact: '01632 960 207', helps: 'Ring twice' }
const byLen = { ...marjorie, agreed: 'yes', byName: 'Len', byIs: 'her neighbour', byContact: '01632 960 206' }
const introductionOf = async (owner: Member) =>
  (
    await rows('select * from coordination_introduction where owner_id = $1 order by said_at desc, id desc', owner.id)
  )[0]

/** Somebody who said hello to a coordinator; the path of that on the coordinator’s pages. */
async function introducedTo(hema: Member, fields: Record<string, string> = marjorie): Promise<string> {
  await house.stranger.send('/introduce', fields)
  return `/coordination/introductions/${(await introductionOf(hema)).id}`
}

/** Somebody with a record of their own. */
async function joan() {
  const person = await house.member('Joan', { person: true })
  await house.ringsThePlace(person.id)
  return { ...person, page: `/people/${person.id}/local-area-coordinator` }
}

/** Lets the database try something as the owner; the name of what refused it. */
async function refusedBy(text: string, ...values: unknown[]): Promise<string> {
  try {
    await house.owner.query(text, values)
    return 'nothing'
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code: string }
    return constraint ?? code
  }
}

describe('an introduction', () => {
  test('by anybody, without an account, waits for the coordinator by name and with a day', async () => {
    const hema = await newCoordinator()
    const sent = await house.stranger.send('/introduce/for-another', byLen)
    expect(sent.location).toMatch(/^\/introduced\/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\?sent$/)
    const it = await introductionOf(hema)
    expect(it).toMatchObject({ name: 'Marjorie', owner_name: 'Hema', person_id: null })
    expect(it.due_at.toISOString().slice(0, 10)).toBe('2026-11-25')
    expect((await hema.get('/coordination')).body).toContain('Marjorie')
  })

  test('begins no record of anybody', async () => {
    await newCoordinator()
    const before = await rows('select count(*) from member')
    await house.stranger.send('/introduce/for-another', byLen)
    expect(await rows('select count(*) from member')).toEqual(before)
  })

  test.each(['not yet', 'no', ''])(
    'without their yes (“%s”) is not sent, keeps what was typed and says what can be done',
    async (agreed) => {
      await newCoordinator()
      const before = await rows('select count(*) from coordination_introduction')
      const sent = await house.stranger.send('/introduce/for-another', { ...byLen, agreed })
      expect(sent.status).toBe(422)
      expect(sent.body).toContain('value="Marjorie"')
      if (agreed) expect(sent.body).toContain('/hello/for-another')
      expect(await rows('select count(*) from coordination_introduction')).toEqual(before)
    },
  )

  test('without their yes is refused by the database, whoever writes it', async () => {
    const refused = await refusedBy(
      `insert into coordination_introduction (id, neighbourhood_id, for_whom, agreed, owner_name, due_at) values ($1, $2, 'another', false, 'x', present())`,
      newId(),
      bank,
    )
    expect(refused).toBe('introduced_only_with_their_yes')
  })

  test('is read whole by whoever holds its code, but for how to reach the one who introduced them', async () => {
    await newCoordinator()
    const { location } = await house.stranger.send('/introduce/for-another', byLen)
    const { body } = await house.stranger.get(location)
    for (const said of ['Marjorie', '01632 960 207', 'Ring twice', 'Len, her neighbour', 'Hema'])
      expect(body).toContain(said)
    expect(body).not.toContain('01632 960 206')
  })

  test('is taken back by its code, and nothing of anybody stays', async () => {
    const hema = await newCoordinator()
    const { location } = await house.stranger.send('/introduce/for-another', byLen)
    const at = location.replace('?sent', '')
    await house.stranger.send(at, {}, `${at}/taken-back`)
    const it = await introductionOf(hema)
    expect(it).toMatchObject({
      ended: 'taken back',
      name: '',
      contact: '',
      helps: '',
      by_name: '',
      by_is: '',
      by_contact: '',
    })
    expect((await hema.get('/coordination')).body).not.toContain('Marjorie')
  })

  test('is not found by another code', async () => {
    expect((await house.stranger.get('/introduced/ABCD-EFGH-JKMN')).body).toContain(words.en.told.gone)
    expect((await house.stranger.get('/introduced/nonsense')).body).toContain(words.en.told.gone)
  })

  test('goes to the named second while the coordinator is away', async () => {
    const hema = await newCoordinator()
    const dev = await house.member('Dev', { posts: ['worker'] })
    const [hers, his] = [newId(), newId()]
    for (const [id, who, name] of [
      [his, dev.id, 'Dev M'],
      [hers, hema.id, 'Hema P'],
    ])
      await house.owner.query(
        `insert into helper_profile (id, member_id, kind, shown_as, line, shown_publicly) values ($1, $2, 'worker', $3, 'Hello', true)`,
        [id, who, name],
      )
    await house.owner.query(`update helper_profile set away_until = '2026-11-30', second_id = $1 where id = $2`, [
      his,
      hers,
    ])
    await introducedTo(dev)
    expect(await introductionOf(dev)).toMatchObject({ owner_name: 'Dev M' })
    const { body } = await house.stranger.get('/introduce')
    expect(body).toContain('Dev M is there for you meanwhile')
  })

  test('that nobody took up in time goes to who leads, by name, and its day does not move', async () => {
    const hema = await newCoordinator()
    await introducedTo(hema)
    const { due_at, id } = await introductionOf(hema)
    house.database.clock.moveTo('2026-11-26T09:30:00Z')
    await inPlaceAsSystem(house.database, house.place, null, (tx) => tx.run(sql`select climb_coordination('late')`))
    const [late] = await rows('select owner_id, owner_name, due_at from coordination_introduction where id = $1', id)
    expect(late).toEqual({ owner_id: ruth.id, owner_name: 'Ruth', due_at })
    expect(climbCoordinationJob.name).toBe('community/coordination')
  })

  test('of somebody with a record is a promise in it, kept when they have met', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send('/introduce', { ...marjorie, name: 'Joan' })
    const { id } = await introductionOf(hema)
    const promise = () =>
      rows('select owner_id, kept_at from promise where began_by = $1', `coordination_introduction ${id}`)
    expect(await promise()).toEqual([{ owner_id: hema.id, kept_at: null }])
    expect((await person.get(`/people/${person.id}`)).body).toContain('Hema gets in touch by')
    await hema.send(`/coordination/introductions/${id}`, {}, `/coordination/introductions/${id}/met`)
    expect((await promise())[0].kept_at).not.toBeNull()
  })

  test('of somebody with a record stands in who looked when the coordinator reads it (P4)', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send('/introduce', { ...marjorie, name: 'Joan' })
    await hema.get('/coordination')
    expect(
      await rows('select member_id from reading where person_id = $1 and member_id = $2', person.id, hema.id),
    ).toHaveLength(1)
  })

  test('is limited from one address', async () => {
    await newCoordinator()
    const sent = []
    for (let nth = 0; nth < 24; nth += 1)
      sent.push((await house.stranger.post('/introduce', { once: newId(), ...marjorie, name: '' })).status)
    expect(sent.at(-1)).toBe(429)
    await house.owner.query('delete from shared.attempt').catch(() => {})
  })
})

describe('finding', () => {
  const find = (name: string) => `/find?${new URLSearchParams({ name })}`
  const somebody = async (known: string, full: string) => {
    const person = await house.member(known, { person: true })
    await house.owner.query('update member set full_name = $2, born = $3 where id = $1', [
      person.id,
      full,
      '1951-04-03',
    ])
    return person
  }
  const readings = (person: string, member: string) =>
    rows('select why from reading where person_id = $1 and member_id = $2', person, member)

  test('a coordinator finds whom they walk alongside, and can open their page', async () => {
    const hema = await newCoordinator()
    const person = await somebody('Edna', 'Edna Fairclough')
    await house.ringsThePlace(person.id)
    const page = `/people/${person.id}/local-area-coordinator`
    await person.send(page, { coordinator: hema.id }, `${page}/want`)
    const { body } = await hema.get(find('edna faircluff'))
    expect(body).toContain(`/people/${person.id}`)
    expect((await hema.get('/today')).body).toContain('href="/find"')
  })

  test('finds nobody else: whoever they do not know is as if they were nobody, reads nothing of it, and no keeper is told', async () => {
    const hema = await newCoordinator()
    const person = await somebody('Wilf', 'Wilfred Ogden')
    const hidden = await somebody('Gwen', 'Gwendoline Ogden')
    await house.owner.query('update member set findable = false where id = $1', [hidden.id])
    const there = await hema.get(find('Wilfred Ogden'))
    const nobody = await hema.get(find('Zebedee Nobody'))
    expect(there.status).toBe(200)
    expect(there.body.replaceAll(/Wilfred[+ ]Ogden/g, '')).toBe(nobody.body.replaceAll(/Zebedee[+ ]Nobody/g, ''))
    expect(await readings(person.id, hema.id)).toEqual([])
    await hema.get(find('Gwendoline Ogden'))
    expect(await rows('select from unfindable_match where finder_id = $1', hema.id)).toEqual([])
    expect((await hema.get('/find/new?name=Wilf')).status).toBe(404)
    expect(there.body).not.toContain('/find/new')
  })

  test('finds whom they were introduced to, by name, without a record; and another coordinator does not', async () => {
    const hema = await newCoordinator()
    const path = await introducedTo(hema, { ...marjorie, name: 'Marjorie Dean' })
    expect((await hema.get(find('margery dean'))).body).toContain(path)
    const kwame = await newCoordinator('Kwame')
    expect((await kwame.get(find('Marjorie Dean'))).body).not.toContain(path)
  })

  test('whoever has a record reads that their introduction was found (P4)', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send('/introduce', { ...marjorie, name: 'Joan' })
    await hema.get(find('Joan'))
    expect(await readings(person.id, hema.id)).toEqual([{ why: 'found your introduction by a search' }])
  })

  test.each([['governor'], ['finance'], []])('whoever holds the post %s alone does not search', async (...posts) => {
    const somebody = await house.member('Gil', { posts: posts.filter(Boolean) as string[] })
    expect((await somebody.get(find('Joan'))).status).toBe(404)
  })
})

describe('introduced more than once', () => {
  const bySister = {
    ...byLen,
    name: 'Marjorie Dean',
    contact: '(01632) 960207',
    byName: 'Sister Okafor',
    byIs: 'the nurse',
    byContact: '',
  }
  const open = (owner: Member) =>
    rows(
      'select id, joined_to, met_at, ended from coordination_introduction where owner_id = $1 order by said_at, id',
      owner.id,
    )

  test('is one contact: both introducers stand on it, the first day counts, and neither reads of the other', async () => {
    const hema = await newCoordinator()
    const { location: first } = await house.stranger.send('/introduce/for-another', byLen)
    house.database.clock.moveTo('2026-11-20T15:00:00Z')
    const { location: second } = await house.stranger.send('/introduce/for-another', bySister)
    const [one, two] = await open(hema)
    expect(two.joined_to).toBe(one.id)
    const list = (await hema.get('/coordination')).body
    expect(list).toContain('introduced twice')
    expect(list.match(/coordination\/introductions\//g)).toHaveLength(1)
    expect((await hema.get(`/coordination/introductions/${one.id}`)).body).toMatch(
      /Len, her neighbour.*Sister Okafor, the nurse/s,
    )
    expect((await hema.get(`/coordination/introductions/${two.id}`)).status).toBe(404)
    expect((await house.stranger.get(first)).body).not.toContain('Okafor')
    expect((await house.stranger.get(second)).body).not.toContain('Len')
    await hema.post(`/coordination/introductions/${one.id}/met`, { once: newId() })
    expect((await open(hema)).every(({ met_at }) => met_at !== null)).toBe(true)
    await hema.post(`/coordination/introductions/${one.id}/without-a-file`, { once: newId() })
    expect(
      await rows(`select name, contact, by_name from coordination_introduction where owner_id = $1`, hema.id),
    ).toEqual([
      { name: '', contact: '', by_name: '' },
      { name: '', contact: '', by_name: '' },
    ])
  })

  test('what one takes back leaves the other where it was, with its own day', async () => {
    const hema = await newCoordinator()
    const { location } = await house.stranger.send('/introduce/for-another', byLen)
    await house.stranger.send('/introduce/for-another', bySister)
    const at = location.replace('?sent', '')
    await house.stranger.send(at, {}, `${at}/taken-back`)
    const [one, two] = await open(hema)
    expect([one.ended, two.ended, two.joined_to]).toEqual(['taken back', null, null])
    expect((await hema.get('/coordination')).body).toContain('Marjorie Dean')
  })

  test('two with one phone and other names are two; and two who were taken for one are parted for good', async () => {
    const hema = await newCoordinator()
    await house.stranger.send('/introduce/for-another', { ...byLen, name: 'Trevor Dean' })
    await house.stranger.send('/introduce/for-another', bySister)
    await house.stranger.send('/introduce/for-another', { ...byLen, name: 'Marjorie' })
    const [trevor, sister, len] = await open(hema)
    expect([trevor.joined_to, sister.joined_to, len.joined_to]).toEqual([null, null, sister.id])
    const kwame = await newCoordinator('Kwame')
    const path = `/coordination/introductions/${sister.id}`
    expect((await kwame.post(`${path}/apart/${len.id}`, { once: newId() })).status).toBe(404)
    await hema.post(`${path}/apart/${len.id}`, { once: newId() })
    for (const one of [sister, len]) {
      const here = `/coordination/introductions/${one.id}`
      await hema.send(here, { to: kwame.id }, `${here}/passed-on`)
    }
    expect((await open(kwame)).map(({ joined_to }) => joined_to)).toEqual([null, null])
  })
})

describe('an introduction of somebody who has a record', () => {
  let nth = 100
  const byHerSon = (contact: string) => ({ ...byLen, name: 'Joan', contact, byName: 'Ray', byIs: 'her son' })
  /** Somebody introduced Joan, who has pages here, by her name and number; nobody has asked her yet. */
  async function introduced() {
    const hema = await newCoordinator()
    const person = await joan()
    nth += 1
    await house.owner.query(`insert into reach (id, person_id, phone) values ($1, $2, $3)`, [
      newId(),
      person.id,
      `+44 1632 960${nth}`,
    ])
    const contact = `01632 960 ${nth}`
    const sent = await house.stranger.send('/introduce/for-another', byHerSon(contact))
    const { id } = await introductionOf(hema)
    const at = sent.location.replace('?sent', '')
    return { hema, person, id, at, contact, code: at.split('/')[2] ?? '', path: `/coordination/introductions/${id}` }
  }
  const stands = async (id: string) =>
    (await rows('select person_id, own_yes_how, own_yes_by from coordination_introduction where id = $1', id))[0]
  /** A page without what is another in every one: keys, codes, ids, and the name and number that stand on it. */
  const plain = (body: string) =>
    body
      .replaceAll(/name="once" value="[^"]*"/g, '')
      .replaceAll(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/g, '')
      .replaceAll('Zoe', 'Joan')
      .replaceAll(/01632 960 \d{3}/g, '')
      .replaceAll(/[0-9a-f-]{36}/g, '')

  test('does not stand in it before their own yes: not in a row, on a page, in who looked or as a promise; the database refuses it', async () => {
    const { hema, person, id, path } = await introduced()
    await hema.get(path)
    expect(await stands(id)).toEqual({ person_id: null, own_yes_how: null, own_yes_by: null })
    expect((await person.get(person.page)).body).not.toContain('Ray')
    expect(await rows('select from promise where person_id = $1', person.id)).toEqual([])
    expect(await rows('select from reading where person_id = $1 and member_id = $2', person.id, hema.id)).toEqual([])
    expect(await refusedBy('update coordination_introduction set person_id = $1 where id = $2', person.id, id)).toBe(
      'introduction_lands_only_with_their_yes',
    )
  })

  test('whoever introduces reads the same, whether or not there is a record, before their yes and after it', async () => {
    const { person, at, code } = await introduced()
    const zoe = await house.stranger.send('/introduce/for-another', { ...byHerSon('01632 960 998'), name: 'Zoe' })
    const other = (await house.stranger.get(zoe.location.replace('?sent', ''))).body
    const before = (await house.stranger.get(at)).body
    expect(plain(before)).toBe(plain(other))
    await person.send(person.page, { code }, `${person.page}/introduced`)
    expect(plain((await house.stranger.get(at)).body)).toBe(plain(before))
  })

  test('lands in it by their own press on the page of the code, as a promise with the first day', async () => {
    const { hema, person, id, at } = await introduced()
    const sent = await person.send(at, {}, `${at}/mine`)
    expect(sent.location).toBe(person.page)
    expect(await stands(id)).toEqual({ person_id: person.id, own_yes_how: 'on screen', own_yes_by: null })
    expect((await person.get(person.page)).body).toMatch(/Hema gets in touch by.*Ray, her son, introduced you/s)
    expect(await rows('select owner_id from promise where person_id = $1', person.id)).toEqual([{ owner_id: hema.id }])
  })

  test('lands in it at their word through whoever walks alongside, who types the code; and by nobody else', async () => {
    const { person, id, code } = await introduced()
    const dev = await house.member('Dev', { posts: ['worker'] })
    const pat = await house.member('Pat')
    await house.stand(person.id, dev.id, 'alongside', ['community', 'reach'])
    await house.stand(person.id, pat.id, 'circle', ['community'])
    const to = `${person.page}/introduced`
    expect((await pat.post(to, { code, how: 'by phone', once: newId() })).status).toBe(404)
    expect((await dev.send(person.page, { code }, to)).status).toBe(422)
    expect((await dev.send(person.page, { code: 'ABCD-EFGH-JKMN', how: 'by phone' }, to)).body).toContain(
      words.en.told.errors.landed,
    )
    expect((await dev.send(person.page, { code, how: 'by phone' }, to)).status).toBe(303)
    expect(await stands(id)).toEqual({ person_id: person.id, own_yes_how: 'by phone', own_yes_by: dev.id })
  })

  test('told to whoever gets in touch lands in it, and the answer is the same where there is none', async () => {
    const { hema, person, id, path } = await introduced()
    await house.stranger.send('/introduce/for-another', { ...byHerSon('01632 960 999'), name: 'Zoe' })
    const zoe = (await introductionOf(hema)).id
    const nobodys = `/coordination/introductions/${zoe}`
    const sent = await hema.send(path, { how: 'by phone', born: '' }, `${path}/theirs`)
    const none = await hema.send(nobodys, { how: 'by phone', born: '' }, `${nobodys}/theirs`)
    expect([sent.location, none.location]).toEqual([path, nobodys])
    expect((await stands(id)).person_id).toBe(person.id)
    expect(await stands(zoe)).toEqual({ person_id: null, own_yes_how: 'by phone', own_yes_by: hema.id })
    expect(plain((await hema.get(path)).body)).toBe(plain((await hema.get(nobodys)).body))
    expect((await person.get(person.page)).body).toMatch(/by phone, written.*Hema/s)
    const why = await rows('select why from reading where person_id = $1 and act = $2', person.id, 'add')
    expect(why).toEqual([{ why: 'put an introduction into your record, at your word' }])
  })

  test('of a name and a number that fit two, or one who is not to be found, lands nowhere; the keeper is told', async () => {
    const { hema, person, id, path } = await introduced()
    await house.owner.query('update member set findable = false where id = $1', [person.id])
    await hema.send(path, { how: 'by phone', born: '' }, `${path}/theirs`)
    expect((await stands(id)).person_id).toBeNull()
    expect(await rows('select finder_id from unfindable_match where person_id = $1', person.id)).toEqual([
      { finder_id: hema.id },
    ])
    expect((await hema.get(path)).status).toBe(200)
  })

  test('is their own page’s to say more: no second record is begun, however the yes came', async () => {
    const { hema, person, path } = await introduced()
    await hema.send(path, { how: 'by phone', born: '' }, `${path}/theirs`)
    const before = await rows('select count(*) from member')
    const sent = await hema.send(path, { how: 'by phone' }, `${path}/stays`)
    expect(sent.location).toBe(`${path}?own`)
    expect((await hema.get(sent.location)).body).toContain('pages of their own here')
    expect(await rows('select count(*) from member')).toEqual(before)
    expect(await rows('select from standing where person_id = $1 and member_id = $2', person.id, hema.id)).toEqual([])
  })

  test('a day that is none is asked for again; another coordinator’s yes is not there', async () => {
    const { hema, path } = await introduced()
    expect((await hema.send(path, { how: 'by phone', born: '1951' }, `${path}/theirs`)).status).toBe(422)
    const kwame = await newCoordinator('Kwame')
    expect((await kwame.post(`${path}/theirs`, { how: 'by phone', born: '', once: newId() })).status).toBe(404)
  })
})

describe('contact without a file', () => {
  const count = (who: Member, kind: string, less = '') =>
    who.send('/coordination', { area: bank, kind, less }, '/coordination/count')

  test('is a number and nothing else: there is no column for a name or a word', async () => {
    const columns = await rows(
      `select column_name from information_schema.columns where table_schema = 'place_hollinbank' and table_name = 'coordination_contact' order by 1`,
    )
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'by_id',
      'kind',
      'neighbourhood_id',
      'on_day',
      'times',
    ])
  })

  test('is counted in two presses, and taken back', async () => {
    const hema = await newCoordinator()
    await count(hema, 'a chat')
    await count(hema, 'a chat')
    await count(hema, 'a chat', 'yes')
    expect(await rows('select times from coordination_contact where by_id = $1', hema.id)).toEqual([{ times: 1 }])
    await count(hema, 'a chat', 'yes')
    expect(await rows('select times from coordination_contact where by_id = $1', hema.id)).toEqual([])
  })

  test('is shown to everybody from the smallest number on, and not below it', async () => {
    await newCoordinator()
    const hema = await newCoordinator()
    for (const [kind, times] of [
      ['an idea', 4],
      ['a form or a phone call', 5],
    ])
      await house.owner.query(
        `insert into coordination_contact (neighbourhood_id, on_day, kind, by_id, times) values ($1, '2026-11-18', $2, $3, $4)`,
        [bank, kind, hema.id, times],
      )
    const { body } = await house.stranger.get('/neighbourhoods/hollin-bank')
    expect(body).toContain(words.en.times['a form or a phone call'](5))
    expect(body).not.toContain(words.en.times['an idea'](4))
  })

  test('is counted by nobody who does not coordinate there', async () => {
    await newCoordinator()
    expect((await count(ruth, 'a chat').catch(() => ({ status: 404 }))).status).toBe(404)
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    expect((await wendy.post('/coordination/count', { once: newId(), area: bank, kind: 'a chat' })).status).toBe(404)
  })
})

describe('being known for longer', () => {
  const yes = { how: 'by phone' }

  test('begins a record only at their word, in which they read who introduced them', async () => {
    const hema = await newCoordinator()
    await house.stranger.send('/introduce/for-another', byLen)
    const { id } = await introductionOf(hema)
    const sent = await hema.send(`/coordination/introductions/${id}`, yes, `/coordination/introductions/${id}/stays`)
    const person = sent.location.split('/')[2] ?? ''
    const [known] = await rows(
      'select coordinator_id, how, at_their_word_by from coordination where person_id = $1',
      person,
    )
    expect(known).toEqual({ coordinator_id: hema.id, how: 'by phone', at_their_word_by: hema.id })
    const { body } = await hema.get(sent.location)
    expect(body).toContain('Hema')
    expect((await hema.get(`/people/${person}`)).status).toBe(200)
    expect((await hema.get('/my-people')).body).toContain('Marjorie')
    const [kept] = await rows('select by_name, by_contact, ended from coordination_introduction where id = $1', id)
    expect(kept).toEqual({ by_name: 'Len', by_contact: '', ended: 'known for long' })
  })

  test('of somebody who has a record is theirs to say: nobody comes into it by saying that they wished it (P5)', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send('/introduce', { ...marjorie, name: 'Joan' })
    const { id } = await introductionOf(hema)
    await hema.post(`/coordination/introductions/${id}/stays`, { once: newId(), ...yes })
    expect(await rows('select from standing where person_id = $1 and member_id = $2', person.id, hema.id)).toEqual([])
    expect((await hema.get(person.page)).status).toBe(404)
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    expect((await hema.get(person.page)).status).toBe(200)
  })

  test('has no end date: the database refuses one', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const refused = await refusedBy(
      `update standing set until_at = '2027-01-01' where person_id = $1 and member_id = $2`,
      person.id,
      hema.id,
    )
    expect(refused).toBe('coordination_has_no_end')
    const columns = await rows(
      `select from information_schema.columns where table_schema = 'place_hollinbank' and table_name = 'coordination' and column_name ~ 'end|until'`,
    )
    expect(columns).toHaveLength(0)
  })

  test('rests at their word: the coordinator reads nothing from then on, and there is still somebody to ring (P12)', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const [{ id }] = await rows('select id from coordination where person_id = $1', person.id)
    await person.send(person.page, { rest: 'rest' }, `${person.page}/rests/${id}`)
    expect((await hema.get(person.page)).status).toBe(404)
    expect(await rows('select from ring_instead where person_id = $1 and ended_at is null', person.id)).toHaveLength(1)
    expect((await person.get(person.page)).body).toContain(words.en.person.again)
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    expect((await hema.get(person.page)).status).toBe(200)
  })

  test('that rests is woken at their word by the same coordinator; what they want no more only by themselves', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const [{ id }] = await rows('select id from coordination where person_id = $1', person.id)
    await person.send(person.page, { rest: 'rest' }, `${person.page}/rests/${id}`)
    expect(await hema.send('/coordination', yes, `/coordination/known/${id}`)).toMatchObject({
      status: 303,
      location: person.page,
    })
    await person.send(person.page, { rest: 'no more' }, `${person.page}/rests/${id}`)
    expect((await hema.get('/coordination')).body).not.toContain('Joan')
    expect((await hema.post(`/coordination/known/${id}`, { once: newId(), ...yes })).status).toBe(404)
  })

  test('remembers when they were in touch, and nudges after a while without ever ending it', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const [{ id }] = await rows('select id from coordination where person_id = $1', person.id)
    await hema.send(person.page, { touch: 'met' }, `${person.page}/in-touch/${id}`)
    expect((await hema.get('/coordination')).body).not.toContain(words.en.mine.nudge)
    house.database.clock.moveTo('2027-01-20T09:30:00Z')
    const late = await house.signIn(hema.id)
    expect((await late.get('/coordination')).body).toContain(words.en.mine.nudge)
    expect(await rows('select rests_since from coordination where id = $1', id)).toEqual([{ rests_since: null }])
  })

  test('is kept off the person’s own screen at their wish, and goes on', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const [{ id }] = await rows('select id from coordination where person_id = $1', person.id)
    await person.send(`/people/${person.id}/off-screen/coordination/${id}`, {})
    expect((await person.get(person.page)).body).not.toContain('local area coordinator, since')
    expect((await hema.get(person.page)).body).toContain('local area coordinator, since')
  })

  test('goes along to the next coordinator when the name is handed on', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const kwame = await newCoordinator('Kwame')
    await house.owner.query('begin')
    await house.owner.query('update standing set ended_at = $1 where person_id = $2 and member_id = $3', [
      now,
      person.id,
      hema.id,
    ])
    await house.stand(person.id, kwame.id, 'alongside', ['reach', 'community'])
    await house.owner.query('commit')
    expect(await rows('select coordinator_id from coordination where person_id = $1', person.id)).toEqual([
      { coordinator_id: kwame.id },
    ])
  })
})

describe('at the limit', () => {
  /** A coordinator with whom one was agreed, and who knows one. */
  async function full() {
    const hema = await newCoordinator()
    await ruth.send(
      '/coordination/team',
      { most: '1', because: 'two days a week' },
      `/coordination/team/${hema.id}/agreed`,
    )
    const first = await joan()
    await first.send(first.page, { coordinator: hema.id }, `${first.page}/want`)
    return hema
  }

  test('nobody new is begun with, and in the same act somebody owes an answer, by name and day', async () => {
    const hema = await full()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    expect(await rows('select from coordination where person_id = $1', person.id)).toEqual([])
    const [alert] = await rows('select owner_id, known, most from coordination_full where person_id = $1', person.id)
    expect(alert).toEqual({ owner_id: ruth.id, known: 1, most: 1 })
    const { body } = await person.get(person.page)
    expect(body).toContain(words.en.person.full('Hema'))
    expect(body).toContain('Ruth tells you by')
    expect(body).toContain('href="/hello"')
  })

  test('whoever leads answers, and the person reads it; the promise is kept', async () => {
    const hema = await full()
    const person = await joan()
    await person.send(person.page, { coordinator: hema.id }, `${person.page}/want`)
    const [{ id }] = await rows('select id from coordination_full where person_id = $1', person.id)
    await ruth.send('/coordination/team', { answer: 'Kwame rings on Monday.' }, `/coordination/alerts/${id}`)
    expect((await person.get(person.page)).body).toContain('Kwame rings on Monday.')
    expect(
      (await rows('select kept_at from promise where began_by = $1', `coordination_full ${id}`))[0].kept_at,
    ).not.toBeNull()
  })

  test('somebody who was introduced stays where they are: no record, an answer owed, another name to offer', async () => {
    const hema = await full()
    const kwame = await newCoordinator('Kwame')
    await house.owner.query('update post set from_at = $1 where member_id = $2', ['2026-11-20T09:30:01Z', kwame.id])
    const path = await introducedTo(hema)
    house.database.clock.moveTo('2026-11-20T09:31:00Z')
    await hema.send(path, { how: 'by phone' }, `${path}/stays`)
    const { body } = await hema.get(path)
    expect(body).toContain(words.en.one.full(1))
    expect(body).toContain('Ruth knows already')
    const [{ id }] = await rows('select id from coordination_full where coordinator_id = $1', hema.id)
    await ruth.send('/coordination/team', { answer: 'Kwame would be glad.' }, `/coordination/alerts/${id}`)
    expect((await hema.get(path)).body).toContain('Kwame would be glad.')
    await hema.send(path, { to: kwame.id }, `${path}/passed-on`)
    expect((await hema.get(path)).status).toBe(404)
    expect((await kwame.get(path)).status).toBe(200)
  })

  test('is refused by the database, whoever writes it', async () => {
    const hema = await full()
    const person = await joan()
    const refused = await refusedBy(
      'insert into coordination (id, person_id, coordinator_id, most_then) values ($1, $2, $3, 50)',
      newId(),
      person.id,
      hema.id,
    )
    expect(refused).toBe('AL409')
  })

  test('of two at once only one is begun with', async () => {
    const hema = await newCoordinator()
    await ruth.send('/coordination/team', { most: '1', because: '' }, `/coordination/team/${hema.id}/agreed`)
    const both = [await joan(), await joan()]
    await Promise.all(both.map((one) => one.send(one.page, { coordinator: hema.id }, `${one.page}/want`)))
    expect(await rows('select from coordination where coordinator_id = $1', hema.id)).toHaveLength(1)
    expect(await rows('select from coordination_full where coordinator_id = $1', hema.id)).toHaveLength(1)
  })
})

describe('who may', () => {
  test('an introduction is there for the one it waits for, and for others as if it were not', async () => {
    const hema = await newCoordinator()
    const kwame = await newCoordinator('Kwame')
    const path = await introducedTo(hema)
    const [there, nowhere] = [await kwame.get(path), await kwame.get(`/coordination/introductions/${newId()}`)]
    expect(there.status).toBe(404)
    expect(there.body.replaceAll(path, '')).toBe(nowhere.body.replaceAll(/\/coordination\/introductions\/[\w-]+/g, ''))
  })

  test('the person’s page is there for those who hold the part, and for others as if it were not', async () => {
    const person = await joan()
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    const pat = await house.member('Pat')
    await house.stand(person.id, pat.id, 'circle', ['community'], ['read'])
    expect((await pat.get(person.page)).status).toBe(200)
    const [there, nowhere] = [
      await wendy.get(person.page),
      await wendy.get(`/people/${newId()}/local-area-coordinator`),
    ]
    expect([there.status, nowhere.status]).toEqual([404, 404])
    expect(there.body).toBe(nowhere.body)
  })

  test('nobody of the circle says yes, or lets it rest, for the person', async () => {
    const hema = await newCoordinator()
    const person = await joan()
    const ray = await house.member('Ray')
    await house.stand(person.id, ray.id, 'circle', ['community'])
    const tried = await ray.post(`${person.page}/want`, { once: newId(), coordinator: hema.id, how: 'by phone' })
    expect(tried.status).toBe(404)
    expect(await rows('select from coordination where person_id = $1', person.id)).toEqual([])
  })

  test('whom a coordinator knows is not on the page of who leads', async () => {
    const hema = await newCoordinator()
    const person = await house.member('Josephine', { person: true })
    await house.ringsThePlace(person.id)
    const page = `/people/${person.id}/local-area-coordinator`
    await person.send(page, { coordinator: hema.id }, `${page}/want`)
    const { body } = await ruth.get('/coordination/team')
    expect(body).toContain('Hema')
    expect(body).not.toContain('Josephine')
  })
})
