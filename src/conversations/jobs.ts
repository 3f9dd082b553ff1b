import type { Job } from '../platform/index.ts'
import { sweep } from './conversation/sweep-pages.ts'

export const jobs: readonly Job[] = [sweep]
