import { type Id, maybe, type Query, sql } from '../../platform/index.ts'
import type { Urgency } from './settings.ts'

/** Somebody people can ask for: only who said yes to being shown. */
export interface Helper {
  id: Id
  kind: 'worker' | 'peer' | 'user-led organisation' | 'carer-led organisation'
  shownAs: string
  line: string
  neighbourhoodId: Id | null
  memberId: Id
}

export function helpers(): Query<Helper> {
  return sql<Helper>`select id, kind, shown_as, line, neighbourhood_id, member_id from helpers()`
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
    and ended_at is null and from_at <= present() and (until_at is null or until_at > present())`
}

/** Hellos of the opened records that nobody has taken up; `inOrder` says who comes first. */
export function waitingHellos(): Query<WaitingHello> {
  return sql<WaitingHello>`select h.id, h.person_id, h.words, h.contact, h.for_whom, h.knows, h.speak, h.wanted, h.urgent, h.came,
      h.neighbourhood_id, coalesce(n.name, '') as neighbourhood, coalesce(s.name, '') as sayer_name,
      coalesce(s.is_to_them, '') as is_to_them, h.said_at, h.climbed_at, p.due_at
    from hello h join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
      left join neighbourhood n on n.id = h.neighbourhood_id
      left join hello_sayer s on s.hello_id = h.id
    where h.taken_by is null order by p.due_at`
}
