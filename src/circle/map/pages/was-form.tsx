import { textOf, type View } from '../../../platform/index.ts'
import { Button, Card, Input } from '../../../ui/index.ts'
import type { MapWords } from '../words.ts'
import { whose } from './parts.tsx'

/** Chooses a day; it changes nothing, so it is asked for in the address. */
export function WasForm({ view, w, wrong = false }: { view: View; w: MapWords; wrong?: boolean }) {
  return (
    <Card title={w.time.was}>
      <form method="get" action={`${whose(view).base}/was`} noValidate>
        <Input
          id="on"
          name="on"
          value={textOf(view.query, 'on')}
          label={{ text: w.time.wasDay, classes: 'govuk-label--s' }}
          hint={{ text: w.time.wasHint }}
          errorMessage={wrong ? { text: w.time.wasWrong } : undefined}
          classes="govuk-input--width-20"
        />
        <Button classes="govuk-button--secondary">{w.time.wasSend}</Button>
      </form>
    </Card>
  )
}
