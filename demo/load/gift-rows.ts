import { doorsteps, type GiftTold, gifts, type IntroductionTold, introductions, lives, unsafe } from '../town/gifts.ts'
import type { Key, Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const connector = 'hema'

/** Gifts and asks, introductions, talks on doorsteps, and what was said in confidence. */
export function addGifts(rows: Rows, place: Place, told: Telling): void {
  const records = new Set(place.people.map(({ key }) => key))
  const all = { rows, told, records }
  for (const gift of gifts) addGift(all, gift)
  for (const one of introductions) addIntroduction(all, one)
  addDoorsteps(all)
  addUnsafe(all)
  for (const member of rows.of('member')) {
    const home = Object.entries(lives).find(([key]) => told.id(`member ${key}`) === member.id)
    if (home) member.neighbourhood_id = told.id(`neighbourhood ${home[1]}`)
  }
}

interface All {
  rows: Rows
  told: Telling
  records: Set<Key>
}

function addGift(
  { rows, told, records }: All,
  { key, who, added, until, by, whoMay, side, kind, line, words }: GiftTold,
) {
  const at = told.days.at(added, '15:00')
  const holder = told.id(`member ${who}`)
  rows.add('gift', {
    id: told.id(`gift ${key}`),
    person_id: records.has(who) ? holder : null,
    member_id: holder,
    side,
    kind,
    line,
    words: words ?? '',
    who_may: whoMay,
    until_on: told.days.date(until),
    added_at: at,
    changed_at: at,
    last_asked_at: introductions.some(({ sides }) => sides.some(({ gift }) => gift === key))
      ? told.days.at(Math.max(added, -6), '16:00')
      : null,
    at_their_word_by: by ? told.id(`member ${by.who}`) : null,
    how: by?.how ?? 'on screen',
  })
}

function addIntroduction({ rows, told, records }: All, one: IntroductionTold) {
  const { key, by, words, proposed, bothYes, met, state, sides } = one
  const id = told.id(`introduction ${key}`)
  const owner = told.id(`member ${connector}`)
  rows.add('introduction', {
    id,
    proposed_by: told.id(`member ${by}`),
    proposed_at: told.days.at(proposed, '11:00'),
    words,
    owner_id: owner,
    owner_name: told.name(connector),
    state,
    both_yes_at: bothYes === undefined ? null : told.days.at(bothYes, '17:00'),
    arrange_by: bothYes === undefined ? null : told.days.due(bothYes + 5),
    first_place: one.place ?? '',
    first_on: met === undefined ? null : told.days.date(met),
    goes_along: one.along ?? '',
    met_on: met === undefined ? null : told.days.date(met),
    ask_first_on: met === undefined ? null : told.days.date(met + 14),
    ask_again_on: met === undefined ? null : told.days.date(met + 56),
  })
  for (const [at, side] of sides.entries()) {
    const member = told.id(`member ${side.who}`)
    const person = records.has(side.who) ? member : null
    const sideId = told.id(`introduction side ${key} ${side.who}`)
    rows.add('introduction_side', {
      id: sideId,
      introduction_id: id,
      person_id: person,
      member_id: member,
      gift_id: told.id(`gift ${side.gift}`),
      answer: side.answer ?? null,
      answered_at: side.answer ? told.days.at(bothYes ?? proposed, '17:00') : null,
      along: side.along ?? false,
      first_took: side.took ?? null,
      at_their_word_by: side.how ? owner : null,
      how: side.how ?? 'on screen',
    })
    const other = told.id(`member ${sides[1 - at]?.who}`)
    if (side.thanks && met !== undefined)
      rows.add('thanks', {
        id: told.id(`thanks ${key} ${side.who}`),
        person_id: records.has(sides[1 - at]?.who ?? '') ? other : null,
        member_id: other,
        introduction_id: id,
        side_id: told.id(`introduction side ${key} ${sides[1 - at]?.who}`),
        by_id: member,
        by_name: told.name(side.who),
        words: side.thanks,
        at: told.days.at(met + 15, '10:00'),
      })
    if (person && state !== 'proposed') addPromise({ rows, told }, one, person, sideId, owner)
  }
}

/** What is owed next to a side with a record: the first meeting, or asking again whether it took. */
function addPromise(
  { rows, told }: Pick<All, 'rows' | 'told'>,
  one: IntroductionTold,
  person: string,
  id: string,
  owner: string,
) {
  const { met, bothYes = 0, key } = one
  const due = met === undefined ? told.days.due(bothYes + 5) : told.days.due(met + 56)
  rows.add('promise', {
    id: told.id(`promise introduction ${key} ${person}`),
    person_id: person,
    part: 'community',
    owner_id: owner,
    what: met === undefined ? 'settle where and when you meet first' : 'ask whether it took',
    began_by: `introduction ${id} ${met === undefined ? 'arrange' : 'again'}`,
    began_at: told.days.at(met ?? bothYes, '17:00'),
    due_at: due,
    first_due_at: due,
    kept_at: null,
  })
}

function addDoorsteps({ rows, told }: All) {
  for (const [at, { who, postcode, on, cares, join, meet, touch }] of doorsteps.entries())
    rows.add('learning_conversation', {
      id: told.id(`doorstep ${at}`),
      connector_id: told.id(`member ${connector}`),
      member_id: who ? told.id(`member ${who}`) : null,
      neighbourhood_id: told.id('neighbourhood hollin-bank'),
      street: postcode,
      held_on: told.days.date(on),
      cares: cares ?? '',
      would_join: join ?? '',
      whom_to_meet: meet ?? '',
      may_know: who ? 'connectors' : 'nobody',
      until_on: who ? told.days.date(80) : null,
      next_touch_on: touch === undefined ? null : told.days.date(touch),
    })
}

function addUnsafe({ rows, told }: All) {
  const keeper = told.id('member ruth')
  for (const { key, kind, about, words, said, answered } of unsafe)
    rows.add('unsafe_word', {
      id: told.id(`unsafe ${key}`),
      about_kind: kind,
      about_name: about,
      words,
      said_at: told.days.at(said, '08:30'),
      owner_id: keeper,
      owner_name: told.name('ruth'),
      due_at: told.days.due(said),
      answered_at: answered ? told.days.at(answered.on, '15:00') : null,
      answer: answered?.words ?? '',
    })
}
