import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()

const lastHello = async () => (await house.owner.query('select * from hello order by id desc limit 1')).rows[0]

describe('who may see hellos', () => {
  test.each([
    [['worker'], 200],
    [['team lead'], 200],
    [['peer'], 404],
    [['finance'], 404],
    [['governor'], 404],
    [[], 404],
  ])('posts %j: %i', async (posts, status) => {
    const somebody = await house.member('Somebody', { posts })
    expect((await somebody.get('/hellos')).status).toBe(status)
  })

  test('the public is asked to sign in', async () => {
    expect((await house.stranger.get('/hellos')).location).toMatch(/^\/sign-in/)
    expect((await house.stranger.get('/hellos/new')).location).toMatch(/^\/sign-in/)
  })

  test('somebody without a post can write nothing down for others', async () => {
    const joan = await house.member('Joan', { person: true })
    expect((await joan.get('/hellos/new')).status).toBe(404)
  })

  test('taking up what is not there and what is not yours to take up is the same answer', async () => {
    const late = await house.member('Late', { posts: ['worker'] })
    await house.owner.query('update post set until_at = $2 where member_id = $1', [late.id, '2026-11-21T09:00:00Z'])
    await house.stranger.send('/hello', { words: 'Hello', contact: 'x' })
    const { id, person_id } = await lastHello()
    await house.owner.query('update post set until_at = null where member_id = $1', [late.id])
    const forbidden = await late.post(`/hellos/${id}/take-up`, { once: newId() })
    const missing = await late.post(`/hellos/${newId()}/take-up`, { once: newId() })
    expect([forbidden.status, forbidden.body]).toEqual([missing.status, missing.body])
    expect(forbidden.status).toBe(404)
    const closed = await late.get(`/people/${person_id}/hellos/${id}`)
    const never = await late.get(`/people/${newId()}/hellos/${newId()}`)
    expect([closed.status, closed.body]).toEqual([never.status, never.body])
  })

  test('what comes after is for the one who took it up', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stranger.send('/hello', { words: 'Hello', contact: 'x' })
    const { id, person_id } = await lastHello()
    const path = `/people/${person_id}/hellos/${id}`
    const early = await dev.post(`${path}/in-touch`, { once: newId(), inTouchHow: 'by phone', inTouchWhen: 'today' })
    expect(early.status).toBe(404)
    await dev.post(`/hellos/${id}/take-up`, { once: newId() })
    const other = await house.member('Other', { posts: ['worker'] })
    await house.stand(person_id, other.id, 'cover', ['hello', 'reach', 'said'])
    for (const act of ['in-touch', 'tried', 'no-thanks', 'law-asks']) {
      const answer = await other.post(`${path}/${act}`, {
        once: newId(),
        inTouchHow: 'by phone',
        inTouchWhen: 'today',
        triedHow: 'by phone',
        nextTry: 'today',
        theirNo: 'yes',
        lawAsks: 'abuse or neglect',
        lawReason: 'x',
      })
      expect([act, answer.status]).toEqual([act, 404])
    }
  })
})

describe('who says hello for somebody else', () => {
  const fields = {
    words: 'My mother does not open the door any more',
    contact: '4 Weir Cottages',
    name: 'Edna',
    knows: 'not yet',
    sayerName: 'Colin',
    isToThem: 'her son',
    sayerContact: 'colin@example.org',
  }

  test('gets thanks and general help, and nothing that tells whether the person is known', async () => {
    const known = await house.member('Edna', { person: true })
    const answer = await house.stranger.send('/hello/for-another', fields)
    const page = await house.stranger.get(answer.location)
    const unknown = await house.stranger.get(
      (await house.stranger.send('/hello/for-another', { ...fields, name: 'Zebedee' })).location,
    )
    expect(page.status).toBe(200)
    expect(page.body).toContain('We cannot tell you what came of it')
    expect(page.body).not.toMatch(/Edna|Colin|Weir Cottages/)
    expect(page.body.replaceAll(answer.location, '')).toBe(
      unknown.body.replaceAll(/\/hello\/thanks\/[0-9a-f-]{36}/g, ''),
    )
    expect(known.id).not.toBe((await lastHello()).person_id)
  })

  test('can see nothing of it afterwards, though they are a member and signed in', async () => {
    const colin = await house.member('Colin', { person: true })
    await colin.send('/hello/for-another', fields)
    const { id, person_id } = await lastHello()
    expect(person_id).not.toBe(colin.id)
    const mine = await colin.get(`/people/${person_id}/hellos/${id}`)
    const never = await colin.get(`/people/${newId()}/hellos/${newId()}`)
    expect([mine.status, mine.body]).toEqual([never.status, never.body])
    expect((await colin.get(`/people/${colin.id}`)).body).not.toContain('Your hello')
    const { rows } = await house.owner.query(`select from standing where member_id = $1 and person_id = $2`, [
      colin.id,
      person_id,
    ])
    expect(rows).toEqual([])
    expect((await house.owner.query('select count(*)::int from event where person_id = $1', [colin.id])).rows).toEqual([
      { count: 0 },
    ])
  })

  test('is in that person’s record from the start; who said it is hidden from their screen where asked', async () => {
    await house.stranger.send('/hello/for-another', { ...fields, askFirst: 'yes' })
    const { person_id } = await lastHello()
    const { rows } = await house.owner.query(
      'select h.for_whom, h.knows, s.name, s.not_on_my_screen from hello h join hello_sayer s on s.hello_id = h.id where h.person_id = $1',
      [person_id],
    )
    expect(rows).toEqual([{ for_whom: 'another', knows: 'not yet', name: 'Colin', not_on_my_screen: true }])
  })

  test('one way to get in touch, with either of them, is enough', async () => {
    expect((await house.stranger.send('/hello/for-another', { words: 'x', sayerContact: 'y' })).status).toBe(303)
    const neither = await house.stranger.send('/hello/for-another', { words: 'x' })
    expect([neither.status, neither.body.includes('with them, or with you')]).toEqual([422, true])
  })
})
