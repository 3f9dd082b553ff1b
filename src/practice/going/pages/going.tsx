import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  day,
  Form,
  field,
  Input,
  InsetText,
  PageHead,
  Radios,
  Screen,
  SummaryList,
  Textarea,
} from '../../../ui/index.ts'
import type { Going } from '../store.ts'
import type { Words } from '../words.ts'

/** A team lead ends a colleague’s work here, now or on a day. */
export function GoingPage({ view, w: { going: w }, going }: { view: View; w: Words; going: Going }) {
  const { id, ...when } = field(view, 'when')
  return (
    <Screen view={view} title={w.title(going.knownAs)} current="colleagues">
      <BackLink href="/colleagues" />
      <PageHead title={w.title(going.knownAs)} lead={w.lead(going.knownAs)} />
      <SummaryList
        rows={[
          { key: { text: w.posts }, value: { text: going.posts.join(', ') } },
          { key: { text: w.alongside }, value: { text: w.people(going.alongside) } },
          { key: { text: w.second }, value: { text: w.people(going.second) } },
        ]}
      />
      <InsetText>{going.endsAt ? w.already(day(going.endsAt, view.now)) : w.better}</InsetText>
      <Form view={view}>
        <Radios
          {...when}
          idPrefix={id}
          fieldset={{ legend: { text: w.when } }}
          items={[
            { value: 'now', text: w.now },
            { value: 'day', text: w.onDay },
          ]}
        />
        <Input
          {...field(view, 'day')}
          label={{ text: w.day }}
          hint={{ text: w.dayHint }}
          classes="govuk-input--width-20"
        />
        <Textarea {...field(view, 'said')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={2} />
        <Button classes="govuk-button--warning">{w.send}</Button>
      </Form>
    </Screen>
  )
}
