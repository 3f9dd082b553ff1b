import type { Confirmation, Conversation, Person, Statement, WellbeingArea } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** The places of the Care Act’s areas of wellbeing, s.1(2)(a) to (i), in the words of the slice. */
const wellbeingOf: Record<WellbeingArea, string> = {
  wb_dignity: 'dignity',
  wb_health: 'health',
  wb_protection: 'safety',
  wb_control: 'control',
  wb_participation: 'taking part',
  wb_economic: 'money',
  wb_relationships: 'family',
  wb_accommodation: 'home',
  wb_contribution: 'contribution',
}
const howOf = (how: Confirmation['how']) => (how === 'on the phone' ? 'by phone' : how)

/** Who wrote something down for somebody, and how; on a screen they did it themselves. */
export function howTold(person: Person, confirmed: Confirmation | undefined, told: Telling) {
  const how = confirmed ? howOf(confirmed.how) : person.account ? 'on screen' : 'face to face'
  const by = how === 'on screen' ? null : told.member(confirmed?.takenBy ?? person.alongside)
  return { how, by, writer: by ?? told.id(`member ${person.key}`) }
}

const kindOf: Record<Conversation['kind'], string> = { first: 'first', crisis: 'crisis', 'good-life': 'good life' }
const minute = 60_000

/** What was said: conversations, their pages, the statements cut from them, and what was answered. */
export function addSaid(rows: Rows, person: Person, told: Telling): void {
  for (const conversation of person.conversations) {
    const began = heldAt(person, conversation, told)
    addConversation(rows, person, conversation, began, told)
    for (const [index, statement] of conversation.statements.entries()) {
      const said = saidAt(person, conversation, statement, index, told)
      addStatement(rows, person, conversation, statement, said, told)
    }
  }
}

function addConversation(rows: Rows, person: Person, talk: Conversation, began: Date, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const id = told.idAt(began, `conversation ${person.key} ${talk.key}`)
  const hidden = talk.offScreen ?? false
  const shared = talk.readBack
    ? later(began, days.at(talk.readBack.day, '10:40'))
    : new Date(began.getTime() + 24 * 60 * minute)
  rows.add('conversation', {
    id,
    person_id: self,
    kind: kindOf[talk.kind],
    held_at: began,
    place: talk.where,
    interpreter: talk.interpreter === undefined ? '' : told.name(talk.interpreter),
    time_alone: talk.timeAlone === 'yes' ? true : talk.timeAlone === 'no' ? false : null,
    writer_id: told.member(talk.writer),
    began_at: began,
    not_on_my_screen: hidden,
  })
  for (const who of talk.room) {
    const member = told.member(who)
    rows.add('in_the_room', {
      id: told.idAt(began, `room ${person.key} ${talk.key} ${told.name(who)}`),
      person_id: self,
      conversation_id: id,
      member_id: member,
      name: member ? '' : told.name(who),
      not_on_my_screen: hidden,
    })
  }
  rows.add('conversation_page', {
    conversation_id: id,
    person_id: self,
    writer_id: told.member(talk.writer),
    words: talk.raw,
    written_at: new Date(began.getTime() + 60 * minute),
    due_at: null,
    shared_at: earlier(shared, days.now),
    cut_at: talk.statements.length > 0 ? earlier(shared, days.now) : null,
    cut_by: talk.statements.length > 0 ? told.member(talk.writer) : null,
    not_on_my_screen: hidden,
  })
  if (talk.kind === 'crisis') addCrisis(rows, person, talk, { id, began }, told)
}

const earlier = (one: Date, other: Date) => new Date(Math.min(one.getTime(), other.getTime()))

function addCrisis(
  rows: Rows,
  person: Person,
  talk: Conversation,
  { id, began }: { id: string; began: Date },
  told: Telling,
) {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const crisis = told.idAt(began, `crisis ${person.key} ${talk.key}`)
  rows.add('crisis', {
    id: crisis,
    person_id: self,
    conversation_id: id,
    opened_at: began,
    contact_every: 1,
    calm_at: talk.calm === undefined ? null : days.at(talk.calm, '16:10'),
    calm_how: talk.calm === undefined ? '' : 'by phone',
    calm_at_their_word_by: talk.calm === undefined ? null : told.member(talk.writer),
    not_on_my_screen: talk.offScreen ?? false,
  })
  for (const { day, by, how, words } of talk.contacts ?? []) {
    if (!days.isWorking(day)) continue
    const at = days.at(day, ['15:55', '16:10'], by)
    rows.add('crisis_contact', {
      id: told.idAt(at, `contact ${person.key} ${talk.key} ${day}`),
      person_id: self,
      crisis_id: crisis,
      by_id: told.member(by),
      at,
      how: contactOf(how),
      words,
      not_on_my_screen: talk.offScreen ?? false,
    })
  }
}

