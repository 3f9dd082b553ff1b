import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { type Id, inPlace, inPlaceAsSystem, NotFound, newId, sql } from '../platform/index.ts'
import { climbLate, sweepNames } from './jobs.ts'
import { holds, owedTo, type Street, street } from './testing/street.ts'

const house = testHouse()
const hour = 3_600_000
const page = (person: string) => `/people/${person}/my-worker`

const shift = (member: Id, area: Id, from: Date, hours = 8) =>
  house.owner.query(
    'insert into rota_shift (id, neighbourhood_id, member_id, from_at, until_at) values ($1, $2, $3, $4, $5)',
    [newId(), area, member, from, new Date(from.getTime() + hours * hour)],
  )

/** Gwen finds Joan by name, as on a night when somebody rings; answers the mark of what the search showed. */
async function find({ gwen, joan }: Street): Promise<string> {
  const { body } = await gwen.get('/on-duty?name=Joan%20Entwistle')
  const marks = [...body.matchAll(/href="\/on-duty\/([0-9a-f-]{36})"/g)].map(([, mark]) => mark)
  const { rows } = await house.owner.query(`select id from reading where id = any ($1) and person_id = $2`, [
    marks,
    joan.id,
  ])
  return rows[0]?.id ?? newId()
}

describe('P5 on duty, by the rota and no longer', () => {
  test('whoever is on duty now opens the record until the shift ends; the person sees it', async () => {
    const all = await street(house)
    const { joan, gwen, area } = all
    const now = house.database.clock.now()
    await shift(gwen.id, area, now)
    const opened = await gwen.send(`/on-duty/${await find(all)}`, { reason: 'Her neighbour rang at night.' })
    expect(opened.location).toBe(`/people/${joan.id}`)
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(200)
    expect((await joan.get(page(joan.id))).body).toContain('Her neighbour rang at night.')
    house.database.clock.moveTo(new Date(now.getTime() + 8 * hour + 1).toISOString())
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(404)
    await inPlaceAsSystem(house.database, house.place, null, sweepNames)
    expect(await holds(house, joan.id, gwen.id)).toEqual([])
    house.database.clock.moveTo(now.toISOString())
  })

  test.each([
    ['no shift', null],
    ['a shift that begins later', 2],
    ['a shift in another part of town', 0],
  ])('%s opens nothing', async (which, later) => {
    const all = await street(house)
    const { joan, gwen, area } = all
    const elsewhere = newId()
    await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [elsewhere, elsewhere])
    if (later !== null) {
      const from = new Date(house.database.clock.now().getTime() + later * hour)
      await shift(gwen.id, which === 'a shift in another part of town' ? elsewhere : area, from)
    }
    const mark = await find(all)
    const sent = await gwen.post(`/on-duty/${mark}`, { once: newId(), reason: 'curious' })
    expect(sent.body).toContain('You are not on duty here any more')
    expect(await holds(house, joan.id, gwen.id)).toEqual([])
  })

  test('the mark of one worker’s search is of no use to another, nor after half an hour', async () => {
    const all = await street(house)
    const { dev, gwen, area } = all
    const now = house.database.clock.now()
    await shift(gwen.id, area, now)
    const mark = await find(all)
    expect((await dev.get(`/on-duty/${mark}`)).status).toBe(404)
    house.database.clock.moveTo(new Date(now.getTime() + 31 * 60_000).toISOString())
    expect((await gwen.get(`/on-duty/${mark}`)).status).toBe(404)
    house.database.clock.moveTo(now.toISOString())
  })

  test('only a team lead makes the rota; taking a shift out closes what it opened', async () => {
    const all = await street(house)
    const { joan, gwen, ruth, area } = all
    expect((await gwen.post('/rota/shifts', { once: newId() })).status).toBe(404)
    await shift(gwen.id, area, house.database.clock.now())
    await gwen.send(`/on-duty/${await find(all)}`, { reason: 'a call' })
    const { rows } = await house.owner.query('select id from rota_shift where member_id = $1', [gwen.id])
    await ruth.send('/rota', {}, `/rota/shifts/${rows[0].id}/removed`)
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(404)
  })

  test('a week is copied to the next, at the same hours', async () => {
    const { gwen, ruth, area } = await street(house)
    await ruth.send(
      '/rota?week=2027-03-22',
      { area, member: gwen.id, day: '2027-03-27', from: '8pm', until: '8am' },
      '/rota/shifts',
    )
    await ruth.send('/rota', { day: '2027-03-22' }, '/rota/copied')
    const { rows } = await house.owner.query(
      'select from_at, until_at from rota_shift where member_id = $1 order by from_at',
      [gwen.id],
    )
    // The clocks go forward on 28 March 2027: eight in the evening stays eight in the evening.
    expect(rows.map(({ from_at }) => from_at.toISOString())).toEqual([
      '2027-03-27T20:00:00.000Z',
      '2027-04-03T19:00:00.000Z',
    ])
  })

  test('whoever joins the team after a hello was said hears it', async () => {
    const area = newId()
    await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, area])
    const early = await house.member('Early', { posts: ['worker'] })
    await house.stranger.send('/hello', {
      words: 'I need a hand.',
      name: 'Noor',
      contact: '01632 960 777',
      forWhom: 'self',
    })
    expect((await early.get('/hellos')).body).toContain('I need a hand.')
    const late = await house.member('Late', { posts: ['worker'] })
    // The owner’s clock, by which posts are arranged here, is the real one.
    await house.owner.query('update standing set from_at = $1 where member_id = $2', [
      house.database.clock.now(),
      late.id,
    ])
    expect((await late.get('/hellos')).body).toContain('I need a hand.')
  })
})

