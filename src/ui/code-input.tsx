import type { View } from '../platform/index.ts'
import { field } from './form.tsx'
import { Input } from './govuk/index.ts'

/** Where a code from a letter or a card is typed: as capitals, and not put right by the phone. */
export function CodeInput({ view, label, hint }: { view: View; label: string; hint: string }) {
  return (
    <Input
      {...field(view, 'code')}
      label={{ text: label }}
      hint={{ text: hint }}
      classes="govuk-input--width-20"
      autocomplete="one-time-code"
      autocapitalize="characters"
      spellcheck={false}
    />
  )
}
