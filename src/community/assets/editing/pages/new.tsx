import type { Neighbourhood } from '../../../../neighbourhoods/index.ts'
import { textOf, type View } from '../../../../platform/index.ts'
import { Button, Form, field, PageHead, Radios, Screen } from '../../../../ui/index.ts'
import { assetKinds } from '../../types.ts'
import type { Words } from '../words.ts'
import { EntryFields } from './fields.tsx'

/** A new entry, by a connector; what somebody told of comes along in the address. */
export function NewPage({ view, w, areas }: { view: View; w: Words; areas: Neighbourhood[] }) {
  const told = textOf(view.query, 'told')
  const begun = { name: textOf(view.query, 'name').slice(0, 200) }
  return (
    <Screen view={view} title={w.edit.newTitle} current="groups">
      <PageHead title={w.edit.newTitle} />
      <Form view={view} to={`/groups/new${told ? `?told=${encodeURIComponent(told)}` : ''}`}>
        <Radios
          name="kind"
          idPrefix="kind"
          fieldset={{ legend: { text: w.edit.kind } }}
          errorMessage={field(view, 'kind').errorMessage}
          value={field(view, 'kind').value}
          items={assetKinds.map((value) => ({ value, text: w.kinds[value].one }))}
        />
        <EntryFields view={view} w={w} areas={areas} entry={begun} />
        <Button>{w.edit.send}</Button>
      </Form>
    </Screen>
  )
}
