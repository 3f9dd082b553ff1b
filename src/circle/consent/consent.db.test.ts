import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, inPlace, newId, sql } from '../../platform/index.ts'
import { testNow } from '../../platform/testing/place.ts'
import { consentEndsSoon } from './jobs.ts'

const house = testHouse()

type Member = Visitor & { id: Id }
let joan: Member
let carol: Member
let dev: Member
let base: string
let one: string

beforeEach(async () => {
  house.database.clock.moveTo(testNow)
  joan = await house.member('Joan', { person: true })
  carol = await house.member('Carol')
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await house.stand(joan.id, carol.id, 'circle', [], ['read'])
  base = `/people/${joan.id}/circle`
  one = `${base}/consent/${carol.id}`
})

const press = (who: Visitor, act: string, more = {}) => who.send(one, { do: act, ...more })
const plan = () => `/people/${joan.id}/plan`
const turnIn = (location: string) => new URL(location, 'http://here').searchParams.get('done') ?? ''

async function rows() {
  const { rows } = await house.owner.query(
    `select parts, acts, ended_at is not null as ended, paused_at is not null as paused, until_at from standing
      where person_id = $1 and member_id = $2 and kind = 'circle' and parts <> '{}' order by id`,
    [joan.id, carol.id],
  )
  return rows
}

describe('P5 I decide who sees what', () => {
  test('one press gives a part, and it opens with the next request; another takes it away', async () => {
    expect((await carol.get(plan())).status).toBe(404)
    await press(joan, 'grant plan see')
    expect((await carol.get(plan())).status).toBe(200)
    await press(joan, 'end plan')
    expect((await carol.get(plan())).status).toBe(404)
  })

  test('wider is a new row, narrower too: what stood before stays to be read', async () => {
    await press(joan, 'grant plan see')
    await press(joan, 'grant plan do')
    await press(joan, 'grant plan add')
    expect((await rows()).map(({ acts, ended }) => [acts.length, ended])).toEqual([
      [1, true],
      [3, true],
      [2, false],
    ])
  })

  test('an end is offered: a year, unless the person says another day, or none', async () => {
    house.database.clock.moveTo('2026-11-22T10:00:00Z')
    await press(joan, 'grant plan see')
    expect((await rows())[0].until_at.toISOString().slice(0, 10)).toBe('2027-11-22')
    await press(joan, 'until', { 'until-day': '24', 'until-month': '12', 'until-year': '2026' })
    expect((await rows()).at(-1).until_at.toISOString()).toBe('2026-12-24T23:59:59.999Z')
    await press(joan, 'until', { 'until-day': '', 'until-month': '', 'until-year': '' })
    expect((await rows()).at(-1).until_at).toBeNull()
  })

  test('on the day after its end it opens nothing, and nobody had to do a thing', async () => {
    house.database.clock.moveTo('2026-11-22T10:00:00Z')
    await house.owner.query('update standing set from_at = $1', [new Date('2026-11-01T10:00:00Z')])
    const [there, here] = [await house.signIn(carol.id), await house.signIn(joan.id)]
    await press(here, 'grant plan see')
    await press(here, 'until', { 'until-day': '24', 'until-month': '11', 'until-year': '2026' })
    expect((await there.get(plan())).status).toBe(200)
    house.database.clock.moveTo('2026-11-25T00:00:01Z')
    expect((await there.get(plan())).status).toBe(404)
    expect((await here.get(one)).body).toContain('Carol may see nothing now.')
  })

  test('a pause stops everything at once, and going on brings all of it back', async () => {
    await press(joan, 'grant plan see')
    await press(joan, 'grant money add')
    await press(joan, 'pause')
    expect((await carol.get(plan())).status).toBe(404)
    await press(joan, 'resume')
    expect((await carol.get(plan())).status).toBe(200)
    expect((await rows()).map(({ paused, ended }) => [paused, ended])).toEqual([
      [false, false],
      [false, false],
    ])
  })

  test('one part can rest while another goes on', async () => {
    await press(joan, 'grant plan see')
    await press(joan, 'grant about see')
    await press(joan, 'pause plan')
    expect((await carol.get(plan())).status).toBe(404)
    expect((await carol.get(`/people/${joan.id}`)).status).toBe(200)
  })

  test('undo puts back exactly what the last press changed, and only the last one', async () => {
    await press(joan, 'grant plan do')
    const ended = turnIn((await press(joan, 'end')).location)
    expect((await carol.get(plan())).status).toBe(404)
    await press(joan, `undo ${ended}`)
    expect((await carol.get(plan())).status).toBe(200)
    expect((await rows()).at(-1).acts).toEqual(['read', 'add', 'change'])
    expect((await joan.post(one, { once: newId(), do: `undo ${ended}` })).status).toBe(404)
  })

  test('a worker alongside writes it down at her word, and the page says by whom and how', async () => {
    expect((await press(dev, 'grant plan see')).status).toBe(422)
    await press(dev, 'grant plan see', { how: 'by phone' })
    expect((await carol.get(plan())).status).toBe(200)
    expect((await joan.get(one)).body).toContain('at Joan’s word, by phone, written by Dev')
  })

  test('a session of somebody whose consent ended stops working at once, on every device', async () => {
    await press(joan, 'grant plan see')
    const phone = await house.signIn(carol.id)
    expect([(await phone.get(plan())).status, (await carol.get(plan())).status]).toEqual([200, 200])
    await press(joan, 'end')
    expect([(await phone.get(plan())).status, (await carol.get(plan())).status]).toEqual([404, 404])
  })

  test('a row of several parts, as they once were written, gives up one part and keeps the others', async () => {
    await house.stand(joan.id, carol.id, 'circle', ['reach', 'said', 'plan'], ['read'])
    await press(joan, 'end said')
    const live = (await rows()).filter(({ ended }) => !ended).flatMap(({ parts }) => parts)
    expect(live.sort()).toEqual(['plan', 'reach'])
  })
})

