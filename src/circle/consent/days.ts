/** The first moment of an ISO day, there where people are. */
export function startOf(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime('Europe/London').epochMilliseconds)
}

/** The last moment of an ISO day: what ends on a day still holds on that day. */
export function endOf(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds - 1)
}
