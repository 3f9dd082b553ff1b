import { addWorkingDays } from '../../src/promises/index.ts'
import type { Hello, Person } from '../town/types.ts'
import type { DangerFlag } from '../town/types-said.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const urgencyOf: Record<DangerFlag, string> = {
  danger: 'in danger',
  abuse: 'somebody hurts me',
  'no food': 'no food',
  'carer collapsed': 'carer cannot go on',
}
const cameOf: Record<Hello['way'], string> = {
  page: 'on screen',
  phone: 'by phone',
  letter: 'by letter',
  'drop-in': 'at the counter',
  'at the door': 'at the door',
  'brought by somebody': 'brought by somebody',
}
const knowsOf = { 'knows and agrees': 'yes', knows: 'not yet', 'does not know': 'no' } as const
const hours: Record<Hello['way'], [string, string]> = {
  page: ['07:10', '21:50'],
  phone: ['09:05', '16:50'],
  letter: ['10:30', '11:30'],
  'drop-in': ['10:00', '15:30'],
  'at the door': ['10:00', '16:00'],
  'brought by somebody': ['10:00', '15:30'],
}

/** First words, and the promise that came of them: to get in touch. */
export function addHellos(rows: Rows, person: Person, told: Telling): void {
  for (const hello of person.hellos) addHello(rows, person, hello, told)
}

function addHello(rows: Rows, person: Person, hello: Hello, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const said = days.at(hello.day, hello.at ?? hours[hello.way], `${person.key} ${hello.key}`)
  const id = told.idAt(said, `hello ${person.key} ${hello.key}`)
  const own = hello.from === person.key
  const taken =
    hello.takenOn === undefined || hello.state !== 'taken up'
      ? null
      : later(said, days.at(hello.takenOn, ['09:00', '11:30'], person.key))
  const profileOf = (key: string) => told.id(`helper profile ${key}`)
  rows.add('hello', {
    id,
    person_id: self,
    words: hello.words,
    contact: contactOf(person),
    for_whom: own ? 'self' : 'another',
    knows: own || !hello.known ? null : knowsOf[hello.known],
    speak: hello.prefers,
    wanted: hello.wouldLike?.map(profileOf) ?? [],
    not_wanted: hello.wouldNot?.map(profileOf) ?? [],
    neighbourhood_id: told.id(`neighbourhood ${person.home.neighbourhood}`),
    lives: person.home.line ?? '',
    urgent: hello.flags.map((flag) => urgencyOf[flag]),
    came: cameOf[hello.way],
    made_person: true,
    said_at: said,
    climb_at: dueOf(hello, said),
    climbed_at: hello.state === 'with the team lead' ? dueOf(hello, said) : null,
    climbed_to: hello.state === 'with the team lead' ? told.member(hello.takenBy) : null,
    taken_by: taken ? told.member(hello.takenBy) : null,
    taken_at: taken,
    reached_at: taken && keptAt(taken, told),
    not_on_my_screen: hello.offScreen ?? false,
  })
  if (!own) rows.add('hello_sayer', { hello_id: id, person_id: self, name: told.name(hello.from) })
  addPromise(rows, person, hello, { id, said, taken }, told)
}

function contactOf(person: Person): string {
  const { way, at, when } = person.reach
  const where = at ?? (way === 'letter' || way === 'visit' ? person.home.line : (person.phone ?? person.account?.email))
  return [where, when].filter(Boolean).join('. ')
}

/** Same day where it could not wait, else the next working day. */
function dueOf({ flags }: Hello, said: Date): Date {
  return flags.length > 0 ? new Date(said.getTime() + 4 * 3_600_000) : addWorkingDays(said, 1)
}

/** They rang soon after taking it up. */
function keptAt(taken: Date, { days }: Telling): Date {
  return new Date(Math.min(days.now.getTime(), taken.getTime() + 15 * 60_000))
}

function later(said: Date, other: Date): Date {
  return new Date(Math.max(said.getTime() + 20 * 60_000, other.getTime()))
}

function addPromise(
  rows: Rows,
  person: Person,
  hello: Hello,
  { id, said, taken }: { id: string; said: Date; taken: Date | null },
  told: Telling,
) {
  const due = dueOf(hello, said)
  const owner = hello.state === 'waiting' ? null : told.member(hello.takenBy)
  rows.add('promise', {
    id: told.idAt(said, `promise ${person.key} hello ${hello.key}`),
    person_id: told.id(`member ${person.key}`),
    part: 'hello',
    owner_id: owner,
    owner_name: owner ? '' : 'the team',
    what: 'get in touch with you',
    began_by: `hello ${id}`,
    began_at: said,
    due_at: due,
    first_due_at: due,
    kept_at: taken && keptAt(taken, told),
    not_on_my_screen: hello.offScreen ?? false,
  })
}
