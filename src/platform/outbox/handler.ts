import type { Act, Part, Transaction } from '../database/index.ts'
import type { Id } from '../ids.ts'

/** Something that happened, as an act told it. */
export interface Told {
  id: Id
  /** In the past tense: `hope added`. */
  kind: string
  person: Id | null
  facts: Record<string, unknown>
  at: Date
}

/** What a slice does when something has happened. It is done once for each event, in a transaction of its own. */
export interface Handler {
  /** Never changes and is never used again for another: it is how we know that an event was handled. */
  name: string
  kind: string
  /** Why the record is opened, as its person will read it; declared in `system_purpose` by a migration. */
  purpose: string
  parts: readonly Part[]
  act: Act
  /** No network in here: what goes out is written down, and a job sends it. */
  handle(tx: Transaction, event: Told): Promise<void> | void
}

/** Declares a handler; only types happen here. */
export function handler(declared: Handler): Handler {
  return declared
}
