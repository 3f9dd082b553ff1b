import type { View } from '../../../platform/index.ts'
import { Card, Chip, day, Empty, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import type { TalkOpen } from '../store-of-mine.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; pages: TalkOpen[]; waiting: TalkOpen[] }

/** What a worker has still to share or delete, and what waits for somebody’s yes. */
export function MinePage({ view, w, pages, waiting }: Props) {
  return (
    <Screen view={view} title={w.mine.title} current="today">
      <PageHead title={w.mine.title} lead={w.mine.lead} />
      <Card title={w.mine.pages}>
        <TalkRows view={view} w={w} talks={pages} none={w.mine.noPages} />
      </Card>
      <Card title={w.mine.waiting}>
        <TalkRows view={view} w={w} talks={waiting} none={w.mine.noWaiting} />
      </Card>
    </Screen>
  )
}

export function TalkRows({
  view,
  w,
  talks,
  none,
}: {
  view: Pick<View, 'people' | 'now'>
  w: Words
  talks: readonly TalkOpen[]
  none: string
}) {
  const { now, people } = view
  const nameFor = (person: string) => people.find(({ id }) => id === person)?.knownAs ?? ''
  if (talks.length === 0) return <Empty>{none}</Empty>
  return (
    <PlainList>
      {talks.map(({ id, personId, kind, heldAt, dueAt, unconfirmed }) => (
        <Row
          key={id}
          href={`/people/${personId}/conversations/${id}${unconfirmed > 0 ? '/read-back/at-their-word' : ''}`}
          title={w.mine.row(w.kinds[kind], nameFor(personId), day(heldAt, now))}
          end={
            unconfirmed > 0 ? (
              <Chip kind="mine">{w.list.waiting(unconfirmed)}</Chip>
            ) : dueAt ? (
              <Chip kind={dueAt < now ? 'late' : 'soon'}>
                {(dueAt < now ? w.list.wasDue : w.list.due)(day(dueAt, now))}
              </Chip>
            ) : null
          }
        />
      ))}
    </PlainList>
  )
}
