import type { How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'

/** When and where people can come and talk. */
export interface Session {
  id: Id
  neighbourhoodId: Id
  neighbourhood: string
  slug: string
  placeName: string
  roomWords: string
  startsAt: Date
  endsAt: Date
  slotMinutes: number
  dropIn: boolean
  phone: string
  calledOffBecause: string | null
  /** How easy it is to get in and be there, as the place is listed. */
  access: { fact: string; answer: 'yes' | 'no' | 'partly'; words: string }[]
  getThere: string
  at: { x: number; y: number } | null
  /** All times that were made, free or not. */
  slots: number
}

/** Those to come, the next first; `slug`: of one neighbourhood alone. */
export function sessionsAhead(slug: string | null): Query<Session> {
  return sql<Session>`select s.id, s.neighbourhood_id, n.name as neighbourhood, n.slug, s.place_name, s.room_words, s.starts_at, s.ends_at,
      s.slot_minutes, s.drop_in, s.phone, s.called_off_because, coalesce(a.get_there, '') as get_there, a.at,
      coalesce((select json_agg(json_build_object('fact', f.fact, 'answer', f.answer, 'words', f.words) order by f.fact)
        from asset_access f where f.asset_id = a.id), '[]') as access,
      (select count(*)::int from hub_slot l where l.session_id = s.id) as slots
    from hub_session s join neighbourhood n on n.id = s.neighbourhood_id left join asset a on a.id = s.asset_id
    where s.ends_at > present() and s.called_off_at is null and (${slug}::text is null or n.slug = ${slug})
    order by s.starts_at, s.place_name limit 60`
}

export function sessionOf(id: Id): Query<Session, Session> {
  return one(sql<Session>`select s.id, s.neighbourhood_id, n.name as neighbourhood, n.slug, s.place_name, s.room_words, s.starts_at, s.ends_at,
      s.slot_minutes, s.drop_in, s.phone, s.called_off_because, coalesce(a.get_there, '') as get_there, a.at,
      coalesce((select json_agg(json_build_object('fact', f.fact, 'answer', f.answer, 'words', f.words) order by f.fact)
        from asset_access f where f.asset_id = a.id), '[]') as access,
      (select count(*)::int from hub_slot l where l.session_id = s.id) as slots
    from hub_session s join neighbourhood n on n.id = s.neighbourhood_id left join asset a on a.id = s.asset_id
    where s.id = ${id}`)
}

/** A neighbourhood in which the reader may welcome people, and whether they may plan there. */
export interface Welcomes {
  neighbourhoodId: Id
  plans: boolean
}

/** None for whoever does not welcome people; of a local area coordinator those they coordinate. */
export function whereIWelcome(): Query<Welcomes> {
  return sql<Welcomes>`select neighbourhood_id, plans from where_i_welcome()`
}

/** A time that nobody has taken. */
export interface Slot {
  id: Id
  sessionId: Id
  startsAt: Date
  endsAt: Date
}

export function freeSlots(): Query<Slot> {
  return sql<Slot>`select id, session_id, starts_at, ends_at from free_slots()`
}

export interface SlotHere extends Slot {
  free: boolean
}

export function slotOf(id: Id): Query<SlotHere, SlotHere> {
  return one(sql<SlotHere>`select l.id, l.session_id, l.starts_at, l.ends_at, exists (select from free_slots() f
      where f.session_id = l.session_id and f.starts_at = l.starts_at) as free from hub_slot l where l.id = ${id}`)
}

export interface HubFace {
  sessionId: Id
  shownAs: string
  memberId: Id
  picture: string
}

export function hubFaces(): Query<HubFace> {
  return sql<HubFace>`select session_id, shown_as, member_id, picture from hub_faces()`
}

export const ways = ['on screen', 'by phone', 'at the counter'] as const

export interface BookingSaid {
  name: string
  contact: string
  helps: string
  remind: boolean
  /** By whoever sits at the screen, for somebody who rings or stands there, or at the word of somebody with a record. */
  way: (typeof ways)[number] | How
  /** In whose record it stands, where somebody else writes it down at their word. */
  person?: Id
}

export function bookSlot(id: Id, slot: Id, said: BookingSaid) {
  return one(
    sql<{ answer: 'booked' | 'gone' | 'twice'; linkKey: Id | null }>`select answer, link_key
      from book_slot(${id}, ${slot}, ${JSON.stringify(said)}::jsonb)`,
  )
}

export interface Booked {
  startsAt: Date
  endsAt: Date
  remind: boolean
  takenBackAt: Date | null
  placeName: string
  roomWords: string
  getThere: string
  calledOffBecause: string | null
}

export function bookedBy(key: Id): Query<Booked, Booked | null> {
  return maybe(sql<Booked>`select b.starts_at, b.ends_at, b.remind, b.taken_back_at, s.place_name, s.room_words,
      coalesce(a.get_there, '') as get_there, s.called_off_because
    from booking_by_link(${key}) b join hub_session s on s.id = b.session_id left join asset a on a.id = s.asset_id`)
}

export function takeBookingBack(key: Id): Query {
  return sql`select take_booking_back(${key})`
}

export interface Coming {
  id: Id
  /** Null: walked in. */
  startsAt: Date | null
  name: string
  contact: string
  helps: string
  /** They asked for a word the day before, and none can go by itself. */
  toRing: boolean
  way: BookingSaid['way'] | 'dropped in'
  cameAt: Date | null
}

export function whoComes(session: Id): Query<Coming> {
  return sql<Coming>`select id, starts_at, name, contact, helps, to_ring, way, came_at from session_bookings(${session})`
}

export function iHost(): Query<{ sessionId: Id }> {
  return sql<{ sessionId: Id }>`select session_id from hub_host`
}

export function placesListed(): Query<{ id: Id; name: string }> {
  return sql<{
    id: Id
    name: string
  }>`select id, name from asset where listed and status = 'active' and kind in ('place', 'institution')
    order by name limit 500`
}

/** The name of a listed place. */
export function placeNamed(id: Id): Query<{ name: string }, { name: string } | null> {
  return maybe(sql<{ name: string }>`select name from asset where id = ${id}`)
}

/** Somebody with a record cannot come, by themselves or at their word; false where it has begun. */
export function takeBackInRecord(booking: Id, how: How): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select take_back_in_record(${booking}, ${how}) as done`)
}

/** Somebody rings and cannot come: by the time and the name they say. False where nobody of that name has that time. */
export function takeBackByName(
  session: Id,
  startsAt: Date,
  name: string,
  how: How,
): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select take_back_by_name(${session}, ${startsAt}, ${name}, ${how}) as done`)
}

