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

const w = { own: 'Not on my screen', theirs: (name: string) => `Not on ${name}’s screen` }

/**
 * The way to keep this off the person’s own screen. It stands on everything alike, whether or not it was ever used, so
 * that its being there tells nothing. Only for the person, and for who may change what stands here at their word.
 */
export function OffScreenLink({
  view: { person, viewer },
  kind,
  entry,
}: {
  view: View
  kind: OffScreenKind
  entry: string
}) {
  if (person === null) return null
  const own = person.id === viewer?.id
  if (!own && !['alongside', 'cover'].includes(person.byRight)) return null
  return (
    <p class="no-print soft">
      <a href={`/people/${person.id}/off-screen/${kind}/${entry}`}>{own ? w.own : w.theirs(person.knownAs)}</a>
    </p>
  )
}
