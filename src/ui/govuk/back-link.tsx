import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'

/** To the page before this one. */
export function BackLink(props: {
  href?: string
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}) {
  return (
    <a href={props.href || '#'} class={classNames('govuk-back-link', props.classes)} {...props.attributes}>
      {props.children || 'Back'}
    </a>
  )
}
