import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { linksTo, testPassword, withPassword } from '../../identity/testing/arrange.ts'
import { type Id, newId } from '../../platform/index.ts'
import { testNow } from '../../platform/testing/place.ts'
import { speaksAs } from '../../platform/testing/speaks-as.ts'

const house = testHouse()

type Member = Visitor & { id: Id }
let joan: Member
let carol: Member
let base: string
const offer = { toName: 'Carol', inMyWords: 'my friend across the street', way: 'by code', 'part-plan': 'see' }
let turn = 0

beforeEach(async () => {
  // Each story begins in its own quarter of an hour, so that no limit of another one holds.
  turn += 1
  house.database.clock.moveTo(new Date(Date.parse(testNow) + turn * 3_600_000).toISOString())
  joan = await house.member('Joan', { person: true })
  carol = await house.member('Carol')
  base = `/people/${joan.id}/circle`
})

const codeIn = (location: string) => new URL(location, 'http://here').searchParams.get('code') ?? ''
const asked = async (more = {}, who: Visitor = joan) =>
  codeIn((await who.send(`${base}/invite`, { ...offer, ...more })).location)
const plan = () => `/people/${joan.id}/plan`

describe('asking somebody in', () => {
  test('they read in plain words what they would see and take on, and are in with one press', async () => {
    const code = await asked()
    const page = await carol.get(`/invited/${code}`)
    for (const words of ['Joan asks you in', 'my friend across the street', 'The plan', 'You can leave any time'])
      expect(page.body).toContain(words)
    expect((await carol.get(plan())).status).toBe(404)
    await carol.send(`/invited/${code}`, {})
    expect((await carol.get(plan())).status).toBe(200)
    expect((await carol.get(`/people/${joan.id}/said`)).status).toBe(404)
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('Carol said yes')
  })

  test('somebody new gets an account with it, and one account may stand in several circles', async () => {
    const email = `new-${joan.id}@example.org`
    const inside = await house.stranger.send(`/invited/${await asked()}`, {
      name: 'Amir',
      email,
      password: testPassword,
    })
    const amir = house.visitor(inside.cookie)
    expect((await amir.get(plan())).status).toBe(200)
    const alan = await house.member('Alan', { person: true })
    const sent = await alan.send(`/people/${alan.id}/circle/invite`, { ...offer, toName: 'Amir' })
    const again = await house.stranger.send(`/invited/${codeIn(sent.location)}`, {
      name: 'Amir',
      email,
      password: testPassword,
    })
    const both = house.visitor(again.cookie)
    expect([(await both.get(plan())).status, (await both.get(`/people/${alan.id}/plan`)).status]).toEqual([200, 200])
  })

  test('an e-mail that signs in here already needs its own password', async () => {
    const email = await withPassword(house, carol.id)
    const code = await asked()
    const wrong = await house.stranger.send(`/invited/${code}`, { name: 'Carol', email, password: 'not this one, no' })
    expect([wrong.status, wrong.cookie]).toEqual([422, ''])
    const right = await house.stranger.send(`/invited/${code}`, { name: 'Carol', email, password: testPassword })
    expect((await house.visitor(right.cookie).get(plan())).status).toBe(200)
  })

  test('no is an answer too: the person hears it, without a reason, and the code is used up', async () => {
    const code = await asked()
    await carol.send(`/invited/${code}`, {}, `/invited/${code}/no`)
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('Carol said no')
    expect((await carol.get(`/invited/${code}`)).body).toContain('This code does not work')
    expect((await carol.get(plan())).status).toBe(404)
  })

  test('a mail says nothing of whose circle it is, and of nothing in it', async () => {
    const email = `mail-${joan.id}@example.org`
    await joan.send(`${base}/invite`, { ...offer, way: 'by mail', email })
    const { rows } = await house.owner.query('select subject, words from letter_out where to_address = $1', [email])
    expect(`${rows[0].subject} ${rows[0].words}`).not.toMatch(/Joan|Carol|plan|friend|care|support/)
    expect((await linksTo(house, email))[0]).toMatch(/^\/invited\//)
  })

  test('the letter to print has the code, what it means and how to say no', async () => {
    const { location } = await joan.send(`${base}/invite`, { ...offer, way: 'on paper' })
    const letter = await joan.get(location)
    for (const words of [codeIn(location), 'The plan', 'You can say no']) expect(letter.body).toContain(words)
  })

  test('what was offered begins and ends on its days', async () => {
    house.database.clock.moveTo('2027-03-01T10:00:00Z')
    const [here, there] = [await house.signIn(joan.id), await house.signIn(carol.id)]
    const days = {
      'from-day': '10',
      'from-month': '3',
      'from-year': '2027',
      'until-day': '12',
      'until-month': '3',
      'until-year': '2027',
    }
    await there.send(`/invited/${await asked(days, here)}`, {})
    const open = []
    for (const moment of [
      '2027-03-01T10:00:00Z',
      '2027-03-10T08:00:00Z',
      '2027-03-12T23:00:00Z',
      '2027-03-13T00:00:01Z',
    ]) {
      house.database.clock.moveTo(moment)
      open.push((await there.get(plan())).status)
    }
    expect(open).toEqual([404, 200, 200, 404])
  })

  test('an invitation from an entry of the map makes the entry that member', async () => {
    const entry = newId()
    await house.owner.query(
      `insert into in_circle (id, person_id, known_as, what, ring) values ($1, $2, 'Carol', 'somebody', 'near')`,
      [entry, joan.id],
    )
    const { location } = await joan.send(`${base}/invite?entry=${entry}`, { ...offer, entry }, `${base}/invite`)
    await carol.send(`/invited/${codeIn(location)}`, {})
    const { rows } = await house.owner.query('select member_id from in_circle where id = $1', [entry])
    expect(rows).toEqual([{ member_id: carol.id }])
  })

  test('a worker alongside asks in at her word; nobody else of those who read her rights does', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'about', 'rights'])
    const code = codeIn((await dev.send(`${base}/invite`, { ...offer, how: 'face to face' })).location)
    expect((await carol.get(`/invited/${code}`)).body).toContain('Dev wrote this down for them.')
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['about', 'rights'])
    expect((await pat.post(`${base}/invite`, { once: newId(), ...offer, how: 'by phone' })).status).toBe(404)
  })
})

