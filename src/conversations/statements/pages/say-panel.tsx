import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, Paper } from '../../../ui/index.ts'
import { words } from '../words.ts'

const w = words.en.home

/** “Something to say?” on a home page: sent to who is alongside, or kept for oneself, where nobody else reads it. */
export function SayPanel({ view, around }: { view: View; around: readonly Around[] }) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const alongside = around.find(({ kind, stands }) => kind === 'alongside' && stands)
  const to = alongside ? nameOf(around, alongside.memberId) : ''
  return (
    <Card title={own ? w.title : w.titleFor(name)}>
      <Form view={view} to={`/people/${person?.id}/said/new`}>
        <Paper id="say" name="text" label={own ? w.label : w.labelFor(name)} />
        <div class="actions">
          <Button>{own ? (to ? w.send(to) : w.sendPlain) : w.sendFor}</Button>
          <Button name="keep" value="yes" classes="govuk-button--secondary">
            {w.keep}
          </Button>
          {own ? (
            <a href={`/people/${person?.id}/workbook`}>{w.workbook}</a>
          ) : (
            <a href={`/people/${person?.id}/conversations/new`}>{w.begin}</a>
          )}
        </div>
      </Form>
    </Card>
  )
}
