export { sweepPages } from './conversation/sweep-pages.ts'
export { type AfterWork, afterWork } from './cut/presses.ts'
export { tenThings } from './cut/ten-things.ts'
export { readings } from './hello/reading-hours.ts'
export { record as helloRecord } from './hello/record.tsx'
export { clockOf } from './hello/rules.ts'
export { type Shown, shownBySearch } from './hello/same-person.ts'
export { type Hours, helloHours, helloPace } from './hello/settings.ts'
export { type Helper, helpers } from './hello/store.ts'
export { jobs } from './jobs.ts'
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { goneLine, SaidOne } from './statements/pages/said-list.tsx'
export { inPlaceOfWords, sayWith } from './statements/said-files.ts'
export {
  addReply,
  addStatement,
  type NewStatement,
  repliesOf,
  type Statement,
  statementById,
  statementsOf,
} from './statements/store.ts'
