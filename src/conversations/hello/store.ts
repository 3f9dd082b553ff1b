import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { Urgency } from './settings.ts'

/** Somebody people can ask for: only who said yes to being shown. */
export interface Helper {
  id: Id
  kind: 'worker' | 'peer' | 'user-led organisation' | 'carer-led organisation'
  shownAs: string
  line: string
  neighbourhoodId: Id | null
  memberId: Id
  /** Which picture of theirs the viewer may see; none is ''. */
  picture: string
  /** When they are there, in their words: “Monday to Thursday, 9 to 5”. */
  hours: string
  /** The last day they are away (ISO date), and who is there for them until then; '' where they named nobody. */
  awayUntil: string | null
  secondName: string
  /** All neighbourhoods in which they work today. */
  areas: Id[]
}

export function helpers(): Query<Helper> {
  return sql<Helper>`select id, kind, shown_as, line, neighbourhood_id, member_id, picture, hours, away_until::text as away_until,
    second_name, areas from helpers()`
}

/** What the page of thanks may say, for an hour. */
export interface Thanks {
  forWhom: 'self' | 'another'
  urgent: Urgency[]
  dueAt: Date
}

export function thanksFor(thanks: Id): Query<Thanks, Thanks | null> {
  return maybe(sql<Thanks>`select for_whom, urgent, due_at from thanks_for(${thanks})`)
}

/** A hello waiting, as the team on duty sees it. */
export interface WaitingHello {
  id: Id
  personId: Id
  words: string
  contact: string
  forWhom: 'self' | 'another'
  knows: 'yes' | 'not yet' | 'no' | null
  speak: ('straight' | 'slowly' | 'in writing')[]
  wanted: Id[]
  urgent: Urgency[]
  came: 'on screen' | 'by phone' | 'at the counter' | 'by letter' | 'at the door' | 'brought by somebody'
  neighbourhoodId: Id | null
  neighbourhood: string
  sayerName: string
  isToThem: string
  saidAt: Date
  climbedAt: Date | null
  dueAt: Date
}

/** People whose hellos wait for me: standing on duty, nothing else. */
export function peopleWaiting({ id }: { id: Id }): Query<{ personId: Id }> {
  return sql<{ personId: Id }>`select distinct person_id from standing where member_id = ${id} and kind = 'duty'
    and ended_at is null and paused_at is null and from_at <= present() and (until_at is null or until_at > present())`
}

/** Hellos of the opened records that nobody has taken up; `inOrder` says who comes first. */
export function waitingHellos(): Query<WaitingHello> {
  return sql<WaitingHello>`select h.id, h.person_id, h.words, h.contact, h.for_whom, h.knows, h.speak, h.wanted, h.urgent, h.came,
      h.neighbourhood_id, coalesce(n.name, '') as neighbourhood, coalesce(s.name, '') as sayer_name,
      coalesce(s.is_to_them, '') as is_to_them, h.said_at, h.climbed_at, coalesce(p.due_at, h.climb_at) as due_at
    from hello h left join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
      left join neighbourhood n on n.id = h.neighbourhood_id
      left join hello_sayer s on s.hello_id = h.id
    where h.taken_by is null order by due_at`
}

/** A hello with what became of it. */
export interface Hello extends Omit<WaitingHello, 'sayerName' | 'isToThem'> {
  notWantedWords: string
  lives: string
  writtenBy: Id | null
  takenBy: Id | null
  takenAt: Date | null
  reachedAt: Date | null
  climbedTo: Id | null
  madePerson: boolean
  lawAsks: 'abuse or neglect' | 'lacking capacity' | null
  lawReason: string
  ownerId: Id | null
  ownerName: string
  keptAt: Date | null
}

