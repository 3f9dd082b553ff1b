import type { Day, Key } from './types.ts'

/** Somebody’s sight of a record was left as it was on a day, and nothing says so to them. */
export interface LeftAsItWas {
  who: Key
  on: Day
  reason: string
}

export const leftAsItWas: Record<Key, LeftAsItWas> = {
  ellie: { who: 'steph', on: -4, reason: 'Mum reads it every evening and rings about each line.' },
}
