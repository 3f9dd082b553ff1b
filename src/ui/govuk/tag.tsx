import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import type { Content } from './content.ts'

type Shape = { classes?: string; attributes?: Attributes }

export type TagOptions = Content & Shape

/** Where something stands, in a word or two. Its colour is never the only thing that says so. */
export function Tag(props: Shape & { children?: ComponentChildren }) {
  return (
    <strong class={classNames('govuk-tag', props.classes)} {...props.attributes}>
      {props.children}
    </strong>
  )
}
