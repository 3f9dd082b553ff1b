import { beforeEach, expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** The neighbourhood is found by postcode, a good conversation is booked and taken back, and a map only shows what the list says. */
const street = openStreet()
const edge = [
  [-2, 53.7],
  [-1.9, 53.7],
  [-1.9, 53.8],
  [-2, 53.8],
  [-2, 53.7],
]

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const { rows } = await house.owner.query(`select from neighbourhood where name = 'Bobbin End'`)
  if (rows.length > 0) return
  const [area, drawing, session] = [newId(), newId(), newId()]
  await house.owner.query(
    `insert into neighbourhood (id, name, about) values ($1, 'Bobbin End', 'Two mills and a ford.')`,
    [area],
  )
  await house.owner.query(
    `insert into boundary_drawing (id, source, starts_on, settled_at, taken_at) values ($1, 'By hand', '2026-01-01', '2026-01-01', '2026-01-01')`,
    [drawing],
  )
  await house.owner.query(
    `insert into boundary_area (drawing_id, name, outline, listed) values ($1, 'Bobbin End', $2, '[{"said": "ks9", "kind": "postcode"}]')`,
    [drawing, JSON.stringify([[edge]])],
  )
  await house.owner.query(
    `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The ford house', '2026-11-25T10:00Z', '2026-11-25T11:00Z', 30)`,
    [session, area],
  )
  for (const [from, to] of [
    ['10:00', '10:30'],
    ['10:30', '11:00'],
  ])
    await house.owner.query(`insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $2, $3, $4)`, [
      newId(),
      session,
      `2026-11-25T${from}Z`,
      `2026-11-25T${to}Z`,
    ])
})

test.each([
  ['a phone', phone],
  ['a desk without scripts', plainDesk],
] as const)('on %s somebody finds where they belong, books a time to talk, and takes it back', async (_on, device) => {
  const here = await street.at(device)
  await here.goTo('/neighbourhoods')
  await here.write('Your postcode or street', 'KS9 1AA')
  await here.press('Find it')
  await here.press('Go to Bobbin End')
  expect(await here.reads()).toContain('Two mills and a ford.')
  await here.press('Pick a time')
  await here.page.locator('.slots a').first().click()
  await here.write('What shall we call you?', 'Len')
  await here.press('Book it')
  expect(await here.reads()).toContain('The ford house')
  await here.press('I cannot come')
  expect(await here.reads()).toContain('You took this time back')
})

test('a map is nothing that a keyboard stops at or a screen reader has to hear; hands can come nearer', async () => {
  const here = await street.at(desk)
  await here.goTo('/neighbourhoods')
  const sheet = here.page.locator('.map svg')
  expect(await here.page.locator('.map svg a:not([tabindex="-1"])').count()).toBe(0)
  expect(await sheet.getAttribute('aria-hidden')).toBe('true')
  const before = await sheet.getAttribute('viewBox')
  await here.page.getByRole('button', { name: 'Nearer' }).click()
  expect(await sheet.getAttribute('viewBox')).not.toBe(before)
  await here.page.getByRole('button', { name: 'The whole map' }).click()
  expect(await sheet.getAttribute('viewBox')).toBe(before)
})
