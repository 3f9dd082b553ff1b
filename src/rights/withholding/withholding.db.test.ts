import { beforeEach, describe, expect, test } from 'vitest'
import { inPlace, inPlaceAsSystem, newId, sql } from '../../platform/index.ts'
import { speaksAs } from '../../platform/testing/speaks-as.ts'
import {
  decides,
  type JoanAndOthers,
  joanAndOthers,
  keepBack,
  said,
  testHouse,
  waitingFor,
} from '../testing/joan-and-others.ts'
import { climbJob } from './climb.ts'

const house = testHouse()
const secret = 'Her brother takes her money.'
let all: JoanAndOthers
let id: string
let clock: number

beforeEach(async () => {
  clock = new Date('2026-11-21T09:30:00Z').getTime()
  house.database.clock.moveTo(new Date(clock).toISOString())
  await house.owner.query(
    `update post set until_at = '2020-01-01' where kind in ('reviewer', 'steward', 'keeper', 'team lead') and until_at is null`,
  )
  all = await joanAndOthers(house)
  id = await said(house, all.joan.id, all.dev.id, secret)
})

async function later(hours: number) {
  clock += hours * 3_600_000
  house.database.clock.moveTo(new Date(clock).toISOString())
  await climbJob.run({ database: house.database, place: house.place, now: new Date(clock) })
}
/** Sessions end with time; a test that leaps signs everybody in anew. */
async function again<Who extends keyof Omit<JoanAndOthers, 'rights'>>(...names: Who[]) {
  for (const name of names) all[name] = await house.signIn(all[name].id)
}
const sees = async (who: keyof Omit<JoanAndOthers, 'rights'>) =>
  (await all[who].get(`/people/${all.joan.id}/said`)).body.includes(secret)

