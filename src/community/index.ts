import type { AnyRoute } from '../platform/index.ts'
import { assetRoutes } from './assets/index.ts'
import { barrierRoutes } from './barriers/index.ts'
import { connectorRoutes } from './connectors/index.ts'
import { coordinationRoutes } from './coordination/index.ts'
import { directoryRoutes } from './directory/index.ts'
import { enterpriseRoutes } from './enterprises/index.ts'
import { findingRoutes } from './finding/index.ts'
import { giftRoutes } from './gifts/index.ts'
import { hubRoutes } from './hubs/index.ts'
import { importRoutes } from './import/index.ts'
import { introductionRoutes } from './introductions/index.ts'
import { peerRoutes } from './peers/index.ts'
import { safeRoutes } from './safe/index.ts'

export * from './assets/index.ts'
export { barrierRecord, climbBarriersJob } from './barriers/index.ts'
export { climbCoordinationJob, coordinationRecord } from './coordination/index.ts'
export { taxonomyId } from './directory/index.ts'
export { embedRoutes } from './embed/index.ts'
export { enterpriseChecks, enterpriseJobs, enterpriseRecord } from './enterprises/index.ts'
export {
  type EntryAsked,
  type EntryFound,
  findEntries,
  findingWords,
  reasonsFor,
  thesaurus,
  withMeanings,
  wordsOfHope,
} from './finding/index.ts'
export { type GiftNear, giftRecord, giftsNear, monthsAhead, sharesWithNeighbours } from './gifts/index.ts'
export { hubJobs, hubRecord, slotsBetween } from './hubs/index.ts'
export { importJob, takeInBegun } from './import/index.ts'
export { introductionRecord, propose } from './introductions/index.ts'
export { neighbourhoodRoutes } from './neighbourhood/index.ts'
export { peerRecord } from './peers/index.ts'
export { climbUnsafeJob, safeRecord } from './safe/index.ts'

export const routes: AnyRoute[] = [
  ...directoryRoutes,
  ...importRoutes,
  ...findingRoutes,
  ...giftRoutes,
  ...assetRoutes,
  ...introductionRoutes,
  ...safeRoutes,
  ...connectorRoutes,
  ...coordinationRoutes,
  ...hubRoutes,
  ...barrierRoutes,
  ...enterpriseRoutes,
  ...peerRoutes,
]
