import type { Job } from '../platform/index.ts'
import { sweep } from './conversation/sweep-pages.ts'
import { jobs as hello } from './hello/jobs.ts'

export const jobs: readonly Job[] = [sweep, ...hello]
