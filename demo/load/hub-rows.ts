import { slotsBetween } from '../../src/community/index.ts'
import { hubBookings, hubs } from '../town/hubs.ts'
import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const minutes = 30

/** Good conversations to come, their times, who welcomes people and who has booked. */
export function addHubs(rows: Rows, place: Place, told: Telling): void {
  const here = new Set(place.neighbourhoods.map(({ key }) => key))
  for (const { key, neighbourhood, placeName, room, hosts, on } of hubs.filter((hub) => here.has(hub.neighbourhood))) {
    for (const [nth, { day, from, to }] of on.entries()) {
      const session = told.id(`hub session ${key} ${nth}`)
      const [starts, ends] = [told.days.at(day, from), told.days.at(day, to)]
      rows.add('hub_session', {
        id: session,
        neighbourhood_id: told.id(`neighbourhood ${neighbourhood}`),
        place_name: placeName,
        room_words: room,
        starts_at: starts,
        ends_at: ends,
        slot_minutes: minutes,
        made_at: told.days.at(-14, '09:00'),
      })
      for (const host of hosts)
        rows.add('hub_host', {
          session_id: session,
          member_id: told.id(`member ${host}`),
          since: told.days.at(-14, '09:00'),
        })
      for (const [at, slot] of slotsBetween(starts, ends, minutes, 1).entries())
        rows.add('hub_slot', {
          id: told.id(`hub slot ${key} ${nth} ${at}`),
          session_id: session,
          starts_at: slot.starts,
          ends_at: slot.ends,
        })
    }
  }
  for (const { key, hub, session, slot, name, member, contact, helps, byPhone, remind } of hubBookings) {
    if (!hubs.some((one) => one.key === hub && here.has(one.neighbourhood))) continue
    const person = member === undefined ? null : told.id(`member ${member}`)
    rows.add('slot_booking', {
      id: told.id(`slot booking ${key}`),
      session_id: told.id(`hub session ${hub} ${session}`),
      slot_id: told.id(`hub slot ${hub} ${session} ${slot}`),
      person_id: person,
      member_id: person,
      name,
      contact: contact ?? '',
      helps: helps ?? '',
      remind: remind ?? false,
      way: byPhone ? 'by phone' : 'on screen',
      link_key: told.id(`slot booking link ${key}`),
      booked_at: told.days.at(-1, '10:00'),
    })
  }
}
