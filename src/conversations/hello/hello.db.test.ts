import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()
const bank = newId()

beforeAll(async () => {
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank')`, [bank])
  await house.owner.query(
    `insert into neighbourhood_postcode (said, kind, neighbourhood_id) values ('chapelrow', 'street', $1)`,
    [bank],
  )
})

const lastHello = async () =>
  (
    await house.owner.query(
      'select h.*, m.known_as from hello h join member m on m.id = h.person_id order by h.id desc limit 1',
    )
  ).rows[0]

describe('P6: a conversation first', () => {
  test('what is going on and a way to get in touch are enough', async () => {
    const sent = await house.stranger.send('/hello', {
      words: 'I cannot get up the stairs any more',
      contact: '01632 960 555',
    })
    expect(sent.status).toBe(303)
    expect((await house.stranger.get(sent.location)).body).toContain('Thank you. We have your hello.')
    expect(await lastHello()).toMatchObject({
      words: 'I cannot get up the stairs any more',
      made_person: true,
      urgent: [],
    })
  })

  test('nothing is asked about money, need or the right to ask', async () => {
    const { body } = await house.stranger.get('/hello')
    expect(body).not.toMatch(/eligib|saving|income|diagnos|afford/i)
  })

  test('without words or a way to get in touch the page says what is missing and keeps what was typed', async () => {
    const answer = await house.stranger.send('/hello', { words: 'My dad has stopped coming down', contact: '' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Tell us one way to get in touch with you.')
    expect(answer.body).toContain('My dad has stopped coming down')
  })

  test('danger changes the order and what the next page says, never whether a hello is taken', async () => {
    const sent = await house.stranger.send('/hello', {
      words: 'He has locked the door',
      contact: 'text only',
      urgent: ['in danger', 'somebody hurts me', 'made up'],
    })
    const page = await house.stranger.get(sent.location)
    expect(page.body).toContain('ring 999')
    expect(page.body).toContain('tel:08082000247')
    expect((await lastHello()).urgent).toEqual(['in danger', 'somebody hurts me'])
  })

  test('a browser that filled in the box for machines gets the page back, with the box to empty', async () => {
    const answer = await house.stranger.send('/hello', {
      words: 'Hello',
      contact: 'ring me',
      website: 'https://example.org',
    })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Empty the last box and send again.')
    expect(answer.body).toMatch(/id="website"/)
  })
})

describe('the page of thanks', () => {
  test('says by when, and its address says nothing', async () => {
    const sent = await house.stranger.send('/hello', { words: 'Hello', contact: 'grace@example.org', name: 'Grace' })
    const { id, person_id } = await lastHello()
    expect(sent.location).toMatch(/^\/hello\/thanks\/[0-9a-f-]{36}$/)
    expect(sent.location).not.toContain(id)
    expect(sent.location).not.toContain(person_id)
    const { body } = await house.stranger.get(sent.location)
    expect(body).toContain('Tuesday 24 November')
    expect(body).toContain('our proposal, 2026')
    expect(body).toContain('Monday to Friday, 8am to 8pm')
    expect(body).not.toMatch(/Grace|grace@/)
  })

  test('says nothing after an hour, like an address that never was', async () => {
    const sent = await house.stranger.send('/hello', { words: 'Hello', contact: 'x', urgent: ['in danger'] })
    house.database.clock.moveTo('2026-11-21T10:31:00Z')
    const later = await house.stranger.get(sent.location)
    const never = await house.stranger.get(`/hello/thanks/${newId()}`)
    house.database.clock.moveTo('2026-11-21T09:30:00Z')
    expect(later.body).toContain('in case somebody else looks')
    expect(later.body.replaceAll(sent.location, '')).toBe(never.body.replaceAll(/\/hello\/thanks\/[0-9a-f-]{36}/g, ''))
  })
})

describe('what may be added', () => {
  test('a street is enough to know the neighbourhood', async () => {
    await house.stranger.send('/hello', { words: 'Hello', contact: 'x', lives: '14 Chapel Row' })
    expect((await lastHello()).neighbourhood_id).toBe(bank)
  })

  test('a neighbourhood, a helper or a choice that does not exist is left out', async () => {
    const sent = await house.stranger.send('/hello', {
      words: 'Hello',
      contact: 'x',
      neighbourhood: newId(),
      wanted: [newId(), `'; drop table hello; --`],
      speak: ['slowly', 'backwards'],
    })
    expect(sent.status).toBe(303)
    expect(await lastHello()).toMatchObject({ neighbourhood_id: null, wanted: [], speak: ['slowly'] })
  })

  test('only who said yes to being shown can be chosen, and only while they work here', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const shy = await house.member('Shy', { posts: ['worker'] })
    const gone = await house.member('Gone', {})
    for (const [who, name, shown] of [
      [dev, 'Dev', true],
      [shy, 'Shy', false],
      [gone, 'Gone', true],
    ] as const) {
      await house.owner.query(
        `insert into helper_profile (id, member_id, kind, shown_as, line, shown_publicly) values ($1, $2, 'worker', $3, 'I listen first.', $4)`,
        [newId(), who.id, `${name} Malhotra`, shown],
      )
    }
    const { body } = await house.stranger.get('/hello')
    expect(body).toContain('Dev Malhotra')
    expect(body).not.toMatch(/Shy Malhotra|Gone Malhotra/)
  })
})

describe('hostile input', () => {
  test.each([
    ['markup', '<script>alert(1)</script>'],
    ['null bytes', 'a\u0000b'],
    ['SQL', `'); drop table hello; --`],
    ['half a character', '\ud83d'],
  ])('%s in every field is only text', async (_what, text) => {
    const sent = await house.stranger.send('/hello', {
      words: `x${text}`,
      contact: text,
      name: text,
      lives: text,
      notWantedWords: text,
    })
    expect(sent.status).toBe(303)
  })

  test('words beyond all measure come back with how much is too much', async () => {
    const answer = await house.stranger.send('/hello', { words: 'a'.repeat(20_007), contact: 'x' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('7 letters longer')
  })

  test('the public cannot choose whose record it becomes', async () => {
    const joan = await house.member('Joan', { person: true })
    await house.stranger.send('/hello', {
      words: 'It is me',
      contact: 'x',
      person: joan.id,
      forWhom: 'self',
      name: 'Joan',
    })
    expect((await lastHello()).person_id).not.toBe(joan.id)
  })
})
