import type { Neighbourhood } from '../../../../neighbourhoods/index.ts'
import type { View } from '../../../../platform/index.ts'
import {
  Button,
  Card,
  Form,
  field,
  Input,
  PageHead,
  Screen,
  Select,
  StaysEmpty,
  Textarea,
} from '../../../../ui/index.ts'
import type { Words } from '../words.ts'

/** Anybody tells of a group or place that is missing. */
export function TellPage({ view, w, areas }: { view: View; w: Words; areas: Neighbourhood[] }) {
  const { tell: t } = w
  const done = view.query.done === 'told'
  return (
    <Screen view={view} title={t.title} current="groups" notice={done ? t.thanks : undefined}>
      <PageHead title={t.title} lead={t.lead} links={<a href="/groups">{t.list}</a>} />
      <Card>
        <Form view={view}>
          <Input {...field(view, 'name')} label={{ text: t.name }} />
          <Textarea {...field(view, 'words')} label={{ text: t.words }} rows={4} />
          <Input {...field(view, 'whereWhen')} label={{ text: t.whereWhen }} />
          <Select
            {...field(view, 'area')}
            label={{ text: t.area }}
            items={[{ value: '', text: t.areaNone }, ...areas.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Input {...field(view, 'teller')} label={{ text: t.teller }} hint={{ text: t.tellerHint }} />
          <StaysEmpty view={view} label={t.empty} />
          <Button>{t.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
