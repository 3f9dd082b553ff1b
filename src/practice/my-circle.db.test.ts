import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

const house = testHouse()
let joan: Visitor & { id: string }
let pat: Visitor & { id: string }

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  pat = await house.member('Pat')
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await house.owner.query(`insert into communication (person_id, in_words) values ($1, 'Face me, I lip-read.')`, [
    joan.id,
  ])
})

const stand = (parts: string[]) => house.stand(joan.id, pat.id, 'circle', parts, ['read'])
const promise = (what: string) =>
  house.owner.query(
    `insert into promise (id, person_id, part, owner_id, what, began_by, due_at, first_due_at)
     values ($1, $2, 'plan', $3, $4, 'told', present() + interval '3 days', present() + interval '3 days')`,
    [newId(), joan.id, pat.id, what],
  )

describe('the page of those who let me in', () => {
  test('says what I may see, what I promised, how to talk with them and whom to ring', async () => {
    await stand(['reach', 'plan'])
    await promise('bring batteries')
    const { body } = await pat.get('/my-people')
    for (const says of ['Joan', 'the plan', 'bring batteries', 'Face me, I lip-read.', 'ask for Dev'])
      expect(body).toContain(says)
  })

  test('shows a promise of mine only where I hold the plan', async () => {
    await stand(['reach', 'community'])
    await promise('bring batteries')
    const { body } = await pat.get('/my-people')
    expect(body).toContain('Joan')
    expect(body).not.toContain('bring batteries')
  })

  test('opens nothing of who lets it rest', async () => {
    await stand(['reach', 'plan'])
    await house.owner.query('update standing set paused_at = from_at where member_id = $1', [pat.id])
    const { body } = await pat.get('/my-people')
    expect(body).toContain('Joan lets it rest for now.')
    expect(body).not.toContain('Face me')
    const { rows } = await house.owner.query('select from reading where member_id = $1', [pat.id])
    expect(rows).toHaveLength(0)
  })

  test('is written in who looked, with no more parts than it shows (P4)', async () => {
    await stand(['reach', 'plan', 'about'])
    await pat.get('/my-people')
    const { rows } = await house.owner.query('select parts from reading where member_id = $1', [pat.id])
    expect(rows).toEqual([{ parts: ['reach', 'plan'] }])
  })
})

describe('the home page of somebody who let me in', () => {
  const lines: [string, string[], string[]][] = [
    ['plan', ['Joan’s plan'], ['About Joan', 'Joan’s circle', 'What was said']],
    ['about', ['About Joan', 'Joan’s circle'], ['Joan’s plan']],
    ['community', ['With Joan'], ['About Joan', 'Joan’s plan']],
  ]
  test.each(lines)('with “%s” alone shows what concerns me, and nothing of the rest', async (part, there, absent) => {
    await joan.send(`/people/${joan.id}/circle/new`, { knownAs: 'Bram', what: 'pet', ring: 'close' })
    await stand(['reach', part])
    const { status, body } = await pat.get(`/people/${joan.id}`)
    expect(status).toBe(200)
    for (const says of there) expect(body).toContain(says)
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    for (const says of absent) expect(main).not.toContain(says)
  })
})
