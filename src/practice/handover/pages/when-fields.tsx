import type { View } from '../../../platform/index.ts'
import { field, Input } from '../../../ui/index.ts'
import { words } from '../words.ts'

const w = words.en.propose

/** When and how all three meet. */
export function WhenFields({ view, prefix = '' }: { view: View; prefix?: string }) {
  const one = (name: string) => {
    const { id, ...rest } = field(view, name)
    return { ...rest, id: prefix + id }
  }
  return (
    <>
      <Input
        {...one('meetDay')}
        label={{ text: w.meetDay }}
        hint={{ text: w.meetDayHint }}
        classes="govuk-input--width-20"
      />
      <Input {...one('meetTime')} label={{ text: w.meetTime }} classes="govuk-input--width-5" />
      <Input {...one('meetHow')} label={{ text: w.meetHow }} hint={{ text: w.meetHowHint }} />
    </>
  )
}
