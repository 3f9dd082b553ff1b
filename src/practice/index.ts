import type { AnyRoute } from '../platform/index.ts'
import { askingRoutes } from './asking/routes.ts'
import { emergencyRoutes } from './emergency/routes.ts'
import { goingRoutes } from './going/routes.ts'
import { handoverRoutes } from './handover/routes.ts'
import { namedWorkerRoutes } from './named-worker/routes.ts'
import { rotaRoutes } from './rota/routes.ts'
import { routes as people } from './routes.ts'
import { supervisionRoutes } from './supervision/routes.ts'

export { jobs } from './jobs.ts'
export { record } from './record.tsx'

export const routes: AnyRoute[] = [
  ...people,
  ...namedWorkerRoutes,
  ...handoverRoutes,
  ...askingRoutes,
  ...rotaRoutes,
  ...emergencyRoutes,
  ...supervisionRoutes,
  ...goingRoutes,
]
