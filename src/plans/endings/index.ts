import type { AnyRoute } from '../../platform/index.ts'
import { apartRoutes } from './routes/apart.ts'
import { backRoutes } from './routes/back.ts'
import { deathRoutes } from './routes/death.ts'
import { endingRoutes } from './routes/ending.ts'
import { leaveRoutes } from './routes/leave.ts'

export { climbTriesJob } from './climb-tries.ts'
export { StateChip } from './record.tsx'
export { mayWriteTo, type Stands, type State, standsWithUs, states } from './store/index.ts'

/** Every door of staying, leaving and coming back. */
export const endingsRoutes: AnyRoute[] = [
  ...apartRoutes,
  ...endingRoutes,
  ...leaveRoutes,
  ...backRoutes,
  ...deathRoutes,
]
