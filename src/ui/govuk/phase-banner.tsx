import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { contentOf } from './content.ts'
import { Tag, type TagOptions } from './tag.tsx'

export type PhaseBannerProps = {
  tag?: TagOptions
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Says how finished the service is, and where to say what one thinks of it. */
export function PhaseBanner({ tag, ...props }: PhaseBannerProps) {
  return (
    <div class={classNames('govuk-phase-banner govuk-width-container', props.classes)} {...props.attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={classNames('govuk-phase-banner__content__tag', tag?.classes)}>{contentOf(tag)}</Tag>{' '}
        <span class="govuk-phase-banner__text">{props.children}</span>
      </p>
    </div>
  )
}
