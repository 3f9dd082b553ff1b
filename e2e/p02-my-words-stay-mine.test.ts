import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone, type Somebody } from './testing/street.ts'

/** P2: a statement has a speaker, a way it was said, a writer; nobody but its speaker changes it; old words stay. */
const street = openStreet()
type Member = Visitor & { id: string }
let joan: Member
let dev: Member
let dot: Somebody
let said: string
const parts = ['hello', 'reach', 'about', 'said', 'plan']

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  dot = await street.at(desk, dev)
  await dot.goTo(`/people/${joan.id}/conversations/new`)
  await dot.press('Begin')
  await dot.write('Write it as it is said', 'J: I sang tenor for thirty years.')
  await dot.press('Finish')
  await dot.press('Done')
  const { rows } = await house.owner.query('select id from statement where person_id = $1', [joan.id])
  said = `/people/${joan.id}/said/${rows[0].id}`
})

test('what was written down for her says who spoke, how, and that she has not confirmed it yet', async () => {
  await dot.goTo(said)
  expect(await dot.reads()).toMatch(/I sang tenor for thirty years\..*Joan, spoken.*Not yet confirmed/i)
})

test('Joan puts her words right; the earlier ones stay to be seen, by her and by Dev', async () => {
  const here = await street.at(phone, joan)
  await here.goTo(said)
  await here.write('How it should read', 'I sang alto for thirty-one years.')
  await here.press('Keep it like this')
  for (const reader of [here, dot]) {
    await reader.goTo(said)
    const text = await reader.page.locator('main').textContent()
    expect(text).toContain('I sang alto for thirty-one years.')
    expect(text).toContain('I sang tenor for thirty years.')
  }
})

test('Dev cannot put other words in her mouth: what he posts as his own is refused, and her words stand', async () => {
  await dot.goTo(said)
  const once = await dot.page.locator('input[name=once]').first().inputValue()
  const answer = await dev.post(`${said}/words`, { once, stood: '1', text: 'I never sang.' })
  expect([404, 422]).toContain(answer.status)
  const { rows } = await street.house.owner.query('select text from statement where person_id = $1', [joan.id])
  expect(rows).toEqual([{ text: 'I sang tenor for thirty years.' }])
})

test('at her word he may write it down, and the page says so', async () => {
  await dev.send(said, { text: 'I sang alto.', way: 'by phone', stood: '1' }, `${said}/at-their-word`)
  const here = await street.at(phone, joan)
  await here.goTo(said)
  expect(await here.reads()).toMatch(/at (Joan’s|my|your) word/i)
})