/** When each time of a session begins, taken or not. */
export function timesOfSession(session: Id): Query<{ startsAt: Date }> {
  return sql<{
    startsAt: Date
  }>`select distinct starts_at from hub_slot where session_id = ${session} order by starts_at`
}

/** What somebody with a record has booked, to come. */
export interface OwnBooking {
  id: Id
  linkKey: Id
  startsAt: Date
  endsAt: Date
  placeName: string
  roomWords: string
  way: BookingSaid['way']
  writtenBy: Id | null
  calledOff: boolean
}

export function bookingsOf(person: Id): Query<OwnBooking> {
  return sql<OwnBooking>`select b.id, b.link_key, l.starts_at, l.ends_at, s.place_name, s.room_words, b.way, b.written_by,
      s.called_off_at is not null as called_off
    from slot_booking b join hub_slot l on l.id = b.slot_id
      join hub_session s on s.id = b.session_id
    where b.person_id = ${person} and b.taken_back_at is null and l.ends_at > present() order by l.starts_at`
}

export const reasonsOff = ['nobody can be there', 'the place is shut', 'the weather'] as const

/** Another time that is free, for whoever was a moment late. */
export interface OtherTime {
  id: Id
  startsAt: Date
  placeName: string
}

/** The next free times, those of the same session first. */
export function otherTimes(slot: Id): Query<OtherTime> {
  return sql<OtherTime>`select f.id, f.starts_at, s.place_name from free_slots() f join hub_session s on s.id = f.session_id
    where f.id <> ${slot} order by f.session_id <> (select l.session_id from hub_slot l where l.id = ${slot}), f.starts_at limit 8`
}
