import type { View } from '../../platform/index.ts'
import { Bar, Button, Form, field, Paper, SavedLine, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

export function StatementPage({ view, w: { statement: w } }: { view: View; w: Words }) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const { errorMessage, ...text } = field(view, 'text')
  return (
    <Screen view={view} title={title} current="said">
      <h1>{title}</h1>
      <p class="lead">{own ? w.lead : w.leadFor(name)}</p>
      <Form view={view}>
        <Paper {...text} label={w.label} error={errorMessage?.text} />
        <Bar start={<SavedLine w={view.frame.w} />}>
          <Button>{w.send}</Button>
        </Bar>
      </Form>
    </Screen>
  )
}
