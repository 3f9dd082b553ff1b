import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { DayOf } from '../../introductions/index.ts'
import { mayKnows } from '../forms.ts'
import type { Words } from '../words.ts'

/** A talk with a neighbour: what may be kept is asked before what is written. */
export function TalkPage({ view, w, areas }: { view: View; w: Words; areas: Neighbourhood[] }) {
  const { form } = w
  const radios = (name: string) => {
    const { id, ...rest } = field(view, name)
    return { ...rest, idPrefix: id }
  }
  return (
    <Screen view={view} title={form.title} current="connecting">
      <BackLink href="/connecting" />
      <PageHead title={form.title} lead={form.lead} />
      <Form view={view}>
        <Radios
          {...radios('area')}
          fieldset={{ legend: { text: form.area, classes: 'govuk-fieldset__legend--m' } }}
          items={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Input {...field(view, 'street')} label={{ text: form.street }} hint={{ text: form.streetHint }} />
        <Radios
          {...radios('mayKnow')}
          fieldset={{ legend: { text: form.mayKnow, classes: 'govuk-fieldset__legend--m' } }}
          items={mayKnows.map((one) => ({
            value: one,
            text: form.may[one].text,
            ...(form.may[one].hint && { hint: { text: form.may[one].hint } }),
          }))}
        />
        <Input {...field(view, 'name')} label={{ text: form.name }} hint={{ text: form.nameHint }} />
        <Textarea {...field(view, 'cares')} label={{ text: form.cares }} rows={3} />
        <Textarea {...field(view, 'wouldJoin')} label={{ text: form.wouldJoin }} rows={2} />
        <Textarea {...field(view, 'whomToMeet')} label={{ text: form.whomToMeet }} rows={2} />
        <Radios
          {...radios('span')}
          fieldset={{ legend: { text: form.span, classes: 'govuk-fieldset__legend--m' } }}
          items={(['3', '12'] as const).map((span) => ({ value: span, text: form.spans[span] }))}
        />
        <DayOf view={view} to={view.path} name="next" of="talk" legend={form.next} />
        <Button>{form.send}</Button>
      </Form>
    </Screen>
  )
}
