import { type Around, asRead, nameOf } from '../people/index.ts'
import type { View } from '../platform/index.ts'
import { PlainList, PromiseRow as Promised } from '../ui/index.ts'
import { standsAs } from './chip.ts'
import type { PromiseRow } from './promise.ts'
import type { Words } from './words.ts'

/** Promises to the person whose record is open, each with who, what, by when and what is in the way. */
export function PromiseList({
  view,
  w,
  promises,
  around,
}: {
  view: View
  w: Words
  promises: readonly PromiseRow[]
  around: readonly Around[]
}) {
  return (
    <PlainList>
      {promises.map((promise) => (
        <Promised
          key={promise.id}
          w={view.frame.w}
          who={nameOf(around, promise.ownerId, promise.ownerName)}
          what={asRead(view, promise.what)}
          href={`/people/${promise.personId}/promises/${promise.id}`}
          obstacle={asRead(view, promise.brokenWhy || promise.obstacle) || undefined}
          {...standsAs(promise, view.now, w)}
        />
      ))}
    </PlainList>
  )
}
