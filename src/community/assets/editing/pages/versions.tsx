import type { View } from '../../../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, Screen, time } from '../../../../ui/index.ts'
import { changedIn } from '../changed.ts'
import type { Entry, Version } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; entry: { entry: Entry }; versions: Version[] }

/** Each change of an entry with what was there before, and a way to put it back. */
export function VersionsPage({ view, w: { versions: w }, entry: { entry }, versions }: Props) {
  return (
    <Screen view={view} title={w.title(entry.name)} current="groups">
      <PageHead title={w.title(entry.name)} links={<a href={`/groups/${entry.id}/edit`}>{w.back}</a>} />
      {versions.length === 0 && <Empty>{w.none}</Empty>}
      {versions.map((one) => (
        <Card key={one.id} title={`${day(one.at, view.now)}, ${time(one.at)}`}>
          <p class="soft">
            {w.how[one.how]} {one.byName !== '' && w.by(one.byName)}
          </p>
          {one.was ? <Changes was={one.was} became={one.became} w={w} /> : <p>{w.first}</p>}
          {one.undoneAt && <p class="soft">{w.undone(day(one.undoneAt, view.now))}</p>}
          {one.was && !one.undoneAt && (
            <Form view={view} to={`/groups/versions/${one.id}/undone`}>
              <Button classes="govuk-button--secondary">{w.undo}</Button>
            </Form>
          )}
        </Card>
      ))}
    </Screen>
  )
}

/** What is different, in words, one under the other. */
export function Changes({ was, became, w }: { was: Entry; became: Entry; w: Words['versions'] }) {
  return (
    <dl class="changes">
      {changedIn(was, became).map((one) => (
        <div key={one.column}>
          <dt>{w.columns[one.column] ?? one.column}</dt>
          <dd>
            {one.was && <del>{one.was}</del>} <ins>{one.became || w.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
