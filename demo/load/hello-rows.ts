import { clockOf, helloPace } from '../../src/conversations/index.ts'
import type { Hello, Key, Person } from '../town/types.ts'
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

/** A hello that waits was said so long ago, in minutes, that its clock still runs. */
const waits = { urgent: 95, other: 190 }
const minute = 60_000

/** First words, the promise to get in touch that came of them, and who kept it. */
export function addHellos(rows: Rows, person: Person, told: Telling): void {
  for (const hello of person.hellos) addHello(rows, person, hello, told)
}

function addHello(rows: Rows, person: Person, hello: Hello, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const hidden = hello.offScreen ?? false
  const urgent = hello.flags.length > 0
  const own = hello.from === person.key
  const said = saidAt(person, hello, told)
  const id = told.idAt(said, `hello ${person.key} ${hello.key}`)
  const { due, climb } = clockOf(said, urgent, told.hours, helloPace.initial)
  const climbed = hello.state === 'with the team lead' ? earlier(climb, days.now) : null
  const taken =
    hello.takenOn === undefined || hello.state !== 'taken up'
      ? null
      : later(said, days.at(hello.takenOn, ['09:00', '11:30'], person.key))
  const chosen = (keys: Key[] | undefined) => (keys ?? []).map((key) => told.id(`helper profile ${key}`))
  rows.add('hello', {
    id,
    person_id: self,
    words: hello.words,
    contact: contactOf(person),
    for_whom: own ? 'self' : 'another',
    knows: own || !hello.known ? null : knowsOf[hello.known],
    speak: hello.prefers,
    wanted: chosen(hello.wouldLike),
    not_wanted: chosen(hello.wouldNot),
    neighbourhood_id: told.id(`neighbourhood ${person.home.neighbourhood}`),
    lives: person.home.line ?? '',
    urgent: hello.flags.map((flag) => urgencyOf[flag]),
    came: cameOf[hello.way],
    written_by: hello.way === 'page' ? null : told.member(hello.takenBy),
    made_person: true,
    said_at: said,
    climb_at: climb,
    climbed_at: climbed,
    climbed_to: climbed && told.member(hello.takenBy),
    taken_by: taken && told.member(hello.takenBy),
    taken_at: taken,
    reached_at: taken && reached(taken, told),
    not_on_my_screen: hidden,
  })
  if (!own) {
    rows.add('hello_sayer', {
      hello_id: id,
      person_id: self,
      name: told.name(hello.from),
      is_to_them: person.circle.find(({ who }) => who === hello.from)?.relation.replace(/^my /, 'their ') ?? '',
      contact: '',
      not_on_my_screen: hidden,
    })
  }
  if (taken) {
    rows.add('hello_contact', {
      id: told.idAt(taken, `hello contact ${person.key} ${hello.key}`),
      person_id: self,
      hello_id: id,
      by_id: told.member(hello.takenBy),
      at: reached(taken, told),
      how: {
        phone: 'by phone',
        text: 'in writing',
        'e-mail': 'in writing',
        letter: 'in writing',
        visit: 'face to face',
        here: 'in writing',
        'through somebody': 'by phone',
      }[person.reach.way],
      reached: true,
      words: '',
      not_on_my_screen: hidden,
    })
  }
  const owner = hello.state === 'waiting' ? null : told.member(hello.takenBy)
  const promise = told.idAt(said, `promise ${person.key} hello ${hello.key}`)
  rows.add('promise', {
    id: promise,
    person_id: self,
    part: 'hello',
    owner_id: owner,
    owner_name: owner ? '' : 'the team',
    what: 'get in touch with you',
    began_by: `hello ${id}`,
    began_at: said,
    due_at: due,
    first_due_at: due,
    kept_at: taken && reached(taken, told),
    obstacle: climbed ? climbedWords : '',
    not_on_my_screen: hidden,
  })
  if (climbed) {
    rows.add('promise_turn', {
      id: told.idAt(climbed, `turn ${person.key} hello ${hello.key}`),
      person_id: self,
      part: 'hello',
      promise_id: promise,
      turn: 'passed on',
      words: climbedWords,
      at: climbed,
      not_on_my_screen: hidden,
    })
  }
}

const climbedWords = 'Nobody had taken it up in time, so it went to the team lead.'

function saidAt(person: Person, hello: Hello, { days }: Telling): Date {
  if (hello.state === 'waiting') {
    return new Date(days.now.getTime() - (hello.flags.length > 0 ? waits.urgent : waits.other) * minute)
  }
  return days.at(hello.day, hello.at ?? hours[hello.way], `${person.key} ${hello.key}`)
}

function reached(taken: Date, { days }: Telling): Date {
  return earlier(new Date(taken.getTime() + 15 * minute), days.now)
}

const earlier = (one: Date, other: Date) => new Date(Math.min(one.getTime(), other.getTime()))
const later = (said: Date, other: Date) => new Date(Math.max(said.getTime() + 20 * minute, other.getTime()))

function contactOf(person: Person): string {
  const { way, at, when } = person.reach
  const where = at ?? (way === 'letter' || way === 'visit' ? person.home.line : (person.phone ?? person.account?.email))
  return [where, when].filter(Boolean).join('. ')
}
