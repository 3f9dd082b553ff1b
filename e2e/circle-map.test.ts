import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone, plainDesk, type Somebody, touch } from './testing/street.ts'

/** Who is around me: put on the map by form, moved by hand, by keys and by form; the list always says the same. */
const street = openStreet()
let joan: Visitor & { id: string }
let dev: Visitor & { id: string }

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
})

async function addMaureen(here: Somebody) {
  await here.goTo(`/people/${joan.id}/circle`)
  await here.press('Add somebody')
  await here.write('Their name', 'Maureen')
  await here.choose('Wider')
  await here.write('What do they bring you?', 'A lift on Thursdays')
  await here.write('What do you bring them?', 'The alto line')
  await here.press('Put them on my map')
}

test.each([
  ['a phone', phone],
  ['a desk without scripts', plainDesk],
] as const)(
  'on %s, she puts somebody on the map, moves them by form, and they leave with their story kept',
  async (_on, device) => {
    const here = await street.at(device, joan)
    await addMaureen(here)
    expect(await here.reads()).toContain('Maureen brings A lift on Thursdays I bring The alto line')
    await here.press('Maureen, wider')
    await here.press('Move them')
    await here.choose('Close')
    await here.press('Move them there')
    await here.press('Maureen, close')
    await here.press('No longer around')
    await here.write('Would you like to say something about it?', 'To Whitby.')
    await here.press('Take them off the map')
    await here.press('How it has changed')
    expect(await here.reads()).toContain('“To Whitby.”')
  },
)

test('with the hand and with the keys she moves somebody, and it is kept', async () => {
  const here = await street.at(desk, joan)
  await addMaureen(here)
  const { page } = here
  const [one, me] = [await boxOf(here, 'a[data-one]'), await boxOf(here, '.circle-me')]
  await page.mouse.move(one.x + one.width / 2, one.y + 15)
  await page.mouse.down()
  await page.mouse.move(me.x + 20, me.y - 20, { steps: 8 })
  await page.mouse.up()
  const says = page.getByRole('status').filter({ hasText: 'Maureen' })
  await says.filter({ hasText: 'Maureen stands there now: close.' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await says.filter({ hasText: 'Press Enter to leave them there' }).waitFor()
  await page.keyboard.press('Enter')
  await says.filter({ hasText: 'Maureen stands there now: near.' }).waitFor()
  await here.goTo(`/people/${joan.id}/circle`)
  expect(await page.getByRole('link', { name: 'Maureen, near' }).count()).toBe(1)
})

test('on a phone a finger moves somebody, and the page below it stays where it is', async () => {
  const here = await street.at(touch, joan)
  await addMaureen(here)
  const { page } = here
  const [one, me] = [await boxOf(here, 'a[data-one]'), await boxOf(here, '.circle-me')]
  const finger = await page.context().newCDPSession(page)
  const from = { x: one.x + one.width / 2, y: one.y + 12 }
  const to = { x: me.x + me.width / 2 + 10, y: me.y - 12 }
  const scrolled = await page.evaluate(() => window.scrollY)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= 8; step++) {
    const at = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const says = page.getByRole('status').filter({ hasText: 'Maureen' })
  await says.filter({ hasText: 'Maureen stands there now: close.' }).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  expect(page.url()).toContain('/circle')
  await here.goTo(`/people/${joan.id}/circle`)
  expect(await page.getByRole('link', { name: 'Maureen, close' }).count()).toBe(1)
})

test('a finger that only touches somebody opens them; one that is taken away by the phone puts them back', async () => {
  const here = await street.at(touch, joan)
  await addMaureen(here)
  const { page } = here
  const one = await boxOf(here, 'a[data-one]')
  const spot = { x: one.x + one.width / 2, y: one.y + 12 }
  const finger = await page.context().newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: spot.x - 40, y: spot.y }] })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  const back = await boxOf(here, 'a[data-one]')
  expect(Math.hypot(back.x - one.x, back.y - one.y)).toBeLessThan(3)
  await page.touchscreen.tap(spot.x, spot.y)
  await page.waitForURL(/\/circle\/[0-9a-f-]{36}/)
})

test('where her worker lets somebody go, they are asked how she told them', async () => {
  await addMaureen(await street.at(desk, joan))
  const here = await street.at(desk, dev)
  await here.goTo(`/people/${joan.id}/circle`)
  const { page } = here
  const [one, me] = [await boxOf(here, 'a[data-one]'), await boxOf(here, '.circle-me')]
  await page.mouse.move(one.x + one.width / 2, one.y + 15)
  await page.mouse.down()
  await page.mouse.move(me.x + 20, me.y - 20, { steps: 8 })
  await page.mouse.up()
  await page.waitForURL(/move\?ring=close/)
  await here.choose('By phone')
  await here.press('Move them there')
  expect(await page.getByRole('link', { name: 'Maureen, close' }).count()).toBe(1)
})

async function boxOf({ page }: Somebody, what: string) {
  await page.locator('a[data-one]').first().scrollIntoViewIfNeeded()
  const box = await page.locator(what).first().boundingBox()
  if (!box) throw new Error(`nothing to see of ${what}`)
  return box
}
