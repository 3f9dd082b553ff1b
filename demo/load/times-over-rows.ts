import { addWorkingDays } from '../../src/promises/index.ts'
import { type TimeOver, timesOver } from '../town/times-over.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const everything = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/** Records whose time is over, each with as little in it as the decision needs. */
export function addTimesOver(rows: Rows, told: Telling): void {
  for (const one of timesOver) addTimeOver(rows, one, told)
}

function addTimeOver(rows: Rows, one: TimeOver, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${one.key}`)
  const ended = new Date(days.now.getTime() - one.days * 86_400_000)
  ended.setUTCFullYear(ended.getUTCFullYear() - one.years)
  const met = new Date(ended.getTime() - 200 * 86_400_000)
  const worker = told.id('member dev')
  const owner = told.id(`member ${one.waitsFor}`)
  rows.add('member', {
    id: self,
    known_as: one.name.split(' ')[0],
    full_name: one.name,
    born: one.born,
    neighbourhood_id: told.id('neighbourhood mill-lane'),
    is_person: true,
    joined_at: met,
  })
  rows.add('standing', {
    id: told.idAt(met, `standing ${one.key} self`),
    person_id: self,
    member_id: self,
    kind: 'self',
    parts: everything,
    acts: ['read', 'add', 'change'],
    from_at: met,
    reason: 'said hello',
  })
  rows.add('statement', {
    id: told.idAt(met, `said ${one.key}`),
    person_id: self,
    speaker_id: self,
    manner: 'spoken',
    writer_id: worker,
    kind: 'what matters',
    text: one.said,
    said_at: met,
    confirmed_at: met,
    confirmed_how: 'face to face',
    at_their_word_by: worker,
  })
  rows.add('ending', {
    id: told.idAt(ended, `ending ${one.key}`),
    person_id: self,
    kind: 'my life is sorted',
    proposed_by: self,
    proposed_at: ended,
    ended_at: ended,
  })
  const came = days.at(days.working(-6), '04:40')
  const first = days.at(days.working(-2), '10:30')
  const erasing = one.erase && told.idAt(first, `let go ${one.key}`)
  if (one.erase)
    rows.add('statement', {
      id: erasing,
      person_id: self,
      speaker_id: told.id(`member ${one.erase.by}`),
      speaker_name: told.name(one.erase.by),
      manner: 'written',
      writer_id: told.id(`member ${one.erase.by}`),
      kind: 'decision',
      text: one.erase.why,
      said_at: first,
      confirmed_at: first,
      confirmed_how: 'own writing',
      part: 'rights',
      only_for: [self, told.id(`member ${one.erase.by}`)],
    })
  const due = addWorkingDays(one.erase ? first : came, 20)
  rows.add('keeping_time', {
    id: told.idAt(came, `time over ${one.key}`),
    person_id: self,
    rule: 'record',
    stood: 'ended',
    ended_at: ended,
    years: one.years,
    source:
      'Records Management Code of Practice (NHS England, 2023), as in a council’s published schedule, 2024: 8 years',
    came_at: came,
    owner_id: owner,
    owner_name: told.name(one.waitsFor),
    due_at: due,
    climbs_at: due,
    wish: one.wish?.wish ?? null,
    wish_words: one.wish?.words ?? '',
    wish_at: one.wish ? days.at(days.working(-3), '11:00') : null,
    erase_by: one.erase ? told.id(`member ${one.erase.by}`) : null,
    erase_name: one.erase ? told.name(one.erase.by) : '',
    erase_at: one.erase ? first : null,
    erase_id: erasing ?? null,
  })
}
