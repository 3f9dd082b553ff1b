import { panel, type RecordPart, sql, type View } from '../platform/index.ts'
import { Card } from '../ui/index.ts'
import { words } from './words.ts'

const w = words.en

const home = panel<{ view: View }>({
  key: 'something to say',
  stands: 'main',
  order: 40,
  read: () => ({}),
  show: ({ view }) => (
    <Card title={w.statement.title}>
      <p>{w.statement.lead}</p>
      <a class="govuk-button" href={`/people/${view.person?.id}/said/new`}>
        {w.said.add}
      </a>
    </Card>
  ),
})

export const record: RecordPart = {
  tables: {
    statement: {
      part: 'said',
      export: (person) =>
        sql`select id, speaker_id, speaker_name, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how from statement where person_id = ${person} order by said_at`,
      kept: 'record.kept',
    },
  },
  home: [home],
}
