import { type Id, maybe, newId, one, type Part, type Query, sql } from '../../platform/index.ts'
import type { PromiseRow } from '../../promises/index.ts'
import type { ConversationKind, PageDates } from './rules.ts'

/** A conversation as pages show it, with how its page stands and how much of it waits to be read back. */
export interface Conversation extends PageDates {
  id: Id
  kind: ConversationKind
  heldAt: Date
  place: string
  interpreter: string
  timeAlone: boolean | null
  dueAt: Date | null
  things: number
  unconfirmed: number
  /** Kept off the person’s own screen; whatever comes from it is too. */
  offScreen: boolean
}

/** All conversations with somebody, the latest first; needs the part `said`. */
export function conversationsOf(person: Id): Query<Conversation> {
  return sql<Conversation>`select c.id, c.kind, c.held_at, c.place, c.interpreter, c.time_alone, c.writer_id, c.not_on_my_screen off_screen,
      p.conversation_id page_id, p.shared_at, p.deleted_at, p.cut_at, p.due_at,
      (select count(*)::int from statement s where s.conversation_id = c.id) things,
      (select count(*)::int from statement s where s.conversation_id = c.id and s.confirmed_at is null) unconfirmed
    from conversation c left join conversation_page p on p.conversation_id = c.id
    where c.person_id = ${person} order by c.held_at desc, c.id desc limit 200`
}

export function conversationById(person: Id, conversation: Id): Query<Conversation, Conversation> {
  return one(sql<Conversation>`select c.id, c.kind, c.held_at, c.place, c.interpreter, c.time_alone, c.writer_id, c.not_on_my_screen off_screen,
      p.conversation_id page_id, p.shared_at, p.deleted_at, p.cut_at, p.due_at,
      (select count(*)::int from statement s where s.conversation_id = c.id) things,
      (select count(*)::int from statement s where s.conversation_id = c.id and s.confirmed_at is null) unconfirmed
    from conversation c left join conversation_page p on p.conversation_id = c.id
    where c.person_id = ${person} and c.id = ${conversation}`)
}

/** Somebody who was there: a member, or only a name. */
export interface There {
  memberId: Id | null
  name: string
}

export function thereIn(conversation: Id): Query<There> {
  return sql<There>`select member_id, name from in_the_room where conversation_id = ${conversation} order by id`
}

/** The page written in a conversation; null where there is none that the reader may see. */
export interface Page {
  writerId: Id
  words: string
  version: number
  writtenAt: Date
  dueAt: Date | null
  sharedAt: Date | null
  deletedAt: Date | null
  cutAt: Date | null
}

export function pageOf(person: Id, conversation: Id): Query<Page, Page | null> {
  return maybe(sql<Page>`select writer_id, words, version, written_at, due_at, shared_at, deleted_at, cut_at
    from conversation_page where person_id = ${person} and conversation_id = ${conversation}`)
}

/** The same, for what cannot be without it: it is not found where there is none. */
export function pageHere(person: Id, conversation: Id): Query<Page, Page> {
  return one(sql<Page>`select writer_id, words, version, written_at, due_at, shared_at, deleted_at, cut_at
    from conversation_page where person_id = ${person} and conversation_id = ${conversation}`)
}

/** The same, so that nobody else cuts or shares it until this transaction ends. */
export function pageToCut(person: Id, conversation: Id): Query<Page, Page> {
  return one(sql<Page>`select writer_id, words, version, written_at, due_at, shared_at, deleted_at, cut_at
    from conversation_page where person_id = ${person} and conversation_id = ${conversation} for update`)
}

export interface Begun {
  id: Id
  person: Id
  kind: ConversationKind
  heldAt: Date
  place: string
  interpreter: string
  timeAlone: boolean | null
  writer: Id
  promptsFrom: string | null
  now: Date
}

export function insertConversation(c: Begun): Query {
  return sql`insert into conversation (id, person_id, kind, held_at, place, interpreter, time_alone, writer_id, prompts_from, began_at)
    values (${c.id}, ${c.person}, ${c.kind}, ${c.heldAt}, ${c.place}, ${c.interpreter}, ${c.timeAlone}, ${c.writer}, ${c.promptsFrom}, ${c.now})`
}

export function insertThere(person: Id, conversation: Id, member: Id | null, name: string): Query {
  return sql`insert into in_the_room (id, person_id, conversation_id, member_id, name)
    values (${newId()}, ${person}, ${conversation}, ${member}, ${name})`
}

export function insertPage(
  person: Id,
  conversation: Id,
  page: { writer: Id; due: Date | null; words?: string },
  now: Date,
): Query {
  return sql`insert into conversation_page (conversation_id, person_id, writer_id, words, due_at, written_at)
    values (${conversation}, ${person}, ${page.writer}, ${page.words ?? ''}, ${page.due}, ${now})`
}

/** Writes the page, if nobody wrote it since `version` and it is its writer’s own still; no row says that somebody did. */
export function writePage(
  person: Id,
  conversation: Id,
  version: number,
  words: string,
  now: Date,
): Query<{ version: number }> {
  return sql<{
    version: number
  }>`update conversation_page set words = ${words}, version = version + 1, written_at = ${now}
    where person_id = ${person} and conversation_id = ${conversation} and version = ${version} and shared_at is null
    returning version`
}

/** Shares the page as it is written; its promise is kept by that. */
export function sharePage(person: Id, conversation: Id, now: Date): Query {
  return sql`update conversation_page set shared_at = ${now}
    where person_id = ${person} and conversation_id = ${conversation} and shared_at is null`
}

/** Deletes the words and leaves the fact; only while the page is its writer’s own. */
export function emptyPage(person: Id, conversation: Id, now: Date): Query {
  return sql`update conversation_page set words = '', shared_at = ${now}, deleted_at = ${now}
    where person_id = ${person} and conversation_id = ${conversation} and shared_at is null`
}

export function markCut(person: Id, conversation: Id, by: Id, now: Date): Query {
  return sql`update conversation_page set cut_at = ${now}, cut_by = ${by}
    where person_id = ${person} and conversation_id = ${conversation}`
}

/** What was agreed in a conversation: its promises, in the order in which they were written down. */
export function stepsOf(person: Id, conversation: Id): Query<PromiseRow> {
  return sql<PromiseRow>`select id, person_id, part, owner_id, owner_name, what, began_by, began_at, due_at, first_due_at,
      kept_at, obstacle, broken_at, broken_why
    from promise where person_id = ${person} and starts_with(began_by, ${`conversation ${conversation} `})
    order by length(began_by), began_by`
}

/** A photograph of paper that belongs to a conversation. */
export interface Photo {
  id: Id
  part: Part
  name: string
}

export function photosIn(person: Id, conversation: Id): Query<Photo> {
  return sql<Photo>`select f.id, f.part, f.name from conversation_photo p join file f on f.id = p.file_id
    where p.person_id = ${person} and p.conversation_id = ${conversation} order by f.added_at, p.line`
}

export function insertPhoto(person: Id, conversation: Id, file: Id, line: number): Query {
  return sql`insert into conversation_photo (file_id, person_id, conversation_id, line)
    values (${file}, ${person}, ${conversation}, ${line})`
}
