import { beforeAll, describe, expect, test } from 'vitest'
import { openDemo } from '../../../demo/index.ts'
import { loadLarge } from '../../../demo/large.ts'
import { type Id, loadPlaces, migratePlace, type PlaceRow } from '../../platform/index.ts'
import { freshPlace } from '../../platform/testing/place.ts'
import { asFile, broughtIn, comparable, takenBy } from './testing/round-trip.ts'

const house = freshPlace()
let from: PlaceRow
let to: PlaceRow
let large: PlaceRow
let worker: Id

beforeAll(async () => {
  await house.owner.query('update shared.place set host = null')
  await openDemo(house.address, () => {}, house.database.clock.now())
  await house.owner.query(`insert into shared.place (key, name, host) values ('large', 'Large', 'large.localhost')`)
  await migratePlace(house.owner, 'large')
  const places = await loadPlaces(house.database.pool)
  const named = (key: string) => places.find((place) => place.key === key) as PlaceRow
  ;[from, to, large] = [named('kettleshaw'), named('ebbwick'), named('large')]
  const { rows } = await house.owner.query(
    `select member_id from place_ebbwick.post where kind = 'worker' and until_at is null limit 1`,
  )
  worker = rows[0].member_id
})

const peopleOf = async (place: PlaceRow): Promise<Id[]> => {
  const { rows } =
    await house.owner.query(`select m.id from place_${place.key}.member m join place_${place.key}.standing s on s.person_id = m.id
    where m.is_person and s.kind = 'self' and s.ended_at is null order by m.id`)
  return rows.map(({ id }) => id)
}

describe('P16 I can leave with everything: there and back', () => {
  test('everybody of Kettleshaw comes to Ebbwick with all they had', { timeout: 60_000 }, async () => {
    const people = await peopleOf(from)
    expect(people.length).toBeGreaterThan(40)
    for (const person of people) {
      const file = asFile(await takenBy(house.database, from, person))
      const there = await broughtIn(house, to, worker, file)
      expect(there, file.person.known_as).not.toBeNull()
      const again = asFile(await takenBy(house.database, to, there ?? ''))
      expect(comparable(again, true, worker), file.person.known_as).toEqual(comparable(file, false))
    }
  })

  test('a thousand generated records', { timeout: 120_000 }, async () => {
    const began = performance.now()
    await loadLarge(house.address, 'large', 100, () => {})
    console.log('loaded', performance.now() - began)
    const people = await peopleOf(large)
    const times = [0, 0, 0]
    for (const person of people) {
      let t = performance.now()
      const file = asFile(await takenBy(house.database, large, person))
      times[0]! += performance.now() - t
      t = performance.now()
      const there = await broughtIn(house, to, worker, file)
      times[1]! += performance.now() - t
      t = performance.now()
      const again = asFile(await takenBy(house.database, to, there ?? ''))
      times[2]! += performance.now() - t
      expect(comparable(again, true, worker)).toEqual(comparable(file, false))
    }
    console.log(people.length, times, performance.now() - began)
  })
})
