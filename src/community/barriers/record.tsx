import { type RecordPart, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, Chip, day, PlainList, Row } from '../../ui/index.ts'
import { stateOf } from './rules.ts'
import { type AreaToRead, areasToRead, barriersOwed, type Owed } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** What I owe an answer in public, and how many words wait to be read. */
const owed = workPanel<WorkView & { owed: Owed[]; areas: AreaToRead[] }>({
  key: 'barriers',
  stands: 'main',
  order: 60,
  opens: null,
  read: () => ({ owed: barriersOwed(), areas: areasToRead() }),
  show({ view, owed, areas }) {
    const waits = areas.reduce((sum, area) => sum + area.waits, 0)
    if (owed.length === 0 && waits === 0) return null
    return (
      <Card title={w.desk.panel}>
        <PlainList>
          {owed.map((one) => (
            <Row
              key={one.id}
              title={one.line}
              href={`/barriers/${one.id}`}
              under={[one.neighbourhood, one.answered === 'will do' ? w.desk.promised : ''].filter(Boolean).join(' · ')}
              end={
                <Chip kind={stateOf(one, view.now) === 'late' ? 'late' : 'soon'}>
                  {w.does(day(new Date(`${one.dueOn}T12:00:00Z`), view.now))}
                </Chip>
              }
            />
          ))}
          {waits > 0 && <Row title={w.desk.toRead(waits)} href="/barriers/desk" />}
        </PlainList>
      </Card>
    )
  },
})

/** About nobody: no table of a person’s record. */
export const record: RecordPart = { tables: {}, today: [owed] }