const emergency = async (all: Street, more: Record<string, string> = {}) => {
  const mark = await find(all)
  return all.gwen.send(`/on-duty/${mark}/emergency`, {
    danger: 'life',
    said: 'She did not open the door.',
    safe: 'yes',
    whyNot: '',
    ...more,
  })
}

describe('P5 emergency access tells me and is reviewed', () => {
  test('it opens with a reason, runs out by itself, tells the person, and somebody else owes a look at it', async () => {
    const all = await street(house)
    const { joan, gwen, ruth } = all
    const now = house.database.clock.now()
    expect((await emergency(all)).location).toBe(`/people/${joan.id}`)
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(200)
    expect((await joan.get(page(joan.id))).body).toContain('She did not open the door.')
    const [owed] = await owedTo(house, joan.id, 'emergency_access')
    expect(owed?.owner_id).toBe(ruth.id)
    const { rows } = await house.owner.query('select id from emergency_access where person_id = $1', [joan.id])
    expect(
      (await gwen.post(`/emergencies/${rows[0].id}`, { once: newId(), right: 'yes', said: 'ok', tell: 'yes' })).status,
    ).toBe(404)
    await ruth.send(
      '/emergencies',
      { right: 'no', said: 'You could have rung Dev.', tell: 'yes' },
      `/emergencies/${rows[0].id}`,
    )
    expect((await joan.get(page(joan.id))).body).toContain('You could have rung Dev.')
    expect((await gwen.get(`/people/${joan.id}/plan`)).status).toBe(404)
    house.database.clock.moveTo(now.toISOString())
  })

  test('after its hours it is over', async () => {
    const all = await street(house)
    const now = house.database.clock.now()
    await emergency(all)
    house.database.clock.moveTo(new Date(now.getTime() + 12 * hour + 1).toISOString())
    expect((await all.gwen.get(`/people/${all.joan.id}/plan`)).status).toBe(404)
    house.database.clock.moveTo(now.toISOString())
  })

  test('not looked at by its day it climbs, by name, each day', async () => {
    const all = await street(house)
    const now = house.database.clock.now()
    await emergency(all)
    const [owed] = await owedTo(house, all.joan.id, 'emergency_access')
    house.database.clock.moveTo(new Date((owed?.due_at.getTime() ?? 0) + 1).toISOString())
    await inPlaceAsSystem(house.database, house.place, null, climbLate)
    await inPlaceAsSystem(house.database, house.place, null, climbLate)
    const [after] = await owedTo(house, all.joan.id, 'emergency_access')
    expect(after?.owner_id).not.toBe(all.gwen.id)
    expect(after?.obstacle).toContain('went to the next senior')
    const { rows } = await house.owner.query(
      `select count(*)::int as climbs from promise_turn where person_id = $1 and turn = 'passed on'`,
      [all.joan.id],
    )
    expect(rows[0].climbs).toBe(1)
    house.database.clock.moveTo(now.toISOString())
  })

  test('where telling is not safe the person’s screen shows nothing of it until a reviewer says it is safe', async () => {
    const all = await street(house)
    const { joan, gwen, ruth } = all
    await emergency(all, { safe: 'no', whyNot: 'He reads her screen.' })
    await gwen.get(`/people/${joan.id}/plan`)
    const nothing = async () => {
      for (const path of [page(joan.id), `/people/${joan.id}`, `/people/${joan.id}/promises`]) {
        const { body } = await joan.get(path)
        expect(body).not.toContain('She did not open the door')
        expect(body).not.toContain('in an emergency')
        expect(body).not.toContain('Gwen')
      }
    }
    await nothing()
    const { rows } = await house.owner.query('select id from emergency_access where person_id = $1', [joan.id])
    await ruth.send('/emergencies', { right: 'yes', said: 'Rightly opened.', tell: 'no' }, `/emergencies/${rows[0].id}`)
    await nothing()
    await ruth.send(
      '/emergencies',
      { right: 'yes', said: 'Rightly opened.', tell: 'yes' },
      `/emergencies/${rows[0].id}`,
    )
    expect((await joan.get(page(joan.id))).body).toContain('Rightly opened.')
    expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('Gwen')
  })

  test('not without a reason, and not more often in a day than the place allows', async () => {
    const all = await street(house)
    expect((await emergency(all, { said: '' })).body).toContain('Say what has happened.')
    for (let turn = 0; turn < 3; turn += 1) expect((await emergency(all)).status).toBe(303)
    expect((await emergency(all)).body).toContain('as one worker may in a day')
  })
})

