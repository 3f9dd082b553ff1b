import { type Id, newId, type Query, sql } from '../platform/index.ts'

/** A statement as pages show it. */
export interface Statement {
  id: Id
  speakerId: Id | null
  speakerName: string
  manner: string
  kind: string
  text: string
  saidAt: Date
  confirmedAt: Date | null
}

/** What stands in a record, oldest first; needs the part `said`. */
export function statementsOf(person: Id): Query<Statement> {
  return sql<Statement>`select id, speaker_id, speaker_name, manner, kind, text, said_at, confirmed_at
    from statement where person_id = ${person} order by said_at, id`
}

export interface NewStatement {
  id?: Id
  person: Id
  speaker: Id
  writer: Id
  text: string
  kind: string
  now: Date
}

/** Adds what somebody said. Their own writing is confirmed by itself; what another wrote down waits for their yes (P2). */
export function addStatement({ id = newId(), person, speaker, writer, text, kind, now }: NewStatement): Query {
  const own = speaker === writer
  return sql`insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how)
    values (${id}, ${person}, ${speaker}, ${own ? 'written' : 'spoken'}, ${writer}, ${kind}, ${text}, ${now},
      ${own ? now : null}, ${own ? 'own writing' : ''})`
}
