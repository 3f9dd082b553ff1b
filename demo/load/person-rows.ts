import type { Key, Person } from '../town/types.ts'
import { addAbout } from './about-rows.ts'
import { addCircleMap } from './circle-rows.ts'
import { addConsent } from './consent-rows.ts'
import { addTimesApart } from './ending-rows.ts'
import { addHellos } from './hello-rows.ts'
import { addLetters } from './letter-rows.ts'
import { addLooked } from './looked-rows.ts'
import { addPlan } from './plan-rows.ts'
import { addPromises } from './promise-rows.ts'
import { addReadings } from './reading-rows.ts'
import type { Rows } from './rows.ts'
import { addSaid } from './said-rows.ts'
import { addStandings } from './standing-rows.ts'
import type { Telling } from './telling.ts'

/** Everything told about a person, as rows; `team` is everybody who hears a hello that nobody has answered. */
export function addPerson(rows: Rows, person: Person, told: Telling, team: readonly Key[]): void {
  const standings = addStandings(rows, person, told, team)
  addAbout(rows, person, told)
  addCircleMap(rows, person, told)
  addHellos(rows, person, told)
  addConsent(rows, person, told)
  addPromises(rows, person, told)
  addSaid(rows, person, told)
  addPlan(rows, person, told)
  addLetters(rows, person, told)
  addTimesApart(rows, person, told)
  addReadings(rows, person, told, standings)
  addLooked(rows, person, told, standings)
}