describe('P5 a supervisor reads along by my yes, or for a reason I can read', () => {
  test('by the person’s yes: read only, for its days, ended by them with one press', async () => {
    const { joan, ruth } = await street(house)
    await joan.send(`${page(joan.id)}/supervisor`, { supervisor: ruth.id, said: 'the steps', days: '7' })
    expect((await ruth.get(`/people/${joan.id}/plan`)).status).toBe(200)
    const opening = { people: [joan.id], parts: ['plan'], act: 'add', why: 'tried' } as const
    await expect(inPlace(house.database, house.place, ruth.id, opening, (tx) => tx.people)).rejects.toThrow(NotFound)
    const { rows } = await house.owner.query('select id from supervision where person_id = $1', [joan.id])
    await joan.send(page(joan.id), {}, `${page(joan.id)}/supervisor/${rows[0].id}/ended`)
    expect((await ruth.get(`/people/${joan.id}/plan`)).status).toBe(404)
  })

  test('with a reason, which the person reads, and never longer than the place allows', async () => {
    const { joan, ruth } = await street(house)
    const long = await ruth.send(
      `/team/${joan.id}`,
      { reason: 'A complaint came.', days: '80' },
      `/team/${joan.id}/supervision`,
    )
    expect(long.body).toContain('from 1 to 28')
    await ruth.send(`/team/${joan.id}`, { reason: 'A complaint came.', days: '5' }, `/team/${joan.id}/supervision`)
    expect((await ruth.get(`/people/${joan.id}/plan`)).status).toBe(200)
    expect((await joan.get(page(joan.id))).body).toContain('A complaint came.')
  })

  test('nobody but a team lead of that part of town, and both denials alike', async () => {
    const { joan, gwen, area } = await street(house)
    const far = await house.member('Far', { posts: ['team lead'] })
    const elsewhere = newId()
    await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [elsewhere, elsewhere])
    await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [elsewhere, far.id])
    expect(area).not.toBe(elsewhere)
    const [theirs, missing] = [await far.get(`/team/${joan.id}`), await far.get(`/team/${newId()}`)]
    expect([theirs.status, theirs.body]).toEqual([missing.status, missing.body])
    expect((await gwen.get(`/team/${joan.id}`)).status).toBe(404)
  })
})

test('P5 nobody writes standing by hand: the role that serves can neither insert nor change it', async () => {
  const { rows } = await house.owner.query(
    `select has_table_privilege('alongside_app', 'standing', 'insert') as i, has_any_column_privilege('alongside_app', 'standing', 'update') as u,
       has_table_privilege('alongside_app', 'name_change', 'insert') as n, has_table_privilege('alongside_app', 'ring_instead', 'insert') as r`,
  )
  expect(rows[0]).toEqual({ i: false, u: false, n: false, r: false })
  await expect(
    inPlaceAsSystem(house.database, house.place, null, (tx) =>
      tx.ask(sql`select keep_name(${newId()}, '', ${tx.now})`),
    ),
  ).rejects.toThrow('permission denied')
})

describe('the rota where the clocks change', () => {
  test.each([
    ['forward', '2026-03-28', ['2026-03-28T20:00:00.000Z', '2026-03-29T07:00:00.000Z']],
    ['back', '2026-10-24', ['2026-10-24T19:00:00.000Z', '2026-10-25T08:00:00.000Z']],
  ])('a night shift over the change of the clocks is from eight to eight: %s', async (_way, day, moments) => {
    const { gwen, ruth, area } = await street(house)
    await ruth.send('/rota', { area, member: gwen.id, day, from: '8pm', until: '8am' }, '/rota/shifts')
    const { rows } = await house.owner.query('select from_at, until_at from rota_shift where member_id = $1', [gwen.id])
    expect(rows.map(({ from_at, until_at }) => [from_at.toISOString(), until_at.toISOString()])).toEqual([moments])
  })

  test('a shift in the hour that is missing is refused in plain words, and copying a week leaves it out', async () => {
    const { gwen, ruth, area } = await street(house)
    const add = (day: string) =>
      ruth.send('/rota', { area, member: gwen.id, day, from: '1:30', until: '2:15' }, '/rota/shifts')
    const refused = await add('2026-03-29')
    expect([refused.status, refused.body.includes('The clocks go forward that night')]).toEqual([422, true])
    await add('2026-03-22')
    expect((await ruth.send('/rota', { day: '2026-03-16' }, '/rota/copied')).status).toBe(303)
    const { rows } = await house.owner.query('select from rota_shift where member_id = $1', [gwen.id])
    expect(rows).toHaveLength(1)
  })
})
