import { day } from '../../src/ui/index.ts'
import { type RightsTold, rights } from '../town/rights.ts'
import type { Key, Person } from '../town/types.ts'
import type { DemoFiles } from './demo-files.ts'
import type { Rows } from './rows.ts'
import { saidId } from './said-rows.ts'
import type { Telling } from './telling.ts'

/** What was asked about a record, what others asked for, and what is kept back for now; the deciders are named by key. */
export function addRights(
  rows: Rows,
  person: Person,
  told: Telling,
  files: DemoFiles,
  deciders: { first: Key; second: Key },
): void {
  const one = rights[person.key]
  const worker = told.member(person.alongside)
  if (!one || !worker) return
  const all = { rows, person, told, worker, self: told.id(`member ${person.key}`) }
  if (one.wrong) addWrong(all, one.wrong)
  for (const request of one.requests ?? []) addRequest(all, request)
  if (one.hold)
    rows.add('legal_hold', {
      id: told.id(`hold ${person.key}`),
      person_id: all.self,
      why: one.hold.why,
      from_at: told.days.at(one.hold.from, '11:00'),
      by_id: worker,
    })
  if (one.kept) addKept(all, one.kept, deciders)
  for (const answer of one.answers ?? []) addAnswer(all, answer, files)
}

interface All {
  rows: Rows
  person: Person
  told: Telling
  worker: string
  self: string
}

function statement(
  { rows, told, self, worker, person }: All,
  what: string,
  day: number,
  text: string,
  more: object = {},
) {
  const at = told.days.at(day, '14:00')
  const id = told.idAt(at, `${what} ${person.key}`)
  rows.add('statement', {
    id,
    person_id: self,
    speaker_id: worker,
    speaker_name: '',
    manner: 'written',
    writer_id: worker,
    kind: 'fact',
    text,
    said_at: at,
    confirmed_at: at,
    confirmed_how: 'own writing',
    ...more,
  })
  return id
}

function addWrong(all: All, wrong: NonNullable<RightsTold['wrong']>): void {
  const { rows, told, self, worker, person } = all
  const about = statement(all, 'fact', wrong.said, wrong.text)
  const id = told.id(`ask ${person.key}`)
  const askedAt = told.days.at(wrong.asked, '16:00')
  const answeredAt = wrong.answered === undefined ? null : told.days.at(wrong.answered, '12:00')
  const due = new Date(askedAt.getTime() + 30 * 86_400_000)
  const decision =
    answeredAt && statement(all, 'answer', wrong.answered ?? 0, wrong.reasons ?? '', { kind: 'decision' })
  const beside =
    answeredAt && wrong.beside ? told.idAt(new Date(answeredAt.getTime() + 3_600_000), `beside ${person.key}`) : null
  const byWord = wrong.by ? { at_their_word_by: worker, how: wrong.by } : {}
  if (beside && answeredAt)
    rows.add('reply', {
      id: beside,
      person_id: self,
      statement_id: about,
      by_id: wrong.answer === 'refused' ? self : worker,
      by_name: '',
      stance: wrong.answer === 'refused' ? 'note' : 'corrected',
      text: wrong.beside ?? '',
      at: new Date(answeredAt.getTime() + 3_600_000),
      not_on_my_screen: false,
      ...(wrong.answer === 'refused' ? byWord : {}),
    })
  rows.add('promise', {
    id: told.id(`promise ask ${person.key}`),
    person_id: self,
    part: 'rights',
    owner_id: worker,
    what: 'answer what you said is wrong',
    began_by: `ask ${id}`,
    began_at: askedAt,
    due_at: due,
    first_due_at: due,
    kept_at: answeredAt,
  })
  rows.add('rights_ask', {
    id,
    person_id: self,
    kind: 'correction',
    statement_id: about,
    words: wrong.words,
    asked_at: askedAt,
    due_at: due,
    owner_id: worker,
    answer: wrong.answer ?? null,
    answered_at: answeredAt,
    answered_by: answeredAt && worker,
    decision_id: decision,
    challenge:
      wrong.answer === 'refused'
        ? 'You can complain here, or to the Information Commissioner’s Office, free of charge: ico.org.uk, 0303 123 1113. Your own note stands beside it for good.'
        : '',
    note_id: wrong.answer === 'refused' ? beside : null,
    ...byWord,
  })
}

