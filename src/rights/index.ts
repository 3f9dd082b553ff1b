export { record } from './record.tsx'
export { routes } from './routes.ts'
export { bringTimesJob } from './time-to-keep/bring.ts'
export { climbJob } from './withholding/climb.ts'
