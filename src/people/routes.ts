import type { AnyRoute } from '../platform/index.ts'
import { routes as about } from './about/routes.ts'
import { routes as finding } from './finding/routes.ts'
import { routes as picture } from './picture/routes.ts'
import { routes as reach } from './reach/routes.ts'

export const routes: AnyRoute[] = [...about, ...reach, ...finding, ...picture]
