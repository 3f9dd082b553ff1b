import type pg from 'pg'
import { helloHours } from '../src/conversations/index.ts'
import { asOwner, type DatabaseAddress } from '../src/platform/index.ts'
import { daysFrom } from './load/days.ts'
import { insertRows } from './load/insert-rows.ts'
import { addPerson } from './load/person-rows.ts'
import { addMember, nameAtTheDoor, neighbourhoodRow } from './load/place-rows.ts'
import { newRows, order, type Rows } from './load/rows.ts'
import { tellingOf } from './load/telling.ts'
import { generatePlace } from './town/generate.ts'

/** So many people stand in memory at once. */
const batch = 250

/**
 * Fills a migrated place with `count` generated people, each with a plan, for measuring; nobody of them signs in. Each
 * batch is a transaction. Memory does not grow with the count.
 */
export async function loadLarge(
  address: DatabaseAddress,
  placeKey: string,
  count: number,
  say: (line: string) => void,
  now = new Date(),
): Promise<void> {
  const { neighbourhoods, workers, people } = generatePlace(count)
  const working = new Map(workers.map((worker) => [worker.key, worker]))
  const told = tellingOf(placeKey, daysFrom(now), helloHours.initial, (key) => {
    const worker = working.get(key)
    return {
      kind: 'member',
      knownAs: worker ? nameAtTheDoor(worker) : key,
      posts: worker?.posts?.map(({ kind }) => kind) ?? [],
    }
  })
  await asOwner(address, async (owner) => {
    await owner.query(`set search_path = place_${placeKey}, ext; set synchronous_commit = off`)
    const rows = newRows()
    rows.add('neighbourhood', ...neighbourhoods.map((area) => neighbourhoodRow(area, told)))
    const joined = told.days.at(-365, '09:00').toISOString()
    for (const worker of workers) addMember(rows, worker, told, neighbourhoods.length, joined)
    await send(owner, rows)
    const began = Date.now()
    let done = 0
    let sending = Promise.resolve()
    let gathered = newRows()
    for await (const person of people) {
      addMember(gathered, person, told, neighbourhoods.length)
      addPerson(gathered, person, told, [])
      done += 1
      if (done % batch !== 0 && done !== count) continue
      await sending
      sending = send(owner, gathered)
      gathered = newRows()
      if (done % (batch * 40) === 0 || done === count) {
        say(`${done.toLocaleString('en-GB')} people in ${Math.round((Date.now() - began) / 1000)} s`)
      }
    }
    await sending
    await owner.query('analyze')
  })
}

/** One transaction, while the next people are generated. */
async function send(owner: pg.Client, rows: Rows): Promise<void> {
  await owner.query('begin')
  for (const table of order) await insertRows(owner, table, rows.of(table))
  await owner.query('commit')
}
