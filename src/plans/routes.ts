import type { AnyRoute } from '../platform/index.ts'
import { endingsRoutes } from './endings/index.ts'
import { ideaRoutes } from './ideas/index.ts'
import { agreeingRoutes } from './routes/agreeing.ts'
import { hopeRoutes } from './routes/hopes.ts'
import { livingRoutes } from './routes/living.ts'
import { stepRoutes } from './routes/steps.ts'

/** Every door of plans. */
export const routes: AnyRoute[] = [
  ...hopeRoutes,
  ...stepRoutes,
  ...agreeingRoutes,
  ...livingRoutes,
  ...ideaRoutes,
  ...endingsRoutes,
]
