import type { RecordPart } from '../platform/index.ts'
import { home, today } from './panels.tsx'
import { tables } from './tables.ts'

/** What conversations leave in a person’s record, and what they put on home pages. */
export const record: RecordPart = { tables, home, today }
