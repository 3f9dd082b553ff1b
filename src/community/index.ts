import type { AnyRoute } from '../platform/index.ts'

export * from './assets/index.ts'

export const routes: AnyRoute[] = []