describe('P1 nothing about me without me: an entry is withheld only by two, and until a day', () => {
  test('before a second person has said yes it is hidden only by a short hold, and the person is told', async () => {
    expect((await keepBack(all.dev, all.rights, id, { hold: '' })).status).toBe(303)
    expect(await sees('joan')).toBe(true)
    await house.owner.query(
      'delete from withholding_matter; delete from withholding; update kept_from set ended_at = since',
    )
    await keepBack(all.dev, all.rights, id)
    expect(await sees('joan')).toBe(false)
    expect((await all.joan.get(all.rights)).body).toContain('while a second person decides')
  })

  test('a hold that nobody approved in time opens, and says so', async () => {
    await keepBack(all.dev, all.rights, id)
    await later(73)
    await again('joan')
    expect(await sees('joan')).toBe(true)
    expect((await all.joan.get(all.rights)).body).toContain('Nobody outside the team said yes in time.')
  })

  test('approved by somebody outside, it is kept; the person sees since when, until when, what law, how to challenge', async () => {
    await keepBack(all.dev, all.rights, id)
    expect((await decides(all.rae, 'yes')).status).toBe(303)
    await later(80)
    await again('joan', 'dev', 'advocate')
    expect(await sees('joan')).toBe(false)
    expect(await sees('dev')).toBe(true)
    const { body } = await all.joan.get(all.rights)
    for (const words of [
      '21 November',
      '19 December',
      'Schedule 3, Part 3, paragraph 11',
      'I do not agree',
      'advocate',
    ])
      expect(body).toContain(words)
    expect(body).not.toContain('He has said he would hurt her')
    expect((await all.joan.get(`/people/${all.joan.id}/said`)).body).toContain('Something is kept from you from')
  })

  test('not approved, it opens at once', async () => {
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'no')
    expect(await sees('joan')).toBe(true)
  })

  test('an advocate may see it and reply for the person, who does not see that reply either', async () => {
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'yes')
    expect(await sees('advocate')).toBe(true)
    const page = `/people/${all.joan.id}/said/${id}`
    const answered = await all.advocate.send(
      page,
      { stance: 'disagree', text: 'She gives it gladly.' },
      `${page}/replies`,
    )
    expect(answered.status).toBe(303)
    expect((await all.dev.get(page)).body).toContain('She gives it gladly.')
    expect((await all.joan.get(`/people/${all.joan.id}/said`)).body).not.toContain('She gives it gladly.')
  })

  test('at its end day it neither opens nor renews: it goes to the next by name, each day, until somebody decides', async () => {
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'yes')
    await later(24 * 28 + 1)
    await again('joan', 'rae', 'sol')
    expect(await sees('joan')).toBe(false)
    expect(await waitingFor(all.rae)).not.toBeNull()
    await later(25)
    await again('joan', 'rae', 'sol')
    expect(await waitingFor(all.rae)).toBeNull()
    expect(await waitingFor(all.sol)).not.toBeNull()
    await later(25)
    await again('joan', 'rae', 'sol')
    expect(await waitingFor(all.rae)).not.toBeNull()
    expect(await sees('joan')).toBe(false)
    expect((await all.joan.get(all.rights)).body).toContain('waits for somebody to decide')
    await decides(all.rae, 'yes')
    expect(await sees('joan')).toBe(true)
  })

  test('a renewal has a new reason, a new day and the yes of somebody else', async () => {
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'yes')
    await later(24 * 28 + 1)
    await again('joan', 'rae', 'sol')
    expect((await decides(all.rae, 'no')).status).toBe(422)
    await decides(all.rae, 'no', { weeks: '2', words: 'He is still in the house.' })
    expect(await waitingFor(all.rae)).toBeNull()
    expect((await house.owner.query('select renewals from withholding')).rows.at(-1)).toEqual({ renewals: 0 })
    await decides(all.sol, 'yes')
    expect((await house.owner.query('select max(renewals) as renewals from withholding')).rows).toEqual([
      { renewals: 1 },
    ])
    expect(await sees('joan')).toBe(false)
  })

  test('that it is kept stays unsaid only by another decision of another person, with an end of its own', async () => {
    await keepBack(all.dev, all.rights, id, { quiet: 'He reads her screen.' })
    const quiet = async () => !(await all.joan.get(all.rights)).body.includes('Kept from you for now')
    expect(await quiet()).toBe(true)
    await decides(all.rae, 'yes')
    expect(await quiet()).toBe(true)
    expect(await waitingFor(all.rae)).toBeNull()
    await decides(all.sol, 'yes')
    await later(80)
    await again('joan', 'rae', 'sol')
    expect(await quiet()).toBe(true)
    expect((await all.joan.get(`/people/${all.joan.id}/looked`)).body).not.toContain('decided whether something')
    await later(24 * 28)
    await again('joan', 'rae', 'sol')
    expect(await quiet()).toBe(true)
  })

  test('silence about it that nobody else approved ends with the hold: the person is told', async () => {
    await keepBack(all.dev, all.rights, id, { quiet: 'He reads her screen.' })
    await decides(all.rae, 'yes')
    await later(73)
    await again('joan')
    expect((await all.joan.get(all.rights)).body).toContain('Kept from you for now')
    expect((await all.joan.get(`/people/${all.joan.id}/said`)).body).toContain('Something is kept from you from')
    expect(await sees('joan')).toBe(false)
  })

  test('the person says no with one press; somebody who had no part in it looks again, on a clock', async () => {
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'yes')
    const path = /action="([^"]+\/challenge)"/.exec((await all.joan.get(all.rights)).body)?.[1] ?? ''
    expect((await all.joan.send(all.rights, { words: 'What is it?' }, path)).status).toBe(303)
    expect((await all.joan.get(all.rights)).body).toContain('Sol looks at it again')
    expect((await all.joan.get(`/people/${all.joan.id}/promises`)).body).toContain(
      'look again at what is kept from you',
    )
    expect(await waitingFor(all.rae)).toBeNull()
    await decides(all.sol, 'yes', { words: 'She is safe now and may know.' })
    expect(await sees('joan')).toBe(true)
    expect((await all.joan.get(`/people/${all.joan.id}/said`)).body).toContain('She is safe now and may know.')
  })
})

describe('who may decide, held in the database', () => {
  test('never whoever proposed it, the person, their team lead, or anybody who works with them', async () => {
    await house.stand(all.joan.id, all.sol.id, 'cover', ['reach', 'said', 'rights'])
    await keepBack(all.dev, all.rights, id)
    const { rows } = await house.owner.query(
      'select id from withholding_matter where over_at is null and person_id = $1',
      [all.joan.id],
    )
    for (const who of [all.dev, all.joan, all.ruth, all.sol]) {
      const decide = inPlace(house.database, house.place, who.id, null, async (tx) => {
        await tx.ask(sql`select decide_withholding(${rows[0].id}, 'yes', 'so', null, present(), '')`)
      })
      await expect(decide).rejects.toThrow('not found')
    }
    await house.owner.query('update withholding_matter set waits_for = $1 where id = $2', [all.sol.id, rows[0].id])
    const cover = inPlace(house.database, house.place, all.sol.id, null, (tx) =>
      tx.ask(sql`select decide_withholding(${rows[0].id}, 'yes', 'so', null, present(), '')`),
    )
    await expect(cover).rejects.toThrow('not found')
  })

  test('nobody but who works with the person proposes: both denials alike', async () => {
    const path = `${all.rights}/withhold?table=statement&entry=${id}`
    for (const who of ['joan', 'pat', 'advocate', 'rae'] as const)
      expect((await all[who].get(path)).status, who).toBe(404)
    const none = await all.dev.send(`${all.rights}/withhold?table=statement&entry=${newId()}`, {
      table: 'statement',
      entry: newId(),
      ground: 'serious harm',
      words: 'x',
      weeks: '2',
    })
    expect(none.status).toBe(404)
  })
})

