import { alongsideMe, type Id, type Query, sql, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, day, PlainList, Row } from '../../ui/index.ts'
import { words } from './words.ts'

const w = words.en.notThrough

interface NotThrough {
  personId: Id
  way: string
  at: Date
}

function whatDidNotGetThrough(): Query<NotThrough> {
  return sql<NotThrough>`select person_id, way, at from news_not_through() order by at desc`
}

/** Mail and texts that were tried for long and never taken: their person waits for word that does not come. */
export const notThrough = workPanel<WorkView & { lost: NotThrough[] }>({
  key: 'news not through',
  stands: 'aside',
  order: 35,
  opens: { people: alongsideMe(['reach']), parts: ['reach'], why: 'looked whether word gets through to you' },
  read: () => ({ lost: whatDidNotGetThrough() }),
  show: ({ view, people, lost }) =>
    lost.length === 0 ? null : (
      <Card title={w.title} tone="clay">
        <PlainList>
          {lost.map(({ personId, way, at }) => (
            <Row
              key={`${personId} ${way} ${at.getTime()}`}
              title={w.line(people.find(({ id }) => id === personId)?.knownAs ?? '', way)}
              href={`/people/${personId}/reach`}
              under={w.under(day(at, view.now))}
            />
          ))}
        </PlainList>
      </Card>
    ),
})
