import { barriersTold, barriersUnread } from '../town/barriers.ts'
import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** What stands in the way, with what the place answered, and what waits to be read. Who said it is nowhere. */
export function addBarriers(rows: Rows, place: Place, told: Telling): void {
  const here = new Set(place.neighbourhoods.map(({ key }) => key))
  const weekOf = (day: number) => {
    const date = new Date(`${told.days.date(day)}T12:00:00Z`)
    return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
  }
  const assetOf = (area: string, at: string | undefined) => (at === undefined ? null : told.id(`asset ${area} ${at}`))
  for (const one of barriersTold.filter(({ neighbourhood }) => here.has(neighbourhood))) {
    const id = told.id(`barrier ${one.key}`)
    const last = one.answers.filter(({ kind }) => kind !== 'passed on').at(-1)
    const answered = last && last.kind !== 'said again' ? last.kind : null
    rows.add('named_barrier', {
      id,
      neighbourhood_id: told.id(`neighbourhood ${one.neighbourhood}`),
      asset_id: assetOf(one.neighbourhood, one.at),
      sort: one.sort,
      line: one.line,
      said: one.said,
      shown_on: told.days.date(one.shown),
      answered,
      owner_id: told.id(`member ${one.owner}`),
      owner_name: told.name(one.owner),
      due_on: one.due === undefined ? null : told.days.date(one.due),
    })
    for (const [at, words] of one.words.entries())
      rows.add('barrier_word', {
        id: told.id(`barrier word ${one.key} ${at}`),
        neighbourhood_id: told.id(`neighbourhood ${one.neighbourhood}`),
        asset_id: assetOf(one.neighbourhood, one.at),
        sort: one.sort,
        words,
        said_in: weekOf(one.shown - 7 * at - 2),
        barrier_id: id,
      })
    for (const [at, answer] of one.answers.entries())
      rows.add('barrier_answer', {
        id: told.id(`barrier answer ${one.key} ${at}`),
        barrier_id: id,
        kind: answer.kind,
        words: 'words' in answer ? answer.words : '',
        by_on: 'until' in answer ? told.days.date(answer.until) : null,
        by_name: told.name(answer.by),
        answered_on: told.days.date(answer.on),
      })
  }
  for (const [at, one] of barriersUnread.filter(({ neighbourhood }) => here.has(neighbourhood)).entries())
    rows.add('barrier_word', {
      id: told.id(`barrier unread ${at}`),
      neighbourhood_id: told.id(`neighbourhood ${one.neighbourhood}`),
      asset_id: assetOf(one.neighbourhood, one.at),
      whereabouts: one.whereabouts ?? '',
      sort: one.sort,
      words: one.words,
      said_in: weekOf(-3),
    })
}
