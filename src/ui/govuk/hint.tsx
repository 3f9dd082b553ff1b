import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import type { Content } from './content.ts'

type Shape = { classes?: string; attributes?: Attributes }

export type HintOptions = Content & Shape

/** Help with one question. Its `id` belongs in the field's `aria-describedby`; the fields here see to that themselves. */
export function Hint(props: Shape & { id?: string; children?: ComponentChildren }) {
  return (
    <div id={props.id} class={classNames('govuk-hint', props.classes)} {...props.attributes}>
      {props.children}
    </div>
  )
}
