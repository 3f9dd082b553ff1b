import { AtTheirWord } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, day, Form, fieldOn, Input, PageHead, Radios, Screen } from '../../../ui/index.ts'
import { whose } from '../../pages/parts.tsx'
import type { Hope } from '../../store/index.ts'
import { type SharedHope, whoMays } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; hope: Hope; shared: SharedHope | null }

/** Who may know of a hope: which line, who, until when; and taking it back. */
export function SharePage({ view, w: { share: w }, hope, shared }: Props) {
  const { own, name, base } = whose(view)
  const to = `${base}/hopes/${hope.id}/share`
  const on = (of: string) => fieldOn(view, to, of, 'share')
  const line = on('line')
  const radios = (of: string, before: string) => {
    const { id, value, ...rest } = on(of)
    return { ...rest, idPrefix: id, value: value || before }
  }
  return (
    <Screen view={view} title={w.title} current="plan">
      <BackLink href={`${base}/hopes/${hope.id}/ideas`} />
      <PageHead over={own ? w.hope(hope.text) : w.hopeFor(name, hope.text)} title={w.title} lead={w.lead} />
      {shared && (
        <Card title={w.stands} tone="leaf">
          <p>
            <strong>“{shared.line}”</strong>
          </p>
          <p class="soft">
            {w.until(w.whoMays[shared.whoMay], day(new Date(`${shared.untilOn}T12:00:00Z`), view.now))}
          </p>
          <p>{w.backLead}</p>
          <Form view={view} to={`${to}/back`}>
            <AtTheirWord view={view} mark="back" />
            <Button classes="govuk-button--secondary">{w.back}</Button>
          </Form>
        </Card>
      )}
      <Form view={view} to={to}>
        <Input
          {...line}
          value={'line' in view.typed ? textOf(view.typed, 'line') : (shared?.line ?? '')}
          label={{ text: w.line, classes: 'govuk-label--m' }}
          hint={{ text: w.lineHint }}
          attributes={{ maxlength: '200' }}
        />
        <Radios
          {...radios('whoMay', shared?.whoMay ?? '')}
          fieldset={{ legend: { text: w.whoMay, classes: 'govuk-fieldset__legend--m' } }}
          items={whoMays.map((value) => ({ value, text: w.whoMays[value] }))}
        />
        <Radios
          {...radios('span', '')}
          fieldset={{ legend: { text: w.span, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: w.endsItself }}
          items={(['1', '3', '12'] as const).map((value) => ({ value, text: w.spans[value] }))}
        />
        <AtTheirWord view={view} mark="share" />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
