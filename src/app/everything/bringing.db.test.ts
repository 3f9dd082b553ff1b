import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDemo } from '../../../demo/index.ts'
import { loadLarge } from '../../../demo/large.ts'
import { type Id, loadPlaces, migratePlace, type PlaceRow } from '../../platform/index.ts'
import { freshPlace } from '../../platform/testing/place.ts'
import type { RecordFile } from './bring/check-record.ts'
import { allBroughtIn, allTaken, asFile, broughtIn, comparable, takenBy } from './testing/round-trip.ts'

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

  test('a thousand generated records, with whatever people may write', { timeout: 120_000 }, async () => {
    await loadLarge(house.address, 'large', 100, () => {}, house.database.clock.now())
    const files: RecordFile[] = []
    for (const person of await peopleOf(large)) {
      const file = asFile(await takenBy(house.database, large, person))
      // The same ten times, each from a place of its own and with words of its own: other ids, other people, other texts.
      for (let from = 0; from < 10; from++)
        files.push(asOdd({ ...file, from: { key: `from_${from}`, name: `Place ${from}` } }))
    }
    expect(files).toHaveLength(1_000)
    const there = await allBroughtIn(house, to, worker, files)
    const again = await allTaken(house, to, there)
    for (const [at, file] of files.entries())
      expect(comparable(again[at] ?? file, true)).toEqual(comparable(file, false))
  })
})

const odd = fc.sample(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.lorem({ maxCount: 400 }),
  ),
  { numRuns: 400, seed: 7 },
)
const oddest = [
  '👩🏽‍🦽🎶',
  '\u202eשלום\u2066 مرحبا',
  '\\u0000 \\ud800',
  'a\u0001b\u007f',
  '"]}, {"',
  "'; drop table member; --",
  'x'.repeat(19_000),
  ' \t\n ',
  'Z͑ͫ̓a̸̧',
  'null',
  '{}',
]
const keepable = [...oddest, ...odd.map((text) => text.toWellFormed().replaceAll('\0', '').slice(0, 190))].filter(
  (text) => text.length > 0,
)
let next = 0

/** The same record with other words in what was said: emoji, right to left, signs of control, very long, very short. */
function asOdd(file: RecordFile): RecordFile {
  const statement = (file.tables.statement ?? []).map((row) => ({
    ...row,
    text: keepable[next++ % keepable.length] ?? 'x',
  }))
  return { ...file, tables: { ...file.tables, statement } }
}
