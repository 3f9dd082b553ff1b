export { type Ring, ring } from './ring.ts'
export { routes } from './routes.ts'
export { allSettings, type Pinned, type Setting, setting, valueOn } from './setting.ts'
export { workingDays } from './value-in-words.ts'
