import { addWorkingDays } from '../../src/promises/index.ts'
import { asked, type Leaver, leavers, onlyRest, tries, uninvolved } from '../town/endings.ts'
import type { Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const everything = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const alongside = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
const closing = ['plan', 'reach', 'rights']
const acts = ['read', 'add', 'change']
const states = { away: 'away', resting: 'resting', 'out of touch': 'out of touch' } as const

/** Being away, resting and out of touch, as the stories tell it; who tried what; and for whom there is only rest. */
export function addTimesApart(rows: Rows, person: Person, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const { state, since, note, kept } = person.touch
  const by = told.member(kept ?? person.alongside)
  const rest = onlyRest[person.key]
  if (rest && by)
    rows.add('only_rest', {
      id: told.id(`only rest ${person.key}`),
      person_id: self,
      why: 'a condition that gets worse',
      said_by_name: rest.saidBy,
      words: rest.words,
      written_by: by,
      how: 'on paper',
      at: days.at(days.working(rest.day), '11:20'),
    })
  if (state === 'in touch' || state === 'quieter' || !by) return
  const from = days.at(days.working(since), '10:40')
  const id = told.idAt(from, `time apart ${person.key}`)
  rows.add('time_apart', {
    id,
    person_id: self,
    kind: states[state],
    where_to: state === 'away' ? (/prison/i.test(note ?? '') ? 'prison' : 'hospital') : '',
    words: note ?? '',
    keeper_id: by,
    every_days: state === 'away' ? 7 : null,
    from_at: from,
    written_by: by,
    how: 'face to face',
  })
  const made = tries[person.key] ?? []
  for (const [at, one] of made.entries()) {
    const when = days.at(days.working(one.day), '16:10')
    const next = made[at + 1]?.day ?? 5
    rows.add('contact_try', {
      id: told.idAt(when, `try ${person.key} ${one.day}`),
      person_id: self,
      apart_id: id,
      by_id: told.member(one.by),
      way: one.way,
      got_through: false,
      words: one.words,
      at: when,
      next_by: days.due(next),
    })
  }
  const last = made.at(-1)
  if (last)
    rows.add('promise', {
      id: told.id(`promise try ${person.key}`),
      person_id: self,
      part: 'plan',
      owner_id: by,
      what: 'try to get in touch with you again',
      began_by: `time apart ${id}`,
      began_at: days.at(days.working(last.day), '16:10'),
      due_at: days.due(5),
      first_due_at: days.due(5),
    })
}

/** Everybody of the stories of endings, with no more of a year than those need. */
export function addLeavers(rows: Rows, told: Telling): void {
  for (const { key, name, kind, title } of uninvolved) {
    rows.add('member', {
      id: told.id(`member ${key}`),
      known_as: name.split(' ')[0],
      full_name: name,
      is_person: false,
    })
    rows.add('post', {
      id: told.id(`post ${key}`),
      member_id: told.id(`member ${key}`),
      kind,
      title,
      from_at: told.days.at(-365, '09:00'),
    })
  }
  for (const one of leavers) addLeaver(rows, one, told)
  const at = new Date(told.days.now.getTime() - asked.hoursAgo * 3_600_000)
  rows.add('leave_alone_asked', {
    id: told.idAt(at, 'asked to be left alone'),
    name: asked.name,
    words: asked.words,
    at,
    goes_to: told.member('ruth'),
  })
}

function addLeaver(rows: Rows, one: Leaver, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${one.key}`)
  const met = days.at(days.working(one.met), '10:00')
  const { story } = one
  const ended = story.is === 'ended' ? days.at(days.working(story.on), '15:00') : null
  const dead = story.is === 'died' && story.confirmed ? days.at(days.working(story.on + 1), '15:00') : null
  const until = dead && new Date(dead.getTime() + 90 * 86_400_000)
  rows.add('member', {
    id: self,
    known_as: one.name.split(' ')[0],
    full_name: one.name,
    born: one.born,
    neighbourhood_id: told.id(`neighbourhood ${one.neighbourhood}`),
    is_person: true,
    joined_at: met,
  })
  const stand = (who: string, kind: string, parts: string[], more: Record<string, unknown> = {}) => {
    const id = told.idAt(met, `standing ${one.key} ${who} ${kind}`)
    rows.add('standing', {
      id,
      person_id: self,
      member_id: told.id(`member ${who}`),
      kind,
      parts,
      acts,
      from_at: met,
      ended_at: null,
      until_at: null,
      reason: kind === 'self' ? 'said hello' : 'took up your hello',
      ...more,
    })
    return id
  }
  stand(one.key, 'self', everything)
  const standings = [
    stand(one.alongside, 'alongside', dead ? closing : alongside, { ended_at: ended, until_at: until }),
    stand(one.second, 'cover', dead ? closing : alongside, { ended_at: ended, until_at: until }),
  ]
  if (story.is === 'ended' || story.is === 'ending' || story.is === 'notice')
    addEnding(rows, one, { self, ended, standings: ended ? standings : [] }, told)
  if (story.is === 'left alone') addLeftAlone(rows, one, { self, on: story.on, words: story.words }, told)
  if (story.is === 'died') addDeath(rows, one, { self, dead, until, standings }, told)
}

type Ended = { self: string; ended: Date | null; standings: string[] }

function addEnding(rows: Rows, one: Leaver, { self, ended, standings }: Ended, told: Telling): void {
  const { story } = one
  const { days } = told
  if (story.is === 'left alone' || story.is === 'died') return
  const begun = days.at(days.working(story.is === 'ended' ? story.on - 8 : story.begun), '11:00')
  const worker = told.id(`member ${one.alongside}`)
  const id = told.idAt(begun, `ending ${one.key}`)
  const byPhone = story.is === 'ended' && story.by === 'by phone'
  rows.add('ending', {
    id,
    person_id: self,
    kind: story.is === 'ended' ? story.kind : story.is === 'notice' ? 'I don’t want this now' : 'my life is sorted',
    way: story.is === 'notice' ? 'decided' : 'together',
    moved_to: story.is === 'ended' ? (story.movedTo ?? '') : '',
    goes_along: story.is === 'ended' && story.movedTo ? true : null,
    proposed_by: story.is === 'notice' || byPhone ? worker : self,
    proposed_at: begun,
    how: byPhone ? 'by phone' : 'on screen',
    why: story.is === 'notice' ? story.why : '',
    second_id: story.is === 'notice' ? told.id('member maeve') : null,
    ended_at: ended,
  })
  for (const standing of standings)
    rows.add('ending_standing', {
      id: told.id(`ending standing ${standing}`),
      person_id: self,
      ending_id: id,
      standing_id: standing,
    })
  if (story.is === 'notice') {
    const given = days.at(days.working(story.begun + 4), '14:00')
    const asked = days.at(days.working(story.begun), '11:00')
    rows.add('standing', {
      id: told.idAt(asked, `standing ${one.key} maeve decider`),
      person_id: self,
      member_id: told.id('member maeve'),
      kind: 'decider',
      parts: ['reach', 'said', 'plan'],
      acts: ['read', 'add'],
      from_at: asked,
      ended_at: given,
      until_at: null,
      reason: 'was asked about an ending',
    })
    const statement = told.idAt(given, `reasons ${one.key}`)
    rows.add('statement', {
      id: statement,
      person_id: self,
      speaker_id: told.id('member maeve'),
      manner: 'written',
      writer_id: told.id('member maeve'),
      kind: 'decision',
      text: story.reasons,
      said_at: given,
    })
    rows.add('ending_notice', {
      id: told.idAt(given, `notice ${one.key}`),
      person_id: self,
      ending_id: id,
      by_id: told.id('member maeve'),
      statement_id: statement,
      words: story.notice,
      given_at: given,
      runs_until: days.due(story.until),
    })
    return
  }
  const letter = told.idAt(begun, `ending letter ${one.key}`)
  rows.add('ending_letter', {
    id: letter,
    person_id: self,
    ending_id: id,
    version: 1,
    ...story.letter,
    back: 'Ring us, use your card, or press “Come back” on your page. Nobody asks everything again.',
    written_by: worker,
    how: byPhone ? 'by phone' : 'face to face',
    at: begun,
  })
  const said = (whose: string) => ({
    id: told.id(`ending key ${one.key} ${whose}`),
    person_id: self,
    ending_id: id,
    letter_id: letter,
    whose,
    by_id: whose === 'person' ? self : worker,
    at_their_word_by: whose === 'person' && byPhone ? worker : null,
    how: whose === 'person' && byPhone ? 'by phone' : 'on screen',
    at: ended ?? days.at(-1, '18:20'),
  })
  rows.add('ending_key', said('person'))
  if (ended) rows.add('ending_key', said('worker'))
}

function addLeftAlone(
  rows: Rows,
  one: Leaver,
  { self, on, words }: { self: string; on: number; words: string },
  told: Telling,
): void {
  const at = told.days.at(on, '19:40')
  const id = told.idAt(at, `leave alone ${one.key}`)
  const due = addWorkingDays(at, 5)
  rows.add('leave_alone', { id, person_id: self, words, came: 'by card', at, not_on_my_screen: false })
  rows.add('promise', {
    id: told.id(`promise leave alone ${one.key}`),
    person_id: self,
    part: 'reach',
    owner_id: told.id(`member ${one.alongside}`),
    what: 'ask you once, in private, whether it is your own wish',
    began_by: `leave alone ${id}`,
    began_at: at,
    due_at: due,
    first_due_at: due,
    not_on_my_screen: true,
  })
}

type Dead = { self: string; dead: Date | null; until: Date | null; standings: string[] }

function addDeath(rows: Rows, one: Leaver, { self, dead, until, standings }: Dead, told: Telling): void {
  const { story } = one
  if (story.is !== 'died') return
  const { days } = told
  const recorded = days.at(story.on, '16:30')
  const id = told.idAt(recorded, `death ${one.key}`)
  rows.add('death', {
    id,
    person_id: self,
    died_on: days.date(story.on),
    evidence: 'told by',
    told_by: story.toldBy,
    tells_id: told.member(story.tells.toLowerCase()),
    tells_name: told.member(story.tells.toLowerCase()) ? '' : story.tells,
    recorded_by: told.id(`member ${one.alongside}`),
    recorded_at: recorded,
    confirmed_by: dead && told.id('member ruth'),
    confirmed_at: dead,
    access_until: until,
  })
  if (story.wishes)
    rows.add('after_death_words', {
      id: told.id(`after death ${one.key}`),
      person_id: self,
      words: story.wishes,
      said_at: days.at(-200, '15:00'),
      at_their_word_by: told.id(`member ${one.alongside}`),
      how: 'face to face',
    })
  if (!dead || !until) return
  for (const standing of standings)
    rows.add('death_put_aside', {
      id: told.id(`put aside ${standing}`),
      person_id: self,
      death_id: id,
      what: 'standing',
      row_id: standing,
      was: { ended_at: null, until_at: null, parts: alongside },
      put: { parts: closing, until_at: until.toISOString() },
    })
}
