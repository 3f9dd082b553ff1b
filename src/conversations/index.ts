export { record } from './record.tsx'
export { routes } from './routes.ts'
export { type Statement, statementsOf } from './store.ts'