describe('what is withheld leaks nowhere', () => {
  beforeEach(async () => {
    const page = `/people/${all.joan.id}/said/${id}`
    await all.dev.send(page, { stance: 'reply', text: `I mean: ${secret}` }, `${page}/replies`)
    await keepBack(all.dev, all.rights, id)
    await decides(all.rae, 'yes')
  })

  test('on no page of the person or their circle', async () => {
    const base = `/people/${all.joan.id}`
    for (const path of [
      '',
      '/said',
      '/plan',
      '/conversations',
      '/promises',
      '/rights',
      '/looked',
      '/letters',
      '/everything',
      '/everything/book',
      '/circle',
      '/my-worker',
      '/drafts',
    ])
      for (const who of ['joan', 'pat'] as const) {
        const { body } = await all[who].get(`${base}${path}`)
        expect(body, `${who} ${path}`).not.toContain(secret)
        expect(body, `${who} ${path}`).not.toContain(id)
      }
    expect((await all.pat.get(`${base}/rights`)).body).not.toContain('Kept from')
  })

  test('its page, its answers, and answering it are as if it were not there', async () => {
    const there = `/people/${all.joan.id}/said/${id}`
    const nowhere = `/people/${all.joan.id}/said/${newId()}`
    for (const more of ['', '/replies', '/words']) {
      const alike = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')
      const [kept, none] = [await all.joan.get(there + more), await all.joan.get(nowhere + more)]
      expect([kept.status, alike(kept.body)]).toEqual([none.status, alike(none.body)])
    }
    const answer = { once: newId(), stance: 'agree' }
    expect((await all.joan.post(`${there}/replies`, answer)).status).toBe(404)
    expect((await all.joan.get(`${all.rights}/wrong?statement=${id}`)).body).not.toContain(secret)
  })

  test('not in counts, versions, replies or events that the person can read', async () => {
    await house.owner.query(`update statement set text = 'He still does.' where id = $1`, [id])
    const opening = { people: [all.joan.id], parts: ['said' as const], act: 'read' as const, why: 'x' }
    const rows = await inPlace(house.database, house.place, all.joan.id, opening, (tx) =>
      tx.read({
        statements: sql`select id from statement where id = ${id}`,
        versions: sql`select version from statement_version where statement_id = ${id}`,
        replies: sql`select id from reply where statement_id = ${id}`,
        kept: sql`select id from kept_from`,
        count: sql`select count(*)::int as n from statement where kind <> 'decision'`,
      }),
    )
    expect(rows).toEqual({ statements: [], versions: [], replies: [], kept: [], count: [{ n: 0 }] })
  })

  test('not when the person looks at their record as their worker would', async () => {
    const { body } = await all.joan.get(`/people/${all.joan.id}/as/${all.dev.id}/said`)
    expect(body).not.toContain(secret)
  })

  test('not in a letter that a worker makes for them', async () => {
    await house.owner.query('update statement set speaker_id = person_id, confirmed_at = null where id = $1', [id])
    await all.joan.send(`/people/${all.joan.id}/reach/edit`, { 'way-letter': 'safe', address: '3 Weir Lane' })
    const { status, location } = await all.dev.send(`/people/${all.joan.id}/letters`, {})
    expect(status).toBe(303)
    expect((await all.dev.get(location)).body).not.toContain(secret)
  })

  test('somebody let into the circle later does not see it either', async () => {
    const lou = await house.member('Lou')
    await speaksAs(house.owner, { now: new Date(clock) })
    await house.stand(all.joan.id, lou.id, 'circle', ['reach', 'said'], ['read'])
    await speaksAs(house.owner, {})
    expect((await lou.get(`/people/${all.joan.id}/said`)).body).not.toContain(secret)
  })

  test('not by what waits for somebody else, nor by a job', async () => {
    const { rows } = await house.owner.query('select id from withholding_matter limit 1')
    expect((await all.sol.get(`/withheld/${rows[0].id}`)).status).toBe(404)
    const read = inPlaceAsSystem(house.database, house.place, null, (tx) => tx.ask(sql`select * from withholding`))
    await expect(read).rejects.toThrow('permission denied')
  })

  test('published are sums, and small ones are not said; the panel sees no names', async () => {
    const { body } = await house.stranger.get('/kept-back')
    expect(body).toContain('fewer than 5')
    expect(body).not.toContain('Joan')
    const gov = await house.member('Gov', { posts: ['governor'] })
    const panel = (await gov.get('/kept-back/panel')).body
    expect(panel).toContain('kept today')
    for (const name of ['Joan', 'Dev', 'Rae', secret]) expect(panel).not.toContain(name)
    await gov.send('/kept-back/panel', { words: 'Four weeks is long.' })
    expect((await house.stranger.get('/kept-back')).body).toContain('Four weeks is long.')
  })
})
