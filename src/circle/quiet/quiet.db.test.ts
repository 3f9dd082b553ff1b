import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'
import { laysOver } from '../../platform/testing/lays-over.ts'
import { testNow } from '../../platform/testing/place.ts'

const house = testHouse()

type Member = Visitor & { id: Id }
let joan: Member
let carol: Member
let dev: Member
let at: (path: string) => string

beforeEach(async () => {
  house.database.clock.moveTo(testNow)
  joan = await house.member('Joan', { person: true })
  carol = await house.member('Carol')
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await house.stand(joan.id, carol.id, 'circle', [], ['read'])
  at = (path) => `/people/${joan.id}${path}`
  for (const part of ['plan', 'said', 'about', 'rights'])
    await joan.send(at(`/circle/consent/${carol.id}`), { do: `grant ${part} see` })
  await joan.send(at('/plan/hopes/new'), { text: 'Get back to the choir' })
})

const pagesOf = ['', '/plan', '/said', '/promises', '/my-part', '/about']

/** What somebody's pages say: without the keys of their forms, which no two openings share. */
async function seenBy(who: Visitor, without: Record<string, string> = {}): Promise<string[]> {
  const all = [...pagesOf.map(at), '/my-people', '/']
  const bodies: string[] = []
  for (const path of all) {
    const { status, body, location } = await who.get(path)
    const plain = Object.entries(without).reduce((text, [from, to]) => text.replaceAll(from, to), body)
    bodies.push(`${path} ${status} ${location} ${plain.replace(/name="once" value="[^"]+"/g, '')}`)
  }
  return bodies
}

/** What comes after comes a minute later. */
async function narrow(who: Visitor, member: Id, fields: Record<string, string | string[]>) {
  const answer = await who.send(at(`/circle/quiet/${member}`), fields)
  house.database.clock.moveTo(new Date(house.database.clock.now().getTime() + 60_000).toISOString())
  return answer
}

