import type { Day } from './types.ts'

/** The date of a day, told from the date the place is loaded. */
export function dateOf(day: Day, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: day })
}

/** Date of birth of somebody who is `age` today. 29 February becomes the 28th where that year has none. */
export function bornOn(age: number, birthday: string | Day, today: Temporal.PlainDate): Temporal.PlainDate {
  if (typeof birthday === 'number') return dateOf(birthday, today).subtract({ years: age })
  const [month = 1, day = 1] = birthday.split('-').map(Number)
  const born = Temporal.PlainDate.from({ year: today.year - age, month, day })
  return Temporal.PlainDate.compare(born.add({ years: age }), today) > 0
    ? Temporal.PlainDate.from({ year: today.year - age - 1, month, day })
    : born
}
