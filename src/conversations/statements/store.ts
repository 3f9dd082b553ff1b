import type { Reply, SaidFile, Stance } from '../../people/index.ts'
import { type Id, newId, one, type Part, type Query, sql } from '../../platform/index.ts'

/** A statement as pages show it. */
export interface Statement {
  id: Id
  conversationId: Id | null
  /** A member, whose name stands in `around`. */
  speakerId: Id | null
  /** A named other, as they were written down; '' for a member. See `speakerOf`. */
  speakerName: string
  manner: string
  writerId: Id | null
  kind: string
  text: string
  language: string
  couldRemove: string
  wellbeing: string[]
  version: number
  saidAt: Date
  confirmedAt: Date | null
  confirmedHow: string
  atTheirWordBy: Id | null
  takenBackAt: Date | null
  sealedAt: Date | null
  sealedBy: '' | 'court' | 'regulator' | 'correction' | 'erasure'
  sealedWhy: string
  /** `rights`: a decision about rights or who looked, read by few. */
  part: Part
  /** Who alone reads it; null: whoever holds its part. */
  onlyFor: Id[] | null
  /** Sounds, films and pictures it was said with; `text` is what they say in short. */
  files: SaidFile[]
}

/** What stands in a record, oldest first; needs the part `said`. */
export function statementsOf(person: Id): Query<Statement> {
  return sql<Statement>`select s.id, conversation_id, speaker_id, speaker_name, manner, writer_id,
      s.kind, text, language, could_remove, wellbeing, version, said_at, confirmed_at, confirmed_how, at_their_word_by,
      taken_back_at, sealed_at, sealed_by, sealed_why, part, only_for, case when s.with_file then files_said_with(s.id, null) else '[]' end as files
    from statement s
    where s.person_id = ${person} order by said_at, line, s.id`
}

/** What was said in one conversation. */
export function statementsIn(person: Id, conversation: Id): Query<Statement> {
  return sql<Statement>`select s.id, conversation_id, speaker_id, speaker_name, manner, writer_id,
      s.kind, text, language, could_remove, wellbeing, version, said_at, confirmed_at, confirmed_how, at_their_word_by,
      taken_back_at, sealed_at, sealed_by, sealed_why, part, only_for, case when s.with_file then files_said_with(s.id, null) else '[]' end as files
    from statement s
    where s.person_id = ${person} and s.conversation_id = ${conversation} order by said_at, line, s.id`
}

export function statementById(person: Id, statement: Id): Query<Statement, Statement> {
  return one(sql<Statement>`select s.id, conversation_id, speaker_id, speaker_name, manner, writer_id,
      s.kind, text, language, could_remove, wellbeing, version, said_at, confirmed_at, confirmed_how, at_their_word_by,
      taken_back_at, sealed_at, sealed_by, sealed_why, part, only_for, case when s.with_file then files_said_with(s.id, null) else '[]' end as files
    from statement s
    where s.person_id = ${person} and s.id = ${statement}`)
}

export interface NewStatement {
  id?: Id
  person: Id
  conversation?: Id
  /** Its place on the page it was cut from. */
  line?: number
  /** A member, or somebody who is only a name. */
  speaker: Id | { id: Id | null; name: string }
  /** How it was said; unless given: written by their own hand, spoken to somebody else’s. */
  manner?: string
  /** Whose hand wrote the words. */
  writer: Id
  /** Who adds it now, if that is not the writer. */
  by?: Id
  kind: string
  text: string
  couldRemove?: string
  wellbeing?: readonly string[]
  saidAt?: Date
  /** Its files follow, by `sayWith`. */
  withFile?: boolean
  /** Its speaker said it to whoever writes it down here, who read it back: confirmed at their word. */
  atTheirWord?: { by: Id; how: string } | null
  now: Date
}

/**
 * Adds what somebody said. Added by its speaker it is confirmed by that; what another added waits for its speaker’s yes (P2).
 */
