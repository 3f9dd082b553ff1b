import { authorities, authorityReasons } from '../town/authorities.ts'
import type { CircleLink, Key, Person, Who } from '../town/types.ts'
import { named, versions } from '../town/walk.ts'
import type { Row } from './insert-rows.ts'
import { firstDay } from './place-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const everything = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const alongside = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const planning = ['reach', 'said', 'plan']
const all = ['read', 'add', 'change']

/** Promises stand in the parts they were made in, so that sight of them comes with those. */
const partOf: Record<CircleLink['sees'][number], string[]> = {
  plan: ['plan'],
  'about me': ['about'],
  conversations: ['said'],
  promises: [],
  community: ['community'],
  money: ['money'],
  rights: ['rights'],
}

type Stands = {
  who: Key
  kind: string
  parts: string[]
  acts: string[]
  from: Date
  reason: string
  until?: Date
  paused?: Date
  ended?: Date
}

/** Who stands where around a person. `team` is everybody who hears a hello that nobody has answered. */
export function addStandings(rows: Rows, person: Person, told: Telling, team: readonly Key[]): Row[] {
  const self = told.id(`member ${person.key}`)
  const near = [...atWork(person, told, team), ...circle(person, told), ...deciders(person, told)]
  const known = new Set<Who>([person.key, ...near.map(({ who }) => who)])
  const standings = [himself(person, told), ...near, ...others(person, told, known)].map((one) => ({
    id: told.idAt(one.from, standingName(person.key, one)),
    person_id: self,
    member_id: told.id(`member ${one.who}`),
    kind: one.kind,
    parts: one.parts,
    acts: one.acts,
    from_at: one.from,
    until_at: one.until ?? null,
    paused_at: one.paused ?? null,
    ended_at: one.ended ?? null,
    reason: one.reason,
    by_id: ['circle', 'planning helper', 'authority'].includes(one.kind) ? self : null,
  }))
  rows.add('standing', ...standings)
  return standings
}

function himself(person: Person, { days }: Telling): Stands {
  const from = days.at(firstDay(person), '07:00')
  return { who: person.key, kind: 'self', parts: everything, acts: all, from, reason: 'said hello' }
}

/** The one whose name is the one to ring, the named second, and the team while nobody has answered. */
function atWork(person: Person, { days, name }: Telling, team: readonly Key[]): Stands[] {
  const taken = takenDay(person)
  const waiting = person.hellos.find(({ state }) => state !== 'taken up')
  const stands: Stands[] = []
  if (person.alongside) {
    const from = days.at(taken, '09:10')
    stands.push({
      who: person.alongside,
      kind: 'alongside',
      parts: alongside,
      acts: all,
      from,
      reason: 'took up your hello',
    })
  } else if (waiting) {
    const from = days.at(waiting.day, waiting.at ?? '11:00')
    const reason = 'a hello nobody has answered yet'
    for (const who of team.filter((one) => !waiting.wouldNot?.includes(one))) {
      stands.push({ who, kind: 'duty', parts: ['hello', 'reach'], acts: ['read', 'add'], from, reason })
    }
  }
  if (person.second && person.alongside) {
    const from = days.at(Math.min(taken + 1, 0), '09:20')
    const reason = `there when ${name(person.alongside)} is away`
    stands.push({ who: person.second, kind: 'cover', parts: alongside, acts: all, from, reason })
  }
  return stands
}

/** The day somebody of the team first answered. */
export function takenDay(person: Person): number {
  return Math.max(firstDay(person), ...person.hellos.slice(0, 1).map(({ takenOn }) => takenOn ?? -365))
}

/** One row for each part that somebody may see, as consent is kept, and one that says they stand in the circle. */
function circle(person: Person, { days, member }: Telling): Stands[] {
  const from = days.at(Math.min(takenDay(person) + 2, 0), '18:30')
  return person.circle.flatMap(({ who, relation, sees, adds = [], paused, until }): Stands[] => {
    if (!member(who) || typeof who !== 'string') return []
    const known = { who, from, reason: relation, ...(paused ? { paused: days.at(-3, '20:00') } : {}) }
    const inCircle = { ...known, kind: 'circle', parts: [], acts: ['read'] }
    const held = authorities.find((one) => one.person === person.key && one.who === who)
    if (held)
      return [
        inCircle,
        ...Object.entries(held.offered).map(([part, manner]) => ({
          who,
          from: days.at(held.metAlone, '15:20'),
          kind: 'authority',
          parts: [part],
          acts: actsOf[manner],
          reason: authorityReasons[held.kind],
          until: days.at(held.until, '23:59'),
        })),
      ]
    const also = new Set(adds.flatMap((what) => partOf[what]))
    const parts = new Set(sees.flatMap((what) => partOf[what]))
    if (parts.has('plan')) parts.add('reach')
    return [
      inCircle,
      ...[...parts].map((part) => ({
        ...known,
        kind: 'circle',
        parts: [part],
        acts: also.has(part) ? ['read', 'add'] : ['read'],
        ...(until === undefined ? {} : { until: days.at(until, '23:59') }),
      })),
    ]
  })
}

const actsOf = { see: ['read'], add: ['read', 'add'], do: all }

/** What a row of standing is called in the demo: one of each kind for somebody, but for those of one part each. */
export function standingName(person: Key, { who, kind, parts }: Pick<Stands, 'who' | 'kind' | 'parts'>): string {
  const one = kind === 'authority' || (kind === 'circle' && parts.length === 1) ? ` ${parts.join()}` : ''
  return `standing ${person} ${who} ${kind}${one}`
}

/** Who says the council’s yes to a plan, for as long as it takes them. */
function deciders(person: Person, { days }: Telling): Stands[] {
  return [...versions(person.plan)]
    .flatMap(({ signOff, agreed }) => {
      if (!signOff || !agreed) return []
      const { by, day } = signOff
      return {
        who: by,
        kind: 'decider',
        parts: planning,
        acts: ['read', 'add'],
        from: days.at(days.after(signOff.asked), '16:40'),
        reason: 'the council’s yes to your plan',
        ...(day === undefined ? {} : { ended: days.at(days.after(day), '17:30') }),
      }
    })
    .slice(0, 1)
}

/** Chosen helpers, whoever of the team does one thing with the person, and people named in their plan. */
function others(person: Person, told: Telling, known: Set<Who>): Stands[] {
  const { days } = told
  const from = days.at(Math.min(takenDay(person) + 3, 0), '10:00')
  const helpers = new Set([...versions(person.plan)].flatMap((plan) => plan.helpers))
  const stands: Stands[] = []
  for (const { path, who } of named(person)) {
    // Somebody asked for in a hello, or ruled out in it, does not stand here by that.
    if (path.startsWith('hello') || typeof who !== 'string' || known.has(who) || !told.member(who)) continue
    known.add(who)
    if (helpers.has(who)) {
      stands.push({
        who,
        kind: 'planning helper',
        parts: planning,
        acts: ['read', 'add'],
        from,
        reason: 'helps you plan',
      })
    } else if (told.works(who)) {
      stands.push({
        who,
        kind: 'provider',
        parts: planning,
        acts: ['read', 'add'],
        from,
        reason: 'does one thing with you',
      })
    } else {
      stands.push({ who, kind: 'circle', parts: [], acts: ['read'], from, reason: 'somebody I know' })
    }
  }
  return stands
}
