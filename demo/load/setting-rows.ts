import { type Hours, helloHours } from '../../src/conversations/index.ts'
import { ring } from '../../src/settings/index.ts'
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
export function addSettings(rows: Rows, { hours, phone }: Place, told: Telling): void {
  const decided = (key: string, value: unknown, decision: string, source: string) =>
    rows.add('setting', { key, from_on: told.days.date(-300), value, decision, source })
  decided(
    helloHours.key,
    told.hours,
    'Decided by consent: eight people with lived experience and five who work here, paid alike. We look at it again in a year.',
    'our own decision',
  )
  const [open = hours] = hours.split('. ')
  decided(
    ring.key,
    { name: 'the team', number: phone, hours: open },
    'The number of this place.',
    'invented, for drama (Ofcom)',
  )
}
