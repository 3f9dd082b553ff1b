import { Button, Card, day, Form, fieldOn, Paragraphs, Radios, Textarea } from '../../../ui/index.ts'
import { tooks } from '../store.ts'
import { type All, Word } from './all.tsx'

/** Did it take? Each side says it for itself, at two and eight weeks or any day. */
export function DidItTake({ view, w, it, here, whose, may }: All) {
  const to = `${here}/took`
  const at = (iso: string | null) => (iso ? day(new Date(`${iso}T12:00:00Z`), view.now) : '')
  const { id, ...took } = fieldOn(view, to, 'took', 'said')
  const said = it.againTook ?? it.firstTook
  return (
    <Card title={w.one.took}>
      <p>{w.one.metSaid(at(it.metOn))}</p>
      {said && <p>{w.one.tookSaid(w.one.tooks[said])}</p>}
      {it.tookWords && <Paragraphs text={w.one.line(it.tookWords)} />}
      {may && (
        <Form view={view} to={to}>
          <Radios
            {...took}
            idPrefix={id}
            fieldset={{ legend: { text: w.one.took, classes: 'visually-hidden' } }}
            hint={{ text: w.one.tookHint(at(it.askFirstOn), at(it.askAgainOn)) }}
            items={tooks.map((one) => ({ value: one, text: w.one.tooks[one] }))}
          />
          <Textarea {...fieldOn(view, to, 'tookWords', 'said')} label={{ text: w.one.tookWords }} rows={2} />
          <Word view={view} whose={whose} mark="took" />
          <Button>{w.one.tookSend}</Button>
        </Form>
      )}
    </Card>
  )
}

export function SayThanks({ view, w, it, here, whose }: All) {
  const to = `${here}/thanks`
  return (
    <Card>
      <Form view={view} to={to}>
        <Textarea
          {...fieldOn(view, to, 'thanks', 'said')}
          label={{ text: w.one.thanks(it.otherName), classes: 'govuk-label--m' }}
          hint={{ text: w.one.thanksHint }}
          rows={2}
        />
        <Word view={view} whose={whose} mark="thanks" />
        <Button classes="govuk-button--secondary">{w.one.thanksSend}</Button>
      </Form>
    </Card>
  )
}
