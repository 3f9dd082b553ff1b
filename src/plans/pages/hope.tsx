import type { View } from '../../platform/index.ts'
import { Button, Form, field, Screen, Textarea } from '../../ui/index.ts'
import type { Words } from '../words.ts'

export function HopePage({ view, w: { hope: w } }: { view: View; w: Words }) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  return (
    <Screen view={view} title={title} current="plan">
      <h1>{title}</h1>
      <Form view={view}>
        <Textarea
          {...field(view, 'text')}
          label={{ text: own ? w.label : w.labelFor(name) }}
          hint={{ text: w.hint }}
          rows={3}
        />
        <Button>{own ? w.send : w.sendFor}</Button>
      </Form>
    </Screen>
  )
}
