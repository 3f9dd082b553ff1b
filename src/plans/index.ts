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
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { countsAsMet, unmet } from './rules/index.ts'
export { type AskedOfMe, askedOfMe, type Hope, hopesOf, type Plan, planOf, type Step, stepsOf } from './store/index.ts'
