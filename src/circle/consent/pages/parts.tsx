import type { Part, View } from '../../../platform/index.ts'
import { day } from '../../../ui/index.ts'
import type { HeldPart, Offered } from '../rules.ts'
import { parts } from '../rules.ts'
import type { Words } from '../words.ts'

/** Whose consent a page is about, and where its pages are. */
export function whose({ person, viewer }: Pick<View, 'person' | 'viewer'>) {
  const id = person?.id ?? ''
  const base = `/people/${id}/circle`
  // Who asks somebody in by authority does not see who else was let in.
  const back = person?.byRight === 'authority' ? `/people/${id}` : `${base}/consent`
  return { own: id !== '' && id === viewer?.id, name: person?.knownAs ?? '', base, back }
}

/** What a part is called, for its person or for somebody else. */
export function partName(w: Words, own: boolean, part: Part): string {
  return (own ? w.parts.own : w.parts.their)[part]?.name ?? part
}

/** “sees it, until 3 May 2027”. */
export function heldInWords(w: Words, own: boolean, { manner, untilAt, fromAt }: HeldPart, now: Date): string {
  const what = (own ? w.manners : w.mannersFor)[manner] ?? ''
  const when = fromAt > now ? `, ${w.from(day(fromAt, now))}` : ''
  return `${what}${when}, ${untilAt ? w.until(day(untilAt, now)) : w.noEnd}`
}

/** What is offered, part by part, as a list. `own`: as the person reads it. */
export function OfferedList({ w, own, offered }: { w: Words; own: boolean; offered: Offered }) {
  if (Object.keys(offered).length === 0) return <p>{w.invite.offerNothing}</p>
  return (
    <ul>
      {parts.map((part) => {
        const manner = offered[part]
        const says = (own ? w.parts.own : w.parts.their)[part]
        return (
          manner && (
            <li key={part}>
              <strong>{says?.name}</strong> ({says?.about}): {(own ? w.short : w.shortFor)[manner]}
            </li>
          )
        )
      })}
    </ul>
  )
}
