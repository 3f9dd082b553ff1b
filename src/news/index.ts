export { record } from './record.tsx'
export { routes } from './routes.ts'
