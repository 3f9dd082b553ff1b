export { importJob } from './job.ts'
export { routes as importRoutes } from './routes.ts'
