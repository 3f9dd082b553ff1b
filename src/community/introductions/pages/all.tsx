import { AtTheirWord } from '../../../people/index.ts'
import { dayTyped, type Posted, type View } from '../../../platform/index.ts'
import { DateInput, fieldOn } from '../../../ui/index.ts'
import type { Whose } from '../../gifts/whose.ts'
import type { Introduction } from '../store.ts'
import type { Words } from '../words.ts'

/** What each form of the page of an introduction is handed. */
export type All = { view: View; w: Words; it: Introduction; here: string; whose: Whose; may: boolean }

/** How they said it, where somebody else writes it down. */
export function Word({ view, whose, mark }: { view: View; whose: Whose; mark: string }) {
  return whose.own ? null : <AtTheirWord view={view} name={whose.name} mark={mark} />
}

type DayProps = { view: View; to: string; name: string; of: string; legend: string; before?: string | null }

/** Three boxes for a day, on a page with several forms; `before` is the day that was said last. */
export function DayOf({ view, to, name, of, legend, before }: DayProps) {
  const { value: _value, ...rest } = fieldOn(view, to, name, of)
  const [year = '', month = '', day = ''] = before?.split('-') ?? []
  const typed: Posted = view.path === to ? view.typed : {}
  const shown = view.path === to ? dayTyped(typed, name) : { day, month, year }
  return (
    <DateInput
      {...rest}
      namePrefix={name}
      fieldset={{ legend: { text: legend } }}
      values={{ [`${name}-day`]: shown.day, [`${name}-month`]: shown.month, [`${name}-year`]: shown.year }}
    />
  )
}
