import type { Job } from '../../platform/index.ts'
import { climbUnansweredJob, noticeJob } from './odd/find-odd-looks.ts'
import { sealJob, sealLeftBehindJob } from './seals/seal-readings.ts'

export const jobs: readonly Job[] = [sealJob, sealLeftBehindJob, noticeJob, climbUnansweredJob]
