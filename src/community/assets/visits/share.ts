export type Share = 'all' | 'nearly' | 'most' | 'half' | 'few'

/** A part of a count as people say it, so that no single person can be counted out. */
export function shareOf(part: number, whole: number): Share {
  const share = part / whole
  if (share === 1) return 'all'
  return share >= 0.8 ? 'nearly' : share >= 0.6 ? 'most' : share >= 0.4 ? 'half' : 'few'
}
