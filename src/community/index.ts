import type { AnyRoute } from '../platform/index.ts'
import { assetRoutes } from './assets/index.ts'
import { directoryRoutes } from './directory/index.ts'
import { giftRoutes } from './gifts/index.ts'
import { importRoutes } from './import/index.ts'

export * from './assets/index.ts'
export { taxonomyId } from './directory/index.ts'
export { giftRecord } from './gifts/index.ts'
export { importJob } from './import/index.ts'
export { neighbourhoodRoutes } from './neighbourhood/index.ts'

export const routes: AnyRoute[] = [...directoryRoutes, ...importRoutes, ...giftRoutes, ...assetRoutes]
