export { routes as directoryRoutes } from './routes.ts'
export { taxonomyId } from './taxonomy.ts'
