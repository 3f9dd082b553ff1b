import type { ComponentChildren, JSX } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type HeadingLevel, isPlainText } from './content.ts'

export type NotificationBannerProps = {
  /** `success` says that something was done; it is read out at once. */
  type?: 'success'
  titleText?: string
  titleHtml?: ComponentChildren
  titleHeadingLevel?: HeadingLevel
  titleId?: string
  role?: JSX.AriaRole
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
  /** Words alone become the banner's heading line; markup stays as it is. */
  children?: ComponentChildren
}

/** Something the reader should know that the page is not about. */
export function NotificationBanner({ titleId = 'govuk-notification-banner-title', ...props }: NotificationBannerProps) {
  const isSuccess = props.type === 'success'
  const Heading: `h${HeadingLevel}` = `h${props.titleHeadingLevel ?? 2}`
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it always has a role, alert or region unless another is given
    <div
      class={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', props.classes)}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.titleHtml || props.titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children && isPlainText(props.children) ? (
          <p class="govuk-notification-banner__heading">{props.children}</p>
        ) : (
          props.children
        )}
      </div>
    </div>
  )
}
