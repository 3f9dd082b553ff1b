import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'

/** Past the navigation to what the page is about (`#content` unless given); seen when it has the focus. */
export function SkipLink(props: {
  href?: string
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}) {
  return (
    <a
      href={props.href || '#content'}
      class={classNames('govuk-skip-link', props.classes)}
      data-module="govuk-skip-link"
      {...props.attributes}
    >
      {props.children}
    </a>
  )
}
