import type { Agreement, Hope } from './store.ts'

/** Where a plan stands with its person's yes: none given, given to what stands here, or given to an earlier version. */
export type Standing = 'not agreed' | 'agreed' | 'changed since'

/** Compares what was agreed with what stands now: same hopes, same words, same order. */
export function standingOf(hopes: readonly Hope[], last: Agreement | null): Standing {
  if (last === null) return 'not agreed'
  const then = last.content.hopes
  const same =
    then.length === hopes.length && then.every((hope, at) => hope.id === hopes[at]?.id && hope.text === hopes[at]?.text)
  return same ? 'agreed' : 'changed since'
}
