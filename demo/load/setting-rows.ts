import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'holiday']

/** What the place decided for itself, together with the people it is for. */
export function addSettings(rows: Rows, place: Pick<Place, 'hours'>, told: Telling): void {
  const [opens, closes] = /4 pm/.test(place.hours) ? ['10:00', '16:00'] : ['08:00', '20:00']
  const shut = /Saturday/.test(place.hours) ? ['Sun', 'holiday'] : []
  rows.add('setting', {
    key: 'hello.hours',
    from_on: told.days.date(-300),
    value: Object.fromEntries(days.map((day) => [day, shut.includes(day) ? null : [opens, closes]])),
    decision:
      'Decided by consent by eight people with lived experience and five who work here. We look at it again in a year.',
    source: 'our own decision',
  })
}
