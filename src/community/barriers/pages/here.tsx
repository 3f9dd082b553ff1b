import type { View } from '../../../platform/index.ts'
import { Card, Empty, PlainList, Row } from '../../../ui/index.ts'
import type { AreaToRead, Barrier } from '../store.ts'
import { words } from '../words.ts'
import { StateChip } from './bits.tsx'

const most = 3

/** On the page of a neighbourhood: what stands in the way there, what waits for an answer first. */
export function HereInTheWay({ view, slug, barriers }: { view: View; slug: string; barriers: Barrier[] }) {
  const w = words.en
  return (
    <Card title={w.here.title} corner={barriers.length > 0 && <a href={`/barriers?in=${slug}`}>{w.here.all}</a>}>
      {barriers.length === 0 && <p class="soft">{w.here.none}</p>}
      <PlainList>
        {barriers.slice(0, most).map((barrier) => (
          <Row
            key={barrier.id}
            title={barrier.line}
            href={`/barriers/${barrier.id}`}
            under={w.said(barrier.said)}
            end={<StateChip view={view} w={w} barrier={barrier} />}
          />
        ))}
      </PlainList>
      <p>
        <a href={`/barriers/say?neighbourhood=${slug}`}>{w.list.say}</a>
      </p>
    </Card>
  )
}

/** On the desk of whoever connects people: where something waits to be read. */
export function NewBarriers({ areas }: { areas: AreaToRead[] }) {
  const w = words.en.desk
  const waits = areas.filter((area) => area.waits > 0)
  return (
    <Card title={w.title}>
      {waits.length === 0 && <Empty>{w.none}</Empty>}
      <PlainList>
        {waits.map(({ id, name, slug, waits }) => (
          <Row key={id} title={name} href={`/barriers/desk?in=${slug}`} under={w.toRead(waits)} />
        ))}
      </PlainList>
    </Card>
  )
}
