import { asOwner, type DatabaseAddress, type FileStore, migratePlace } from '../src/platform/index.ts'
import { bringAlong } from './bring-along.ts'
import { daysFrom } from './load/days.ts'
import { putDemoFiles } from './load/demo-files.ts'
import { hoursOf } from './load/setting-rows.ts'
import { tellingOf } from './load/telling.ts'
import { loadTown } from './load-town.ts'
import { secondPlace, town } from './town/index.ts'
import type { Place } from './town/types.ts'

export { loadLarge } from './large.ts'
export { loadTown } from './load-town.ts'

/** Loads the demo places that are not there yet, and puts their files into `store`; places that are there stay as their visitors left them. */
export async function openDemo(
  address: DatabaseAddress,
  say: (line: string) => void,
  now = new Date(),
  store?: FileStore,
): Promise<void> {
  await asOwner(address, async (owner) => {
    const { rows } = await owner.query('select key from shared.place')
    const there = new Set(rows.map(({ key }) => key))
    for (const place of [town, secondPlace].filter(({ key }) => !there.has(key))) {
      say(`Telling ${place.name}.`)
      await migratePlace(owner, place.key)
      if (store) await putDemoFiles(store, place.key)
      await loadTown(owner, place, now)
    }
    if (!there.has(secondPlace.key) && !there.has(town.key)) {
      const moved = { person: idIn(town, 'shirley'), from: town, to: secondPlace, by: idIn(secondPlace, 'tolu') }
      await bringAlong(address, moved, now)
    }
  })
}

const idIn = (place: Place, key: string) =>
  tellingOf(place.key, daysFrom(new Date(0)), hoursOf(place), () => undefined).id(`member ${key}`)
