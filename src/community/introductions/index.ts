import { lookAfterRoutes } from './look-after.ts'
import { introductionRoutes as ownRoutes } from './routes.ts'

export { record as introductionRecord } from './record.tsx'
export const introductionRoutes = [...ownRoutes, ...lookAfterRoutes]
export { DayOf } from './pages/all.tsx'
export { propose } from './store.ts'