export function addStatement(s: NewStatement): Query {
  const speaker = typeof s.speaker === 'string' ? { id: s.speaker, name: '' } : s.speaker
  const own = speaker.id === (s.by ?? s.writer)
  const ownHand = speaker.id === s.writer
  const word = s.atTheirWord ?? null
  const how = word ? word.how : !own ? '' : ownHand ? 'own writing' : 'on screen'
  return sql`insert into statement (id, person_id, conversation_id, line, speaker_id, speaker_name, manner, writer_id, kind, text,
      could_remove, wellbeing, said_at, confirmed_at, confirmed_how, at_their_word_by, with_file)
    values (${s.id ?? newId()}, ${s.person}, ${s.conversation ?? null}, ${s.line ?? 0}, ${speaker.id}, ${speaker.name},
      ${s.manner ?? (ownHand ? 'written' : 'spoken')}, ${s.writer}, ${s.kind}, ${s.text}, ${s.couldRemove ?? ''},
      ${s.wellbeing ?? []}, ${s.saidAt ?? s.now}, ${own || word ? s.now : null}, ${how}, ${word?.by ?? null}, ${s.withFile ?? false})`
}

/** Changes the words into a new version; the old one stays. No row: somebody else changed it since, or it is not theirs to change. */
export function changeStatement(
  person: Id,
  statement: Id,
  version: number,
  text: string,
  said: { how: string; atTheirWordBy: Id | null; now: Date },
): Query<{ id: Id }> {
  return sql<{ id: Id }>`update statement set text = ${text}, confirmed_at = ${said.now}, confirmed_how = ${said.how},
      at_their_word_by = ${said.atTheirWordBy}, taken_back_at = null
    where person_id = ${person} and id = ${statement} and version = ${version} and sealed_at is null returning id`
}

/** Takes a statement back: `instead` stands where its words stood, and they are an earlier version. No row: it is not theirs to take back. */
export function takeStatementBack(
  person: Id,
  statement: Id,
  instead: string,
  said: { how: string; atTheirWordBy: Id | null; now: Date },
): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`update statement set text = ${instead}, taken_back_at = ${said.now}, confirmed_at = ${said.now},
      confirmed_how = ${said.how}, at_their_word_by = ${said.atTheirWordBy}
    where person_id = ${person} and id = ${statement} and taken_back_at is null and sealed_at is null and kind <> 'decision' returning id`
}

/** The earlier versions of a statement, the latest first. */
export interface Version {
  version: number
  text: string
  kind: string
  fromAt: Date
  untilAt: Date
  confirmedAt: Date | null
  confirmedHow: string
  atTheirWordBy: Id | null
}

export function versionsOf(person: Id, statement: Id): Query<Version> {
  return sql<Version>`select version, text, kind, from_at, until_at, confirmed_at, confirmed_how, at_their_word_by
    from statement_version where person_id = ${person} and statement_id = ${statement} order by version desc`
}

/** All answers in a record, oldest first; pages put them under their statements (P3). */
export function repliesOf(person: Id): Query<Reply> {
  return sql<Reply>`select id, statement_id, by_id, by_name, stance, text, at, at_their_word_by, how,
      case when with_file then files_said_with(statement_id, id) else '[]' end as files
    from reply where person_id = ${person} order by at, id`
}

export interface NewReply {
  id?: Id
  person: Id
  statement: Id
  by: Id
  stance: Stance
  text: string
  how: string
  atTheirWordBy: Id | null
  /** Its files follow, by `sayWith`. */
  withFile?: boolean
  now: Date
}

/** Adds an answer, if the statement stands in this record; no row says that it does not. */
export function addReply(r: NewReply): Query {
  return sql`insert into reply (id, person_id, statement_id, by_id, stance, text, at, how, at_their_word_by, with_file)
    values (${r.id ?? newId()}, ${r.person}, ${r.statement}, ${r.by}, ${r.stance}, ${r.text}, ${r.now}, ${r.how}, ${r.atTheirWordBy}, ${r.withFile ?? false})`
}

/** How many things others wrote down for somebody wait for their yes, by conversation. */
export interface Waiting {
  conversationId: Id | null
  kind: string | null
  heldAt: Date | null
  count: number
}

export function waitingFor(person: Id, speaker: Id): Query<Waiting> {
  return sql<Waiting>`select s.conversation_id, c.kind, c.held_at, count(*)::int from statement s
      left join conversation c on c.id = s.conversation_id
    where s.person_id = ${person} and s.speaker_id = ${speaker} and s.confirmed_at is null
    group by 1, 2, 3 order by 3 desc nulls last`
}
