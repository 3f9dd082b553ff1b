import type { Id, View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Form,
  field,
  Input,
  PageHead,
  Radios,
  Screen,
  SummaryList,
  Textarea,
} from '../../../ui/index.ts'
import { sought, soughtHref } from '../forms.ts'
import { Matches } from '../matches.tsx'
import type { Match } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; areas: { id: Id; name: string }[]; matches: Match[] }

export function NewPage({ view, w: { find, fresh: w }, areas, matches }: Props) {
  const wanted = sought(view.query, view.now)
  const knownAs = field(view, 'knownAs')
  const { value: none, ...noneField } = field(view, 'none')
  const first = wanted.name.split(' ')[0] ?? ''
  return (
    <Screen view={view} title={w.title} current="find">
      <PageHead title={w.title} lead={w.lead} links={<a href={soughtHref('/find', wanted)}>{w.change}</a>} />
      <SummaryList
        rows={[
          { key: { text: w.fullName }, value: { text: wanted.name } },
          { key: { text: w.born }, value: { text: wanted.born || w.unknown } },
          { key: { text: w.area }, value: { text: areas.find(({ id }) => id === wanted.area)?.name ?? w.unknown } },
        ]}
      />
      <Form view={view} to={soughtHref('/find/new', wanted)}>
        <input type="hidden" name="name" value={wanted.name} />
        <input type="hidden" name="born" value={wanted.born} />
        <input type="hidden" name="area" value={wanted.area ?? ''} />
        <input type="hidden" name="shown" value={matches.length} />
        {matches.length > 0 && (
          <Card title={w.similar} tone="sun">
            <Matches matches={matches} w={find} />
            <Checkboxes {...noneField} values={none ? [none] : []} items={[{ value: 'yes', text: w.none }]} />
          </Card>
        )}
        <Input {...knownAs} value={knownAs.value || first} label={{ text: w.knownAs }} autocomplete="off" />
        <Textarea {...field(view, 'reason')} label={{ text: w.reason }} hint={{ text: w.reasonHint }} rows={3} />
        <Radios
          {...field(view, 'stands')}
          fieldset={{ legend: { text: w.stands, classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'alongside', text: w.alongside },
            { value: 'duty', text: w.duty },
          ]}
        />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
