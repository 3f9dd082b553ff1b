import { type Hours, helloHours } from '../../src/conversations/index.ts'
import type { Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** When hellos are read here, out of how the place says it. */
export function hoursOf({ hours }: Pick<Place, 'hours'>): Hours {
  const open: [string, string] = /4 pm/.test(hours) ? ['10:00', '16:00'] : ['08:00', '20:00']
  const shut = /Saturday/.test(hours) ? ['Sun', 'holiday'] : []
  const days = Object.keys(helloHours.initial) as (keyof Hours)[]
  return Object.fromEntries(days.map((day) => [day, shut.includes(day) ? null : open])) as Hours
}

/** What the place decided for itself, together with the people it is for. */
export function addSettings(rows: Rows, told: Telling): void {
  rows.add('setting', {
    key: helloHours.key,
    from_on: told.days.date(-300),
    value: told.hours,
    decision:
      'Decided by consent by eight people with lived experience and five who work here. We look at it again in a year.',
    source: 'our own decision',
  })
}
