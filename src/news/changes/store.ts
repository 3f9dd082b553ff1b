import { type Id, maybe, type Part, type Query, sql } from '../../platform/index.ts'

export const changeKinds = [
  'said',
  'reply',
  'page',
  'promised',
  'promise',
  'hope',
  'agreed',
  'helper',
  'sign-off',
  'check-in',
  'circle',
  'letter',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that has changed in a record, by somebody else than its reader. */
export interface News {
  personId: Id
  kind: ChangeKind
  byId: Id | null
  byName: string
  /** What happened, where there are several ways: the turn of a promise, a helper’s or the council’s answer. */
  turn: string
  text: string
  /** The row it leads to. */
  of: Id
  at: Date
}

/**
 * What others have changed since a moment, newest first. Row-level security leaves out what is not open, what is kept
 * from the reader, and what stays off their own screen.
 */
export function newsOf(people: readonly Id[], since: Date, most: number): Query<News> {
  return sql<News>`select c.person_id, c.kind, c.by_id, c.by_name, c.turn, c.text, c.of, c.at from change c
    where c.person_id = any (${people}) and c.at > ${since} and c.at <= present() and c.by_id is distinct from me()
    order by c.at desc limit ${most}`
}

/** How much is new for a member, by person, with the parts they hold there. */
export interface Waiting {
  personId: Id
  parts: Part[]
  things: number
  newest: Date
}

export function waitingFor(member: Id): Query<Waiting> {
  return sql<Waiting>`select person_id, parts, things, newest from news_waiting(${member})`
}

/** Up to when a member has seen what is new; null: never said. */
export function readUntil(): Query<{ untilAt: Date }, { untilAt: Date } | null> {
  return maybe(sql<{ untilAt: Date }>`select until_at from news_read where member_id = me()`)
}

export function markRead(until: Date): Query {
  return sql`insert into news_read as r (member_id, until_at) values (me(), ${until})
    on conflict (member_id) do update set until_at = greatest(r.until_at, excluded.until_at)`
}
