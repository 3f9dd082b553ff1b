import { organisationsLed, peerAsks, peersTold } from '../town/peers.ts'
import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Organisations led by those they are for, peers in every state, and whom people asked. */
export function addPeers(rows: Rows, place: Place, told: Telling): void {
  const records = new Set(place.people.map(({ key }) => key))
  const assetOf = (area: string, name: string) => told.id(`asset ${area} ${name}`)
  for (const { neighbourhood, entry, led, board, offers, asking, takesAsks, speaks } of organisationsLed) {
    const asset = assetOf(neighbourhood, entry)
    rows.add('peer_organisation', {
      asset_id: asset,
      led_words: led,
      board_lived: board?.[0] ?? null,
      board_total: board?.[1] ?? null,
      offers,
      asking,
      takes_asks: takesAsks,
    })
    if (speaks)
      rows.add('peer_speaker', {
        id: told.id(`peer speaker ${entry}`),
        asset_id: asset,
        member_id: told.id(`member ${speaks}`),
        since: told.days.at(-180, '10:00'),
      })
  }
  for (const one of peersTold) {
    const holder = told.id(`member ${one.who}`)
    const at = told.days.at(one.added, '12:00')
    rows.add('peer_profile', {
      id: told.id(`peer ${one.who}`),
      person_id: records.has(one.who) ? holder : null,
      member_id: holder,
      shown_as: one.shownAs,
      lived: one.lived,
      ask_me: one.askMe,
      cannot: one.cannot ?? '',
      languages: one.languages ?? '',
      offers: one.offers,
      with_face: one.face ?? false,
      room: one.room,
      who_may: one.whoMay,
      until_on: told.days.date(one.until),
      added_at: at,
      changed_at: at,
      at_their_word_by: one.by ? told.id(`member ${one.by.who}`) : null,
      how: one.by?.how ?? 'on screen',
    })
  }
  for (const one of peerAsks.filter(({ person }) => records.has(person)))
    rows.add('peer_ask', {
      id: told.id(`peer ask ${one.key}`),
      person_id: told.id(`member ${one.person}`),
      peer_id: one.to ? told.id(`member ${one.to}`) : null,
      asset_id: one.entry ? assetOf(...one.entry) : null,
      to_name: one.toName,
      wants: one.wants,
      words: one.words,
      reach: one.reach ?? '',
      through_connector: !one.to && !one.entry,
      asked_at: told.days.at(one.asked, '14:00'),
      answer: one.answer?.what ?? null,
      answered_at: one.answer ? told.days.at(one.answer.on, '16:00') : null,
      answered_by: one.answer ? told.id(`member ${one.answer.by}`) : null,
      ended_at: one.ended === undefined ? null : told.days.at(one.ended, '10:00'),
    })
}
