export { record } from './record.tsx'
export { routes } from './routes.ts'
export { climbJob } from './withholding/climb.ts'
