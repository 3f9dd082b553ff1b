export { neighbourhoodRoutes } from './routes.ts'
