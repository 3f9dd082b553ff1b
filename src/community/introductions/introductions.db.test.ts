import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'
import { street } from '../testing/street.ts'

const house = testHouse()
const list = '/introductions'
const bread = { side: 'give', kind: 'hands', line: 'I can teach you to bake bread', whoMay: 'neighbours', span: '12' }
const song = { side: 'find', kind: 'heart', line: 'Somebody to sing with', whoMay: 'neighbours', span: '12' }
const today = { 'metOn-day': '21', 'metOn-month': '11', 'metOn-year': '2026' }

const sideOf = async (introduction: Id, member: Id | null) => {
  const { rows } = await house.owner.query(
    'select id from introduction_side where introduction_id = $1 and member_id is not distinct from $2',
    [introduction, member],
  )
  return rows[0].id as Id
}
const stateOf = async (introduction: Id) =>
  (await house.owner.query('select state from introduction where id = $1', [introduction])).rows[0].state

/** Nell asks to meet Joan because of her bread. */
async function asked() {
  const all = await street(house)
  const { joan, nell } = all
  await joan.send('/give-and-ask/new', bread)
  await nell.send('/give-and-ask/new', song)
  const { rows } = await house.owner.query('select id from gift where member_id = $1', [joan.id])
  const sent = await nell.send(`${list}/new?gift=${rows[0].id}`, { gift: rows[0].id, along: 'yes' }, `${list}/new`)
  expect(sent.location).toBe(list)
  const found = await house.owner.query('select introduction_id as id from introduction_side where member_id = $1', [
    nell.id,
  ])
  const id = found.rows[0].id as Id
  const [joans, nells] = [await sideOf(id, joan.id), await sideOf(id, nell.id)]
  return { ...all, id, gift: rows[0].id as Id, joans: `${list}/${joans}`, nells: `${list}/${nells}` }
}

async function met() {
  const all = await asked()
  await all.joan.send(all.joans, { answer: 'yes' }, `${all.joans}/answer`)
  expect((await all.joan.send(all.joans, today, `${all.joans}/met`)).location).toBe(all.joans)
  return all
}

describe('an introduction', () => {
  test('waits for the second yes; then both know each other’s names, and a day is promised', async () => {
    const { joan, nell, id, joans, nells } = await asked()
    expect((await joan.get(joans)).body).toContain('Meet Nell?')
    expect((await nell.get(nells)).body).not.toContain('Joan')
    await joan.send(joans, { answer: 'yes' }, `${joans}/answer`)
    expect(await stateOf(id)).toBe('both yes')
    expect((await nell.get(nells)).body).toContain('You and Joan')
    expect((await joan.get(`/people/${joan.id}/promises`)).body).toContain('settle where and when you meet first')
  })

  test('ended by a no says to the other only that it does not fit now: the same as by a yes taken back', async () => {
    const one = await asked()
    await one.joan.send(one.joans, { answer: 'no' }, `${one.joans}/answer`)
    const other = await asked()
    await other.joan.send(other.joans, { answer: 'yes' }, `${other.joans}/answer`)
    await other.joan.send(other.joans, { answer: 'no' }, `${other.joans}/answer`)
    for (const { nell, nells } of [one, other]) {
      const { body } = await nell.get(nells)
      expect(body).toContain('This does not fit just now.')
      expect(body).not.toContain('Joan')
    }
  })

  test('meets first in public or in company, unless both say otherwise', async () => {
    const { joan, nell, joans, nells } = await asked()
    await joan.send(joans, { answer: 'yes', aloneIsFine: 'yes' }, `${joans}/answer`)
    expect((await nell.get(nells)).body).toContain('In a public place, or with somebody there.')
    await house.owner.query('update introduction_side set alone_is_fine = true where member_id = $1', [nell.id])
    expect((await nell.get(nells)).body).toContain('the two of you alone is fine')
  })

  test('says where and who goes along', async () => {
    const { joan, nell, joans, nells } = await asked()
    await joan.send(joans, { answer: 'yes' }, `${joans}/answer`)
    expect((await nell.get(nells)).body).toContain('Somebody to go along is wished for.')
    await joan.send(joans, { firstPlace: 'The library', goesAlong: 'Hema' }, `${joans}/arrange`)
    const { body } = await nell.get(nells)
    expect(body).toContain('The library')
    expect(body).toContain('Hema goes along.')
  })

  test('is asked twice whether it took, by the one who looks after it', async () => {
    const { joan, hema, id } = await met()
    const { rows } = await house.owner.query(
      `select owner_id, due_at::date::text as due from promise where person_id = $1 and began_by like 'introduction ' || (select s.id from introduction_side s where s.introduction_id = $2 and s.person_id = $1) || ' %'
       and kept_at is null order by due_at`,
      [joan.id, id],
    )
    expect(rows).toEqual([
      { owner_id: hema.id, due: '2026-12-05' },
      { owner_id: hema.id, due: '2027-01-16' },
    ])
  })

  test('took when both say so, and not when one says no', async () => {
    const { joan, nell, id, joans, nells } = await met()
    await joan.send(joans, { took: 'yes' }, `${joans}/took`)
    expect(await stateOf(id)).toBe('met')
    await nell.send(nells, { took: 'yes' }, `${nells}/took`)
    expect(await stateOf(id)).toBe('took')
    await nell.send(nells, { took: 'no' }, `${nells}/took`)
    expect(await stateOf(id)).toBe('did not take')
  })

  test('has no outcome without two yeses and a day they met: told of is not met', async () => {
    const { id } = await asked()
    for (const state of ['met', 'took', 'did not take'])
      await expect(house.owner.query('update introduction set state = $1 where id = $2', [state, id])).rejects.toThrow(
        'signposted_is_no_outcome',
      )
    await expect(house.owner.query(`update introduction set state = 'signposted' where id = $1`, [id])).rejects.toThrow(
      'introduction_states',
    )
  })

  test('ends in thanks, which whoever is thanked keeps', async () => {
    const { joan, nell, nells } = await met()
    await nell.send(nells, { thanks: 'The loaf was still warm.' }, `${nells}/thanks`)
    expect((await joan.get(list)).body).toContain('The loaf was still warm.')
  })

  test('cannot be asked for what was taken back meanwhile', async () => {
    const { joan, nell, gift } = await asked()
    await joan.send(`/give-and-ask/${gift}/back`, {})
    const { status, body } = await nell.send('/give-and-ask/new', { gift }, `${list}/new`)
    expect(status).toBe(422)
    expect(body).toContain('That one is no longer there.')
  })

  test('shows the line only while it may be known', async () => {
    const { joan, nell, gift, nells } = await asked()
    expect((await nell.get(nells)).body).toContain('bake bread')
    await joan.send(`/give-and-ask/${gift}`, { ...bread, whoMay: 'nobody', span: 'same' })
    expect((await nell.get(nells)).body).not.toContain('bake bread')
  })
})

