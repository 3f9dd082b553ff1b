import type pg from 'pg'
import { enterpriseChecks } from '../../src/community/index.ts'
import { type EnterpriseTold, enterprises, mentors, type SoldTold } from '../town/enterprises.ts'
import type { Key, Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

interface All {
  rows: Rows
  told: Telling
  records: Set<Key>
}

/** Tiny enterprises in every state, their papers and mentors, what is bought from them and what people say. */
export function addEnterprises(rows: Rows, place: Place, told: Telling): void {
  const all = { rows, told, records: new Set(place.people.map(({ key }) => key)) }
  for (const { who, as, words, since } of mentors)
    rows.add('enterprise_mentor', {
      id: told.id(`mentor ${who}`),
      ...whoseRow(all, who),
      shown_as: as,
      words,
      since: told.days.at(since, '10:00'),
    })
  for (const one of enterprises) addEnterprise(all, one)
}

/** As each of them is shown from today on, by the rules of the day; after all rows are in. */
export async function showEnterprises(owner: pg.ClientBase): Promise<void> {
  await owner.query('update enterprise e set needs = checks_needed(e, $1)', [JSON.stringify(enterpriseChecks.initial)])
  await owner.query('select show_enterprise(id) from enterprise')
}

function whoseRow({ told, records }: All, who: Key) {
  const member = told.id(`member ${who}`)
  return { person_id: records.has(who) ? member : null, member_id: member }
}

function addEnterprise(all: All, one: EnterpriseTold) {
  const { rows, told } = all
  const { key, who, price, room, care, mentor, grown } = one
  const id = told.id(`enterprise ${key}`)
  const whose = whoseRow(all, who)
  const at = (day: number | undefined, clock = '10:00') => (day === undefined ? null : told.days.at(day, clock))
  const mentorAs = mentors.find((other) => other.who === mentor?.who)?.as
  rows.add('enterprise', {
    id,
    ...whose,
    name: one.name,
    line: one.line ?? '',
    does: one.does ?? '',
    does_not: one.doesNot ?? '',
    price_pence: price?.pence ?? null,
    price_unit: price?.unit ?? 'hour',
    price_words: price?.words ?? '',
    hours: one.hours ?? '',
    goes_to: (one.goesTo ?? []).map((area) => told.id(`neighbourhood ${area}`)),
    workers: one.workers ?? 1,
    has_room: room?.has ?? 'yes',
    room: room?.words ?? '',
    languages: one.languages ?? [],
    shown_as: one.shownAs ?? '',
    phone: one.phone ?? null,
    food: one.food ?? false,
    care: care?.kind ?? null,
    care_answer: care?.answer ?? '',
    care_answered_on: care?.on === undefined ? null : told.days.date(care.on),
    elsewhere: one.elsewhere ?? false,
    wants_listing_at: at(one.listed),
    grown_at: at(grown?.on),
    look_by: grown ? told.id(`member ${grown.by}`) : null,
    look_name: grown ? told.name(grown.by) : '',
    look_due: grown ? told.days.due(grown.due) : null,
    mentor_id: mentor ? told.id(`member ${mentor.who}`) : null,
    mentor_name: mentorAs ?? '',
    mentor_words: mentor?.words ?? '',
    mentor_asked_at: at(mentor?.asked),
    mentor_yes_at: at(mentor?.yes),
    mentor_word_by: mentor?.by ? told.id(`member ${mentor.by.who}`) : null,
    mentor_how: mentor?.by?.how ?? 'on screen',
    begun_at: at(one.begun),
    changed_at: at(one.listed ?? one.begun),
    at_their_word_by: one.by ? told.id(`member ${one.by.who}`) : null,
    how: one.by?.how ?? 'on screen',
  })
  for (const [kind, { seen, runsOut, level }] of Object.entries(one.papers ?? {}))
    rows.add('enterprise_check', {
      id: told.id(`paper ${key} ${kind}`),
      person_id: whose.person_id,
      enterprise_id: id,
      kind,
      level: level ?? '',
      runs_out_on: told.days.date(runsOut),
      seen_at: at(seen, '14:00'),
      seen_by: told.id('member hema'),
      seen_name: told.name('hema'),
    })
  for (const item of one.steps?.done ?? []) {
    const seen = one.steps?.seen.includes(item) ?? false
    rows.add('enterprise_step', {
      id: told.id(`step ${key} ${item}`),
      person_id: whose.person_id,
      enterprise_id: id,
      item,
      done_at: at(one.begun),
      seen_at: seen ? at(Math.min(one.begun + 10, -1)) : null,
      seen_name: seen ? (mentorAs ?? 'Carol') : '',
    })
  }
  for (const sold of one.sold ?? []) addSold(all, one, sold)
}

function addSold(all: All, { key, name }: EnterpriseTold, sold: SoldTold) {
  const { rows, told } = all
  const { who, agreed, review } = sold
  const at = (day: number | undefined, clock = '11:00') => (day === undefined ? null : told.days.at(day, clock))
  const id = told.id(`bought ${key} ${who}`)
  const from = { enterprise_id: told.id(`enterprise ${key}`), enterprise_name: name }
  rows.add('enterprise_agreement', {
    id,
    ...whoseRow(all, who),
    ...from,
    what: sold.what,
    price_pence: agreed?.pence ?? null,
    price_words: agreed?.words ?? '',
    times: agreed?.times ?? '',
    starts_on: agreed ? told.days.date(agreed.from) : null,
    ending: agreed?.ending ?? '',
    bought_before: agreed === undefined,
    buyer_yes_at: at(sold.on),
    enterprise_yes_at: at(sold.yes),
  })
  if (!review) return
  rows.add('enterprise_review', {
    id: told.id(`review ${key} ${who}`),
    ...whoseRow(all, who),
    ...from,
    agreement_id: id,
    words: review.words,
    again: review.again,
    shown_as: review.as ?? '',
    written_at: at(review.on),
    reply: review.reply?.words ?? '',
    replied_at: at(review.reply?.on),
    taken_back_at: at(review.back),
    removed_at: at(review.down?.on),
    removed_why: review.down?.why ?? '',
    removed_post: review.down?.post ?? '',
    removed_by: review.down ? told.id(`member ${review.down.by}`) : null,
  })
}
