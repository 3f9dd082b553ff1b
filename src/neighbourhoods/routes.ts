import type { AnyRoute } from '../platform/index.ts'
import { linesRoutes } from './lines/routes.ts'
import { movedRoutes } from './moved/routes.ts'

export const routes: AnyRoute[] = [...linesRoutes, ...movedRoutes]
