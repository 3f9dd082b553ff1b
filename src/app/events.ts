import { takeInBegun } from '../community/index.ts'
import type { Handler } from '../platform/index.ts'

/** What the slices do when something has happened: news travels up, from the outbox, and never by a call. */
export const handlers: readonly Handler[] = [takeInBegun]
