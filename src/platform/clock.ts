/** Where "now" comes from: the machine's clock, or one that a test has set. Everything that needs the time is handed this. */
export interface Clock {
  now(): Date
  /** True when the time is set by hand, so that the database must be told it as well. */
  readonly set: boolean
}

export const realClock: Clock = { now: () => new Date(), set: false }

/** A clock that stands still until it is moved. */
export function setClock(start: string): Clock & { moveTo(time: string): void } {
  let time = new Date(start)
  return {
    set: true,
    now: () => time,
    moveTo(next) {
      time = new Date(next)
    },
  }
}
