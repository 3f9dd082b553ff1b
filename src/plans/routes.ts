import type { AnyRoute } from '../platform/index.ts'
import { hopeRoutes } from './routes/hopes.ts'
import { stepRoutes } from './routes/steps.ts'

/** Every door of plans. */
export const routes: AnyRoute[] = [...hopeRoutes, ...stepRoutes]
