import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  PageHead,
  Paper,
  PlainList,
  Row,
  Screen,
  Table,
} from '../../../ui/index.ts'
import type { PanelRow, PanelView, Sums } from '../store.ts'
import type { Words } from '../words.ts'

type SumsProps = { view: View; w: Words; sums: Sums[]; views: PanelView[]; small: Pinned<number> }

/** How often something is kept from somebody: for everybody to read, small numbers not said. */
export function SumsPage({ view, w: all, sums, views, small }: SumsProps) {
  const w = all.sums
  const rows = Object.entries(w.rows) as [Exclude<keyof Sums, 'ground'>, string][]
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {sums.length === 0 && (
        <Card>
          <Empty>{w.none}</Empty>
        </Card>
      )}
      {sums.map((one) => (
        <Card key={one.ground} title={all.groundNames[one.ground]}>
          <Table
            firstCellIsHeader
            rows={rows.map(([key, text]) => [
              { text },
              { text: String(one[key] ?? w.small(small.value)), format: 'numeric' as const },
            ])}
          />
          <p class="soft">{all.laws[one.ground]}</p>
        </Card>
      ))}
      <Card title={w.how}>
        <ol class="govuk-list govuk-list--number">
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <Views view={view} w={all} views={views} />
    </Screen>
  )
}

function Views({ view, w, views }: { view: View; w: Words; views: PanelView[] }) {
  return (
    <Card title={w.sums.views} tone="leaf">
      {views.length === 0 && <Empty>{w.sums.noViews}</Empty>}
      {views.map((one) => (
        <figure key={one.id}>
          <blockquote>
            <p class="as-written">{one.words}</p>
          </blockquote>
          <figcaption class="soft">{day(one.at, view.now)}</figcaption>
        </figure>
      ))}
    </Card>
  )
}

/** The panel looks decisions over: no name, nothing of what is hidden. */
export function PanelPage({
  view,
  w: all,
  rows,
  views,
}: {
  view: View
  w: Words
  rows: PanelRow[]
  views: PanelView[]
}) {
  const w = all.panel
  const { errorMessage, ...words } = field(view, 'words')
  return (
    <Screen view={view} title={w.title} current="withheld panel">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {rows.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {rows.map((row) => (
            <Row
              key={row.mark}
              title={`${row.mark} · ${all.groundNames[row.ground]}`}
              end={
                <Chip kind={row.lateDays > 0 ? 'late' : 'plain'}>
                  {row.lateDays > 0 ? w.late(row.lateDays) : w.states[row.state]}
                </Chip>
              }
              under={[
                `${w.table.weeks}: ${row.weeks}`,
                `${w.table.renewals}: ${row.renewals}`,
                `${w.table.challenged}: ${row.challenged}`,
                row.unsaid && w.unsaid,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </PlainList>
      </Card>
      <Card>
        <Form view={view}>
          <Paper {...words} label={w.label} hint={w.hint} error={errorMessage?.text} />
          <Button>{w.send}</Button>
        </Form>
      </Card>
      <Views view={view} w={all} views={views} />
    </Screen>
  )
}
