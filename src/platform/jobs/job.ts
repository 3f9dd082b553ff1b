import type { Database, Place } from '../database/index.ts'

/** How often a job is due. Hours are those of the place’s wall clock. */
export type Every = 'minute' | 'hour' | `day at ${number}:${number}`

/** Something that is done at its times in every place. It may be begun again after a fault: what it does must bear that. */
export interface Job {
  name: string
  every: Every
  /** It may take minutes, since it waits for others: it is done beside everything else, so that nothing waits for it. */
  beside?: true
  /** `stopping`: the program ends; what is done beside leaves off then and is begun again later. */
  run(work: { database: Database; place: Place; now: Date; stopping?: AbortSignal }): Promise<void>
}

/** Declares a job; only types happen here. */
export function job(declared: Job): Job {
  return declared
}
