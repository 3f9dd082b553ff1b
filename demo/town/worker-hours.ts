import type { Day, Key } from './types.ts'

/** When workers are there, as their neighbourhood’s page says it; who is away, until when, and who is there meanwhile. */
export const workerHours: Record<Key, { hours: string; awayUntil?: Day; second?: Key }> = {
  dev: { hours: 'Monday to Thursday, 9 to 5. Mornings are best.' },
  hema: { hours: 'Tuesday to Saturday, mostly on the street' },
  kwame: { hours: 'Monday to Friday, 10 to 6', awayUntil: 5, second: 'dev' },
  gwen: { hours: 'Monday, Wednesday and Friday; the library in the afternoon' },
}
