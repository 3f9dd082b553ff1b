import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { hoping, someGroups } from '../src/plans/ideas/testing/hoping.ts'
import { openStreet, phone, plainDesk } from './testing/street.ts'

/** P8: ideas from near here stand beside a hope as offers; one becomes a step by the person’s own word, and lowers nothing. */
const street = openStreet()
let joan: Visitor & { id: string }
let plan: string
let alan: Awaited<ReturnType<typeof hoping>>

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await house.owner.query('delete from shared_hope')
  const { area } = await someGroups(house)
  const here = await hoping(house, 'Joan', area, 'I miss singing')
  joan = here.one
  plan = here.plan
  alan = await hoping(house, 'Alan', area, 'A choir to sing in')
  await alan.one.send(alan.share, { line: 'A choir that will have a bass', whoMay: 'anybody', span: '3' })
  const hema = await house.member('Hema', { posts: ['connector'] })
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, hema.id])
})

test.each([
  ['a phone', phone],
  ['a desk without scripts', plainDesk],
] as const)('on %s: from a hope to an idea, with why it is shown, to a step', async (_on, device) => {
  const here = await street.at(device, joan)
  await here.goTo(plan)
  await here.press('Ideas from near here')
  expect(await here.reads()).toContain('They take nothing away: your support and your money stay as they are.')
  await here.press('Change what counts')
  await here.page.getByLabel('It is free').selectOption('1')
  await here.page.getByLabel('It is near', { exact: true }).selectOption('2')
  await here.press('Keep this order')
  await here.goTo(plan)
  await here.press('Ideas from near here')
  const page = await here.reads()
  expect(page).toContain('In your order: free, then near.')
  expect(page.indexOf('Far choir')).toBeLessThan(page.indexOf('St Luke’s choir'))
  await here.press(/^Not for me.*Far choir/)
  expect(await here.reads()).toContain('1 idea that was not for me')
  await here.press(/^I’d like this.*St Luke’s choir/)
  await here.choose('I’ll go there myself')
  await here.press('That is what I want')
  expect(await here.reads()).toContain('Go to St Luke’s choir')
})

test('others with a hope like it are known only to each other, and somebody asks them', async () => {
  const here = await street.at(phone, joan)
  await here.goTo(plan)
  await here.press('Ideas from near here')
  expect(await here.reads()).not.toContain('A choir that will have a bass')
  await here.press('Let others with a hope like this know')
  await here.write('What may they read?', 'Somebody to sing alto with')
  await here.choose('Anybody here with a hope like it')
  await here.choose('For three months')
  await here.press('They may know of it')
  expect(await here.reads()).toContain('A choir that will have a bass')
  await here.press(/^Shall somebody ask them.*bass/)
  await here.choose('Yes, somebody may ask them')
  await here.press('That is what I want')
  expect(await here.reads()).toContain('A choir that will have a bass')
  expect(await here.reads()).not.toContain('Alan')
})
