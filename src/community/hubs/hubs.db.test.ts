import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlaceAsSystem, newId, sql } from '../../platform/index.ts'
import { hubJobs } from './jobs.ts'

const house = testHouse()
const bank = newId()
const now = '2026-11-21T09:30:00Z'
let hema: Awaited<ReturnType<typeof house.member>>

beforeAll(async () => {
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank')`, [bank])
  hema = await house.member('Hema', { posts: ['connector'] })
})
beforeEach(() => house.database.clock.moveTo(now))

/** A session on a day of November with two times of half an hour, which Hema made. */
async function planned(day: number, more: Record<string, string> = {}) {
  const placeName = `Library ${newId()}`
  const sent = await hema.send('/good-to-talk/sessions', {
    neighbourhood: bank,
    placeName,
    roomWords: 'Two armchairs, step-free.',
    'on-day': `${day}`,
    'on-month': '11',
    'on-year': '2026',
    from: '10:00',
    to: '11:00',
    minutes: '30',
    beside: '1',
    weeks: '1',
    dropIn: 'yes',
    ...more,
  })
  const { rows } = await house.owner.query('select id from hub_session where place_name = $1 order by starts_at', [
    placeName,
  ])
  const slots = await house.owner.query('select id from hub_slot where session_id = $1 order by starts_at, beside', [
    rows[0]?.id,
  ])
  return {
    sent,
    session: rows[0]?.id,
    sessions: rows.length,
    slots: slots.rows.map(({ id }) => id as string),
    placeName,
  }
}
const fields = { name: 'Len', contact: '01632 960 287', helps: 'A quiet corner' }
const book = (slot: string | undefined, said: Record<string, string> = fields, who = house.stranger) =>
  who.send(`/good-to-talk/book/${slot}`, said)
const bookings = async (session: string) =>
  (await house.owner.query('select * from slot_booking where session_id = $1 and taken_back_at is null', [session]))
    .rows

describe('a good conversation near you', () => {
  test('is booked by anybody with a name alone, without an account', async () => {
    const { slots, session, placeName } = await planned(24)
    expect((await house.stranger.get('/good-to-talk')).body).toContain(placeName)
    const sent = await book(slots[0], { name: 'Len' })
    expect(sent.status).toBe(303)
    const page = (await house.stranger.get(sent.location)).body
    expect(page).toContain(placeName)
    expect(page).not.toContain('Len')
    expect(await bookings(session)).toMatchObject([{ name: 'Len', person_id: null, member_id: null }])
  })

  test('P6 no question decides who may come: the form and the tables have no room for one', async () => {
    const { slots } = await planned(24)
    const { body } = await house.stranger.get(`/good-to-talk/book/${slots[0]}`)
    const asked = [...body.matchAll(/<(?:input|textarea|select)[^>]* name="(\w+)"/g)].map(([, name]) => name)
    expect(new Set(asked)).toEqual(new Set(['once', 'name', 'contact', 'remind', 'helps', 'website']))
    const { rows } = await house.owner.query(
      `select array_agg(column_name::text order by column_name) as names from information_schema.columns where table_schema = 'place_hollinbank' and table_name = 'hub_slot'`,
    )
    expect(rows[0].names).toEqual(['beside', 'ends_at', 'id', 'session_id', 'starts_at'])
  })

  test('P6 a session is called off for none but the reasons that are about us', async () => {
    const { session } = await planned(24)
    const off = house.owner.query(
      `update hub_session set called_off_at = present(), called_off_because = 'not eligible' where id = $1`,
      [session],
    )
    await expect(off).rejects.toThrow('hub_session_is_never_closed_by_screening')
  })

  test('says how long the wait to the next free time is, and moves on when that is taken', async () => {
    await house.owner.query('delete from hub_session')
    const { slots } = await planned(22)
    await planned(25)
    const wait = async () =>
      /<dt>Hollin Bank<\/dt><dd>([^<]*)/.exec((await house.stranger.get('/good-to-talk')).body)?.[1]
    expect(await wait()).toBe('tomorrow')
    for (const slot of slots) await book(slot)
    expect(await wait()).toBe('4 days')
  })
})

