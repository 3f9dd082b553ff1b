import type { View } from '../platform/index.ts'
import { field } from './form.tsx'
import { Input } from './govuk/index.ts'

/**
 * A box for machines that fill in everything, called `website`; read it with `staysEmpty`. People do not meet it; if a
 * browser filled it in for somebody, it shows itself with what is wrong, so that nobody is turned away by it (P6).
 */
export function StaysEmpty({ view, label }: { view: View; label: string }) {
  const box = field(view, 'website')
  const shows = box.errorMessage !== undefined
  return (
    <div class={shows ? undefined : 'visually-hidden'} aria-hidden={shows ? undefined : 'true'}>
      <Input {...box} label={{ text: label }} autocomplete="off" attributes={shows ? {} : { tabindex: '-1' }} />
    </div>
  )
}
