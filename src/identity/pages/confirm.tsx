import type { View } from '../../platform/index.ts'
import { Button, Form, PageHead, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

export function ConfirmPage({ view, w: { confirm: w } }: { view: View; w: Words }) {
  const wrong = view.errors.find(({ field }) => field === 'open')
  return (
    <Screen view={{ ...view, errors: [] }} title={w.title}>
      <PageHead title={wrong?.message ?? w.title} lead={wrong ? undefined : w.lead} />
      {wrong ? (
        <a class="govuk-button" href="/me/sessions">
          {w.back}
        </a>
      ) : (
        <Form view={view}>
          <Button>{w.press}</Button>
        </Form>
      )}
    </Screen>
  )
}
