import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlaceAsSystem, newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'
import { climbUnsafe } from './jobs.ts'

const house = testHouse()
const answers = '/not-safe/answers'
const felt = { kind: 'giver', words: 'He stood too close.' }
const bread = { side: 'give', kind: 'hands', line: 'I can teach you to bake bread', whoMay: 'neighbours', span: '12' }
const song = { side: 'find', kind: 'heart', line: 'Somebody to sing with', whoMay: 'neighbours', span: '12' }

/** Kit answers; whoever answered in another test has left. */
async function withKeeper() {
  await house.owner.query(
    `update post set until_at = from_at where kind in ('keeper', 'team lead', 'reviewer', 'steward')`,
  )
  const kit = await house.member('Kit', { posts: ['keeper'] })
  return { ...(await street(house)), kit }
}

/** Nell was shown Joan’s bread, and says that it did not feel safe. */
async function said(more: Record<string, string> = {}) {
  const all = await withKeeper()
  const { joan, nell } = all
  await joan.send('/give-and-ask/new', bread)
  await nell.send('/give-and-ask/new', song)
  const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
  const sent = await nell.send(`/not-safe?giver=${rows[0].id}`, { ...felt, about: rows[0].id, ...more }, '/not-safe')
  return { ...all, sent, word: sent.location.split('/')[2] ?? '' }
}

describe('this did not feel safe', () => {
  test('is answered by somebody with a name, the same working day', async () => {
    const { nell, sent, word } = await said()
    expect((await nell.get(sent.location)).body).toContain('Kit answers by')
    const { rows } = await house.owner.query('select due_at from unsafe_word where id = $1', [word])
    // The tests begin on a Saturday: the next working day ends on Monday at eight.
    expect(rows[0].due_at.toISOString()).toBe('2026-11-23T20:00:00.000Z')
  })

  test('never says who said it', async () => {
    const { kit, nell } = await said()
    const { body } = await kit.get(answers)
    expect(body).toContain('He stood too close.')
    for (const trace of ['Nell', nell.id]) expect(body).not.toContain(trace)
  })

  test('can be said by whoever is not signed in', async () => {
    const { kit } = await withKeeper()
    await house.stranger.send('/not-safe', { kind: 'group', name: 'The Monday club', words: 'The door was locked.' })
    expect((await kit.get(answers)).body).toContain('The Monday club')
  })

  test('lets something rest that nobody is shown, and says to its giver only that it rests', async () => {
    const { kit, joan, nell, word } = await said()
    await kit.send(answers, { answer: 'Thank you. I will ring tomorrow.', rest: 'yes' }, `${answers}/${word}`)
    expect((await nell.get('/give-and-ask/near')).body).not.toContain('bake bread')
    const { body } = await joan.get('/give-and-ask')
    expect(body).toContain('It rests for now.')
    for (const accusation of ['too close', 'safe.', 'Kit']) expect(body).not.toContain(accusation)
    const { rows } = await house.owner.query('select id from community_pause where because_of = $1', [word])
    await kit.send(answers, {}, `${answers}/rests/${rows[0].id}/go-on`)
    expect((await nell.get('/give-and-ask/near')).body).toContain('bake bread')
  })

  test('its answer is read by whoever said it, and not where they want it off their screen', async () => {
    const one = await said()
    await one.kit.send(answers, { answer: 'I will ring tomorrow.' }, `${answers}/${one.word}`)
    expect((await one.nell.get('/not-safe')).body).toContain('I will ring tomorrow.')
    const other = await said({ offScreen: 'yes' })
    expect((await other.nell.get('/not-safe')).body).not.toContain('He stood too close.')
  })

  test('goes by name to the next when nobody answered on its day', async () => {
    const { word } = await said()
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    const before = house.database.clock.now()
    house.database.clock.moveTo('2026-11-23T20:05:00Z')
    await inPlaceAsSystem(house.database, house.place, null, climbUnsafe)
    const { rows } = await house.owner.query('select owner_id from unsafe_word where id = $1', [word])
    expect(rows[0].owner_id).toBe(ruth.id)
    house.database.clock.moveTo(before.toISOString())
  })

  test('a listed group rests too, and its entry says so', async () => {
    const { kit, nell } = await withKeeper()
    const choir = newId()
    await house.owner.query(
      `insert into asset (id, kind, name, line) values ($1, 'association', 'The choir', 'We sing.')`,
      [choir],
    )
    const { location } = await nell.send(
      `/not-safe?group=${choir}`,
      { kind: 'group', about: choir, words: 'Shouting.' },
      '/not-safe',
    )
    const word = location.split('/')[2] ?? ''
    await kit.send(answers, { answer: 'Thank you.', rest: 'yes' }, `${answers}/${word}`)
    const { rows } = await house.owner.query('select status from asset where id = $1', [choir])
    expect(rows).toEqual([{ status: 'paused' }])
  })

  test.each([
    ['active', 'active'],
    ['paused', 'paused'],
  ])('a group that was %s when it began to rest is %s when it goes on', async (before, after) => {
    const { kit, nell } = await withKeeper()
    const choir = newId()
    await house.owner.query(
      `insert into asset (id, kind, name, line, status) values ($1, 'association', 'The choir', 'We sing.', $2)`,
      [choir, before],
    )
    const sent = { kind: 'group', about: choir, words: 'Shouting.' }
    const { location } = await nell.send(`/not-safe?group=${choir}`, sent, '/not-safe')
    await kit.send(answers, { answer: 'Thank you.', rest: 'yes' }, `${answers}/${location.split('/')[2] ?? ''}`)
    const { rows } = await house.owner.query('select id from community_pause where of_id = $1', [choir])
    expect((await house.stranger.get(`/groups/${choir}/calendar.ics`)).body).not.toContain('BEGIN:VEVENT')
    await kit.send(answers, {}, `${answers}/rests/${rows[0].id}/go-on`)
    expect((await house.owner.query('select status from asset where id = $1', [choir])).rows).toEqual([
      { status: after },
    ])
  })
})

describe('who may', () => {
  test('nobody answers but the one it waits for', async () => {
    const { word, dev } = await said()
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    expect((await ruth.get(answers)).body).not.toContain('He stood too close.')
    expect((await ruth.post(`${answers}/${word}`, { once: newId(), answer: 'x' })).status).toBe(404)
    expect((await dev.get(answers)).status).toBe(404)
  })

  test('it never waits for one whom it is about', async () => {
    const { joan, kit, nell } = await withKeeper()
    await house.owner.query(`update post set member_id = $1 where member_id = $2`, [joan.id, kit.id])
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    await joan.send('/give-and-ask/new', bread)
    await nell.send('/give-and-ask/new', song)
    const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
    await nell.send('/not-safe', { ...felt, about: rows[0].id })
    expect((await ruth.get(answers)).body).toContain('He stood too close.')
  })

  test('what somebody was not shown they cannot name by its id', async () => {
    const { joan, far } = await withKeeper()
    await joan.send('/give-and-ask/new', bread)
    const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
    await far.send('/not-safe', { ...felt, about: rows[0].id })
    const { rows: words } = await house.owner.query('select about_id, about_name from unsafe_word where said_by = $1', [
      far.id,
    ])
    expect(words).toEqual([{ about_id: null, about_name: '' }])
  })
})
