/** What stands first: somebody’s words about what matters or what is strong. */
export function strongIn<One extends { kind: string; takenBackAt?: Date | null; sealedAt?: Date | null }>(
  statements: readonly One[],
): One[] {
  return statements.filter(
    ({ kind, takenBackAt, sealedAt }) => (kind === 'what matters' || kind === 'gift') && !takenBackAt && !sealedAt,
  )
}

/**
 * Whether a draft goes back to whoever wrote it because nothing strong stands in it (P7). Only a worker’s draft ever
 * does; “I’d rather not say” is a full answer; and a person’s own plan is never held up.
 */
export function sentBack({
  workers,
  strong,
  ratherNotSay,
}: {
  workers: boolean
  strong: number
  ratherNotSay: boolean
}): boolean {
  return workers && strong === 0 && !ratherNotSay
}
