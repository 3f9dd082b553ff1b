import type { Job } from '../../platform/index.ts'
import { sealJob, sealLeftBehindJob } from './seals/seal-readings.ts'

export const jobs: readonly Job[] = [sealJob, sealLeftBehindJob]
