import { codeHash } from '../../src/identity/index.ts'
import { agreed, contactsAWeek, introduced, knownForLong, noRoom } from '../town/coordination.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Local area coordination: who is known for longer, who would like to be met, what was counted, and where there is no room. */
export function addCoordination(rows: Rows, told: Telling): void {
  const { days, id } = told
  for (const { who, most, because, by, on } of agreed)
    rows.add('coordinator_agreed', {
      member_id: id(`member ${who}`),
      most,
      because,
      by_id: id(`member ${by}`),
      at: days.at(on, '10:00'),
    })
  for (const { who, by, since, how, beside, touches } of knownForLong) {
    const [person, coordinator] = [id(`member ${who}`), id(`member ${by}`)]
    const coordination = told.idAt(days.at(since, '15:00'), `coordination ${who}`)
    rows.add('coordination', {
      id: coordination,
      person_id: person,
      coordinator_id: coordinator,
      since: days.at(since, '15:00'),
      most_then: 50,
      at_their_word_by: how === 'on screen' ? null : coordinator,
      how,
    })
    if (beside)
      rows.add('standing', {
        id: told.idAt(days.at(since, '15:00'), `standing ${who} ${by} coordinator`),
        person_id: person,
        member_id: coordinator,
        kind: 'alongside',
        parts: ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'],
        acts: ['read', 'add', 'change'],
        from_at: days.at(since, '15:00'),
        until_at: null,
        paused_at: null,
        ended_at: null,
        reason: 'your local area coordinator',
        by_id: person,
      })
    for (const { on, how } of touches)
      rows.add('coordination_touch', {
        id: told.idAt(days.at(on, '16:00'), `coordination touch ${who} ${on}`),
        person_id: person,
        coordination_id: coordination,
        on_day: days.date(on),
        how,
        by_id: coordinator,
        at: days.at(on, '16:00'),
      })
  }
  for (const one of introduced) {
    const { key, neighbourhood, owner, name, contact, helps = '', by, how, said, met, joined, theirs } = one
    rows.add('coordination_introduction', {
      id: id(`coordination introduction ${key}`),
      neighbourhood_id: id(`neighbourhood ${neighbourhood}`),
      for_whom: by ? 'another' : 'self',
      agreed: true,
      name,
      contact,
      helps,
      by_name: by?.name ?? '',
      by_is: by?.is ?? '',
      by_contact: by?.contact ?? '',
      how: how ?? 'on screen',
      written_by: how ? id(`member ${owner}`) : null,
      code_hash: codeHash(`demo ${key}`),
      said_at: days.at(said, '11:20'),
      owner_id: id(`member ${owner}`),
      owner_name: told.name(owner),
      due_at: days.due(said + 3),
      met_at: met === undefined ? null : days.at(met, '14:00'),
      joined_to: joined ? id(`coordination introduction ${joined}`) : null,
      person_id: theirs ? id(`member ${theirs.who}`) : null,
      member_id: theirs ? id(`member ${theirs.who}`) : null,
      own_yes_at: theirs ? days.at(theirs.on, '18:10') : null,
      own_yes_how: theirs?.how ?? null,
    })
    if (theirs)
      rows.add('promise', {
        id: told.idAt(days.at(theirs.on, '18:10'), `promise introduction ${key}`),
        person_id: id(`member ${theirs.who}`),
        part: 'community',
        owner_id: id(`member ${owner}`),
        owner_name: '',
        what: 'get in touch with you and say who they are',
        began_by: `coordination_introduction ${id(`coordination introduction ${key}`)}`,
        began_at: days.at(said, '11:20'),
        due_at: days.due(said + 3),
        first_due_at: days.due(said + 3),
      })
  }
  rows.add('coordination_full', {
    id: id(`coordination full ${noRoom.introduction}`),
    coordinator_id: id(`member ${noRoom.coordinator}`),
    neighbourhood_id: id('neighbourhood hollin-bank'),
    introduction_id: id(`coordination introduction ${noRoom.introduction}`),
    known: 3,
    most: 3,
    owner_id: id(`member ${noRoom.owner}`),
    owner_name: told.name(noRoom.owner),
    at: days.at(noRoom.on, '14:20'),
    due_at: days.due(noRoom.on + 3),
  })
  for (const { by, neighbourhood, kinds } of contactsAWeek)
    for (const [kind, weeks] of Object.entries(kinds))
      for (const [week, times] of weeks.entries())
        if (times > 0)
          rows.add('coordination_contact', {
            neighbourhood_id: id(`neighbourhood ${neighbourhood}`),
            on_day: days.date(-7 * week - 2),
            kind,
            by_id: id(`member ${by}`),
            times,
          })
}