describe('the first one wins', () => {
  test('two people for the last time: one has it, the other is told and keeps what was typed', async () => {
    const { slots, session } = await planned(24)
    await book(slots[0])
    const pages = await Promise.all([1, 2].map(() => house.stranger.get(`/good-to-talk/book/${slots[1]}`)))
    const answers = await Promise.all(
      pages.map(({ body }, nth) =>
        house.stranger.post(`/good-to-talk/book/${slots[1]}`, {
          once: /name="once" value="([^"]+)"/.exec(body)?.[1] ?? '',
          ...fields,
          name: `Guest ${nth}`,
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await bookings(session)).toHaveLength(2)
    const late = answers.findIndex(({ status }) => status === 422)
    expect(answers[late]?.body).toContain(`value="Guest ${late}"`)
  })

  test('whoever was a moment late takes another time with what they typed', async () => {
    const { slots, session } = await planned(24)
    await book(slots[0])
    const path = `/good-to-talk/book/${slots[0]}`
    const late = await house.stranger.post(path, { once: newId(), name: 'Guest', helps: 'I bring a dog.' })
    expect([late.status, late.body.includes('I bring a dog.')]).toEqual([422, true])
    const other = /<option value="([0-9a-f-]{36})"/.exec(late.body)?.[1] ?? ''
    const once = /name="once" value="([^"]+)"/.exec(late.body)?.[1] ?? ''
    const again = await house.stranger.post(path, { once, ...fields, name: 'Guest', other })
    expect(again.location).toMatch(/^\/good-to-talk\/booked\//)
    expect((await bookings(session)).map(({ name }) => name)).toContain('Guest')
  })

  test('a form that is sent twice books once', async () => {
    const { slots, session } = await planned(24)
    const once = newId()
    const send = () => house.stranger.post(`/good-to-talk/book/${slots[0]}`, { once, ...fields })
    const [one, two] = await Promise.all([send(), send()])
    expect(one?.location).toBe(two?.location)
    expect(await bookings(session)).toHaveLength(1)
  })

  test('a member has one time of a session', async () => {
    const { slots } = await planned(24)
    const nell = await house.member('Nell')
    await book(slots[0], fields, nell)
    const again = await book(slots[1], fields, nell)
    expect([again.status, again.body.includes('You have a time there already')]).toEqual([422, true])
  })

  test('a time gone by, or of a session that was called off, is gone', async () => {
    const { slots, session } = await planned(24)
    const page = await house.stranger.get(`/good-to-talk/book/${slots[0]}`)
    const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    await hema.send(
      `/good-to-talk/sessions/${session}`,
      { because: 'the weather' },
      `/good-to-talk/sessions/${session}/call-off`,
    )
    expect((await house.stranger.post(`/good-to-talk/book/${slots[0]}`, { once, ...fields })).status).toBe(422)
    const other = await planned(24)
    house.database.clock.moveTo('2026-11-24T10:05:00Z')
    expect((await house.stranger.get(`/good-to-talk/book/${other.slots[0]}`)).body).toContain('this time is over')
  })
})

describe('taking it back', () => {
  test('needs no reason, gives the time to somebody else and leaves no contact', async () => {
    const { slots, session } = await planned(24)
    const { location } = await book(slots[0])
    await house.stranger.send(location, {})
    expect((await house.stranger.get(location)).body).toContain('You took this time back')
    const { rows } = await house.owner.query('select contact, helps from slot_booking where session_id = $1', [session])
    expect(rows).toEqual([{ contact: '', helps: '' }])
    expect((await book(slots[0])).status).toBe(303)
  })
  test('an address that is gone says the same as one that never was', async () => {
    const { slots } = await planned(24)
    const { location } = await book(slots[0])
    house.database.clock.moveTo('2026-11-26T10:00:00Z')
    const plain = (body: string) => body.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    const [gone, never] = [
      await house.stranger.get(location),
      await house.stranger.get(`/good-to-talk/booked/${newId()}`),
    ]
    expect(plain(gone.body)).toBe(plain(never.body))
  })
})

