import { practice } from '../town/practice.ts'
import type { Day, Key, Place } from '../town/types.ts'
import { addRota } from './rota-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const everyday = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const all = ['read', 'add', 'change']

/** Names to ring: a sudden gap, a handover, a request, two emergencies, a supervisor, somebody without a worker, the rota. */
export function addPractice(rows: Rows, place: Place, told: Telling): void {
  if (place.key !== 'kettleshaw') return
  addColleagues(rows, told)
  addGap(rows, told)
  addHandover(rows, told)
  addRequest(rows, told)
  addEmergencies(rows, told)
  addSupervision(rows, told)
  addNoWorker(rows, told)
  addRota(rows, told)
}

const member = (told: Telling, key: Key) => told.id(`member ${key}`)

function addColleagues(rows: Rows, told: Telling): void {
  for (const { key, name, post, title, from, until } of practice.colleagues) {
    const id = member(told, key)
    rows.add('member', {
      id,
      known_as: name.split(' ')[0],
      full_name: name,
      born: null,
      neighbourhood_id: null,
      findable: true,
      is_person: false,
      joined_at: told.days.at(from, '09:00').toISOString(),
    })
    rows.add('post', {
      id: told.idAt(told.days.at(from, '09:00'), `post ${key}`),
      member_id: id,
      kind: post,
      title,
      neighbourhood_id: null,
      from_at: told.days.at(from, '09:00'),
      until_at: until === undefined ? null : told.days.at(until, '17:00'),
    })
    if (until === undefined) addAccount(rows, key, id, told)
  }
}

function addAccount(rows: Rows, key: Key, id: string, told: Telling): void {
  const account = told.id(`account ${key}`)
  const created_at = told.days.at(-365, '09:00')
  rows.add('shared.account', { id: account, email: `${key}@kettleshaw.example.org`, created_at })
  rows.add('shared.account_member', { account_id: account, place_key: 'kettleshaw', member_id: id })
}

type Stands = {
  who: Key
  kind: string
  from: Date
  ended?: Date
  until?: Date
  reason: string
  parts?: string[]
  acts?: string[]
}

function stand(
  rows: Rows,
  person: Key,
  told: Telling,
  { who, kind, from, ended, until, reason, parts, acts }: Stands,
): string {
  const id = told.idAt(from, `practice standing ${person} ${who} ${kind}`)
  rows.add('standing', {
    id,
    person_id: member(told, person),
    member_id: member(told, who),
    kind,
    parts: parts ?? everyday,
    acts: acts ?? all,
    from_at: from,
    until_at: until ?? null,
    paused_at: null,
    ended_at: ended ?? null,
    reason,
    by_id: null,
  })
  return id
}

type Owes = { owner: Key; what: string; began: string; from: Date; due: Date; kept?: Date; part?: string }

function owe(
  rows: Rows,
  person: Key,
  told: Telling,
  { owner, what, began, from, due, kept, part = 'hello' }: Owes,
): string {
  const id = told.idAt(from, `practice promise ${person} ${began}`)
  rows.add('promise', {
    id,
    person_id: member(told, person),
    part,
    owner_id: member(told, owner),
    owner_name: '',
    what,
    began_by: began,
    began_at: from,
    due_at: due,
    first_due_at: due,
    kept_at: kept ?? null,
    obstacle: '',
  })
  return id
}

/** The one who came stood as second until that day; their standing alongside begins with it. */
function addGap(rows: Rows, told: Telling): void {
  const { person, went, came, on, words } = practice.gap
  const at = told.days.at(on, '17:00')
  const self = member(told, person)
  const now = rows
    .of('standing')
    .find((row) => row.person_id === self && row.member_id === member(told, came) && row.kind === 'alongside')
  if (!now) throw new Error(`${came} does not walk alongside ${person}`)
  const began = now.from_at as Date
  Object.assign(now, { from_at: at, reason: words })
  stand(rows, person, told, { who: went, kind: 'alongside', from: began, ended: at, reason: 'took up your hello' })
  stand(rows, person, told, { who: came, kind: 'cover', from: began, ended: at, reason: 'there when Asha is away' })
  const id = told.idAt(at, `name change ${person}`)
  rows.add('name_change', {
    id,
    person_id: self,
    from_id: member(told, went),
    to_id: member(told, came),
    what: 'passed on',
    why: words,
    at,
  })
  const what = 'come and say hello as your new name to ring'
  owe(rows, person, told, { owner: came, what, began: `name_change ${id}`, from: at, due: told.days.due(1) })
}

function addHandover(rows: Rows, told: Telling): void {
  const { person, from, to, proposed, meet, at, how, why, words } = practice.handover
  const when = told.days.at(proposed, '11:20')
  const id = told.idAt(when, `handover ${person}`)
  const meet_at = told.days.at(told.days.after(meet), at)
  rows.add('handover', {
    id,
    person_id: member(told, person),
    from_id: member(told, from),
    to_id: member(told, to),
    to_name: told.name(to),
    proposed_by: member(told, from),
    proposed_by_name: told.name(from),
    proposed_at: when,
    why,
    meet_at,
    meet_how: how,
    words_for_new: words,
  })
  owe(rows, person, told, {
    owner: from,
    what: `introduce you to ${told.name(to)}`,
    began: `handover ${id}`,
    from: when,
    due: meet_at,
  })
}

