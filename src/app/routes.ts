import { routes as circle } from '../circle/index.ts'
import { routes as conversations } from '../conversations/index.ts'
import { routes as plans } from '../plans/index.ts'
import type { AnyRoute } from '../platform/index.ts'
import { routes as promises } from '../promises/index.ts'
import { personHome } from './home.tsx'

/** Every door of the house. */
export const routes: AnyRoute[] = [personHome, ...plans, ...conversations, ...circle, ...promises]
