import type { Owed, Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** What is owed to a person, and what became of it, turn by turn. */
export function addPromises(rows: Rows, person: Person, told: Telling): void {
  for (const owed of person.promises) if (owed.to === person.key) addPromise(rows, person, owed, told)
}

function addPromise(rows: Rows, person: Person, owed: Owed, told: Telling): void {
  const { days } = told
  const { state, reason = '' } = owed
  const self = told.id(`member ${person.key}`)
  const began = days.at(days.after(owed.made), ['10:00', '16:00'], `${person.key} ${owed.key}`)
  const id = told.idAt(began, `promise ${person.key} ${owed.key}`)
  const owner = told.member(owed.by)
  const due = later(began, days.due(owed.due))
  const first = owed.dueBefore === undefined ? due : days.due(owed.dueBefore)
  // A new day that was agreed, and is past, was kept.
  const keptOn = owed.keptOn ?? (state === 'renegotiated' && owed.due < 0 ? owed.due : undefined)
  const kept = keptOn === undefined ? null : later(began, days.at(days.after(keptOn), ['10:30', '16:40'], owed.key))
  const broken = state === 'broken' ? days.at(days.working(Math.min(owed.due, 0)), '16:30') : null
  const hidden = owed.offScreen ?? false
  const part = person.plan ? 'plan' : 'hello'
  rows.add('promise', {
    id,
    person_id: self,
    part,
    owner_id: owner,
    owner_name: owner ? '' : told.name(owed.by),
    what: owed.what.charAt(0).toLowerCase() + owed.what.slice(1),
    began_by: `told ${owed.key}`,
    began_at: began,
    due_at: due,
    first_due_at: first,
    kept_at: kept,
    obstacle: state === 'late' ? reason : '',
    broken_at: broken,
    broken_why: broken ? reason || 'It could not be done.' : '',
    not_on_my_screen: hidden,
  })
  const turn = (what: string, at: Date, words = '', newDay: Date | null = null) =>
    rows.add('promise_turn', {
      id: told.idAt(at, `turn ${person.key} ${owed.key} ${what}`),
      person_id: self,
      part,
      promise_id: id,
      turn: what,
      words,
      due_at: newDay,
      by_id: owner,
      at,
      not_on_my_screen: hidden,
    })
  if (owed.dueBefore !== undefined)
    turn('new day', days.at(days.working(Math.min(owed.dueBefore, 0)), '15:10'), reason || 'We agreed a new day.', due)
  if (state === 'late') turn('in the way', days.at(days.working(Math.min(owed.due + 1, -1)), '15:20'), reason)
  if (kept) turn('kept', kept, owed.dueBefore === undefined ? reason : '')
  if (broken) turn('broken', broken, reason || 'It could not be done.')
}

const later = (one: Date, other: Date) => new Date(Math.max(one.getTime() + 20 * 60_000, other.getTime()))