describe('P5 anybody’s sight can be narrowed at once, and nothing says so', () => {
  test('as it was: their pages are the same, byte for byte, whatever comes after', async () => {
    const before = await seenBy(carol)
    await narrow(joan, carol.id, { what: 'as it was' })
    await joan.send(at('/plan/hopes/new'), { text: 'Find a new lock for the door' })
    await joan.send(at('/said/new'), { text: 'I am going to my sister’s.', kind: 'fact' }).catch(() => null)
    expect(await seenBy(carol)).toEqual(before)
    expect((await joan.get(at('/plan'))).body).toContain('Find a new lock')
    expect((await dev.get(at('/plan'))).body).toContain('Find a new lock')
  })

  test('as it was stays so whatever they are given later: a longer consent, one taken back and given again', async () => {
    await narrow(joan, carol.id, { what: 'as it was' })
    await house.owner.query(
      `update standing set ended_at = from_at + interval '1 minute' where person_id = $1 and member_id = $2`,
      [joan.id, carol.id],
    )
    await house.owner.query(
      `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, 'circle', '{plan}', '{read}', $3, 'x')`,
      [joan.id, carol.id, house.database.clock.now()],
    )
    await joan.send(at('/plan/hopes/new'), { text: 'Find a new lock for the door' })
    const seen = await carol.get(at('/plan'))
    expect(seen.status).toBe(200)
    expect(seen.body).toContain('Get back to the choir')
    expect(seen.body).not.toContain('Find a new lock')
  })

  test('narrower: their pages are those of somebody who was never given the part', async () => {
    const amir = await house.member('Carol')
    await house.stand(joan.id, amir.id, 'circle', [], ['read'])
    for (const part of ['said', 'about', 'rights'])
      await joan.send(at(`/circle/consent/${amir.id}`), { do: `grant ${part} see` })
    await narrow(joan, carol.id, { what: 'narrower', parts: ['plan'] })
    const never = await seenBy(amir, { [amir.id]: 'them' })
    expect(await seenBy(carol, { [carol.id]: 'them' })).toEqual(never)
  })

  test('narrower stays so by whatever other way in: on duty, in an emergency, as the next name to ring', async () => {
    await house.ringsThePlace(joan.id)
    await narrow(joan, dev.id, { what: 'narrower', parts: ['plan', 'said'] })
    for (const kind of ['duty', 'emergency', 'cover', 'alongside'])
      await house.stand(joan.id, dev.id, kind, ['reach', 'said', 'plan'], ['read'])
    expect((await dev.get(at('/plan'))).status).toBe(404)
    expect((await dev.get(at('/said'))).status).toBe(404)
    await joan.send(at(`/circle/consent/${carol.id}`), { do: 'grant plan add' })
    expect((await carol.get(at('/plan'))).status).toBe(200)
  })

  test('one entry kept from them is gone, with nothing to tell that it was there', async () => {
    const before = await seenBy(carol)
    await joan.send(at('/plan/hopes/new'), { text: 'A key of my own' })
    const { rows } = await house.owner.query(`select id from hope where text = 'A key of my own' and person_id = $1`, [
      joan.id,
    ])
    await joan.send(
      at(`/circle/keep-from?entry=${rows[0].id}`),
      { member: carol.id, entry: rows[0].id },
      at('/circle/keep-from'),
    )
    expect(await seenBy(carol)).toEqual(before)
    expect((await dev.get(at('/plan'))).body).toContain('A key of my own')
  })

  test('as it was: what changes in what they could see already is not seen either', async () => {
    const { owner } = house
    await house.ringsThePlace(joan.id)
    await house.owner.query(
      `insert into promise (id, person_id, part, owner_id, owner_name, what, began_by, due_at, first_due_at)
        values ($1, $2, 'plan', $3, 'Dev', 'Ring the choir', 'hand', present() + interval '3 days', present() + interval '3 days')`,
      [newId(), joan.id, dev.id],
    )
    const before = await seenBy(carol)
    await narrow(joan, carol.id, { what: 'as it was' })
    await owner.query(`update hope set text = 'Move to my sister’s' where person_id = $1`, [joan.id])
    await owner.query(`update promise set kept_at = present() where person_id = $1`, [joan.id])
    await owner.query(`update standing set paused_at = present() where person_id = $1 and member_id = $2`, [
      joan.id,
      dev.id,
    ])
    await joan.send(at('/about'), { heading: 'also', text: 'Call me J.' }).catch(() => null)
    expect(await seenBy(carol)).toEqual(before)
    expect((await joan.get(at('/plan'))).body).toContain('Move to my sister’s')
    expect((await joan.get(at(`/as/${carol.id}/plan`))).body).toContain('Get back to the choir')
  })

  test('as it was: what they write stands on their own pages alone, opens nothing and tells nobody', async () => {
    const everywhere = async () => {
      const { rows } = await house.owner.query(
        `select (select count(*) from hope) as hopes, (select count(*) from agreement) as agreed, (select count(*) from event) as told,
          (select count(*) from standing where ended_at is null) as stand, (select count(*) from circle_invitation) as invited,
          (select count(*) from promise) as promises, (select count(*) from rating) as rated`,
      )
      return rows[0]
    }
    await narrow(joan, dev.id, { what: 'as it was' })
    const before = await everywhere()
    const hope = await dev.send(at('/plan/hopes/new'), { text: 'Let the house', how: 'by phone' })
    expect(hope.status).toBe(303)
    const invited = await dev.send(at('/circle/invite'), {
      toName: 'A cousin',
      way: 'by code',
      'part-plan': 'see',
      how: 'by phone',
    })
    expect(invited.status).toBe(303)
    const agreed = await dev.send(at('/plan'), { how: 'by phone' }, at('/plan/agreement'))
    expect([200, 303]).toContain(agreed.status)
    expect(await everywhere()).toEqual(before)
    expect((await dev.get(at('/circle/consent'))).body).toContain('A cousin')
    const own = (await dev.get(at('/plan'))).body
    expect(own).toContain('Let the house')
    expect(own).toContain('Get back to the choir')
    expect((await joan.get(at('/plan'))).body).not.toContain('Let the house')
    expect((await carol.get(at('/plan'))).body).not.toContain('Let the house')
    const again = await dev.get(hope.location ?? '')
    expect(again.status).toBe(200)
  })

  test('as it was: who looked still stands in who looked', async () => {
    await narrow(joan, dev.id, { what: 'as it was' })
    await dev.send(at('/plan/hopes/new'), { text: 'Let the house', how: 'by phone' })
    const readings = async () =>
      Number((await house.owner.query(`select count(*) from reading where member_id = $1`, [dev.id])).rows[0].count)
    const before = await readings()
    await dev.get(at('/plan'))
    expect(await readings()).toBe(before + 1)
  })

  test('as it was: a form sent twice is done once there too', async () => {
    await narrow(joan, dev.id, { what: 'as it was' })
    const once = newId()
    for (const _twice of [1, 2])
      expect((await dev.post(at('/plan/hopes/new'), { once, text: 'Let the house', how: 'by phone' })).status).toBe(303)
    expect((await dev.get(at('/plan'))).body.split('Let the house').length).toBe(2)
  })

  test('what they wrote is there for whoever keeps the person safe, and comes into the record by nobody’s putting back', async () => {
    await narrow(joan, dev.id, { what: 'as it was' })
    await dev.send(at('/plan/hopes/new'), { text: 'Let the house', how: 'by phone' })
    const page = (await joan.get(at('/circle/quiet'))).body
    expect(page).toContain('“Let the house”')
    expect(page).not.toContain('“by phone”')
    const { rows } = await house.owner.query('select id from quiet_narrowing where member_id = $1', [dev.id])
    for (const { id } of rows) await joan.send(at('/circle/quiet'), {}, at(`/circle/quiet/narrowings/${id}`))
    expect((await joan.get(at('/plan'))).body).not.toContain('Let the house')
    expect((await dev.get(at('/circle/quiet'))).body).not.toContain('Let the house')
  })

  test('the database keeps nothing of what is laid over, whoever forgets to undo it', async () => {
    await narrow(joan, dev.id, { what: 'as it was' })
    await laysOver(house.owner, dev.id, joan.id)
    await expect(house.owner.query('commit')).rejects.toThrow('would have been kept')
  })

  test('no event, no letter and no turn tells of it', async () => {
    const told = async () => {
      const { rows } = await house.owner.query(
        `select (select count(*) from event) + (select count(*) from letter_out) + (select count(*) from consent_turn) as n`,
      )
      return Number(rows[0].n)
    }
    const before = await told()
    await narrow(joan, carol.id, { what: 'as it was' })
    await narrow(joan, carol.id, { what: 'narrower', parts: ['said'] })
    expect(await told()).toBe(before)
  })

  test('a worker’s sight too: by the person, and they see nothing of it on the pages of consent', async () => {
    const consent = at(`/circle/consent`)
    const plain = async () => (await dev.get(consent)).body.replace(/name="once" value="[^"]+"/g, '')
    const before = await plain()
    await narrow(joan, dev.id, { what: 'as it was' })
    await joan.send(at(`/circle/consent/${carol.id}`), { do: 'end plan' })
    await joan.send(at('/circle/invite'), { toName: 'My solicitor', way: 'by code', 'part-plan': 'see' })
    expect(await plain()).toBe(before)
    expect((await dev.get(at('/circle/quiet'))).body).not.toContain('as it was')
  })

  test('a worker left as it was writes no consent, and is not told', async () => {
    await narrow(joan, dev.id, { what: 'as it was' })
    const answer = await dev.send(at(`/circle/consent/${carol.id}`), { do: 'grant money do', how: 'by phone' })
    expect([answer.status, answer.location.split('?')[0]]).toEqual([303, at(`/circle/consent/${carol.id}`)])
    expect((await dev.get(at(`/circle/consent/${carol.id}`))).body).toContain('end money')
    const { rows } = await house.owner.query(`select from standing where member_id = $1 and 'money' = any (parts)`, [
      carol.id,
    ])
    expect(rows).toEqual([])
  })

  test('an older “undo” of the consent does not open what was made narrower since', async () => {
    const undo = async () => {
      const { rows } = await house.owner.query(
        'select id from consent_turn where person_id = $1 order by id desc limit 1',
        [joan.id],
      )
      return joan.post(at(`/circle/consent/${carol.id}`), { once: newId(), do: `undo ${rows[0].id}` })
    }
    await narrow(joan, carol.id, { what: 'narrower', parts: ['plan'] })
    expect((await undo()).status).toBe(303)
    expect((await carol.get(at('/plan'))).status).toBe(404)
    expect((await carol.get(at('/said'))).status).toBe(200)
  })

  test('put back, they see all of it again', async () => {
    await narrow(joan, carol.id, { what: 'as it was' })
    await narrow(joan, carol.id, { what: 'narrower', parts: ['plan'] })
    await joan.send(at('/plan/hopes/new'), { text: 'Sing at Christmas' })
    expect((await carol.get(at('/plan'))).status).toBe(404)
    const { rows } = await house.owner.query('select id from quiet_narrowing where member_id = $1', [carol.id])
    for (const { id } of rows) await joan.send(at('/circle/quiet'), {}, at(`/circle/quiet/narrowings/${id}`))
    expect((await carol.get(at('/plan'))).body).toContain('Sing at Christmas')
  })
})

