export { connectorRoutes } from './routes.ts'
