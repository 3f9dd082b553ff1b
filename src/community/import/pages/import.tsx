import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Details,
  Form,
  fieldOn,
  PageHead,
  PlainList,
  Row,
  Screen,
  Select,
  sentence,
  Table,
} from '../../../ui/index.ts'
import type { Entry } from '../entry.ts'
import type { Row as Line } from '../read/csv.ts'
import { columnKinds } from '../read/spreadsheet.ts'
import type { LeftOutLine, Outcomes, Run, TheirsStands } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  view: View
  w: Words
  run: Run
  outcomes: Outcomes | null
  leftOut: LeftOutLine[]
  theirs: TheirsStands[]
  cells: Line[]
  understood: Entry[]
}

/** One list that was brought: what we understood, how far it has come, what became of each line. */
export function ImportPage({ view, w, run, outcomes, leftOut, theirs, cells, understood }: Props) {
  const here = `/directory/import/${run.id}`
  const title = sentence(run.source.replace(/^list: /, ''))
  const waits = run.state === 'going' || run.state === 'to fetch'
  const refresh = waits ? { refresh: 3 } : {}
  return (
    <Screen view={view} title={title} current="import" {...refresh}>
      <PageHead
        title={title}
        lead={leadOf(w, run, outcomes)}
        links={
          <>
            <a href="/directory/import">{w.one.back}</a>
            {run.state === 'done' && <a href="/groups">{w.one.groups}</a>}
            {run.state === 'done' && <a href="/groups/perhaps-the-same">{w.one.twins}</a>}
          </>
        }
      />
      {waits && (
        <Card>
          <progress
            class="progress"
            {...(run.state === 'going' && { max: run.total, value: run.total - (outcomes?.waiting ?? run.total) })}
            aria-label={w.states[run.state]}
          />
          <p data-look-again={here}>
            <a href={here}>{w.states[run.state]}</a>
          </p>
        </Card>
      )}
      {run.state === 'to look at' && (
        <Form view={view} to={here}>
          <div class="stack">
            <Card title={w.one.understood}>
              {understood.length === 0 ? (
                <p>{w.one.nothingUnderstood}</p>
              ) : (
                <PlainList>
                  {understood.map((entry) => (
                    <Understood key={entry.sourceId} entry={entry} />
                  ))}
                </PlainList>
              )}
              {run.kind === 'spreadsheet' && <p class="soft">{w.one.mapLead}</p>}
              <Button id="begin">{w.one.begin}</Button>
            </Card>
            {run.kind === 'spreadsheet' && <Columns view={view} w={w} run={run} here={here} cells={cells} />}
          </div>
        </Form>
      )}
      {outcomes && run.state !== 'to look at' && run.total > 0 && (
        <Card>
          <dl class="waits">
            {(['fresh', 'changed', 'same', 'theirs', 'leftOut'] as const)
              .filter((name) => name === 'fresh' || outcomes[name] > 0)
              .map((name) => (
                <div key={name}>
                  <dt>{w.one.outcomes[name]}</dt>
                  <dd>{outcomes[name].toLocaleString('en-GB')}</dd>
                </div>
              ))}
          </dl>
        </Card>
      )}
      {theirs.length > 0 && (
        <Card title={w.one.theirsTitle}>
          <p>{w.one.theirsLead}</p>
          {theirs.map((one) => (
            <div class="side-by-side" key={one.line}>
              <Table
                caption={one.name}
                firstCellIsHeader
                head={[{ text: w.one.what }, { text: w.one.here }, { text: w.one.came }]}
                rows={Object.entries(one.difference).map(([column, [ours, came]]) => [
                  { text: w.one.columns[column] ?? column },
                  { text: ours || w.one.none },
                  { text: came || w.one.none },
                ])}
              />
            </div>
          ))}
        </Card>
      )}
      {leftOut.length > 0 && (
        <Card title={w.one.leftOutTitle}>
          <p>{w.one.leftOutLead}</p>
          <PlainList>
            {leftOut.map(({ line, reason, says }) => (
              <Row key={line} title={w.one.line(line, says)} under={reason} />
            ))}
          </PlainList>
        </Card>
      )}
      {!waits && (
        <Form view={view} to={`${here}/throw-away`}>
          {run.state === 'done' && <p class="soft">{w.one.awayStays}</p>}
          <Button classes="govuk-button--secondary">{run.state === 'done' ? w.one.awayDone : w.one.away}</Button>
        </Form>
      )}
    </Screen>
  )
}

/** An entry as whoever looks for something will meet it. */
function Understood({ entry }: { entry: Entry }) {
  const { name, line, addressLines, postcode, whenWords, costWords, phone, email, website } = entry
  const where = [...addressLines, postcode].filter(Boolean).join(', ')
  const reach = [phone, email, website?.replace(/^https?:\/\//, '').replace(/\/$/, '')].filter(Boolean).join(' · ')
  return (
    <li class="understood">
      <strong>{name}</strong>
      {line !== name && <p>{line}</p>}
      {[where, whenWords, costWords, reach].filter(Boolean).map((one) => (
        <p key={one} class="soft small">
          {one}
        </p>
      ))}
    </li>
  )
}

type ColumnsProps = { view: View; w: Words; run: Run; here: string; cells: Line[] }

/** What each column was taken for: those that go in, then those that stay out, to be put right. */
function Columns({ view, w, run, here, cells }: ColumnsProps) {
  const columns = (run.titles ?? []).map((heading, at) => {
    const given = fieldOn(view, here, `column-${at}`, 'map')
    const examples = cells.map((row) => row.cells[at]?.trim() ?? '').filter(Boolean)
    return {
      heading,
      given,
      kind: given.value || run.mapping?.[at] || '',
      examples: [...new Set(examples)].slice(0, 2),
    }
  })
  const one = ({ heading, given, kind, examples }: (typeof columns)[number]) => (
    <Select
      {...given}
      key={given.name}
      value={kind}
      label={{ text: w.one.column(heading), classes: 'govuk-label--s' }}
      hint={{ text: w.one.holds(examples.map((said) => (said.length > 40 ? `${said.slice(0, 40)}…` : said))) }}
      items={[
        { value: '', text: w.one.leaveOut },
        ...columnKinds.map((kind) => ({ value: kind, text: w.one.kinds[kind] })),
      ]}
    />
  )
  const taken = columns.filter(({ kind }) => kind !== '')
  const left = columns.filter(({ kind }) => kind === '')
  return (
    <Card title={w.one.mapTitle}>
      {taken.length > 0 && <div class="columns-taken">{taken.map(one)}</div>}
      {left.length > 0 && (
        <Details summaryText={w.one.leftColumns(left.length)} open={taken.length === 0 || view.errors.length > 0}>
          <div class="columns-taken">{left.map(one)}</div>
        </Details>
      )}
      <div class="actions">
        <Button name="do" value="look" classes="govuk-button--secondary">
          {w.one.lookAgain}
        </Button>
        <Button>{w.one.begin}</Button>
      </div>
    </Card>
  )
}

function leadOf(w: Words, run: Run, outcomes: Outcomes | null): string {
  switch (run.state) {
    case 'to fetch':
      return w.one.fetching(run.total)
    case 'going':
      return w.one.going(run.total - (outcomes?.waiting ?? 0), run.total)
    case 'failed':
      return w.one.failed(run.trouble)
    case 'done':
      return w.one.done
    case 'to look at':
      return w.one.lead(run.total, run.fileName)
  }
}
