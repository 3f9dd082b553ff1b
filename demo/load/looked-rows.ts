import { addWorkingDays } from '../../src/promises/index.ts'
import type { Key, Person } from '../town/types.ts'
import { type LookedStory, whoLookedStories } from '../town/who-looked.ts'
import type { Row } from './insert-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** The post that looks at readings in the demo place. */
const reviewer: Key = 'imelda'

/** Who looked and what left, where more is told than follows from what happened. */
export function addLooked(rows: Rows, person: Person, told: Telling, standings: readonly Row[]): void {
  const story = whoLookedStories[person.key]
  if (!story || !told.member(reviewer)) return
  addOwnReadings(rows, person, story, told, standings)
  addAsked(rows, person, story, told)
  addNoticed(rows, person, story, told)
  addLeft(rows, person, story, told)
}

const memberOf = (told: Telling, key: Key) => told.id(`member ${key}`)

function addOwnReadings(
  rows: Rows,
  person: Person,
  { readings = [] }: LookedStory,
  told: Telling,
  held: readonly Row[],
) {
  const self = memberOf(told, person.key)
  for (const { who, kind, reason, day, at: clock, parts, why } of readings) {
    const at = told.days.at(day, clock)
    const member = memberOf(told, who)
    let standing = held.find((row) => row.member_id === member && row.kind === kind)
    if (reason !== undefined) {
      standing = {
        id: told.idAt(at, `standing ${person.key} ${who} ${kind} ${day}`),
        person_id: self,
        member_id: member,
        kind,
        parts,
        acts: ['read', 'add'],
        from_at: at,
        ended_at: new Date(Math.min(at.getTime() + 3_600_000, told.days.now.getTime())),
        reason,
      }
      rows.add('standing', standing)
    }
    const id = told.idAt(at, `reading ${person.key} ${who} ${why} ${clock}`)
    const standingId = standing?.id ?? null
    rows.add('reading', {
      id,
      person_id: self,
      member_id: member,
      standing_id: standingId,
      parts,
      act: 'read',
      why,
      at,
    })
  }
}

function addAsked(rows: Rows, person: Person, { asked = [] }: LookedStory, told: Telling) {
  const { days } = told
  const self = memberOf(told, person.key)
  for (const { who, on, day, words, answer } of asked) {
    const at = days.at(day, '11:10')
    const id = told.idAt(at, `why ${person.key} ${who} ${on}`)
    const due = addWorkingDays(at, 5)
    const answeredAt = answer ? days.at(answer.day, '09:40') : null
    const decision =
      answer && answeredAt ? addDecision(rows, person, { by: who, at: answeredAt, of: id, ...answer }, told) : null
    rows.add('why_asked', {
      id,
      person_id: self,
      reader_id: memberOf(told, who),
      reader_name: told.name(who),
      on_day: days.date(on),
      times: 1,
      words,
      asked_at: at,
      owner_id: memberOf(told, who),
      owner_name: told.name(who),
      due_at: due,
      climbs_at: due,
      passed: [memberOf(told, who)],
      answer_id: decision,
      answered_by: answer ? memberOf(told, who) : null,
      answered_name: answer ? told.name(who) : '',
      answered_at: answeredAt,
    })
    rows.add('promise', {
      id: told.idAt(at, `promise why ${person.key} ${who} ${on}`),
      person_id: self,
      part: 'rights',
      owner_id: memberOf(told, who),
      owner_name: '',
      what: 'answer a question you asked about your record',
      began_by: `why ${id}`,
      began_at: at,
      due_at: due,
      first_due_at: due,
      kept_at: answeredAt,
    })
  }
}

interface Decided {
  by: Key
  at: Date
  of: string
  words: string
  reply?: { day: number; stance: 'agree' | 'disagree' | 'reply'; words: string }
}

/** What was answered or found is a decision; its person may have answered it back (P3). */
function addDecision(rows: Rows, person: Person, { by, at, of, words, reply }: Decided, told: Telling): string {
  const self = memberOf(told, person.key)
  const writer = memberOf(told, by)
  const few = { person_id: self, part: 'rights', only_for: [self, writer] }
  const id = told.idAt(at, `decision ${of}`)
  rows.add('statement', {
    ...few,
    id,
    speaker_id: writer,
    speaker_name: told.name(by),
    manner: 'written',
    writer_id: writer,
    kind: 'decision',
    text: words,
    said_at: at,
    confirmed_at: at,
    confirmed_how: 'own writing',
  })
  if (reply) {
    const replied = told.days.at(reply.day, '18:20')
    rows.add('reply', {
      ...few,
      id: told.idAt(replied, `reply ${of}`),
      statement_id: id,
      by_id: self,
      stance: reply.stance,
      text: reply.words,
      at: replied,
    })
  }
  return id
}

function addNoticed(rows: Rows, person: Person, { noticed = [] }: LookedStory, told: Telling) {
  const { days } = told
  for (const { who, on, at: clock, patterns, parts, ask, found } of noticed) {
    const at = days.at(on, clock)
    const noticedAt = days.at(Math.min(on + 1, 0), '05:10')
    const due = addWorkingDays(noticedAt, 10)
    const foundAt = found ? days.at(found.day, '14:20') : null
    const id = told.idAt(noticedAt, `noticed ${person.key} ${who} ${on}`)
    const finding =
      found && foundAt ? addDecision(rows, person, { by: reviewer, at: foundAt, of: id, ...found }, told) : null
    rows.add('odd_look', {
      id,
      person_id: memberOf(told, person.key),
      reader_id: memberOf(told, who),
      reader_name: told.name(who),
      on_day: days.date(on),
      patterns,
      parts,
      times: 1,
      first_at: at,
      last_at: at,
      noticed_at: noticedAt,
      reviewer_id: memberOf(told, reviewer),
      reviewer_name: told.name(reviewer),
      due_at: due,
      climbs_at: due,
      passed: [memberOf(told, who)],
      asked_at: ask ? days.at(Math.min(on + 1, 0), '10:05') : null,
      asked_words: ask?.words ?? '',
      said: ask?.said ?? '',
      said_at: ask?.said ? days.at(Math.min(on + 1, 0), '15:30') : null,
      found: found ? (found.right ? 'right' : 'not right') : null,
      found_id: finding,
      found_by: found ? memberOf(told, reviewer) : null,
      found_name: found ? told.name(reviewer) : '',
      found_at: foundAt,
      told_at: foundAt,
    })
  }
}

function addLeft(rows: Rows, person: Person, { left = [], given = [] }: LookedStory, told: Telling) {
  const { days } = told
  const self = memberOf(told, person.key)
  for (const { to, what, parts, law, reason = '', by, how, day, reference = '' } of left) {
    const at = days.at(days.working(day), '11:30')
    const id = told.idAt(at, `left ${person.key} ${to}`)
    rows.add('left_place', {
      id,
      person_id: self,
      to_whom: to,
      what,
      parts,
      law,
      reason,
      by_id: memberOf(told, by),
      how,
      reference,
      at,
      written_at: at,
    })
  }
  for (const { to, day } of given) {
    const at = days.at(day, '16:10')
    const writer = person.account ? null : memberOf(told, person.alongside ?? '')
    rows.add('looked_given', {
      id: told.idAt(at, `given ${person.key} ${to}`),
      person_id: self,
      member_id: memberOf(told, to),
      from_at: at,
      at_their_word_by: writer,
      how: writer ? 'face to face' : 'on screen',
    })
  }
}