describe('who may', () => {
  const acts = ['grant plan do', 'pause', 'resume', 'end', 'longer']

  test('nobody of the circle writes consent, whatever they may change: not their own, not another’s', async () => {
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', [], ['read'])
    for (const part of ['rights', 'about', 'plan', 'said', 'reach']) await press(joan, `grant ${part} do`)
    for (const member of [carol.id, amir.id]) {
      const path = `${base}/consent/${member}`
      expect((await carol.get(path)).status).toBe(404)
      for (const act of acts)
        expect([act, (await carol.post(path, { once: newId(), do: act, how: 'by phone' })).status]).toEqual([act, 404])
    }
    expect((await carol.get(`${base}/invite`)).status).toBe(404)
    expect((await carol.post(`/people/${joan.id}/invitation`, { once: newId(), how: 'by code' })).status).toBe(404)
    const opening = { people: [joan.id], parts: ['plan' as const], act: 'change' as const, why: 'a trial' }
    await expect(
      inPlace(house.database, house.place, carol.id, opening, (tx) =>
        tx.ask(sql`select let_help_plan(${joan.id}, ${amir.id})`),
      ),
    ).rejects.toThrow('not found')
  })

  test('a worker on duty, a helper who plans, a team lead and a stranger find nothing', async () => {
    const ruth = await house.member('Ruth', { posts: ['team lead', 'keeper'] })
    const duty = await house.member('Hema', { posts: ['worker'] })
    await house.stand(joan.id, duty.id, 'duty', ['hello', 'reach', 'rights'])
    for (const who of [ruth, duty, carol]) {
      expect((await who.get(`${base}/consent`)).status).toBe(404)
      expect((await who.post(one, { once: newId(), do: 'grant plan see', how: 'by phone' })).status).toBe(404)
    }
    expect((await house.stranger.get(`${base}/consent`)).status).toBe(303)
  })

  test('a worker whose standing has ended writes nothing at her word any more', async () => {
    const hema = await house.member('Hema', { posts: ['worker'] })
    await house.stand(joan.id, hema.id, 'cover', ['reach', 'rights'])
    await house.owner.query('update standing set ended_at = present() where member_id = $1', [hema.id])
    expect((await hema.post(one, { once: newId(), do: 'grant plan see', how: 'by phone' })).status).toBe(404)
  })

  test('nothing is given to somebody who never said yes', async () => {
    const amir = await house.member('Amir')
    const answer = await joan.post(`${base}/consent/${amir.id}`, { once: newId(), do: 'grant plan see' })
    expect(answer.status).toBe(404)
    expect((await amir.get(plan())).status).toBe(404)
  })

  test('the application’s role writes neither standing nor a turn by itself', async () => {
    const asJoan = (query: ReturnType<typeof sql>) =>
      inPlace(
        house.database,
        house.place,
        joan.id,
        { people: [joan.id], parts: ['rights'], act: 'change', why: 'a trial' },
        (tx) => tx.ask(query),
      )
    await expect(
      asJoan(sql`update standing set acts = array['read', 'add', 'change'] where member_id = ${carol.id}`),
    ).rejects.toThrow('permission denied')
    await expect(
      asJoan(sql`insert into consent_turn (person_id, member_id, turn) values (${joan.id}, ${carol.id}, 'let in')`),
    ).rejects.toThrow('permission denied')
    await expect(asJoan(sql`select close_circle_part(${joan.id}, ${carol.id}, 'plan')`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('two at once', () => {
  test('granting and ending at the same time leave one row at most, and no reader without a row', async () => {
    for (let round = 0; round < 6; round++) {
      await Promise.all([
        joan.post(one, { once: newId(), do: 'grant plan see' }),
        dev.post(one, { once: newId(), do: 'end plan', how: 'by phone' }),
        joan.post(one, { once: newId(), do: 'grant plan do' }),
        dev.post(one, { once: newId(), do: 'pause', how: 'by phone' }),
      ])
      const live = (await rows()).filter(({ ended }) => !ended)
      expect(live.length).toBeLessThanOrEqual(1)
      const opens = live.some(({ paused }) => !paused)
      expect((await carol.get(plan())).status).toBe(opens ? 200 : 404)
      const { rows: turns } = await house.owner.query(
        'select before, after from consent_turn where person_id = $1 order by id',
        [joan.id],
      )
      for (let at = 1; at < turns.length; at++) expect(turns[at].before).toEqual(turns[at - 1].after)
    }
  })
})

describe('my side of it', () => {
  test('I see what I hold for each, and leave with one press', async () => {
    const alan = await house.member('Alan', { person: true })
    await house.stand(alan.id, carol.id, 'circle', [], ['read'])
    await press(joan, 'grant plan see')
    const mine = `/people/${joan.id}/my-part`
    const page = await carol.get(mine)
    expect([page.body.includes('What I may see and do for Joan'), page.body.includes('Alan')]).toEqual([true, true])
    await carol.send(mine, {}, `${mine}/leave`)
    expect([(await carol.get(plan())).status, (await carol.get(mine)).status]).toEqual([404, 404])
    expect((await carol.get(`/people/${alan.id}/my-part`)).status).toBe(200)
    expect((await joan.get(one)).body).toContain('Carol left')
  })

  test('who left is not brought back by a press: they are asked in anew', async () => {
    await press(joan, 'grant plan see')
    await carol.send(`/people/${joan.id}/my-part`, {}, `/people/${joan.id}/my-part/leave`)
    expect((await joan.post(one, { once: newId(), do: 'grant plan see' })).status).toBe(404)
    const { rows: turns } = await house.owner.query(`select id from consent_turn where turn = 'left'`)
    expect((await joan.post(one, { once: newId(), do: `undo ${turns[0].id}` })).status).toBe(404)
  })

  test('nobody leaves for another, and nobody sees another’s part', async () => {
    await press(joan, 'grant plan see')
    expect((await dev.get(`/people/${joan.id}/my-part`)).status).toBe(404)
    await dev.post(`/people/${joan.id}/my-part/leave`, { once: newId() })
    expect((await carol.get(plan())).status).toBe(200)
  })
})

test('that it ends soon is told once, in time', async () => {
  house.database.clock.moveTo('2026-11-22T10:00:00Z')
  await house.owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, until_at, reason)
      values ($1, $2, 'circle', array['plan'], array['read'], '2026-01-01', '2026-11-27', 'my friend')`,
    [joan.id, carol.id],
  )
  for (let run = 0; run < 2; run++)
    await consentEndsSoon.run({
      database: house.database,
      place: house.place,
      now: house.database.clock.now(),
    } as never)
  const { rows } = await house.owner.query(
    `select facts from event where kind = 'consent ends soon' and person_id = $1`,
    [joan.id],
  )
  expect(rows).toEqual([{ facts: { member: carol.id } }])
})
