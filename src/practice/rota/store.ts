import { type Id, maybe, type Query, sql } from '../../platform/index.ts'

/** Somebody who is on duty at this moment. */
export interface OnDuty {
  neighbourhoodId: Id
  neighbourhood: string
  memberId: Id
  knownAs: string
  untilAt: Date
}

export function onDutyNow(): Query<OnDuty> {
  return sql<OnDuty>`select neighbourhood_id, neighbourhood, member_id, known_as, until_at from on_duty_now()`
}

export interface Shift {
  id: Id
  neighbourhoodId: Id
  memberId: Id
  knownAs: string
  fromAt: Date
  untilAt: Date
}

/** Every shift that touches a span of time. */
export function shiftsBetween(from: Date, until: Date): Query<Shift> {
  return sql<Shift>`select id, neighbourhood_id, member_id, known_as, from_at, until_at from rota(${from}, ${until})`
}

/** Whom a team lead can put on the rota. */
export function couldBeOnDuty(): Query<{ memberId: Id; knownAs: string }> {
  return sql<{ memberId: Id; knownAs: string }>`select member_id, known_as from could_be_on_duty()`
}

/** Somebody whom a search has just shown to whoever asks, by its mark. */
export interface ShownPerson {
  mark: Id
  knownAs: string
  fullName: string
  bornYear: string | null
  neighbourhood: string
  alongside: string
  /** Until when I am on duty in their part of town; null: I am not. */
  onDutyUntil: Date | null
}

export function shownPerson(mark: Id): Query<ShownPerson, ShownPerson | null> {
  return maybe(
    sql<ShownPerson>`select mark, known_as, full_name, born_year, neighbourhood, alongside, on_duty_until from shown_person(${mark})`,
  )
}
