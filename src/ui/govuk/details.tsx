import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'

export type DetailsProps = {
  summaryText?: string
  summaryHtml?: ComponentChildren
  id?: string
  open?: boolean
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Something that only some people need, folded away. */
export function Details(props: DetailsProps) {
  return (
    <details id={props.id} class={classNames('govuk-details', props.classes)} open={props.open} {...props.attributes}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summaryHtml || props.summaryText}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}
