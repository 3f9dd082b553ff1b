import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

const street = openStreet()
let joan: Visitor & { id: string }
let page: string

beforeAll(() => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
})
beforeEach(async () => {
  joan = await street.house.member('Joan', { person: true })
  page = `/people/${joan.id}/plan/hopes/new`
})

const label = 'What would you like to be different?'
const hopes = async () =>
  (await street.house.owner.query('select text from hope where person_id = $1', [joan.id])).rows.map(({ text }) => text)

test.each([
  ['with scripts', phone],
  ['without', plainDesk],
])('a button pressed twice, %s, does its act once', async (_name, device) => {
  const here = await street.at(device, joan)
  await here.goTo(page)
  await here.write(label, 'To sing again.')
  const button = here.page.getByRole('button', { name: 'Put it in my plan' })
  await button.dblclick({ noWaitAfter: true })
  await here.page.waitForURL(/\/plan(#.*)?$/)
  expect(await hopes()).toEqual(['To sing again.'])
})

test('going back and sending the same form once more does not do it again', async () => {
  const here = await street.at(plainDesk, joan)
  await here.goTo(page)
  const once = await here.page.locator('input[name=once]').first().inputValue()
  await here.write(label, 'To sing again.')
  await here.press('Put it in my plan')
  const again = await joan.post(page, { once, text: 'To sing again.' })
  expect(again.status).toBe(303)
  expect(await hopes()).toEqual(['To sing again.'])
})

test('two tabs on one draft: both are kept side by side, and one decides', async () => {
  const kitchen = await street.at(desk, joan)
  const bus = await street.at(phone, joan)
  await kitchen.goTo(page)
  await bus.goTo(page)
  await kitchen.write(label, 'Said in the kitchen')
  await expect.poll(() => kitchen.page.locator('[data-saved]').textContent(), { timeout: 8000 }).toMatch(/^Saved/)
  await bus.write(label, 'Said on the bus')
  await expect
    .poll(() => bus.page.locator('[data-saved]').textContent(), { timeout: 8000 })
    .toMatch(/changed somewhere else/)
  await bus.goTo(`/drafts/both?about=${encodeURIComponent(page)}`)
  const both = await bus.reads()
  expect(both).toContain('Said in the kitchen')
  expect(both).toContain('Said on the bus')
  await bus.page.locator('#copy').getByRole('button', { name: 'Go on with this one' }).click()
  await bus.page.waitForURL(`${street.address}${page}?kept=1`)
  expect(await bus.page.getByLabel(label).inputValue()).toBe('Said on the bus')
})

test('what was typed outlives the session: after signing in again it is back in its form', async () => {
  const here = await street.at(phone, joan)
  await here.goTo(page)
  await here.write(label, 'Nearly lost')
  await expect.poll(() => here.page.locator('[data-saved]').textContent(), { timeout: 8000 }).toMatch(/^Saved/)
  const later = await street.at(plainDesk, await street.house.signIn(joan.id))
  await later.goTo(page)
  expect(await later.page.getByLabel(label).inputValue()).toBe('Nearly lost')
})
