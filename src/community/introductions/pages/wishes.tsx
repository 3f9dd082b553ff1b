import { textOf, type View } from '../../../platform/index.ts'
import { Checkboxes } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

/** What somebody wishes for a first meeting, with the plain rule beside it; `to` where the page has several forms. */
export function Wishes({ view, w, to = view.path }: { view: View; w: Words; to?: string }) {
  const box = (name: 'along' | 'aloneIsFine', text: string, hint?: string) => (
    <Checkboxes
      name={name}
      idPrefix={`${name}-${to.replace(/\W+/g, '-')}`}
      values={view.path === to && textOf(view.typed, name) ? ['yes'] : []}
      items={[{ value: 'yes', text, ...(hint && { hint: { text: hint } }) }]}
    />
  )
  return (
    <>
      {box('along', w.one.along)}
      {box('aloneIsFine', w.one.alone, w.one.aloneHint)}
    </>
  )
}
