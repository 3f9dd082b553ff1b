import type { View } from '../../../platform/index.ts'
import { Button, Form, field, Input, Screen, Textarea } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

export function HelloPage({ view, w: { hello: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title} current="hello">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Form view={view}>
        <Textarea {...field(view, 'words')} label={{ text: w.words }} hint={{ text: w.wordsHint }} rows={7} />
        <Input {...field(view, 'contact')} label={{ text: w.contact }} hint={{ text: w.contactHint }} />
        <Input {...field(view, 'name')} label={{ text: w.name }} hint={{ text: w.nameHint }} autocomplete="name" />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
