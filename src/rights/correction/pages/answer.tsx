import {
  Button,
  Card,
  Checkboxes,
  Details,
  day,
  Form,
  field,
  fieldOfMany,
  Paper,
  Pick,
  picked,
  Textarea,
} from '../../../ui/index.ts'
import { addMonths } from '../../months.ts'
import type { OneProps } from './one.tsx'

/** What whoever answers can do: say that it has come, decide, or take more time. */
export function AnswerCards({ view, w, ask, statements }: OneProps) {
  const base = `/people/${view.person?.id}/rights/asks/${ask.id}`
  const choices = Object.entries(w.answer.choices[ask.kind]).filter(([value]) => value !== 'noted' || ask.statementId)
  const { errorMessage, ...reasons } = field(view, 'reasons')
  const sealable = statements.filter(({ sealedAt, kind }) => sealedAt === null && kind !== 'decision')
  return (
    <>
      {ask.kind === 'complaint' && ask.acknowledgedAt === null && (
        <Card>
          <Form view={view} to={`${base}/acknowledged`}>
            <Button>{w.answer.acknowledge}</Button>
          </Form>
        </Card>
      )}
      <Card title={w.answer.title} id="decide">
        <Form view={view} to={`${base}/answer`}>
          <Pick
            {...picked(view, 'answer')}
            legend={w.answer.answer}
            shown
            items={choices.map(([value, text]) => ({ value, text }))}
          />
          <Paper {...reasons} label={w.answer.reasons(view.person?.knownAs ?? '')} error={errorMessage?.text} />
          {ask.statementId && <Textarea {...field(view, 'right')} rows={3} label={{ text: w.answer.right }} />}
          {ask.kind === 'erasure' && !ask.statementId && sealable.length > 0 && (
            <Checkboxes
              {...fieldOfMany(view, 'which')}
              fieldset={{ legend: { text: w.answer.which, classes: 'govuk-fieldset__legend--s' } }}
              items={sealable.map(({ id, text }) => ({ value: id, text: `“${text.slice(0, 200)}”` }))}
            />
          )}
          <Textarea
            {...field(view, 'challenge')}
            value={field(view, 'challenge').value || w.answer.challengeInitial}
            rows={5}
            label={{ text: w.answer.challenge }}
          />
          <Button>{w.answer.send}</Button>
        </Form>
      </Card>
      {ask.longerAt === null && view.now <= addMonths(ask.askedAt, 1) && (
        <Details summaryText={w.answer.longer.title} open={view.path.endsWith('/longer')}>
          <Form view={view} to={`${base}/longer`}>
            <p>{w.answer.longer.lead(day(addMonths(ask.dueAt, 2), view.now))}</p>
            <Textarea {...field(view, 'why')} rows={3} label={{ text: w.answer.longer.label }} />
            <Button classes="govuk-button--secondary">{w.answer.longer.send}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
