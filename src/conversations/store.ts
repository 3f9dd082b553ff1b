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
  person: Id
  speaker: Id
  writer: Id
  text: string
  kind: string
  now: Date
}

/** Adds what somebody said. Their own writing is confirmed by itself; what another wrote down waits for their yes (P2). */
export function addStatement({ person, speaker, writer, text, kind, now }: NewStatement): Query {
  const own = speaker === writer
  return sql`insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how)
    values (${newId()}, ${person}, ${speaker}, ${own ? 'written' : 'spoken'}, ${writer}, ${kind}, ${text}, ${now},
      ${own ? now : null}, ${own ? 'own writing' : ''})`
}

/** A hello waiting, as the team on duty sees it. */
export interface WaitingHello {
  id: Id
  personId: Id
  words: string
  saidAt: Date
  dueAt: Date
}

/** People whose hellos wait for me: standing on duty, nothing else. */
export function peopleWaiting(member: Id): Query<{ personId: Id }> {
  return sql<{
    personId: Id
  }>`select person_id from standing where member_id = ${member} and kind = 'duty' and ended_at is null`
}

export function waitingHellos(): Query<WaitingHello> {
  return sql<WaitingHello>`select h.id, h.person_id, h.words, h.said_at, p.due_at
    from hello h join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
    where h.taken_by is null order by p.due_at`
}
