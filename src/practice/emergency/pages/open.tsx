import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, Input, Notice, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import type { ShownPerson } from '../../rota/store.ts'
import { dangers } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; shown: ShownPerson; hours: { value: number } }

/** The last way in: for danger, with a reason, told and looked at. */
export function OpenInEmergencyPage({ view, w: { open: w, dangers: says }, shown, hours }: Props) {
  const name = shown.fullName || shown.knownAs
  const { id, ...danger } = field(view, 'danger')
  const { id: safeId, ...safe } = field(view, 'safe')
  return (
    <Screen view={view} title={w.title(name)} current="on duty">
      <BackLink href={`/on-duty/${shown.mark}`} />
      <PageHead title={w.title(name)} lead={w.lead(hours.value)} />
      <Notice kind="careful">{w.nine}</Notice>
      <Form view={view}>
        <Radios
          {...danger}
          idPrefix={id}
          fieldset={{ legend: { text: w.danger } }}
          items={dangers.map((value) => ({ value, text: says[value] }))}
        />
        <Textarea {...field(view, 'said')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={3} />
        <Radios
          {...safe}
          idPrefix={safeId}
          fieldset={{ legend: { text: w.safe } }}
          items={[
            { value: 'yes', text: w.safeYes },
            { value: 'no', text: w.safeNo },
          ]}
        />
        <Input {...field(view, 'whyNot')} label={{ text: w.whyNot }} hint={{ text: w.whyNotHint }} />
        <Button classes="govuk-button--warning">{w.send}</Button>
      </Form>
    </Screen>
  )
}
