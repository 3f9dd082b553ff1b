import { neighbourhoodWords } from '../town/neighbourhood-words.ts'
import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** What each neighbourhood needs and is proud of, and what waits to be looked at. */
export function addNeighbourhoodWords(rows: Rows, place: Place, told: Telling): void {
  const here = new Set(place.neighbourhoods.map(({ key }) => key))
  for (const { key, neighbourhood, kind, words, saidAs, contact, how, said, shown } of neighbourhoodWords) {
    if (!here.has(neighbourhood)) continue
    rows.add('neighbourhood_word', {
      id: told.id(`neighbourhood word ${key}`),
      neighbourhood_id: told.id(`neighbourhood ${neighbourhood}`),
      kind,
      words,
      said_as: saidAs ?? '',
      contact: contact ?? '',
      how,
      said_at: told.days.at(said, '10:00'),
      shown_at: shown === undefined ? null : told.days.at(shown, '11:00'),
    })
  }
}
