/** So many calendar months later; where that month has no such day, on its last (UK GDPR clocks, ICO guidance 2025). */
export function addMonths(from: Date, months: number): Date {
  const later = new Date(from)
  later.setUTCMonth(later.getUTCMonth() + months)
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0)
  return later
}

export function addHours(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * 3_600_000)
}

export function addDays(from: Date, days: number): Date {
  return addHours(from, days * 24)
}
