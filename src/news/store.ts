import type { AtTheirWordSaid } from '../people/index.ts'
import { type Id, maybe, newId, one, type Query, sql } from '../platform/index.ts'
import type { Rhythm } from './rules.ts'
import type { LetterContent } from './write-letter.ts'

export interface RhythmSet {
  rhythm: Rhythm
  whoLooked: boolean
  setAt: Date
}

export function rhythmOf(person: Id): Query<RhythmSet, RhythmSet | null> {
  return maybe(sql<RhythmSet>`select rhythm, who_looked, set_at from letter_rhythm
    where person_id = ${person} order by set_at desc, id desc limit 1`)
}

export function setRhythm(person: Id, rhythm: Rhythm, whoLooked: boolean, how: AtTheirWordSaid, now: Date): Query {
  return sql`insert into letter_rhythm (id, person_id, rhythm, who_looked, set_at, at_their_word_by, how)
    values (${newId()}, ${person}, ${rhythm}, ${whoLooked}, ${now}, ${how.by}, ${how.how})`
}

export interface LetterRow {
  id: Id
  toLines: string[]
  content: LetterContent
  large: boolean
  madeAt: Date
  madeBy: Id
  sentOn: string | null
  replyOn: string | null
  replyTicks: string[]
  replyWords: string
}

export function lettersTo(person: Id): Query<LetterRow> {
  return sql<LetterRow>`select id, to_lines, content, large, made_at, made_by, sent_on, reply_on, reply_ticks, reply_words
    from letter where person_id = ${person} order by made_at desc, id desc`
}

export function letterById(person: Id, letter: Id): Query<LetterRow, LetterRow> {
  return one(sql<LetterRow>`select id, to_lines, content, large, made_at, made_by, sent_on, reply_on, reply_ticks, reply_words
    from letter where person_id = ${person} and id = ${letter}`)
}

export interface NewLetter {
  id: Id
  person: Id
  by: Id
  toLines: string[]
  content: LetterContent
  large: boolean
  now: Date
}

export function addLetter({ id, person, by, toLines, content, large, now }: NewLetter): Query {
  return sql`insert into letter (id, person_id, to_lines, content, large, made_at, made_by)
    values (${id}, ${person}, ${toLines}, ${JSON.stringify(content)}, ${large}, ${now}, ${by})`
}

export function letterSent(person: Id, letter: Id, by: Id, now: Date): Query {
  return sql`update letter set sent_on = ${now}, sent_by = ${by} where person_id = ${person} and id = ${letter} and sent_on is null`
}

/** Writes down what came back, once: no row where somebody has done so before. */
export function letterAnswered(
  person: Id,
  letter: Id,
  reply: { ticks: string[]; words: string },
  by: Id,
  now: Date,
): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`update letter set reply_on = ${now}, reply_ticks = ${reply.ticks}, reply_words = ${reply.words}, reply_by = ${by}
    where person_id = ${person} and id = ${letter} and reply_on is null returning id`
}

/** What a letter tells. */
export interface Facts {
  promises: {
    owner: string
    what: string
    dueAt: Date
    keptAt: Date | null
    brokenAt: Date | null
    brokenWhy: string
    obstacle: string
  }[]
  unconfirmed: { id: Id; text: string; replies: { by: string; text: string }[] }[]
  hopes: { text: string }[]
  plan: { hopes: number; agreedAt: Date | null; changedAt: Date } | null
  looked: { name: string; why: string; times: number }[]
}

/**
 * The queries of a letter: what is new since the last one. Whatever is kept off the person’s own screen is left out
 * here, though the worker who makes the letter may read it: paper lies about.
 */
export function factsFor(person: Id, since: Date) {
  return {
    promises: sql<
      Facts['promises'][number]
    >`select coalesce(a.known_as, p.owner_name) as owner, p.what, p.due_at, p.kept_at, p.broken_at, p.broken_why, p.obstacle
      from promise p left join names_around() a on a.member_id = p.owner_id and a.person_id = p.person_id
      where p.person_id = ${person} and not p.not_on_my_screen and not p.id = any (kept_from_them(${person}))
        and (p.kept_at is null and p.broken_at is null and p.stopped_at is null or coalesce(p.kept_at, p.broken_at) >= ${since}) order by p.due_at limit 40`,
    unconfirmed: sql<Facts['unconfirmed'][number]>`select id, text,
        coalesce((select json_agg(json_build_object('by', coalesce(a.known_as, r.by_name), 'text', coalesce(nullif(r.text, ''), r.stance)) order by r.at, r.id)
          from reply r left join names_around() a on a.member_id = r.by_id and a.person_id = r.person_id
          where r.statement_id = statement.id and not r.not_on_my_screen and not r.id = any (kept_from_them(${person}))), '[]') as replies
      from statement where person_id = ${person} and not not_on_my_screen and confirmed_at is null
        and speaker_id = person_id and not id = any (kept_from_them(${person})) order by said_at, line limit 40`,
    hopes: sql<Facts['hopes'][number]>`select text from hope where person_id = ${person} and not not_on_my_screen
      and not id = any (kept_from_them(${person})) and set_aside_at is null order by place_in_plan, id`,
    plan: maybe(sql<NonNullable<Facts['plan']>>`select count(*)::int as hopes, max(h.added_at) as changed_at,
        (select max(g.agreed_at) from agreement g where g.person_id = ${person} and not g.not_on_my_screen and not g.id = any (kept_from_them(${person}))) as agreed_at
      from hope h where h.person_id = ${person} and not h.not_on_my_screen and not h.id = any (kept_from_them(${person}))
        and h.set_aside_at is null having count(*) > 0`),
    looked: sql<Facts['looked'][number]>`select name, why, times from looked_for_letter(${person}, ${since})`,
  }
}

/** Rhythm, last letter and last change of everybody whose record is open. */
export interface Due {
  personId: Id
  rhythm: Rhythm
  last: Date | null
  changed: Date | null
}

export function lettersDue(): Query<Due> {
  return sql<Due>`select distinct on (r.person_id) r.person_id, r.rhythm,
      (select max(l.made_at) from letter l where l.person_id = r.person_id) as last,
      greatest((select max(s.said_at) from statement s where s.person_id = r.person_id and not s.not_on_my_screen),
        (select max(coalesce(p.kept_at, p.broken_at, p.began_at)) from promise p where p.person_id = r.person_id and not p.not_on_my_screen),
        (select max(h.added_at) from hope h where h.person_id = r.person_id and not h.not_on_my_screen)) as changed
    from letter_rhythm r where may_write_to(r.person_id) order by r.person_id, r.set_at desc, r.id desc`
}