describe('a group', () => {
  test('is asked by whoever looks after it, with what it said it has room for; it gets no list', async () => {
    const { joan, dev, hema, area } = await street(house)
    const choir = newId()
    await house.owner.query(
      `insert into asset (id, kind, name, line, neighbourhood_id, room) values ($1, 'association', 'St Luke’s choir', 'We sing.', $2, 'two altos')`,
      [choir, area],
    )
    const base = `/people/${joan.id}/introductions`
    expect((await dev.get(`${base}/new?group=${choir}`)).body).toContain('They have room for: two altos')
    await dev.send(`${base}/new?group=${choir}`, { group: choir, how: 'face to face' }, `${base}/new`)
    const { body } = await hema.get('/connecting/introductions')
    expect(body).toContain('St Luke’s choir')
    const { rows } = await house.owner.query('select id, introduction_id from introduction_side where asset_id = $1', [
      choir,
    ])
    const to = `/connecting/introductions/sides/${rows[0].id}/answer`
    expect((await hema.send('/connecting/introductions', { answer: 'yes', how: 'by phone' }, to)).status).toBe(303)
    expect(await stateOf(rows[0].introduction_id)).toBe('both yes')
    const letters = await house.owner.query('select from letter')
    expect(letters.rowCount).toBe(0)
  })
})

