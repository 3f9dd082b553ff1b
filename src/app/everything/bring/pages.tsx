import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  Details,
  day,
  FileUpload,
  Form,
  field,
  PageHead,
  PlainList,
  Row,
  Screen,
  Select,
} from '../../../ui/index.ts'
import type { Words } from '../words.ts'
import type { Arrival, Colleague } from './store.ts'

type ListProps = { view: View; w: Words; arrivals: Arrival[] }

const week = 7 * 86_400_000

/** Where whoever works here takes in a record that somebody brings along. */
export function ArrivalsPage({ view, w: { bring: w }, arrivals }: ListProps) {
  return (
    <Screen view={view} title={w.title} current="arrivals">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <Form view={view} upload>
          <FileUpload {...field(view, 'file')} label={{ text: w.file }} hint={{ text: w.fileHint }} />
          <Button>{w.look}</Button>
        </Form>
      </Card>
      {arrivals.length > 0 && (
        <Card title={w.waiting}>
          <PlainList>
            {arrivals.map((one) => (
              <Row
                key={one.id}
                title={w.from(one.knownAs, one.fromName)}
                href={`/arrivals/${one.id}`}
                under={one.isHere ? w.done : w.gone(day(new Date(one.arrivedAt.getTime() + week), view.now))}
                end={one.isHere && <Chip kind="kept">{w.done}</Chip>}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

type OneProps = { view: View; w: Words; arrival: Arrival | null; colleagues: Colleague[] }

/** What was understood, by number; who walks alongside; bring it in, or throw it away. */
export function ArrivalPage({ view, w: { bring: w, book }, arrival, colleagues }: OneProps) {
  if (!arrival) return null as never
  const { knownAs, fromName, takenAt, counts, names, stays } = arrival
  const kept = (stays.also ?? []).slice(1)
  const title = w.one.title(knownAs)
  const alongside = colleagues.find(({ id }) => id === arrival.alongsideId)?.knownAs
  return (
    <Screen view={view} title={title} current="arrivals">
      <PageHead title={title} lead={w.one.lead(fromName, day(takenAt, view.now))} />
      {arrival.isHere ? (
        <Card tone="leaf">
          <p>
            {arrival.broughtInAt ? w.brought(day(arrival.broughtInAt, view.now), alongside ?? '') : w.here(knownAs)}
          </p>
          {arrival.alongsideId === view.viewer?.id && <a href={`/people/${arrival.becomes}`}>{knownAs}</a>}
        </Card>
      ) : (
        <Card>
          <Form view={view}>
            <Select
              {...field(view, 'alongside')}
              label={{ text: w.one.alongside, classes: 'govuk-label--m' }}
              hint={{ text: w.one.alongsideHint }}
              items={[
                { value: '', text: '' },
                ...colleagues.map(({ id, knownAs: name, title: is }) => ({
                  value: id,
                  text: is ? `${name}, ${is}` : name,
                })),
              ]}
            />
            <Details summaryText={w.one.known(knownAs)}>
              <p>{w.one.knownText(knownAs)}</p>
              <p>
                <a href="/find">{w.one.find}</a>
              </p>
            </Details>
            <Button>{w.one.bring}</Button>
          </Form>
        </Card>
      )}
      <Card title={w.one.what}>
        <dl class="book-facts">
          {Object.entries(counts).map(([table, many]) => (
            <div key={table}>
              <dt>{book.rest.tables[table] ?? plain(table)}</dt>
              <dd>{w.one.count(many)}</dd>
            </div>
          ))}
        </dl>
        <p>{w.one.standing}</p>
        {names > 0 && (
          <p>
            {w.one.names(names)} {w.one.namesText}
          </p>
        )}
      </Card>
      {kept.length > 0 && (
        <Card title={w.one.stays}>
          <p>{w.one.staysText}</p>
          <ul>
            {kept.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Card>
      )}
      {!arrival.isHere && (
        <Form view={view} to={`/arrivals/${arrival.id}/throw-away`}>
          <Button classes="govuk-button--secondary">{w.one.throwAway}</Button>
        </Form>
      )}
    </Screen>
  )
}

const plain = (table: string) => table.charAt(0).toUpperCase() + table.slice(1).replaceAll('_', ' ')
