export { record as helloRecord } from './hello/record.tsx'
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { addStatement, type Statement, statementsOf } from './store.ts'
