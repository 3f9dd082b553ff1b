import { AtTheirWord, inTheirPerson } from '../../../people/index.ts'
import type { Id, View } from '../../../platform/index.ts'
import { BackLink, Button, Empty, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; could: { memberId: Id; knownAs: string }[]; most: { value: number } }

export function LetPage({ view, w: { let: w }, could, most }: Props) {
  const { base } = whose(view)
  const { id, ...supervisor } = field(view, 'supervisor')
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title} lead={inTheirPerson(view, w.lead)} />
      {could.length === 0 && <Empty>{w.none}</Empty>}
      <Form view={view}>
        {could.length > 0 && (
          <Radios
            {...supervisor}
            idPrefix={id}
            fieldset={{ legend: { text: w.who } }}
            items={could.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs }))}
          />
        )}
        <Textarea {...field(view, 'said')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={2} />
        <Input
          {...field(view, 'days')}
          label={{ text: w.days(most.value) }}
          inputmode="numeric"
          classes="govuk-input--width-3"
        />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
