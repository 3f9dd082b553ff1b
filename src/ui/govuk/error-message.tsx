import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import type { Content } from './content.ts'

type Shape = { classes?: string; attributes?: Attributes; visuallyHiddenText?: string }

export type ErrorMessageOptions = Content & Shape

/** What is wrong in one field. `visuallyHiddenText` (“Error”) is read out before it; empty, it is left out. */
export function ErrorMessage({
  visuallyHiddenText = 'Error',
  ...props
}: Shape & { id?: string; children?: ComponentChildren }) {
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.classes)} {...props.attributes}>
      {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>} {props.children}
    </p>
  )
}
