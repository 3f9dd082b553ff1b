import { type RecordPart, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, Chip, day, PlainList, Row, time } from '../../ui/index.ts'
import { type ToAnswer, toAnswer } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** What somebody said in confidence, before everything else of the day. */
const waiting = workPanel<WorkView & { waiting: ToAnswer[] }>({
  key: 'not safe',
  stands: 'main',
  order: 2,
  opens: null,
  read: () => ({ waiting: toAnswer() }),
  show: ({ view, waiting }) =>
    waiting.length === 0 ? null : (
      <Card title={w.panel.title} tone="clay" corner={<a href="/not-safe/answers">{w.panel.see}</a>}>
        <PlainList>
          {waiting.map((one) => (
            <Row
              key={one.id}
              title={w.answer.about(w.kinds[one.aboutKind], one.aboutName)}
              href="/not-safe/answers"
              end={
                <Chip kind={one.dueAt < view.now ? 'late' : 'soon'}>
                  {w.answer.by(`${time(one.dueAt)}, ${day(one.dueAt, view.now)}`)}
                </Chip>
              }
            />
          ))}
        </PlainList>
      </Card>
    ),
})

export const record: RecordPart = { tables: {}, today: [waiting] }
