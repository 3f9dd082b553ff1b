export { ideaRoutes } from './routes.ts'
export { tables as ideaTables } from './tables.ts'
