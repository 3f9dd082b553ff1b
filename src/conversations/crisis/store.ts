import { type Id, maybe, newId, type Query, sql } from '../../platform/index.ts'

export interface Crisis {
  id: Id
  conversationId: Id
  openedAt: Date
  contactEvery: number
  calmAt: Date | null
  calmHow: string
  calmAtTheirWordBy: Id | null
  /** Kept off the person’s own screen; the promises of contact are too. */
  offScreen: boolean
}

/** The crisis that is open for somebody; null where it is calm. */
export function crisisOpenFor(person: Id): Query<Crisis, Crisis | null> {
  return maybe(sql<Crisis>`select id, conversation_id, opened_at, contact_every, calm_at, calm_how, calm_at_their_word_by, not_on_my_screen as off_screen
    from crisis where person_id = ${person} and calm_at is null order by not_on_my_screen, opened_at limit 1`)
}

/** The open crisis, or the last one. */
export function lastCrisis(person: Id): Query<Crisis, Crisis | null> {
  return maybe(sql<Crisis>`select id, conversation_id, opened_at, contact_every, calm_at, calm_how, calm_at_their_word_by, not_on_my_screen as off_screen
    from crisis where person_id = ${person} order by calm_at is not null, opened_at desc limit 1`)
}

export interface Contact {
  id: Id
  byId: Id
  at: Date
  how: string
  words: string
}

/** Contacts of the open crisis, or of the last one, the latest first. */
export function contactsOf(person: Id): Query<Contact> {
  return sql<Contact>`select id, by_id, at, how, words from crisis_contact where crisis_id = (
      select id from crisis where person_id = ${person} order by calm_at is not null, opened_at desc limit 1)
    order by at desc limit 100`
}

/** The contact that is owed now: its promise stays open until somebody keeps it. */
export function contactOwed(
  person: Id,
  crisis: Id,
): Query<
  { beganBy: string; dueAt: Date; ownerId: Id | null },
  { beganBy: string; dueAt: Date; ownerId: Id | null } | null
> {
  return maybe(sql<{ beganBy: string; dueAt: Date; ownerId: Id | null }>`select began_by, due_at, owner_id from promise
    where person_id = ${person} and starts_with(began_by, ${`crisis ${crisis} `}) and kept_at is null and broken_at is null and stopped_at is null
    order by due_at limit 1`)
}

export function insertCrisis(id: Id, person: Id, conversation: Id, every: number, now: Date): Query {
  return sql`insert into crisis (id, person_id, conversation_id, opened_at, contact_every)
    values (${id}, ${person}, ${conversation}, ${now}, ${every})`
}

/** Holds the crisis until this transaction ends, so that two contacts at once make one next promise. */
export function holdCrisis(person: Id, crisis: Id): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`select id from crisis where person_id = ${person} and id = ${crisis} and calm_at is null for update`
}

export function insertContact(person: Id, crisis: Id, by: Id, how: string, words: string, at: Date): Query {
  return sql`insert into crisis_contact (id, person_id, crisis_id, by_id, at, how, words)
    values (${newId()}, ${person}, ${crisis}, ${by}, ${at}, ${how}, ${words})`
}

export function sayCalm(person: Id, crisis: Id, how: string, atTheirWordBy: Id | null, now: Date): Query {
  return sql`update crisis set calm_at = ${now}, calm_how = ${how}, calm_at_their_word_by = ${atTheirWordBy}
    where person_id = ${person} and id = ${crisis} and calm_at is null`
}