describe('a code', () => {
  test('is kept as a digest only', async () => {
    const code = await asked()
    const { rows } = await house.owner.query('select i::text as row from circle_invitation i where person_id = $1', [
      joan.id,
    ])
    expect(rows[0].row).not.toContain(code)
    expect(rows[0].row).not.toContain(code.replaceAll('-', ''))
  })

  test('works once, and the same press sent twice is one yes', async () => {
    const code = await asked()
    const posted = { once: newId(), name: 'Amir', email: `twice-${joan.id}@example.org`, password: testPassword }
    const [first, second] = [
      await house.stranger.post(`/invited/${code}`, posted),
      await house.stranger.post(`/invited/${code}`, posted),
    ]
    expect([first.status, second.status]).toEqual([303, 303])
    expect((await carol.post(`/invited/${code}`, { once: newId() })).status).toBe(422)
    expect((await carol.get(plan())).status).toBe(404)
  })

  test('one made before its holder was shown out, set to rest or made narrower does not undo that', async () => {
    const codes = [await asked(), await asked(), await asked(), await asked(), await asked({ 'part-about': 'see' })]
    const use = (at: number) => carol.post(`/invited/${codes[at]}`, { once: newId() })
    await use(0)
    await joan.send(`${base}/consent/${carol.id}`, { do: 'end' })
    expect((await carol.get(`/invited/${codes[1]}`)).body).toContain('This code does not work')
    expect((await use(1)).status).toBe(422)
    const [turn] = (
      await house.owner.query('select id from consent_turn where person_id = $1 order by id desc limit 1', [joan.id])
    ).rows
    await joan.send(`${base}/consent/${carol.id}`, { do: `undo ${turn.id}` })
    await joan.send(`${base}/consent/${carol.id}`, { do: 'pause' })
    expect((await use(2)).status).toBe(303)
    expect((await carol.get(plan())).status).toBe(404)
    await joan.send(`${base}/consent/${carol.id}`, { do: 'resume' })
    expect((await carol.get(plan())).status).toBe(200)
    await joan.send(`${base}/quiet/${carol.id}`, { what: 'narrower', parts: ['plan'] })
    expect((await use(4)).status).toBe(303)
    expect([(await carol.get(plan())).status, (await carol.get(`/people/${joan.id}/about`)).status]).toEqual([404, 200])
  })

  test('nobody is let in by an old code after a death', async () => {
    const code = await asked()
    const [ruth, lead] = [
      await house.member('Ruth', { posts: ['worker'] }),
      await house.member('Lee', { posts: ['team lead'] }),
    ]
    await house.owner.query(
      `insert into death (id, person_id, died_on, evidence, tells_name, recorded_by, confirmed_by, confirmed_at)
        values ($1, $2, '2026-11-20', 'certificate seen', 'her sister', $3, $4, $5)`,
      [newId(), joan.id, ruth.id, lead.id, house.database.clock.now()],
    )
    expect((await carol.get(`/invited/${code}`)).body).toContain('This code does not work')
    expect((await carol.post(`/invited/${code}`, { once: newId() })).status).toBe(422)
    await expect(house.stand(joan.id, carol.id, 'circle', ['plan'])).rejects.toThrow('not found')
  })

  test('two who say yes at once: one is in', async () => {
    const amir = await house.member('Amir')
    const code = await asked()
    await Promise.all([carol, amir].map((who) => who.post(`/invited/${code}`, { once: newId() })))
    const open = [(await carol.get(plan())).status, (await amir.get(plan())).status]
    expect(open.sort()).toEqual([200, 404])
  })

  test('wrong, too old, used and taken back are one answer', async () => {
    const alike = async (code: string) => (await carol.get(`/invited/${code}`)).body.replaceAll(code, 'CODE')
    const wrong = await alike('ABCD-EFGH-JKLM')
    const used = await asked()
    await house.stranger.send(`/invited/${used}`, {}, `/invited/${used}/no`)
    const back = await asked()
    const { rows } = await house.owner.query(
      'select id from circle_invitation where answer is null and person_id = $1',
      [joan.id],
    )
    await joan.send(`${base}/invitations/${rows[0].id}`, {}, `${base}/invitations/${rows[0].id}/taken-back`)
    const old = await asked()
    expect([await alike(used), await alike(back)]).toEqual([wrong, wrong])
    await house.owner.query(
      `update circle_invitation set until_at = made_at where taken_back_at is null and answer is null`,
    )
    expect(await alike(old)).toBe(wrong)
  })

  test('guessing ends, from one address and for one beginning from many', async () => {
    const from = (remoteAddress: string, code: string) =>
      house.app.inject({ url: `/invited/${code}`, remoteAddress }).then(({ statusCode }) => statusCode)
    const one = []
    for (let at = 0; at < 21; at++) one.push(await from('10.1.1.1', `ABC${(at % 9) + 1}-EFGH-JK${at + 10}`))
    expect([one[19], one[20]]).toEqual([200, 429])
    const many = []
    for (let at = 0; at < 41; at++) many.push(await from(`10.2.${at}.1`, `ZZZZ-EFGH-JK${at + 10}`))
    expect([many[39], many[40]]).toEqual([200, 429])
  })

  test('into one’s own record leads nowhere', async () => {
    const code = await asked()
    expect((await joan.get(`/invited/${code}`)).body).toContain('your own invitation')
    expect((await joan.post(`/invited/${code}`, { once: newId() })).status).toBe(422)
  })
})

