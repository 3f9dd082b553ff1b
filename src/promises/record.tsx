import { type Around, around, asRead } from '../people/index.ts'
import {
  alongsideMe,
  type Part,
  panel,
  type RecordPart,
  type View,
  type WorkView,
  workPanel,
} from '../platform/index.ts'
import { Card, Empty, PlainList, PromiseRow as Promised } from '../ui/index.ts'
import { standsAs } from './chip.ts'
import { PromiseList } from './list.tsx'
import { owedBy, type PromiseRow, promisesTo } from './promise.ts'
import { words } from './words.ts'

const w = words.en
/** What a page of all that is owed opens. */
const duePage: Part[] = ['hello', 'reach', 'said', 'plan']
/** How many stand on the home page; the rest are one press away. */
const few = 5

const home = panel<{ view: View; promises: PromiseRow[]; around: Around[] }>({
  key: 'promises',
  parts: [],
  stands: 'main',
  order: 30,
  read: ({ person }) => ({ promises: promisesTo(person), around: around() }),
  show: ({ view, promises, around }) => {
    const own = view.person?.id === view.viewer?.id
    return (
      <Card title={own ? w.panel.toMe : w.panel.toThem(view.person?.knownAs ?? '')}>
        {promises.length === 0 && <Empty>{w.panel.none}</Empty>}
        <PromiseList view={view} w={w} promises={promises.slice(0, few)} around={around} />
        {promises.length > few && <a href={`/people/${view.person?.id}/promises`}>{w.panel.all}</a>}
      </Card>
    )
  },
})

const due = workPanel<WorkView & { owed: PromiseRow[] }>({
  key: 'promises due',
  stands: 'main',
  order: 20,
  opens: { people: alongsideMe(duePage), parts: duePage, why: 'looked at what is due' },
  read: ({ viewer }) => ({ owed: owedBy(viewer?.id ?? '') }),
  show: ({ view, people, owed }) =>
    owed.length === 0 ? null : (
      <Card title={w.due.title}>
        <PlainList>
          {owed.map((promise) => (
            <Promised
              key={promise.id}
              w={view.frame.w}
              who={people.find(({ id }) => id === promise.personId)?.knownAs ?? ''}
              what={asRead(view, promise.what)}
              href={`/people/${promise.personId}/promises/${promise.id}`}
              obstacle={asRead(view, promise.obstacle) || undefined}
              {...standsAs(promise, view.now, w)}
            />
          ))}
        </PlainList>
      </Card>
    ),
})

export const record: RecordPart = {
  tables: {
    promise: {
      part: 'by row',
      kept: 'record.kept',
    },
    promise_turn: {
      part: 'by row',
      kept: 'record.kept',
    },
  },
  home: [home],
  today: [due],
}
