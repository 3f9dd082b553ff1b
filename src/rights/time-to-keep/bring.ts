import { inPlaceAsSystem, job, type Transaction } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { type Pinned, type Setting, valueOn } from '../../settings/index.ts'
import { addDays } from '../months.ts'
import { decideDays, helloYears, recordYears } from './settings.ts'
import { bringKeepingTimes } from './store.ts'
import { words } from './words.ts'

/** Brings each record whose time is over to somebody by name, and what nobody decided to the next. It erases nothing. */
export async function bringTimes(tx: Transaction): Promise<number> {
  const { record, hello, days } = await tx.read({
    record: valueOn(recordYears, tx.now),
    hello: valueOn(helloYears, tx.now),
    days: valueOn(decideDays, tx.now),
  })
  const [done] = await tx.ask(
    bringKeepingTimes({
      record: { years: record.value, source: sourceOf(record, recordYears) },
      hello: { years: hello.value, source: sourceOf(hello, helloYears) },
      due: addWorkingDays(tx.now, days.value),
      again: addDays(tx.now, 1),
      team: words.en.team,
    }),
  )
  return done?.moved ?? 0
}

/** Who says how long: as we began, or what was decided here since. */
const sourceOf = ({ fromOn }: Pinned<number>, { source }: Setting<number>) =>
  fromOn ? words.en.decidedHere(fromOn) : source

export const bringTimesJob = job({
  name: 'rights/time-to-keep',
  every: 'day at 4:40',
  run: async ({ database, place }) => {
    await inPlaceAsSystem(database, place, null, bringTimes)
  },
})
