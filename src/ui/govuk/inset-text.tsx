import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'

/** Words set apart from those around them, such as a quotation. */
export function InsetText(props: {
  id?: string
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}) {
  return (
    <div id={props.id} class={classNames('govuk-inset-text', props.classes)} {...props.attributes}>
      {props.children}
    </div>
  )
}
