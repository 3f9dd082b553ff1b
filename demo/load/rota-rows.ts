import { practice } from '../town/practice.ts'
import type { Key } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** How many weeks of the rota are told, from the week before this one: whoever comes later still meets a rota of their week. */
const weeks = 12

/** Days by those who work there, nights by one for the whole town; one night of each week is still open. */
export function addRota(rows: Rows, told: Telling): void {
  const { days, nights, open } = practice.rota
  const { today } = told.days
  const first = today.subtract({ days: today.dayOfWeek - 1 + 7 })
  for (let at = 0; at < weeks * 7; at += 1) {
    const day = first.add({ days: at })
    const week = Math.floor(at / 7)
    for (const [area, team] of Object.entries(days)) {
      add(area, team[(day.dayOfWeek + week) % team.length] ?? '', day, '08:00', day, '20:00')
      if (day.dayOfWeek !== open.weekday || area !== open.neighbourhood)
        add(area, nights[(at + week) % nights.length] ?? '', day, '20:00', day.add({ days: 1 }), '08:00')
    }
  }

  function add(
    area: Key,
    who: Key,
    from: Temporal.PlainDate,
    start: string,
    until: Temporal.PlainDate,
    end: string,
  ): void {
    rows.add('rota_shift', {
      id: told.id(`shift ${area} ${who} ${from} ${start}`),
      neighbourhood_id: told.id(`neighbourhood ${area}`),
      member_id: told.id(`member ${who}`),
      from_at: moment(from, start),
      until_at: moment(until, end),
      made_by: told.id('member ruth'),
      made_at: told.days.at(-14, '10:00'),
    })
  }
}

function moment(day: Temporal.PlainDate, clock: string): Date {
  const at = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime('Europe/London')
  return new Date(at.epochMilliseconds)
}