describe('who reads who comes', () => {
  test('those who welcome people, from two days before until the day after; nobody else', async () => {
    const { slots, session } = await planned(27)
    await book(slots[0])
    const path = `/good-to-talk/sessions/${session}`
    const sees = async (who: typeof hema) => (await who.get(path)).body.includes('01632 960 287')
    const dev = await house.member('Dev', { posts: ['worker'] })
    expect(await sees(hema)).toBe(false)
    house.database.clock.moveTo('2026-11-26T09:00:00Z')
    expect([await sees(hema), await sees(dev)]).toEqual([true, false])
    house.database.clock.moveTo('2026-11-29T09:00:00Z')
    expect(await sees(hema)).toBe(false)
    const joan = await house.member('Joan', { person: true })
    expect((await joan.get(path)).status).toBe(404)
  })

  test('P4 a person with a record reads who saw that they come', async () => {
    const { slots, session } = await planned(22)
    const joan = await house.member('Joan', { person: true })
    await book(slots[0], { ...fields, name: 'Joan' }, joan)
    await hema.get(`/good-to-talk/sessions/${session}`)
    const { rows } = await house.owner.query('select member_id, why, parts from reading where person_id = $1', [
      joan.id,
    ])
    expect(rows).toEqual([{ member_id: hema.id, why: 'saw who comes to talk', parts: ['community'] }])
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('Look at it, or take it back')
  })

  test('what was booked for a person is seen with the part “community” alone', async () => {
    const { slots } = await planned(24)
    const joan = await house.member('Joan', { person: true })
    await book(slots[0], fields, joan)
    const [pat, ann] = [await house.member('Pat'), await house.member('Ann')]
    await house.stand(joan.id, pat.id, 'circle', ['community'], ['read'])
    await house.stand(joan.id, ann.id, 'circle', ['plan'], ['read'])
    const sees = async (who: typeof pat) => (await who.get(`/people/${joan.id}`)).body.includes('Good to talk')
    expect([await sees(pat), await sees(ann)]).toEqual([true, false])
  })
})

describe('those who welcome people', () => {
  test('book for somebody who rings, write down who came and who walked in', async () => {
    const { slots, session } = await planned(22)
    const sent = await book(slots[0], { ...fields, way: 'by phone' }, hema)
    expect(sent.status).toBe(303)
    const [booking] = await bookings(session)
    expect(booking).toMatchObject({ way: 'by phone', written_by: hema.id, member_id: null })
    const path = `/good-to-talk/sessions/${session}`
    await hema.send(path, {}, `${path}/came/${booking.id}`)
    await hema.send(path, { name: '' }, `${path}/walked-in`)
    expect((await bookings(session)).filter(({ came_at }) => came_at)).toHaveLength(2)
  })

  test('plan several weeks at once by the clock of the place, and meet people side by side', async () => {
    const { sessions, slots } = await planned(23, { weeks: '2', beside: '2' })
    expect([sessions, slots.length]).toEqual([2, 4])
  })

  test.each([
    [{ from: '11:00', to: '10:00' }, 'It must end after it begins'],
    [{ from: 'noon' }, 'Write a time such as 10:00.'],
    [{ 'on-day': '1' }, 'Write a day to come'],
    [{ placeName: '' }, 'Pick a place, or write what it is called.'],
  ])('are told what is wrong with %j', async (wrong, said) => {
    const { sent } = await planned(24, wrong as Record<string, string>)
    expect([sent.status, sent.body.includes(said)]).toEqual([422, true])
  })

  test('are no others: a stranger books for themselves alone, and plans nothing', async () => {
    const { slots, session } = await planned(24)
    const nell = await house.member('Nell')
    expect((await book(slots[0], { ...fields, way: 'by phone' }, nell)).status).toBe(404)
    expect((await nell.get('/good-to-talk/sessions')).status).toBe(404)
    const peer = await house.member('Peer', { posts: ['peer'] })
    const answer = await peer.post(`/good-to-talk/sessions/${session}/call-off`, {
      once: newId(),
      because: 'the weather',
    })
    expect(answer.status).toBe(404)
  })
})

