import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { isPlainText } from './content.ts'

export type ButtonProps = {
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  /** Makes it a link that looks like a button. */
  href?: string
  disabled?: boolean
  isStartButton?: boolean
  /** The browser script then ignores a second press within a second. */
  preventDoubleClick?: boolean
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Does something. Sends the form it stands in unless `type` says otherwise. */
export function Button(props: ButtonProps) {
  const shared = {
    class: classNames('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  }
  if (props.href)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link that looks like a button is announced as one; the script gives it the space key
      <a href={props.href} role="button" draggable={false} {...shared}>
        <Face {...props} />
      </a>
    )
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      <Face {...props} />
    </button>
  )
}

function Face({ isStartButton, children }: ButtonProps) {
  if (!isStartButton) return <>{children}</>
  return (
    <>
      {/* A start button is a flexbox, which would drop the spaces between the elements of markup. */}
      {isPlainText(children) ? children : <span>{children}</span>}
      <svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  )
}
