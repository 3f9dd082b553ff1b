/** The ids that describe a field, in the order they are read out: what the caller names, the hint, the error. */
export function describedByIds(
  id: string | undefined,
  parts: { describedBy?: string; hint?: unknown; errorMessage?: unknown },
): string | undefined {
  const ids = [parts.describedBy, parts.hint && `${id}-hint`, parts.errorMessage && `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}