function addRequest(rows: Rows, told: Telling): void {
  const { person, from, asked, due, owner, words } = practice.request
  const at = told.days.at(asked, '19:05')
  const id = told.idAt(at, `worker request ${person}`)
  rows.add('worker_request', {
    id,
    person_id: member(told, person),
    from_id: member(told, from),
    words,
    suggested_at: at,
    asked_at: at,
    due_at: told.days.due(due),
    owner_id: member(told, owner),
    owner_name: told.name(owner),
  })
  const what = 'answer you about another worker'
  const began = `worker_request ${id}`
  const promise = owe(rows, person, told, { owner, what, began, from: at, due: told.days.due(due), part: 'rights' })
  for (const [name, entry_id] of Object.entries({ request: id, promise })) {
    rows.add('kept_from', {
      id: told.idAt(at, `kept from ${from} ${name} ${person}`),
      person_id: member(told, person),
      member_id: member(told, from),
      entry_id,
      since: at,
      reason: 'it is about them, and has no answer yet',
    })
  }
}

const hours = 3_600_000

function addEmergencies(rows: Rows, told: Telling): void {
  const { reviewed, waiting } = practice
  const seen = told.days.at(told.days.working(reviewed.on + 2), '10:10')
  addEmergency(rows, told, { ...reviewed, due: reviewed.on + 2, was_right: true, review_words: reviewed.found, seen })
  addEmergency(rows, told, waiting)
}

type Opened = { person: Key; by: Key; on: Day; at: string; danger: string; words: string; reviewer: Key; due: Day }
type Reviewed = { was_right?: boolean; review_words?: string; seen?: Date }

function addEmergency(rows: Rows, told: Telling, one: Opened & Reviewed): void {
  const { person, by, on, at, danger, words, reviewer, due, was_right, review_words, seen } = one
  const opened_at = told.days.at(on, at)
  const until = new Date(opened_at.getTime() + 12 * hours)
  const over = until < told.days.now ? until : undefined
  const parts = ['hello', 'reach', 'about', 'plan', 'said']
  const standing_id = stand(rows, person, told, {
    who: by,
    kind: 'emergency',
    from: opened_at,
    until,
    ended: over,
    reason: words,
    parts,
    acts: ['read', 'add'],
  })
  const id = told.idAt(opened_at, `emergency ${person}`)
  const review_due = told.days.due(due)
  rows.add('emergency_access', {
    id,
    person_id: member(told, person),
    member_id: member(told, by),
    standing_id,
    danger,
    words,
    opened_at,
    until_at: until,
    review_id: member(told, reviewer),
    review_name: practice.colleagues.find(({ key }) => key === reviewer)?.name.split(' ')[0] ?? told.name(reviewer),
    review_due,
    climbs_at: review_due,
    reviewed_at: seen ?? null,
    reviewed_by: seen ? member(told, reviewer) : null,
    was_right: was_right ?? null,
    review_words: review_words ?? '',
    told_at: opened_at,
  })
  rows.add('reading', {
    id: told.idAt(opened_at, `reading emergency ${person}`),
    person_id: member(told, person),
    member_id: member(told, by),
    standing_id,
    parts,
    act: 'read',
    why: 'opened the home page',
    at: new Date(opened_at.getTime() + 60_000),
  })
  const what = 'look at whether your record was rightly opened in an emergency'
  owe(rows, person, told, {
    owner: reviewer,
    what,
    began: `emergency_access ${id}`,
    from: opened_at,
    due: review_due,
    kept: seen,
    part: 'rights',
  })
}

function addSupervision(rows: Rows, told: Telling): void {
  const { person, supervisor, from, until, words } = practice.supervision
  const begun_at = told.days.at(from, '15:00')
  const until_at = told.days.at(until, '15:00')
  const standing_id = stand(rows, person, told, {
    who: supervisor,
    kind: 'supervisor',
    from: begun_at,
    until: until_at,
    reason: words,
    parts: ['reach', 'about', 'said', 'plan'],
    acts: ['read'],
  })
  rows.add('supervision', {
    id: told.idAt(begun_at, `supervision ${person}`),
    person_id: member(told, person),
    supervisor_id: member(told, supervisor),
    standing_id,
    by_consent: true,
    words,
    begun_at,
    until_at,
  })
}

/** She has a record and no worker, because she said so. */
function addNoWorker(rows: Rows, told: Telling): void {
  const { key, name, age, neighbourhood, had, since, on, rings, words } = practice.noWorker
  const id = member(told, key)
  const from = told.days.at(since, '10:30')
  const at = told.days.at(on, '16:00')
  rows.add('member', {
    id,
    known_as: name.split(' ')[0],
    full_name: name,
    born: `${told.days.today.year - age - 1}`,
    neighbourhood_id: told.id(`neighbourhood ${neighbourhood}`),
    findable: true,
    is_person: true,
    joined_at: from.toISOString(),
  })
  addAccount(rows, key, id, told)
  const everything = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
  stand(rows, key, told, { who: key, kind: 'self', from, reason: 'said hello', parts: everything })
  stand(rows, key, told, { who: had, kind: 'alongside', from, ended: at, reason: 'took up your hello' })
  rows.add('ring_instead', {
    id: told.idAt(at, `ring ${key}`),
    person_id: id,
    ...rings,
    why: 'no worker, thank you',
    words,
    since: at,
  })
  rows.add('name_change', {
    id: told.idAt(at, `name change ${key}`),
    person_id: id,
    from_id: member(told, had),
    to_id: null,
    what: 'no worker',
    why: words,
    at,
    introduced_at: at,
  })
}
