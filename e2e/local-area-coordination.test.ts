import { beforeEach, expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { openStreet, plainDesk } from './testing/street.ts'

/** A neighbour introduces somebody who said yes; the coordinator meets her, and she wants to be known. All of it without scripts. */
const street = openStreet()

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-20T10:00:00Z')
})

test('somebody is introduced with her yes, met, and known for longer at her word', async () => {
  const { house } = street
  const area = newId()
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Quarry Foot')`, [area])
  const hema = await house.member('Hema', { posts: ['local area coordinator'] })
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, hema.id])
  await house.owner.query(
    `insert into helper_profile (id, member_id, kind, shown_as, line, shown_publicly) values ($1, $2, 'worker', 'Hema Pillai', 'You can stop me in the street.', true)`,
    [newId(), hema.id],
  )
  const neighbour = await street.at(plainDesk)
  await neighbour.goTo('/neighbourhoods/quarry-foot')
  expect(await neighbour.reads()).toContain('You can stop me in the street.')
  await neighbour.press('Introduce somebody else')
  await neighbour.choose('I have not asked them yet')
  await neighbour.write('What are they called?', 'Ida')
  await neighbour.press('Send it')
  expect(await neighbour.reads()).toContain('We only meet people who want to be met.')
  await neighbour.choose('Yes, they know and they agree')
  await neighbour.page.getByLabel('How can we get in touch with them?').fill('01632 960 291')
  await neighbour.write('Your name', 'Len')
  await neighbour.press('Send it')
  expect(await neighbour.reads()).toMatch(/Hema Pillai gets in touch by/)

  const coordinator = await street.at(plainDesk, hema)
  await coordinator.goTo('/coordination')
  await coordinator.press('Ida')
  await coordinator.press('I have been in touch')
  await coordinator.choose('By phone')
  await coordinator.press('They said yes')
  expect(await coordinator.reads()).toContain('Ida’s local area coordinator')
  await coordinator.press('met')
  expect(await coordinator.reads()).toContain('Last in touch 20 November.')
})
