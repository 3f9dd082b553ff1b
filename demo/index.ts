import { asOwner, type DatabaseAddress, migratePlace } from '../src/platform/index.ts'
import { loadTown } from './load-town.ts'
import { secondPlace, town } from './town/index.ts'

export { loadLarge } from './large.ts'
export { loadTown } from './load-town.ts'

/** Loads the demo places that are not there yet; those that are stay as their visitors left them. */
export async function openDemo(address: DatabaseAddress, say: (line: string) => void, now = new Date()): Promise<void> {
  await asOwner(address, async (owner) => {
    const { rows } = await owner.query('select key from shared.place')
    const there = new Set(rows.map(({ key }) => key))
    for (const place of [town, secondPlace].filter(({ key }) => !there.has(key))) {
      say(`Telling ${place.name}.`)
      await migratePlace(owner, place.key)
      await loadTown(owner, place, now)
    }
  })
}
