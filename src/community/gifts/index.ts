export { record as giftRecord } from './record.tsx'
export { giftRoutes } from './routes.ts'
