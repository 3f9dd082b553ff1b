import type { NeighbourhoodTold } from '../../../neighbourhoods/index.ts'
import { hows } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
  StaysEmpty,
  Textarea,
} from '../../../ui/index.ts'
import type { NeighbourhoodWords } from '../words.ts'

type Props = { view: View; w: NeighbourhoodWords; area: NeighbourhoodTold }

/** Anybody says what a neighbourhood needs or is proud of; whoever connects people writes it down for others too. */
export function SayPage({ view, w: { say: w }, area }: Props) {
  const worksHere = (view.viewer?.posts.length ?? 0) > 0
  return (
    <Screen view={view} title={w.title(area.name)} current="neighbourhoods">
      <PageHead over={area.name} title={w.title(area.name)} lead={w.lead} />
      <Form view={view}>
        <Card>
          <Radios
            {...field(view, 'kind')}
            fieldset={{ legend: { text: w.kind } }}
            items={(['need', 'proud'] as const).map((value) => ({ value, text: w.kinds[value] }))}
          />
          <Textarea {...field(view, 'words')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={3} />
          <Input {...field(view, 'saidAs')} label={{ text: w.saidAs }} hint={{ text: w.saidAsHint }} />
          <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
          {worksHere && (
            <Select
              {...field(view, 'how')}
              label={{ text: w.how }}
              items={hows.map((value) => ({ value, text: w.hows[value] }))}
            />
          )}
          <Checkboxes {...fieldOfMany(view, 'consent')} items={[{ value: 'yes', text: w.consent }]} />
          <StaysEmpty view={view} label={w.website} />
          <Button>{w.send}</Button>
        </Card>
      </Form>
    </Screen>
  )
}

export function ThanksPage({ view, w: { say: w, look }, area }: Props) {
  return (
    <Screen view={view} title={w.thanks(area.name)} current="neighbourhoods">
      <PageHead
        title={w.thanks(area.name)}
        links={<a href={`/neighbourhoods/${area.slug}`}>{look.back(area.name)}</a>}
      />
    </Screen>
  )
}
