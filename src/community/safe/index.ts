export { climbUnsafeJob } from './jobs.ts'
export { record as safeRecord } from './record.tsx'
export { safeRoutes } from './routes.ts'
