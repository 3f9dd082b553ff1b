export { importJob, takeInBegun } from './job.ts'
export { routes as importRoutes } from './routes.ts'
