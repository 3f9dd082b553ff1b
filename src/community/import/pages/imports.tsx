import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  day,
  Empty,
  FileUpload,
  Form,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Row,
  Screen,
  sentence,
} from '../../../ui/index.ts'
import type { Run } from '../store.ts'
import type { Words } from '../words.ts'

const list = '/directory/import'

/** Where whoever keeps the directory brings a list in. */
export function ImportsPage({ view, w, runs }: { view: View; w: Words; runs: Run[] }) {
  const address = `${list}/address`
  return (
    <Screen view={view} title={w.title} current="import">
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.fileTitle}>
        <Form view={view} to={list} upload>
          <FileUpload
            {...fieldOn(view, list, 'file', 'list')}
            multiple
            label={{ text: w.file }}
            hint={{ text: w.fileHint }}
          />
          <Input {...fieldOn(view, list, 'name', 'list')} label={{ text: w.name }} hint={{ text: w.nameHint }} />
          <Button>{w.look}</Button>
        </Form>
      </Card>
      <Card title={w.addressTitle}>
        <Form view={view} to={address}>
          <Input
            {...fieldOn(view, address, 'address', 'feed')}
            type="url"
            label={{ text: w.address }}
            hint={{ text: w.addressHint }}
          />
          <Button classes="govuk-button--secondary">{w.fetch}</Button>
        </Form>
      </Card>
      <Card title={w.before}>
        {runs.length === 0 ? (
          <Empty>{w.nothing}</Empty>
        ) : (
          <PlainList>
            {runs.map((run) => (
              <Row
                key={run.id}
                title={sentence(run.source.replace(/^list: /, ''))}
                href={`${list}/${run.id}`}
                under={`${day(run.madeAt, view.now)} · ${w.entries(run.total)} · ${w.states[run.state]}`}
              />
            ))}
          </PlainList>
        )}
      </Card>
    </Screen>
  )
}