describe('a neighbour who turns out to have a record', () => {
  /** Hema looks after an introduction of Nell and “Jo”, a neighbour she knows without a record, who is Joan. */
  async function known() {
    const all = await street(house)
    const talk = { area: all.area, street: 'Mill Lane', mayKnow: 'only me', name: 'Jo', span: '3', cares: 'Bread' }
    const { location } = await all.hema.send('/connecting/talks/new', talk)
    const jo = location.split('/')[3] as Id
    const [id, side] = [newId(), newId()]
    await house.owner.query(
      `insert into introduction (id, proposed_by, words, owner_id, owner_name) values ($1, $2, 'You both like bread.', $2, 'Hema')`,
      [id, all.hema.id],
    )
    await house.owner.query(
      `insert into introduction_side (id, introduction_id, member_id, answer) values ($1, $2, $3, null), ($4, $2, $5, 'yes')`,
      [side, id, jo, newId(), all.nell.id],
    )
    const after = '/connecting/introductions'
    const give = async () => {
      const sent = await all.hema.send(after, {}, `${after}/sides/${side}/code`)
      return { code: new URL(sent.location, 'http://x').searchParams.get('code') ?? '', shown: sent.location }
    }
    return { ...all, jo, id, side, after, give, mine: `/people/${all.joan.id}/introductions/mine` }
  }
  const row = async (side: Id) =>
    (
      await house.owner.query(
        'select person_id, member_id, from_member, own_yes_how, own_yes_by from introduction_side where id = $1',
        [side],
      )
    ).rows[0]
  const plain = (body: string) => body.replaceAll(/name="once" value="[^"]*"/g, '')

  test('has it in their record by their own yes with the code, and not before', async () => {
    const { joan, side, jo, give, mine } = await known()
    const { code } = await give()
    expect((await joan.get('/introductions')).body).not.toContain('You both like bread')
    expect(await row(side)).toMatchObject({ person_id: null, member_id: jo })
    await expect(
      house.owner.query('update introduction_side set person_id = $1, member_id = $1, from_member = $2 where id = $3', [
        joan.id,
        jo,
        side,
      ]),
    ).rejects.toThrow('side_lands_only_with_their_yes')
    expect((await joan.send('/introductions/mine', { code })).location).toBe('/introductions')
    expect(await row(side)).toEqual({
      person_id: joan.id,
      member_id: joan.id,
      from_member: jo,
      own_yes_how: 'on screen',
      own_yes_by: null,
    })
    expect((await joan.get(`/introductions/${side}`)).body).toContain('You both like bread')
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('Somebody would like to meet you')
    expect((await joan.send(mine, { code })).status).toBe(422)
  })

  test('whoever proposed it and looks after it reads the same as before, and may still write down what they say', async () => {
    const { joan, hema, nell, jo, id, side, after, give } = await known()
    const { code } = await give()
    const pages = async () => [
      plain((await hema.get(after)).body),
      plain((await hema.get(`/connecting/neighbours/${jo}/introductions`)).body),
    ]
    const before = await pages()
    await joan.send('/introductions/mine', { code })
    expect(await pages()).toEqual(before)
    expect((await give()).code).toMatch(/^[A-Z2-9-]{14}$/)
    expect((await hema.send(after, { answer: 'yes', how: 'by phone' }, `${after}/sides/${side}/answer`)).location).toBe(
      after,
    )
    expect(await stateOf(id)).toBe('both yes')
    expect((await nell.get('/introductions')).body).toContain('Jo')
    expect((await nell.get('/introductions')).body).not.toContain('Joan')
  })

  test('may have it put there at their word by whoever walks alongside, and by nobody else', async () => {
    const { dev, pat, side, give, mine } = await known()
    const { code } = await give()
    expect((await pat.post(mine, { code, how: 'by phone', once: newId() })).status).toBe(404)
    expect((await dev.send(mine, { code })).status).toBe(422)
    expect((await dev.send(mine, { code: 'ABCD-EFGH-JKMN', how: 'by phone' })).body).toContain(
      'We do not know this code',
    )
    expect((await dev.send(mine, { code, how: 'by phone' })).status).toBe(303)
    expect(await row(side)).toMatchObject({ own_yes_how: 'by phone', own_yes_by: dev.id })
  })

  test('a code is given by whoever looks after it alone; of a side in a record as if there were none', async () => {
    const { hema, side, after } = await known()
    const other = await house.member('Cara', { posts: ['connector'] })
    expect((await other.post(`${after}/sides/${side}/code`, { once: newId() })).status).toBe(404)
    const { joan, id } = await asked()
    const joans = await sideOf(id, joan.id)
    expect((await hema.post(`${after}/sides/${joans}/code`, { once: newId() })).status).toBe(404)
  })
})

describe('who may', () => {
  test('nobody but a side answers; whoever looks after it writes down only for a side without a record', async () => {
    const { joan, hema, nell, joans, id } = await asked()
    const side = joans.split('/')[2] ?? ''
    expect((await nell.get(joans)).status).toBe(404)
    expect((await nell.post(`${joans}/answer`, { once: newId(), answer: 'yes' })).status).toBe(404)
    const to = `/connecting/introductions/sides/${side}/answer`
    expect((await hema.post(to, { once: newId(), answer: 'yes', how: 'by phone' })).status).toBe(404)
    expect(await stateOf(id)).toBe('proposed')
    await joan.send(joans, { answer: 'yes' }, `${joans}/answer`)
    expect(await stateOf(id)).toBe('both yes')
  })

  test('whoever walks alongside answers at the person’s word', async () => {
    const { joan, dev, joans, id } = await asked()
    const at = `/people/${joan.id}${joans}`
    expect((await dev.send(at, { answer: 'yes' }, `${at}/answer`)).status).toBe(422)
    await dev.send(at, { answer: 'yes', how: 'by phone' }, `${at}/answer`)
    expect(await stateOf(id)).toBe('both yes')
  })

  test('somebody of the circle reads, and answers nothing', async () => {
    const { joan, pat, joans } = await asked()
    const at = `/people/${joan.id}${joans}`
    expect((await pat.get(at)).status).toBe(200)
    expect((await pat.post(`${at}/answer`, { once: newId(), answer: 'yes', how: 'by phone' })).status).toBe(404)
  })

  test('who looks after an introduction stands in who looked', async () => {
    const { joan, hema } = await asked()
    await hema.get('/connecting/introductions')
    const { rows } = await house.owner.query(`select why from reading where person_id = $1 and member_id = $2`, [
      joan.id,
      hema.id,
    ])
    expect(rows).toEqual([{ why: 'looks after an introduction of yours' }])
  })

  test('another connector sees nothing of it', async () => {
    await asked()
    const other = await house.member('Olu', { posts: ['connector'] })
    expect((await other.get('/connecting/introductions')).body).not.toContain('Joan')
  })
})
