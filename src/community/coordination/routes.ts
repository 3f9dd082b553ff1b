import type { AnyRoute } from '../../platform/index.ts'
import { mineRoutes } from './routes/mine.ts'
import { personRoutes } from './routes/person.ts'
import { publicRoutes } from './routes/public.ts'
import { teamRoutes } from './routes/team.ts'

export const coordinationRoutes: AnyRoute[] = [...publicRoutes, ...mineRoutes, ...teamRoutes, ...personRoutes]