describe('a local area coordinator', () => {
  const weir = newId()
  beforeAll(() => house.owner.query(`insert into neighbourhood (id, name) values ($1, 'The Weir')`, [weir]))
  const coordinatorIn = async (area: string) => {
    const nora = await house.member('Nora', { posts: ['local area coordinator'] })
    await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, nora.id])
    return nora
  }
  const planning = (neighbourhood: string) => ({
    neighbourhood,
    placeName: `Bench ${newId()}`,
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    from: '10:00',
    to: '11:00',
    minutes: '30',
  })

  test('plans, hosts and books for somebody who rings, in the neighbourhood they coordinate', async () => {
    const nora = await coordinatorIn(bank)
    expect((await nora.get('/good-to-talk/sessions')).body).toContain('Hollin Bank')
    const said = planning(bank)
    expect((await nora.send('/good-to-talk/sessions', said)).status).toBe(303)
    const { rows } = await house.owner.query('select id from hub_session where place_name = $1', [said.placeName])
    const host = await house.owner.query('select from hub_host where session_id = $1 and member_id = $2', [
      rows[0].id,
      nora.id,
    ])
    expect(host.rowCount).toBe(1)
    const { session, slots } = await planned(24)
    const at = `/good-to-talk/sessions/${session}`
    expect((await nora.post(`${at}/join`, { once: newId() })).status).toBe(303)
    await book(slots[0], { name: 'Len', way: 'by phone' }, nora)
    house.database.clock.moveTo('2026-11-23T09:30:00Z')
    const later = await house.signIn(nora.id)
    expect((await later.get(at)).body).toContain('Len')
    expect((await later.post(`${at}/call-off`, { once: newId(), because: 'the weather' })).status).toBe(303)
  })

  test('does none of it elsewhere: a session there is as if it were not, and names are not shown', async () => {
    const nora = await coordinatorIn(weir)
    const { session, slots } = await planned(24)
    await book(slots[0], { name: 'Len' })
    const at = `/good-to-talk/sessions/${session}`
    house.database.clock.moveTo('2026-11-23T09:30:00Z')
    const later = await house.signIn(nora.id)
    for (const [what, more] of [
      ['join', {}],
      ['call-off', { because: 'the weather' }],
      ['walked-in', { name: 'Len' }],
      ['cannot-come', { at: '2026-11-24T10:00:00.000Z', name: 'Len', how: 'by phone' }],
    ] as const) {
      const there = await later.post(`${at}/${what}`, { once: newId(), ...more })
      const never = await later.post(`/good-to-talk/sessions/${newId()}/${what}`, { once: newId(), ...more })
      expect([what, there.status, never.status]).toEqual([what, 404, 404])
    }
    expect((await later.post('/good-to-talk/sessions', { once: newId(), ...planning(bank) })).status).toBe(404)
    const { body } = await later.get(at)
    expect(body).not.toContain('Len')
    expect(body).not.toContain(`${at}/join`)
    expect((await later.get(`/good-to-talk/book/${slots[1]}`)).body).not.toContain('name="way"')
  })

  test('whose post is over does none of it any more', async () => {
    const nora = await coordinatorIn(bank)
    await house.owner.query('update post set until_at = $1 where member_id = $2', ['2026-11-21T09:00:00Z', nora.id])
    expect((await nora.get('/good-to-talk/sessions')).status).toBe(404)
  })
})

