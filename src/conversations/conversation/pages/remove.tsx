import type { View } from '../../../platform/index.ts'
import { Button, Form, Screen } from '../../../ui/index.ts'
import type { Page } from '../store.ts'
import type { Words } from '../words.ts'

export function RemovePage({ view, w: { remove: w } }: { view: View; w: Words; written: Page }) {
  return (
    <Screen view={view} title={w.title} current="said">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Form view={view}>
        <div class="actions">
          <Button classes="govuk-button--warning">{w.send}</Button>
          <a href={view.path.replace(/\/delete$/, '')}>{w.back}</a>
        </div>
      </Form>
    </Screen>
  )
}
