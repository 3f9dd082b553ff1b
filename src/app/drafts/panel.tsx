import {
  type Draft,
  draftHref,
  draftsOf,
  panel,
  type RecordPart,
  type View,
  type WorkView,
  workPanel,
} from '../../platform/index.ts'
import { Card, day, PlainList, Row, time } from '../../ui/index.ts'
import { beginningOf } from './typed-words.ts'
import { words } from './words.ts'

const w = words.en

/** On one’s own home page: what one has begun to write. It is nobody else’s to see, so it is no part of the record. */
const home = panel<{ view: View; drafts: Draft[] }>({
  key: 'drafts',
  stands: 'aside',
  order: 90,
  read: ({ viewer }) => ({ drafts: draftsOf(viewer?.id ?? '') }),
  show: ({ view, drafts }) =>
    view.viewer?.id === view.person?.id ? <DraftsCard key="drafts" view={view} drafts={drafts} /> : null,
})

const today = workPanel<WorkView & { drafts: Draft[] }>({
  key: 'drafts',
  stands: 'aside',
  order: 90,
  opens: null,
  read: ({ viewer }) => ({ drafts: draftsOf(viewer?.id ?? '') }),
  show: ({ view, drafts }) => <DraftsCard key="drafts" view={view} drafts={drafts} />,
})

export const record: RecordPart = { tables: {}, home: [home], today: [today] }

function DraftsCard({ view, drafts }: { view: View; drafts: Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <Card title={w.panel.title} corner={<a href="/drafts">{w.panel.all}</a>}>
      <PlainList>
        {drafts.slice(0, 3).map(({ about, fields, savedAt }) => (
          <Row
            key={about}
            title={beginningOf(fields) ?? w.list.noWords}
            href={draftHref(about)}
            under={w.list.kept(day(savedAt, view.now), time(savedAt))}
          />
        ))}
      </PlainList>
    </Card>
  )
}
