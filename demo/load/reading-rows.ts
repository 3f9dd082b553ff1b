import type { Day, Key, Person } from '../town/types.ts'
import { versions } from '../town/walk.ts'
import type { Row } from './insert-rows.ts'
import type { Rows } from './rows.ts'
import { takenDay } from './standing-rows.ts'
import type { Telling } from './telling.ts'

type Look = { who: Key; kind: string; day: Day; parts: string[]; act?: string; why: string }

const home = { parts: ['hello', 'reach', 'about', 'said', 'plan'], why: 'opened the home page' }
const plan = { parts: ['plan', 'said'], why: 'read the plan' }
const promises = { parts: ['hello', 'reach', 'said', 'plan'], why: 'looked at what was promised' }
const writing = { parts: ['said'], act: 'add', why: 'wrote down what was said' }
const said = { parts: ['said'], why: 'read what was said' }

/** Who looked, and when: around what happened, as people do; nobody looks at a weekend. */
export function addReadings(rows: Rows, person: Person, told: Telling, standings: readonly Row[]): void {
  const { days } = told
  const seen = new Set<string>()
  const first = takenDay(person)
  for (const { who, kind, day: when, parts, act = 'read', why } of looks(person, told)) {
    const day = Math.max(first, when)
    const what = `${who} ${days.after(day)} ${why}`
    if (!told.member(who) || who === person.key || seen.has(what)) continue
    seen.add(what)
    const at = days.at(days.after(day), ['08:50', '17:10'], `${person.key} ${what}`)
    rows.add('reading', {
      id: told.idAt(at, `reading ${person.key} ${what}`),
      person_id: told.id(`member ${person.key}`),
      member_id: told.member(who),
      standing_id: standingId(standings, kind, told.member(who)),
      parts,
      act,
      why,
      at,
    })
  }
}

function standingId(standings: readonly Row[], kind: string, member: unknown): unknown {
  const held = standings.filter((row) => row.member_id === member)
  return (held.find((row) => row.kind === kind) ?? held[0])?.id ?? null
}

function* looks(person: Person, { days }: Telling): Generator<Look> {
  const { alongside: worker, second } = person
  // What is kept off somebody’s screen may not be guessed from who looked.
  for (const talk of person.conversations.filter(({ offScreen }) => !offScreen)) {
    yield { who: talk.writer, kind: 'alongside', day: talk.day, ...writing }
    yield { who: talk.writer, kind: 'alongside', day: talk.day - 1, ...home }
    for (const { day, by } of talk.contacts ?? [])
      if (days.isWorking(day)) yield { who: by, kind: 'alongside', day, ...promises }
  }
  for (const { by, made, keptOn, offScreen } of person.promises) {
    if (typeof by !== 'string' || offScreen) continue
    if (worker === by) yield { who: by, kind: 'alongside', day: made, ...promises }
    if (keptOn !== undefined) yield { who: by, kind: 'alongside', day: keptOn, ...promises }
  }
  for (const { begun, agreed, signOff, checkIns, helpers } of versions(person.plan)) {
    if (worker && agreed) yield { who: worker, kind: 'alongside', day: agreed.day, ...plan }
    if (signOff) yield { who: signOff.by, kind: 'decider', day: Math.min(signOff.day ?? signOff.asked + 2, 0), ...plan }
    for (const { held } of checkIns) if (held) yield { who: held.by, kind: 'alongside', day: held.day, ...plan }
    for (const helper of helpers)
      if (helper !== worker) yield { who: helper, kind: 'planning helper', day: begun + 1, ...plan }
  }
  const first = person.conversations[0]?.day ?? 0
  if (second && first < -9 && !person.reach.watched) yield { who: second, kind: 'cover', day: first + 6, ...said }
  for (const { who, sees, paused } of person.circle) {
    if (typeof who !== 'string' || !sees.includes('plan') || paused) continue
    for (let day = first + 8; day < -1; day += 41) yield { who, kind: 'circle', day, ...plan }
  }
}
