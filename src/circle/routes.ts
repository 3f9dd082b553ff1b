import type { AnyRoute } from '../platform/index.ts'
import { authorityRoutes } from './authority/routes.ts'
import { routes as looked } from './looked/routes.ts'
import { mapRoutes } from './map/routes.ts'
import { quietRoutes } from './quiet/routes.ts'

export const routes: AnyRoute[] = [...looked, ...mapRoutes, ...authorityRoutes, ...quietRoutes]
