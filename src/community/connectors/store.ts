import { type Id, type Query, sql } from '../../platform/index.ts'

/** What a connector keeps of a talk, with the neighbour’s yes. */
export interface Talk {
  id: Id
  memberId: Id
  knownAs: string
  connector: string
  mine: boolean
  street: string
  heldOn: string
  cares: string
  wouldJoin: string
  whomToMeet: string
  untilOn: string
  nextTouchOn: string | null
  hasAccount: boolean
}

export function talks(): Query<Talk> {
  return sql<Talk>`select id, member_id, known_as, connector, mine, street, held_on::text as held_on, cares, would_join, whom_to_meet,
    until_on::text as until_on, next_touch_on::text as next_touch_on, has_account from talks_i_know()`
}

/** A gift and an ask that speak of the same thing; the word is the reason they are shown. */
export interface Pair {
  giveId: Id
  giveLine: string
  giver: string
  findId: Id
  findLine: string
  finder: string
  sharedWord: string
}

export function pairs(): Query<Pair> {
  return sql<Pair>`select give_id, give_line, giver, find_id, find_line, finder, shared_word from pairs_to_join()`
}

export interface ToThinkOf {
  id: Id
  line: string
  knownAs: string
  memberId: Id
  hasRecord: boolean
  why: 'unasked' | 'ends'
  since: string
}

export function toThinkOf(unaskedDays: number, beforeDays: number): Query<ToThinkOf> {
  return sql<ToThinkOf>`select id, line, known_as, member_id, has_record, why, since::text as since from gifts_to_think_of(${unaskedDays}, ${beforeDays})`
}

/** A group or place that nobody has checked for long, oldest first. */
export interface ToCheck {
  id: Id
  name: string
  checkedAt: Date | null
}

export function toCheck(days: number, now: Date): Query<ToCheck> {
  const before = new Date(now.getTime() - days * 86_400_000)
  return sql<ToCheck>`select a.id, a.name, a.checked_at from asset a
    where a.status = 'active' and a.kind <> 'story' and (a.checked_at is null or a.checked_at < ${before})
      and exists (select from post p where p.kind = 'connector' and (p.neighbourhood_id is null or p.neighbourhood_id = a.neighbourhood_id))
    order by a.checked_at nulls first, a.name limit 12`
}

export function quietCorners(): Query<{ postcode: string; neighbourhood: string }> {
  return sql<{ postcode: string; neighbourhood: string }>`select postcode, neighbourhood from quiet_corners()`
}

/** What connectors keep of talks with the reader. */
export interface TalkWithMe {
  id: Id
  connector: string
  heldOn: string
  cares: string
  wouldJoin: string
  whomToMeet: string
  mayKnow: 'only me' | 'connectors'
  untilOn: string
}

export function talksWithMe(): Query<TalkWithMe> {
  return sql<TalkWithMe>`select id, connector, held_on::text as held_on, cares, would_join, whom_to_meet, may_know, until_on::text as until_on from talks_with_me()`
}
