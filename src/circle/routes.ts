import type { AnyRoute } from '../platform/index.ts'
import { routes as looked } from './looked/routes.ts'
import { mapRoutes } from './map/routes.ts'

export const routes: AnyRoute[] = [...looked, ...mapRoutes]
