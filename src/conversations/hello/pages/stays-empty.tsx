import type { View } from '../../../platform/index.ts'
import { field, Input } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

/**
 * A box for machines that fill in everything. People do not meet it; if a browser filled it in for somebody, it shows
 * itself with what is wrong, so that nobody is turned away by it (P6).
 */
export function StaysEmpty({ view, w }: { view: View; w: Words['hello'] }) {
  const box = field(view, 'website')
  const input = (
    <Input
      {...box}
      label={{ text: w.website }}
      autocomplete="off"
      attributes={box.errorMessage ? {} : { tabindex: '-1' }}
    />
  )
  return box.errorMessage ? (
    input
  ) : (
    <div class="visually-hidden" aria-hidden="true">
      {input}
    </div>
  )
}