function contactOf(how: string): string {
  if (/rang|phone/.test(how)) return 'by phone'
  return /text|message|wrote/.test(how) ? 'by message' : 'face to face'
}

function addStatement(
  rows: Rows,
  person: Person,
  talk: Conversation,
  statement: Statement,
  said: Date,
  told: Telling,
): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const speaker = told.member(statement.speaker)
  const writer = told.member(talk.writer)
  const id = statementId(person, statement, said, told)
  const { confirmed, earlier: versions = [] } = statement
  const own = statement.speaker === talk.writer
  const hidden = statement.offScreen ?? talk.offScreen ?? false
  const changed = versions.map(({ until }) => days.at(until, '15:30'))
  const remover = statement.remover === undefined ? '' : told.name(statement.remover)
  rows.add('statement', {
    id,
    person_id: self,
    conversation_id: told.idAt(heldAt(person, talk, told), `conversation ${person.key} ${talk.key}`),
    speaker_id: speaker,
    speaker_name: speaker ? '' : told.name(statement.speaker),
    manner: mannerOf(statement, own),
    writer_id: writer,
    kind: statement.kind,
    text: statement.meaning ? `${statement.text}\n${statement.meaning}` : statement.text,
    language: statement.language ?? '',
    could_remove: remover,
    wellbeing: (statement.wellbeing ?? []).map((area) => wellbeingOf[area]),
    version: versions.length + 1,
    said_at: said,
    changed_at: changed.at(-1) ?? null,
    confirmed_at: own ? said : confirmed ? later(said, days.at(confirmed.day, '11:00')) : null,
    confirmed_how: own ? 'own writing' : confirmed ? howOf(confirmed.how) : '',
    at_their_word_by: own ? null : told.member(confirmed?.takenBy),
    not_on_my_screen: hidden,
  })
  for (const [index, { text, until }] of versions.entries()) {
    rows.add('statement_version', {
      statement_id: id,
      person_id: self,
      version: index + 1,
      text,
      kind: statement.kind,
      could_remove: remover,
      from_at: index === 0 ? said : changed[index - 1],
      until_at: days.at(until, '15:30'),
      confirmed_at: null,
      confirmed_how: '',
      not_on_my_screen: hidden,
    })
  }
  for (const [index, reply] of (statement.replies ?? []).entries()) {
    const by = told.member(reply.by)
    const at = later(said, days.at(reply.day, ['16:00', '19:30'], `${person.key} ${statement.key}`))
    rows.add('reply', {
      id: told.idAt(at, `reply ${person.key} ${statement.key} ${index}`),
      person_id: self,
      statement_id: id,
      by_id: by,
      by_name: by ? '' : told.name(reply.by),
      stance: { agrees: 'agree', disagrees: 'disagree', adds: 'reply' }[reply.stance],
      text: reply.text,
      at,
      not_on_my_screen: hidden,
    })
  }
}

const later = (one: Date, other: Date) => new Date(Math.max(one.getTime() + 30 * minute, other.getTime()))

/** An observation is its observer’s own; a machine that speaks for somebody speaks. */
function mannerOf({ manner }: Statement, own: boolean): string {
  if (manner === 'by machine') return 'spoken'
  return manner === 'observed' && !own ? 'spoken' : manner
}

/** A crisis does not wait for Monday. */
function heldAt(person: Person, { key, kind, day }: Conversation, { days }: Telling): Date {
  if (kind === 'crisis') return days.at(day, ['13:00', '15:40'], `${person.key} ${key}`)
  return days.at(days.after(day), ['09:40', '15:40'], `${person.key} ${key}`)
}

function saidAt(person: Person, talk: Conversation, { key, saidOn }: Statement, index: number, told: Telling): Date {
  if (saidOn !== undefined) return told.days.at(saidOn, ['10:00', '16:00'], key)
  return new Date(heldAt(person, talk, told).getTime() + (4 + index * 6) * minute)
}

/** The id of a statement told by its key, in the conversation of that key. */
export function saidId(person: Person, conversation: string, key: string, told: Telling): string {
  const talk = person.conversations.find((one) => one.key === conversation)
  const index = talk?.statements.findIndex((one) => one.key === key) ?? -1
  const statement = talk?.statements[index]
  if (!talk || !statement) throw new Error(`${person.key} has not said ${key} in ${conversation}`)
  return statementId(person, statement, saidAt(person, talk, statement, index, told), told)
}

function statementId(person: Person, { key }: Statement, said: Date, told: Telling) {
  return told.idAt(said, `statement ${person.key} ${key}`)
}
