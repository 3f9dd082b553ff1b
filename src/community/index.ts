import type { AnyRoute } from '../platform/index.ts'
import { giftRoutes } from './gifts/index.ts'

export * from './assets/index.ts'
export { giftRecord } from './gifts/index.ts'

export const routes: AnyRoute[] = [...giftRoutes]
