import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { Button } from './button.tsx'
import type { HeadingLevel } from './content.ts'

/** A link, or a button where there is no `href` or `type` is `button`. */
export type PanelAction = {
  text: string
  href?: string
  type?: 'submit' | 'button' | 'reset'
  classes?: string
  attributes?: Attributes
}

export type PanelProps = {
  titleText?: string
  titleHtml?: ComponentChildren
  headingLevel?: HeadingLevel
  /** Shown only with the class `govuk-panel--interruption`. */
  actions?: { items?: readonly PanelAction[]; classes?: string; attributes?: Attributes }
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Says in large letters that something is done, or stops to ask (`classes="govuk-panel--interruption"`). */
export function Panel({ actions, ...props }: PanelProps) {
  const isInterruption = props.classes?.includes('govuk-panel--interruption')
  const Heading: `h${HeadingLevel}` = `h${props.headingLevel ?? 1}`
  return (
    <div
      class={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', props.classes)}
      {...props.attributes}
    >
      <Heading class="govuk-panel__title">{props.titleHtml || props.titleText}</Heading>
      {props.children && <div class="govuk-panel__body">{props.children}</div>}
      {isInterruption && actions && (
        <div class={classNames('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.items?.length ? (
            <div class="govuk-button-group">
              {actions.items.map((action) => (
                <>
                  <Action {...action} />{' '}
                </>
              ))}
            </div>
          ) : null}
        </div>
      )}
    </div>
  )
}

function Action({ text, type, href, classes, attributes }: PanelAction) {
  if (href && type !== 'button')
    return (
      <a class={classNames('govuk-link govuk-link--inverse', classes)} href={href} {...attributes}>
        {text}
      </a>
    )
  return (
    <Button
      type={type ?? 'button'}
      href={href}
      classes={classNames('govuk-button--inverse', classes)}
      attributes={attributes}
    >
      {text}
    </Button>
  )
}
