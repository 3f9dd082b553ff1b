import { Button, Card, Details, Form, fieldOn, Radios } from '../../../ui/index.ts'
import { type All, Word } from './all.tsx'
import { Wishes } from './wishes.tsx'

/** Yes, or no without a reason. */
export function Answer({ view, w, here, whose }: All) {
  const to = `${here}/answer`
  const { id, ...answer } = fieldOn(view, to, 'answer', 'first')
  return (
    <Card title={w.one.ask} tone="sun">
      <Form view={view} to={to}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{ legend: { text: w.one.ask, classes: 'visually-hidden' } }}
          items={[
            { value: 'yes', text: w.one.yes },
            { value: 'no', text: w.one.no, hint: { text: w.one.noHint } },
          ]}
        />
        <Wishes view={view} w={w} to={to} />
        <Word view={view} whose={whose} mark="answer" />
        <Button>{w.one.send}</Button>
      </Form>
    </Card>
  )
}

/** A yes may be taken back any day. */
export function TakeBack({ view, w, here, whose }: All) {
  return (
    <Details summaryText={w.one.takeBack}>
      <Form view={view} to={`${here}/answer`}>
        <p>{w.one.noHint}</p>
        <input type="hidden" name="answer" value="no" />
        <Word view={view} whose={whose} mark="answer" />
        <Button classes="govuk-button--secondary">{w.one.takeBack}</Button>
      </Form>
    </Details>
  )
}