describe('a mail goes only where whoever gets it said that it is safe', () => {
  const addressOf = async (member: Id): Promise<string> => {
    const { rows } = await house.owner.query(
      `select a.email from shared.account a join shared.account_member m on m.account_id = a.id where m.member_id = $1`,
      [member],
    )
    return rows[0].email
  }
  const says = async (member: Id, never: string[], from = '', until = '') => {
    await house.owner.query(
      `insert into reach (id, person_id, never, hours_from, hours_until) values ($1, $2, $3, $4, $5)`,
      [newId(), member, never, from, until],
    )
    return addressOf(member)
  }
  const waiting = async (email: string) =>
    (await house.owner.query('select from letter_out where to_address = $1', [email])).rows.length
  const taken = async (email: string) => {
    await speaksAs(house.owner, { now: house.database.clock.now() })
    const { rows } = await house.owner.query('select to_address from take_letters(1000)')
    await speaksAs(house.owner, {})
    return rows.filter(({ to_address }) => to_address === email).length
  }

  test('an invitation is refused in plain words, which say what to do instead and nothing of why', async () => {
    const amir = await house.member('Amir', { person: true })
    const email = await says(amir.id, ['e-mail'])
    const answer = await joan.send(`${base}/invite`, { ...offer, way: 'by mail', email })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Choose a code or a letter, and give it to them yourself.')
    expect(await waiting(email)).toBe(0)
    const { rows } = await house.owner.query('select from circle_invitation where person_id = $1', [joan.id])
    expect(rows).toEqual([])
  })

  test('one that waits already is not sent after that was said', async () => {
    const amir = await house.member('Amir', { person: true })
    const email = await addressOf(amir.id)
    await joan.send(`${base}/invite`, { ...offer, way: 'by mail', email })
    expect(await waiting(email)).toBe(1)
    await says(amir.id, ['e-mail'])
    expect(await taken(email)).toBe(0)
  })

  test('what they asked for this minute waits for no hours, and goes against no do-not', async () => {
    const amir = await house.member('Amir', { person: true })
    const nia = await house.member('Nia', { person: true })
    const [hours, never] = [await says(amir.id, [], '03:00', '03:01'), await says(nia.id, ['e-mail'])]
    for (const to of [hours, never])
      await house.owner.query(`select write_letter($1, 'sign-in link', 'x', 'x', '/')`, [to])
    expect([await taken(hours), await taken(never)]).toEqual([1, 0])
  })
})