test('a reminder goes the day before, once, to those who asked, and says neither when nor where', async () => {
  const { slots, placeName } = await planned(25)
  await book(slots[0], { name: 'B', contact: 'b@example.org', remind: 'yes' })
  await book(slots[1], { name: 'C', contact: 'c@example.org' })
  const [remind] = hubJobs
  const run = () => remind?.run({ database: house.database, place: house.place, now: house.database.clock.now() })
  await run()
  house.database.clock.moveTo('2026-11-24T10:00:00Z')
  await run()
  await run()
  const { rows } = await house.owner.query(
    `select to_address, subject || words as text from letter_out where about = 'good to talk'`,
  )
  expect(rows.map(({ to_address }) => to_address)).toEqual(['b@example.org'])
  expect(rows[0].text).not.toMatch(new RegExp(`${placeName}|talk|Library|10`))
})

describe('a reminder by text', () => {
  const remind = async (at: string) => {
    house.database.clock.moveTo(at)
    await hubJobs[0]?.run({ database: house.database, place: house.place, now: house.database.clock.now() })
    const { rows } = await house.owner.query(
      `select to_number, words, member_id, not_after from text_out where about = 'good to talk' order by id`,
    )
    await house.owner.query('delete from text_out')
    return rows
  }
  const reach = (person: string, fields: Record<string, unknown>) =>
    house.owner.query(
      `insert into reach (id, person_id, ${Object.keys(fields).join(', ')}) values ($1, $2, ${Object.keys(fields)
        .map((_, at) => `$${at + 3}`)
        .join(', ')})`,
      [newId(), person, ...Object.values(fields)],
    )
  const asks = { name: 'Len', contact: '', helps: '', remind: 'yes' }
  const toRing = async (session: string) =>
    (await hema.get(`/good-to-talk/sessions/${session}`)).body.includes('please ring the day before')

  test('goes to a mobile number, by day, once, and says neither when nor where; a landline is rung', async () => {
    const { slots, session, placeName } = await planned(25)
    await book(slots[0], { ...asks, contact: '07700 900 123' })
    await book(slots[1], { ...asks, contact: '01632 960 287' })
    expect(await remind('2026-11-24T23:00:00Z')).toEqual([])
    await house.owner.query('update slot_booking set reminded_at = null')
    const sent = await remind('2026-11-24T09:00:00Z')
    expect(sent.map(({ to_number }) => to_number)).toEqual(['07700900123'])
    expect(sent[0].words).not.toMatch(new RegExp(`${placeName}|talk|Library|10`))
    expect(await remind('2026-11-24T10:00:00Z')).toEqual([])
    expect(await toRing(session)).toBe(true)
  })

  test('goes in the safe hours of somebody with a record, to the number they said is safe', async () => {
    const joan = await house.member('Joan', { person: true })
    await reach(joan.id, { safe: ['text'], phone: '07700 900 456', hours_from: '20:30', hours_until: '21:30' })
    const { slots } = await planned(25)
    await book(slots[0], asks, joan)
    expect(await remind('2026-11-24T10:00:00Z')).toEqual([])
    const [sent] = await remind('2026-11-24T21:00:00Z')
    expect(sent).toMatchObject({ to_number: '07700900456', member_id: joan.id })
    expect(sent.not_after.toISOString()).toBe('2026-11-25T10:00:00.000Z')
  })

  test.each([
    ['never by text', { never: ['text'] }, {}],
    ['kept off the screen, and no way was said to be safe', { no_message: true }, { not_on_my_screen: true }],
    ['hours were said in words alone', { safe: ['text'], times: 'When he is at work' }, {}],
  ])('does not go: %s', async (_why, said, booking: Record<string, boolean>) => {
    const joan = await house.member('Joan', { person: true })
    await reach(joan.id, said)
    const { slots } = await planned(25)
    await book(slots[0], { ...asks, contact: '07700 900 456' }, joan)
    if (booking.not_on_my_screen)
      await house.owner.query('update slot_booking set not_on_my_screen = true where person_id = $1', [joan.id])
    expect(await remind('2026-11-24T10:00:00Z')).toEqual([])
  })
})

