import { time } from '../../ui/index.ts'
import type { Hours } from './settings.ts'
import type { Words } from './words.ts'

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'holiday'] as const

/** The hours as people read them, days with the same hours together: “Monday to Friday, 8am to 8pm”. */
export function hoursInWords(hours: Hours, w: Words['hours']): string[] {
  const runs: { first: string; last: string; open: [string, string] }[] = []
  let before: string | undefined
  for (const day of week) {
    const open = hours[day]
    const run = runs.at(-1)
    if (open && run && before === open.join() && day !== 'holiday') run.last = w.days[day]
    else if (open) runs.push({ first: w.days[day], last: w.days[day], open })
    before = open?.join()
  }
  return runs.length === 0
    ? [w.never]
    : runs.map(({ first, last, open }) =>
        w.span(first === last ? first : w.fromTo(first, last), w.to(clock(open[0]), clock(open[1]))),
      )
}

/** A clock time as pages say it; any winter day will do. */
function clock(text: string): string {
  return time(new Date(`2026-01-05T${text}:00Z`))
}
