import { type WorkView, workPanel } from '../../../platform/index.ts'
import { Card, Chip, day, PlainList, Row } from '../../../ui/index.ts'
import { type LookWaiting, oddLooksWaiting } from './store.ts'
import { oddWords } from './words.ts'

const w = oddWords.en

/** How many readings wait for a reviewer and by when; who read what stands on their own page. */
export const looksWaiting = workPanel<WorkView & { looks: LookWaiting[] }>({
  key: 'readings to look at',
  stands: 'main',
  order: 16,
  opens: null,
  read: () => ({ looks: oddLooksWaiting() }),
  show({ view, looks }) {
    if (looks.length === 0) return null
    const due = new Date(Math.min(...looks.map(({ dueAt }) => dueAt.getTime())))
    const late = due < view.now
    return (
      <Card title={w.title}>
        <PlainList>
          <Row
            title={w.waiting(looks.length)}
            href="/readings-to-look-at"
            end={<Chip kind={late ? 'late' : 'soon'}>{(late ? w.late : w.by)(day(due, view.now))}</Chip>}
          />
        </PlainList>
      </Card>
    )
  },
})
