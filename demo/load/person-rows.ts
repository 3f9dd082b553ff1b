import type { Communication, Key, Person } from '../town/types.ts'
import { addHellos } from './hello-rows.ts'
import { addPlan } from './plan-rows.ts'
import { addPromises } from './promise-rows.ts'
import { addReadings } from './reading-rows.ts'
import type { Rows } from './rows.ts'
import { addSaid } from './said-rows.ts'
import { addStandings } from './standing-rows.ts'
import type { Telling } from './telling.ts'

/** Everything told about a person, as rows; `team` is everybody who hears a hello that nobody has answered. */
export function addPerson(rows: Rows, person: Person, told: Telling, team: readonly Key[]): void {
  addCommunication(rows, person, told)
  const standings = addStandings(rows, person, told, team)
  addHellos(rows, person, told)
  addPromises(rows, person, told)
  addSaid(rows, person, told)
  addPlan(rows, person, told)
  addReadings(rows, person, told, standings)
}

const needs: Record<keyof Communication, string> = {
  contact: 'how to get in touch',
  format: 'how information comes',
  professional: 'somebody who interprets',
  support: 'what to do',
}

function addCommunication(rows: Rows, { key, communication }: Person, told: Telling): void {
  if (!communication) return
  const kinds = (Object.keys(needs) as (keyof Communication)[]).filter((kind) => communication[kind])
  rows.add('communication', {
    person_id: told.id(`member ${key}`),
    in_words: kinds.map((kind) => communication[kind]).join(' '),
    needs: kinds.map((kind) => needs[kind]),
  })
}
