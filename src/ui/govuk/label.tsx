import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import type { Content } from './content.ts'

type Shape = { classes?: string; isPageHeading?: boolean; attributes?: Attributes }

export type LabelOptions = Content & Shape

/** Names one field. `isPageHeading` makes it the page's `h1` as well, for a page that asks one question. */
export function Label(props: Shape & { for?: string; children?: ComponentChildren }) {
  if (!props.children) return null
  const label = (
    <label class={classNames('govuk-label', props.classes)} for={props.for} {...props.attributes}>
      {props.children}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
