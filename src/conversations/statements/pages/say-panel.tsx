import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, Paper } from '../../../ui/index.ts'
import { words } from '../words.ts'

const w = words.en.home

/** “Something to say?” on a home page. */
export function SayPanel({ view }: { view: View }) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  return (
    <Card title={own ? w.title : w.titleFor(name)}>
      <Form view={view} to={`/people/${person?.id}/said/new`}>
        <Paper id="say" name="text" label={own ? w.label : w.labelFor(name)} />
        <Button>{own ? w.sendPlain : w.sendFor}</Button>
      </Form>
    </Card>
  )
}
