import { dayTyped, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DateInput,
  Form,
  field,
  fieldOfMany,
  Input,
  PageHead,
  Radios,
  Screen,
  sentence,
  Textarea,
} from '../../../ui/index.ts'
import type { LeftWords } from '../left-words.ts'
import { partsInOrder, theirPartWords } from '../part-words.ts'
import { waysOut } from '../tell-left.ts'

/** Somebody writes down a call or a letter that told others about the person. */
export function WriteLeftPage({ view, w }: { view: View; w: LeftWords }) {
  const { form, hows } = w
  const { id: partsId, ...parts } = fieldOfMany(view, 'parts')
  const { id: howId, ...how } = field(view, 'how')
  return (
    <Screen view={view} title={form.title} current="home">
      <BackLink href={`/people/${view.person?.id}/left`} />
      <PageHead title={form.title} lead={form.lead(view.person?.knownAs ?? '')} />
      <Form view={view}>
        <Input {...field(view, 'toWhom')} label={{ text: form.toWhom }} hint={{ text: form.toWhomHint }} />
        <Textarea {...field(view, 'what')} label={{ text: form.what }} hint={{ text: form.whatHint }} rows={3} />
        <Checkboxes
          {...parts}
          idPrefix={partsId}
          fieldset={{ legend: { text: form.parts } }}
          items={partsInOrder.map((part) => ({ value: part, text: theirPartWords[part] }))}
        />
        <Textarea {...field(view, 'law')} label={{ text: form.law }} hint={{ text: form.lawHint }} rows={2} />
        <Textarea {...field(view, 'reason')} label={{ text: form.reason }} rows={2} />
        <Radios
          {...how}
          idPrefix={howId}
          fieldset={{ legend: { text: form.how } }}
          items={waysOut.map((way) => ({ value: way, text: sentence(hows[way]) }))}
        />
        <DateInput
          id="at"
          namePrefix="at"
          values={dayTyped(view.typed, 'at')}
          errorMessage={field(view, 'at').errorMessage}
          fieldset={{ legend: { text: form.at } }}
        />
        <Input {...field(view, 'reference')} label={{ text: form.reference }} />
        <Button>{form.send}</Button>
      </Form>
    </Screen>
  )
}
