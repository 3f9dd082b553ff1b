import type { View } from '../../../../platform/index.ts'
import { Card, Chip, day, Empty, PageHead, PlainList, Row, Screen, weekday } from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import type { WhyOwed } from '../../why/store.ts'
import type { LookWaiting } from '../store.ts'
import type { OddWords } from '../words.ts'

type Props = { view: View; w: OddWords; waiting: LookWaiting[]; owed: WhyOwed[] }

/** What waits for a reviewer: readings that were noticed, by reader and day, and answers that were not enough. */
export function LooksPage({ view, w, waiting, owed }: Props) {
  const groups = [...Map.groupBy(waiting, ({ readerId, onDay }) => `${readerId} ${onDay}`).values()]
  const again = owed.filter((one) => one.again)
  return (
    <Screen view={view} title={w.title} current="readings">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {groups.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {groups.map((group) => {
            const [first] = group
            if (!first) return null
            const patterns = [...new Set(group.flatMap((one) => one.patterns))].map((one) => w.patterns[one])
            return (
              <Row
                key={first.id}
                title={w.row(first.readerName, weekday(startOf(first.onDay)))}
                href={`/readings-to-look-at/${first.id}`}
                end={<State view={view} w={w} due={first.dueAt} one={first} />}
                under={w.of(group.map(({ knownAs }) => knownAs).join(', '))}
              >
                <p class="soft">{patterns.join(' · ')}</p>
              </Row>
            )
          })}
        </PlainList>
      </Card>
      {again.length > 0 && (
        <Card title={w.unhappy}>
          <PlainList>
            {again.map((one) => (
              <Row
                key={one.id}
                title={w.unhappyRow(one.knownAs, one.readerName, weekday(startOf(one.onDay)))}
                href={`/readings-to-look-at/why/${one.id}`}
                end={<State view={view} w={w} due={one.dueAt} />}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function State({ view, w, due, one }: { view: View; w: OddWords; due: Date; one?: LookWaiting }) {
  if (one?.saidAt) return <Chip kind="mine">{w.said}</Chip>
  const late = due < view.now
  return <Chip kind={late ? 'late' : 'soon'}>{(late ? w.late : w.by)(day(due, view.now))}</Chip>
}
