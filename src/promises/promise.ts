import { type Id, newId, one, type Part, type Query, sql } from '../platform/index.ts'

/** Something owed to a person (P11). Writing it down starts its clock. */
export interface Owed {
  id?: Id
  person: Id
  /** The part of the record it belongs to: who may see that part sees the promise. */
  part: Part
  /** Who owes it: a member, or a name such as “the team”. */
  owner: Id | { name: string }
  /** What was promised, so that it reads on from “… will”: “get in touch with you”. */
  what: string
  /** The act that started it, as `noun id`: `hello 0197…`; it is kept or broken by that name. */
  beganBy: string
  due: Date
  now: Date
  /** Kept off the person’s own screen, as what it comes from is. */
  offScreen?: boolean
  /** Owed whatever happens to the person, even their death: an assistant’s pay and notice. */
  survives?: boolean
}

/** A promise as pages show it. */
export interface PromiseRow {
  id: Id
  personId: Id
  part: Part
  ownerId: Id | null
  ownerName: string
  what: string
  beganBy: string
  beganAt: Date
  dueAt: Date
  /** The day first promised; later ones are beside it, never instead. */
  firstDueAt: Date
  keptAt: Date | null
  obstacle: string
  brokenAt: Date | null
  brokenWhy: string
  /** When its clock was stopped, and why: the person is left alone, it ended, or they died. */
  stoppedAt: Date | null
  stoppedWhy: '' | 'left alone' | 'ended' | 'died'
}

/** Promises something; needs the record opened to add. */
export function owe({
  id = newId(),
  person,
  part,
  owner,
  what,
  beganBy,
  due,
  now,
  offScreen = false,
  survives = false,
}: Owed): Query {
  const [member, name] = typeof owner === 'string' ? [owner, ''] : [null, owner.name]
  return sql`insert into promise (id, person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, not_on_my_screen, survives)
    values (${id}, ${person}, ${part}, ${member}, ${name}, ${what}, ${beganBy}, ${now}, ${due}, ${due}, ${offScreen}, ${survives})`
}

/** The promise that an act started is kept; nothing happens if it already was. */
export function keepPromise(person: Id, beganBy: string, now: Date): Query {
  return sql`update promise set kept_at = ${now} where person_id = ${person} and began_by = ${beganBy} and kept_at is null and broken_at is null and stopped_at is null`
}

/** Names what is in the way of the promise that an act started; its day does not move. */
export function nameObstacle(
  person: Id,
  part: Part,
  beganBy: string,
  obstacle: string,
  by: Id | null,
  now: Date,
): Query[] {
  return [
    sql`insert into promise_turn (id, person_id, part, promise_id, turn, words, by_id, at)
      select ${newId()}, person_id, ${part}, id, 'in the way', ${obstacle}, ${by}, ${now} from promise
      where person_id = ${person} and began_by = ${beganBy} and kept_at is null and broken_at is null and stopped_at is null`,
    sql`update promise set obstacle = ${obstacle}
      where person_id = ${person} and began_by = ${beganBy} and kept_at is null and broken_at is null and stopped_at is null`,
  ]
}

/** What is owed to a person, next due first; only what belongs to the parts that are open comes back. */
export function promisesTo(person: Id): Query<PromiseRow> {
  return sql<PromiseRow>`select id, person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, kept_at, obstacle, broken_at, broken_why, stopped_at, stopped_why
    from promise where person_id = ${person} order by coalesce(kept_at, stopped_at) is not null, due_at`
}

/** One promise, in an open record. */
export function promiseById(person: Id, promise: Id): Query<PromiseRow, PromiseRow> {
  return one(sql<PromiseRow>`select id, person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, kept_at, obstacle, broken_at, broken_why, stopped_at, stopped_why
    from promise where person_id = ${person} and id = ${promise}`)
}

/** What a member still owes, in all records that are open. */
export function owedBy(owner: Id): Query<PromiseRow> {
  return sql<PromiseRow>`select id, person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at, kept_at, obstacle, broken_at, broken_why, stopped_at, stopped_why
    from promise where owner_id = ${owner} and kept_at is null and broken_at is null and stopped_at is null order by due_at`
}
