import { type Id, type Query, sql } from '../platform/index.ts'

/** One thing that has changed in a record, by somebody else than its reader. */
export interface News {
  kind: 'said' | 'reply' | 'promise' | 'helper' | 'sign-off'
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
 * What others have changed since a day, newest first: words, answers to words, turns of promises, helpers’ and the
 * council’s answers. Row-level security leaves out what is not open, and what stays off the reader’s own screen.
 */
export function newsOf(person: Id, since: Date): Query<News> {
  return sql<News>`
    select 'said' as kind, coalesce(writer_id, speaker_id) as by_id, speaker_name as by_name, '' as turn, left(text, 160) as text, id as of, said_at as at
      from statement where person_id = ${person} and said_at >= ${since} and coalesce(writer_id, speaker_id) is distinct from me()
    union all
    select 'reply', by_id, by_name, stance, left(text, 160), statement_id, at
      from reply where person_id = ${person} and at >= ${since} and by_id is distinct from me()
    union all
    select 'promise', t.by_id, '', t.turn, p.what, p.id, t.at
      from promise_turn t join promise p on p.id = t.promise_id where t.person_id = ${person} and t.at >= ${since} and t.by_id is distinct from me()
    union all
    select 'helper', s.helper_id, s.who_name, a.answer, s.text, s.id, a.at
      from helper_answer a join step s on s.id = a.step_id
      where a.person_id = ${person} and a.at >= ${since} and a.answer <> 'asked' and s.helper_id is distinct from me()
    union all
    select 'sign-off', decider_id, waits_for_name, answer, '', id, answered_at
      from sign_off where person_id = ${person} and answered_at >= ${since} and decider_id is distinct from me()
    order by at desc limit 6`
}
