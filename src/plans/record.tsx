import { panel, type RecordPart, sql, type View } from '../platform/index.ts'
import { Card, Empty, PlainList, Row } from '../ui/index.ts'
import { type Hope, hopesOf } from './store.ts'
import { words } from './words.ts'

const w = words.en.plan

const home = panel<{ view: View; hopes: Hope[] }>({
  key: 'plan',
  stands: 'main',
  order: 20,
  read: ({ person }) => ({ hopes: hopesOf(person) }),
  show: ({ view, hopes }) => (
    <Card title={w.title}>
      {hopes.length === 0 && (
        <Empty action={<a href={`/people/${view.person?.id}/plan/hopes/new`}>{w.addHope}</a>}>{w.none}</Empty>
      )}
      <PlainList>
        {hopes.map((hope) => (
          <Row key={hope.id} title={hope.text} href={`/people/${view.person?.id}/plan#hope-${hope.id}`} />
        ))}
      </PlainList>
    </Card>
  ),
})

export const record: RecordPart = {
  tables: {
    plan: {
      part: 'plan',
      export: (person) => sql`select id, began_at from plan where person_id = ${person}`,
      kept: 'record.kept',
    },
    hope: {
      part: 'plan',
      export: (person) =>
        sql`select id, plan_id, text, statement_id, place_in_plan, added_at from hope where person_id = ${person} order by place_in_plan`,
      kept: 'record.kept',
    },
    agreement: {
      part: 'plan',
      export: (person) =>
        sql`select id, plan_id, version, content, agreed_at, at_their_word_by, how from agreement where person_id = ${person} order by version`,
      kept: 'record.kept',
    },
  },
  home: [home],
}
