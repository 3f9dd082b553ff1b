import type { View } from '../platform/index.ts'

/** What may be kept off its person’s own screen, as its page is called. */
export type OffScreenKind =
  | 'statement'
  | 'decision'
  | 'conversation'
  | 'promise'
  | 'hope'
  | 'step'
  | 'check-in'
  | 'letter'
  | 'circle'
  | 'reader'
  | 'gift'
  | 'introduction'
  | 'thanks'
  | 'booking'
  | 'coordination'
  | 'peer'
  | 'peer-ask'
  | 'visit'
  | 'enterprise'
  | 'move'

const w = { own: 'Not on my screen', theirs: (name: string) => `Not on ${name}’s screen` }

/**
 * The way to keep this off the person’s own screen. It stands on everything alike, whether or not it was ever used, so
 * that its being there tells nothing. Only for the person, and for who may change what stands here at their word. `own`: on
 * pages of one’s own that carry no person in their path.
 */
export function OffScreenLink({
  view: { person, viewer },
  kind,
  entry,
  own: mine = false,
}: {
  view: View
  kind: OffScreenKind
  entry: string
  own?: boolean
}) {
  const whose = person ?? (mine && viewer?.isPerson ? { ...viewer, byRight: 'self' } : null)
  if (whose === null) return null
  const own = whose.id === viewer?.id
  if (!own && !['alongside', 'cover'].includes(whose.byRight)) return null
  return (
    <p class="no-print soft">
      <a href={`/people/${whose.id}/off-screen/${kind}/${entry}`}>{own ? w.own : w.theirs(whose.knownAs)}</a>
    </p>
  )
}