function addRequest(all: All, request: NonNullable<RightsTold['requests']>[number]): void {
  const { rows, told, self, worker, person } = all
  const { decided } = request
  const receivedAt = told.days.at(request.received, '09:40')
  rows.add('record_request', {
    id: told.id(`request ${person.key} ${request.byWhom}`),
    person_id: self,
    by_whom: request.byWhom,
    is_what: request.isWhat,
    asked_for: request.askedFor,
    came: request.came,
    received_at: receivedAt,
    due_at: new Date(receivedAt.getTime() + 30 * 86_400_000),
    written_by: worker,
    owner_id: worker,
    answer: decided ? (decided.given === '' ? 'nothing' : 'part of it') : null,
    answered_at: decided ? told.days.at(decided.day, '15:00') : null,
    answered_by: decided ? worker : null,
    law: decided?.law ?? '',
    given: decided?.given ?? '',
    decision_id: decided ? statement(all, 'request decided', decided.day, decided.reasons, { kind: 'decision' }) : null,
  })
}

function addKept(all: All, kept: NonNullable<RightsTold['kept']>, deciders: { first: Key; second: Key }): void {
  const { rows, told, self, worker, person } = all
  const { days } = told
  const [first, second] = [told.id(`member ${deciders.first}`), told.id(`member ${deciders.second}`)]
  const [from, approved, until] = [
    days.at(kept.from, '10:00'),
    days.at(kept.from, '16:00'),
    days.at(kept.until, '10:00'),
  ]
  const hidden = statement(all, 'withheld', kept.from, kept.text, {
    speaker_id: null,
    speaker_name: kept.speaker,
    manner: 'spoken',
    kind: 'worry',
    confirmed_at: null,
    confirmed_how: '',
  })
  const notice = statement(
    all,
    'notice',
    kept.from,
    `Something is kept from you from ${day(from, days.now)} until ${day(until, days.now)}. You can challenge this on the page “My rights”, and an independent advocate may see it for you.`,
    { kind: 'decision', speaker_id: first, writer_id: first },
  )
  const id = told.id(`withholding ${person.key}`)
  rows.add('withholding', {
    id,
    person_id: self,
    entry_table: 'statement',
    entry_id: hidden,
    ground: kept.ground,
    proposed_by: worker,
    proposed_at: from,
    held_until: new Date(from.getTime() + 72 * 3_600_000),
    approved_by: first,
    approved_at: approved,
    until_at: until,
    notice_id: notice,
  })
  rows.add('withholding_matter', {
    id: told.id(`withholding proposed ${person.key}`),
    withholding_id: id,
    person_id: self,
    what: 'propose',
    asked_by: worker,
    words: kept.reason,
    until_on: until,
    asked_at: from,
    due_at: approved,
    waits_for: first,
    waits_for_name: told.name(deciders.first),
    climbs_at: approved,
    answer: 'yes',
    answer_words: 'I read it. It is short, and it has an end.',
    answered_by: first,
    answered_at: approved,
    over_at: approved,
  })
  if (kept.climbed !== undefined)
    rows.add('withholding_matter', {
      id: told.id(`withholding end ${person.key}`),
      withholding_id: id,
      person_id: self,
      what: 'end',
      words: 'Its day has come.',
      asked_at: until,
      due_at: days.at(kept.until + 1, '10:00'),
      waits_for: second,
      waits_for_name: told.name(deciders.second),
      climbs_at: days.at(1, '10:00'),
      passed: [first],
      climbed: kept.climbed,
    })
  const around = [...new Set(person.circle.flatMap(({ who }) => told.member(who) ?? []))]
  for (const [who, entry, reason] of [
    ...[self, ...around].map((one) => [one, hidden, `withholding ${id}`] as const),
    ...around.map((one) => [one, notice, `withholding notice ${id}`] as const),
  ])
    rows.add('kept_from', {
      id: told.id(`kept ${person.key} ${who} ${entry}`),
      person_id: self,
      member_id: who,
      entry_id: entry,
      since: from,
      reason,
      by_id: worker,
    })
}

function addAnswer(all: All, answer: NonNullable<RightsTold['answers']>[number], files: DemoFiles): void {
  const { rows, told, self, person } = all
  const { bytes, sha256, type, name } = files[answer.by]
  const at = told.days.at(answer.day, '17:20')
  const file = told.idAt(at, `file ${person.key} ${answer.statement}`)
  const reply = told.idAt(at, `answer ${person.key} ${answer.statement}`)
  const about = saidId(person, answer.conversation, answer.statement, told)
  rows.add('file', {
    id: file,
    person_id: self,
    part: 'said',
    sha256,
    type,
    bytes: bytes.length,
    name,
    added_by: self,
    added_at: at,
  })
  rows.add('reply', {
    id: reply,
    person_id: self,
    statement_id: about,
    by_id: self,
    by_name: '',
    stance: 'reply',
    text: answer.text,
    at,
    with_file: true,
    not_on_my_screen: false,
  })
  rows.add('said_file', { file_id: file, person_id: self, statement_id: about, reply_id: reply })
}