describe('at their word', () => {
  const withDev = async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    const pat = await house.member('Pat')
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'community'])
    await house.stand(joan.id, pat.id, 'circle', ['community'], ['read', 'add', 'change'])
    return { joan, dev, pat, here: `/people/${joan.id}/good-to-talk` }
  }
  const said = { name: 'Joan', contact: '', helps: '', how: 'by phone' }

  test('whoever walks alongside books into the record, says how, and takes it back', async () => {
    const { joan, dev, here } = await withDev()
    const { slots, session } = await planned(25)
    expect((await dev.send(`${here}/book/${slots[0]}`, { ...said, how: '' })).status).toBe(422)
    expect((await dev.send(`${here}/book/${slots[0]}`, said)).location).toBe(here)
    const [booking] = await bookings(session)
    expect(booking).toMatchObject({ person_id: joan.id, way: 'by phone', written_by: dev.id })
    expect((await joan.get(here)).body).toContain('I cannot come')
    expect((await dev.send(`${here}/${booking.id}/back`, { how: 'face to face' })).location).toBe(here)
    const { rows } = await house.owner.query('select taken_back_by, taken_back_how from slot_booking where id = $1', [
      booking.id,
    ])
    expect(rows).toEqual([{ taken_back_by: dev.id, taken_back_how: 'face to face' }])
    expect(await bookings(session)).toEqual([])
  })

  test('the person books and takes back by themselves on the same page', async () => {
    const { joan, here } = await withDev()
    const { slots, session } = await planned(25)
    await joan.send(`${here}/book/${slots[0]}`, said)
    const [booking] = await bookings(session)
    expect(booking).toMatchObject({ way: 'on screen', written_by: null })
    await joan.send(`${here}/${booking.id}/back`, {})
    expect(await bookings(session)).toEqual([])
  })

  test('nobody of the circle does it for them, nor anybody for somebody whose record is not open', async () => {
    const { joan, pat, here } = await withDev()
    const { slots, session } = await planned(25)
    expect((await pat.post(`${here}/book/${slots[0]}`, { once: newId(), ...said })).status).toBe(404)
    await joan.send(`${here}/book/${slots[0]}`, said)
    const [booking] = await bookings(session)
    expect((await pat.post(`${here}/${booking.id}/back`, { once: newId(), how: 'by phone' })).status).toBe(404)
    const { here: others, dev } = await withDev()
    expect((await dev.post(`${others}/${booking.id}/back`, { once: newId(), how: 'by phone' })).status).toBe(404)
    expect(await bookings(session)).toHaveLength(1)
  })

  test('somebody rings and cannot come: the time and the name they say are enough, and no name is shown', async () => {
    const { slots, session } = await planned(25)
    await book(slots[0])
    const path = `/good-to-talk/sessions/${session}`
    const peer = await house.member('Bernie', { posts: ['peer'] })
    const rang = { at: '2026-11-25T10:00:00.000Z', how: 'by phone' }
    expect((await peer.get(path)).body).not.toContain('Len')
    const wrong = await peer.send(path, { ...rang, name: 'Ken' }, `${path}/cannot-come`)
    expect([wrong.status, wrong.body.includes('Nobody of that name has this time')]).toEqual([422, true])
    expect((await peer.send(path, { ...rang, name: ' len ' }, `${path}/cannot-come`)).status).toBe(303)
    expect(await bookings(session)).toEqual([])
    const nell = await house.member('Nell')
    expect((await nell.post(`${path}/cannot-come`, { once: newId(), ...rang, name: 'Len' })).status).toBe(404)
  })
})

test('a month later nothing is kept of somebody without a record', async () => {
  const { slots, session } = await planned(24)
  const joan = await house.member('Joan', { person: true })
  await book(slots[0])
  await book(slots[1], { ...fields, name: 'Joan' }, joan)
  house.database.clock.moveTo('2026-12-28T10:00:00Z')
  await inPlaceAsSystem(house.database, house.place, null, (tx) => tx.run(sql`select sweep_bookings(30)`))
  expect(await bookings(session)).toMatchObject([{ name: 'Joan', contact: '', helps: '' }])
})
