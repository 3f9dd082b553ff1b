import { consentEndsSoon } from './consent/jobs.ts'
import { jobs as looked } from './looked/jobs.ts'

export type { Kind as AuthorityKind } from './authority/rules.ts'
export { askedWhatStays } from './authority/store.ts'
export { consentRoutes } from './consent/routes.ts'
export type { Offered } from './consent/rules.ts'
export { type MyPart, myPartFor } from './consent/store.ts'
export { partsFor } from './consent/words-parts.ts'
export { type Checked as CheckedSeals, checkPlace as checkSeals } from './looked/seals/check-place.ts'
export { sealReadings } from './looked/seals/seal-readings.ts'
export { type Left, tellLeft, type WayOut, waysOut } from './looked/tell-left.ts'
export { keepFrom, quietOf } from './quiet/store.ts'
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { type RingInstead, ringInstead } from './store.ts'

/** What is done at its times. */
export const jobs = [...looked, consentEndsSoon]
