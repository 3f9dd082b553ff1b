import type { ComponentChildren, JSX } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'

export type FieldsetOptions = {
  legend?: Content & { classes?: string; isPageHeading?: boolean }
  describedBy?: string
  classes?: string
  attributes?: Attributes
}

/** Several fields that answer one question, named by the legend. */
export function Fieldset(props: FieldsetOptions & { role?: JSX.AriaRole; children?: ComponentChildren }) {
  const legend = contentOf(props.legend)
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.classes)}
      role={props.role}
      aria-describedby={props.describedBy}
      {...props.attributes}
    >
      {legend && (
        <legend class={classNames('govuk-fieldset__legend', props.legend?.classes)}>
          {props.legend?.isPageHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {props.children}
    </fieldset>
  )
}
