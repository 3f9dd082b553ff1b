const day = 86_400_000

/** When we ask, counted from the yes. None are added while earlier ones wait: a newer version never puts a question off. */
export function checkInsAfter(
  agreedAt: Date,
  weeks: readonly number[],
  waiting: number,
): { weeks: number; due: Date }[] {
  if (waiting > 0) return []
  return weeks.map((count) => ({ weeks: count, due: new Date(agreedAt.getTime() + count * 7 * day) }))
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(from: Date, months: number): Date {
  const later = new Date(from)
  later.setUTCMonth(from.getUTCMonth() + months)
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0)
  return later
}