describe('who may', () => {
  test('a keeper, with a reason, and it stands in who looked that a keeper looked', async () => {
    const kit = await house.member('Kit', { posts: ['keeper'] })
    const path = `/keeping-safe/${joan.id}/${carol.id}`
    expect((await kit.send(path, { what: 'as it was' })).status).toBe(422)
    expect((await kit.send(path, { what: 'as it was', reason: 'A neighbour rang: she reads it to him.' })).status).toBe(
      303,
    )
    expect((await joan.get(at('/looked'))).body).toContain('to keep you safe')
    expect((await kit.get(at('/plan'))).status).toBe(404)
  })

  test('a worker alongside at her word, and off her own screen where it must be', async () => {
    await narrow(dev, carol.id, { what: 'as it was', how: 'by phone', offScreen: 'yes' })
    expect((await joan.get(at('/circle/quiet'))).body).not.toContain('as it was')
    expect((await dev.get(at('/circle/quiet'))).body).toContain('as it was')
  })

  test('nobody their own, nobody of the circle, nobody from outside', async () => {
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    for (const [who, member] of [
      [dev, dev.id],
      [carol, dev.id],
      [ruth, carol.id],
      [joan, joan.id],
    ] as const) {
      const answer = await who.post(at(`/circle/quiet/${member}`), {
        once: newId(),
        what: 'as it was',
        how: 'by phone',
      })
      expect([who.id, answer.status]).toEqual([who.id, 404])
    }
    expect((await carol.get(at('/circle/quiet'))).status).toBe(404)
    expect((await ruth.get(`/keeping-safe/${joan.id}`)).status).toBe(404)
  })

  test('nobody keeps an entry from the person themselves by it: that would be withholding', async () => {
    const answer = await dev.post(at('/circle/keep-from'), {
      once: newId(),
      entry: newId(),
      member: joan.id,
      how: 'by phone',
    })
    expect(answer.status).toBe(404)
  })
})
