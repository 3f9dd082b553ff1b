import type { View } from '../../../platform/index.ts'
import { Screen } from '../../../ui/index.ts'
import type { MapWords } from '../words.ts'
import { whose } from './parts.tsx'
import { EmptyRings } from './picture.tsx'

/** A blank map on one sheet of paper, to draw on together at a table. */
export function PaperPage({ view, w }: { view: View; w: MapWords }) {
  const { name } = whose(view)
  const { place } = view.frame
  return (
    <Screen view={view} title={w.paper.title} print="letter">
      <article class="letter circle-sheet">
        <h1>{w.paper.heading(name)}</h1>
        <p>{w.paper.lead}</p>
        <EmptyRings w={w} me={w.me} />
        <p>{w.paper.brings}</p>
        <p class="circle-sheet-lines">
          <span>{w.paper.day}</span>
          <span>{w.paper.withWhom}</span>
        </p>
        <p>
          {w.paper.back} {place.name}, {place.ringNumber}.
        </p>
      </article>
    </Screen>
  )
}
