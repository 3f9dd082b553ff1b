export { daysOf } from './asked.ts'
export { followLinesJob } from './follow-lines.ts'
export { freshDays } from './freshness.ts'
export { Choose, inShort } from './pages/bits.tsx'
export { record as assetRecord } from './record.tsx'
export { assetRoutes, assetRoutesOf } from './routes.ts'
export { type OnDay, whatsOn } from './store.ts'
export { isOpenHours, isOver } from './times/is-over.ts'
export { clockInWords, hour, timeInWords } from './times/say-times.ts'
export { twinsJob } from './twins/job.ts'
export {
  type Access,
  type AccessAnswer,
  type AccessFact,
  type Asset,
  type AssetKind,
  type AssetTime,
  accessAnswers,
  accessFacts,
  assetKinds,
  type Cost,
  costs,
  type Organisation,
  type Term,
} from './types.ts'
export { words as assetWords } from './words.ts'
