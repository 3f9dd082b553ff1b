import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { day } from '../../../ui/index.ts'
import type { Apart, Stands } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { whoseIs } from './sheet.tsx'

/** How somebody stands with us, in a few plain sentences. */
export function StateLines({
  view,
  w,
  stands,
  apart,
  around,
}: {
  view: View
  w: Words
  stands: Stands | null
  apart?: Apart
  around: readonly Around[]
}) {
  const { name } = whoseIs(view)
  const { hub } = w.apart
  if (!stands) return null
  const more = [
    apart?.kind === 'away' && `${sentence(hub.places[apart.whereTo] ?? '')}`,
    stands.since && hub.since(day(stands.since, view.now)),
    apart?.backOn && hub.back(day(new Date(`${apart.backOn}T12:00:00Z`), view.now)),
    apart &&
      apart.kind !== 'out of touch' &&
      hub.keeps(nameOf(around, apart.keeperId, apart.keeperName), apart.everyDays),
  ].filter(Boolean)
  return (
    <>
      <p>
        <strong>{hub.states[stands.state]?.(name)}</strong>
      </p>
      {more.length > 0 && <p>{more.join(' ')}</p>}
      {apart?.words && <p>“{apart.words}”</p>}
      {stands.leftAlone && <p>{hub.leftAlone(name)}</p>}
      {stands.onlyRests && <p>{hub.onlyRests}</p>}
    </>
  )
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
