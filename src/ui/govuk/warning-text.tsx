import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'

export type WarningTextProps = {
  /** Read out in place of the exclamation mark. */
  iconFallbackText?: string
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Something with consequences. */
export function WarningText(props: WarningTextProps) {
  return (
    <div class={classNames('govuk-warning-text', props.classes)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span> {props.children}
      </strong>
    </div>
  )
}
