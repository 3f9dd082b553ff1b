export { record as peerRecord } from './record.tsx'
export { peerRoutes } from './routes.ts'
