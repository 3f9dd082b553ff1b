import type { AnyRoute, Config } from '../../platform/index.ts'
import { invitationRoutes } from '../invitations/routes.ts'
import { itIsMeRoutes } from '../it-is-me/routes.ts'
import { demoRoutes } from './demo.ts'
import { ownRoutes } from './own.ts'
import { signInRoutes } from './sign-in.ts'

/** The doors of signing in. Stepping into somebody's shoes is no door at all unless the program runs as a demo. */
export function routes(config: Config): AnyRoute[] {
  return [
    ...signInRoutes(config),
    ...ownRoutes(config),
    ...itIsMeRoutes(config),
    ...invitationRoutes(config),
    ...(config.demo ? demoRoutes(config) : []),
  ]
}