/** One hello in an open record; where the part `said` is not open, the reason the law asked for stays unread. */
export function helloById(person: Id, hello: Id): Query<Hello, Hello> {
  return one(sql<Hello>`select h.id, h.person_id, h.words, h.contact, h.for_whom, h.knows, h.speak, h.wanted, h.urgent, h.came,
      h.neighbourhood_id, coalesce(n.name, '') as neighbourhood, h.said_at, h.climbed_at, coalesce(p.due_at, h.climb_at) as due_at, p.owner_id, coalesce(p.owner_name, '') as owner_name,
      p.kept_at, h.not_wanted_words, h.lives, h.written_by, h.taken_by, h.taken_at, h.reached_at, h.climbed_to, h.made_person,
      h.law_asks, coalesce(s.text, '') as law_reason
    from hello h left join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
      left join neighbourhood n on n.id = h.neighbourhood_id
      left join statement s on s.id = h.law_statement_id
    where h.person_id = ${person} and h.id = ${hello}`)
}

/** A person’s hellos with their clocks, newest first. */
export function hellosOf(
  person: Id,
): Query<
  Pick<Hello, 'id' | 'saidAt' | 'takenBy' | 'reachedAt' | 'dueAt' | 'forWhom' | 'climbedTo' | 'ownerId' | 'ownerName'>
> {
  return sql`select h.id, h.said_at, h.taken_by, h.reached_at, h.for_whom, h.climbed_to, coalesce(p.due_at, h.climb_at) as due_at, p.owner_id, coalesce(p.owner_name, '') as owner_name
    from hello h left join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
    where h.person_id = ${person} order by h.said_at desc`
}

/** Who said a hello for somebody else. */
export interface Sayer {
  name: string
  isToThem: string
  contact: string
  /** They asked to be asked before the person hears their name. */
  askFirst: boolean
}

export function sayerOf(hello: Id): Query<Sayer, Sayer | null> {
  return maybe(
    sql<Sayer>`select name, is_to_them, contact, not_on_my_screen as ask_first from hello_sayer where hello_id = ${hello}`,
  )
}

/** A time somebody got in touch, or tried to. */
export interface ContactMade {
  id: Id
  byId: Id
  at: Date
  how: HowInTouch
  reached: boolean
  words: string
  nextTryOn: string | null
}

export type HowInTouch = 'by phone' | 'face to face' | 'in writing' | 'by video'

export function contactsAfter(hello: Id): Query<ContactMade> {
  return sql<ContactMade>`select id, by_id, at, how, reached, words, next_try_on from hello_contact where hello_id = ${hello} order by at`
}

/** How somebody shows themselves, as they keep it; shown or not. */
export interface Profile extends Omit<Helper, 'memberId' | 'picture' | 'secondName' | 'areas'> {
  shownPublicly: boolean
  withPicture: boolean
  /** Another profile: who is there for them while they are away. */
  secondId: Id | null
}

export function profilesOf(member: Id): Query<Profile> {
  return sql<Profile>`select id, kind, shown_as, line, neighbourhood_id, shown_publicly, hours, with_picture,
      away_until::text as away_until, second_id from helper_profile
    where member_id = ${member} order by changed_at desc`
}

/** Keeps how a member is shown: one profile of each kind. */
export function keepProfile(id: Id, member: Id, profile: Omit<Profile, 'id'>, now: Date): Query {
  const { kind, shownAs, line, neighbourhoodId, shownPublicly, hours, withPicture, awayUntil, secondId } = profile
  return sql`insert into helper_profile (id, member_id, kind, shown_as, line, neighbourhood_id, shown_publicly, hours, with_picture,
      away_until, second_id, changed_at)
    values (${id}, ${member}, ${kind}, ${shownAs}, ${line}, (select n.id from neighbourhood n where n.id = ${neighbourhoodId}), ${shownPublicly},
      ${hours}, ${withPicture}, ${awayUntil}::date, (select h.id from helpers() h where h.id = ${secondId} and h.member_id <> ${member}), ${now})
    on conflict (member_id, kind) do update set shown_as = excluded.shown_as, line = excluded.line,
      neighbourhood_id = excluded.neighbourhood_id, shown_publicly = excluded.shown_publicly, hours = excluded.hours,
      with_picture = excluded.with_picture, away_until = excluded.away_until, second_id = excluded.second_id, changed_at = excluded.changed_at`
}
