import { expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { desk, openStreet } from './testing/street.ts'

/** An open page hears that there is something new, says so politely, and leads there. */
const street = openStreet()

test('Joan’s open page says that there is something new, and shows it when she asks', async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  const here = await street.at(desk, joan)
  await here.goTo(`/people/${joan.id}/about`)
  await expect.poll(() => house.live.count()).toBe(1)
  house.database.clock.moveTo('2026-11-23T10:01:00Z')
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at)
     values ($1, $2, $3, 'written', $3, 'opinion', 'The stairs worry me', $4)`,
    [newId(), joan.id, dev.id, house.database.clock.now()],
  )
  await house.owner.query(`insert into event (person_id, kind, facts, at) values ($1, 'statement added', '{}', $2)`, [
    joan.id,
    house.database.clock.now(),
  ])
  house.live.heard(house.place.key)
  await here.page.locator('[data-news] a').click()
  await here.page.waitForURL('**/news')
  expect(await here.reads()).toMatch(/Dev wrote something down/)
})
