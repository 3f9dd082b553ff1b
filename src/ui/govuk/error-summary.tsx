import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'

/** One thing to put right; `href` is `#` and the id of the field it is about. */
export type ErrorSummaryItem = Content & { href?: string; attributes?: Attributes }

export type ErrorSummaryProps = {
  titleText?: string
  titleHtml?: ComponentChildren
  descriptionText?: string
  descriptionHtml?: ComponentChildren
  errorList?: readonly ErrorSummaryItem[]
  /** The browser script moves the focus here when the page opens, unless this is true. */
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

/** All that is wrong on the page, at its top. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const description = props.descriptionHtml || props.descriptionText
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      data-module="govuk-error-summary"
      {...props.attributes}
    >
      {/* An element of its own: where the script's focus and the alert meet on one, screen readers lose words. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.titleHtml || props.titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {props.errorList?.length ? (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errorList.map((item) => (
                <li>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {contentOf(item)}
                    </a>
                  ) : (
                    contentOf(item)
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}
