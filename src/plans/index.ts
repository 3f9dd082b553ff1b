export { climbJob, climbOverdueSignOffs } from './climb-sign-offs.ts'
export {
  climbTriesJob,
  mayWriteTo,
  type Stands,
  type State,
  StateChip,
  standsWithUs,
  states,
} from './endings/index.ts'
export { amountNow, type Help, type SeenBoth, whatMeets } from './offers.ts'
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { type AskedOfMe, askedOfMe, type Hope, hopesOf, type Plan, planOf, type Step, stepsOf } from './store/index.ts'
