import { type Id, maybe, type Query, sql } from '../../../platform/index.ts'

/** How somebody stands with us. Away, resting and out of touch are not ends (P12). */
export type State = 'open' | 'away' | 'resting' | 'out of touch' | 'ended' | 'died'

/** How a person whose record is open stands with us. */
export interface Stands {
  personId: Id
  state: State
  /** Since when; null while simply open. */
  since: Date | null
  /** Which of the four ends, or where somebody is away. */
  kind: string
  leftAlone: boolean
  /** A condition that gets worse, or a carer who cannot go on: there is no ending, only rest. */
  onlyRests: boolean
  backOn: string | null
  everyDays: number | null
}

/** How everybody stands whose record is open, one row a person; for lists. */
export function states(): Query<Stands> {
  return sql<Stands>`select person_id, state, since, kind, left_alone, only_rests, back_on, every_days from states()`
}

/** How the one person stands whose record is open. */
export function standsWithUs(person: Id): Query<Stands, Stands | null> {
  return maybe(
    sql<Stands>`select person_id, state, since, kind, left_alone, only_rests, back_on, every_days from states() where person_id = ${person}`,
  )
}

/** Whether somebody’s plan goes on with us: after an ending or a death no page invites to anything new. */
export function goesOn(stands: Stands | null): boolean {
  return stands?.state !== 'ended' && stands?.state !== 'died'
}

/** Whether a letter or a message may go to somebody: not to whoever is left alone, nor once a death is written down. */
export function mayWriteTo(person: Id): Query<{ may: boolean }, { may: boolean } | null> {
  return maybe(sql<{ may: boolean }>`select may_write_to(${person}) as may`)
}
