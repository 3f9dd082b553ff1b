import { addArrival, bringIn, cameOf, checkRecord, takeAll, words, writeRecord } from '../src/app/everything/index.ts'
import { type DatabaseAddress, type Id, inPlace, newId, openPool, type Part } from '../src/platform/index.ts'

const parts: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

type Named = { key: string; name: string }

/**
 * Somebody moved: their record is taken along from one demo place and brought in at the other by somebody who works
 * there, the very way a real one would be, as of now.
 */
export async function bringAlong(
  address: DatabaseAddress,
  { person, from, to, by }: { person: Id; from: Named; to: Named; by: Id },
  now: Date,
): Promise<void> {
  const pool = openPool(address, 1)
  const database = { pool, clock: { now: () => now, set: true } }
  try {
    const opening = { people: [person], parts, act: 'read' as const, why: 'took it along' }
    const taken = await inPlace(database, from, person, opening, (tx) => takeAll(tx, from, person))
    const checked = checkRecord([...writeRecord(taken)].join(''), words.en.bring.errors)
    if ('error' in checked) throw new Error(checked.error)
    const arrival = newId()
    await inPlace(database, to, by, null, async (tx) => {
      tx.run(addArrival(arrival, by, cameOf(checked.record), now))
      const [brought] = await tx.ask(bringIn(arrival, by))
      if (!brought?.person) throw new Error('the record that was brought along does not fit together')
    })
  } finally {
    await pool.end()
  }
}
