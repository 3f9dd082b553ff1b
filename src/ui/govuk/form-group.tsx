import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { contentOf } from './content.ts'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Hint, type HintOptions } from './hint.tsx'

export type FormGroupOptions = { classes?: string; attributes?: Attributes }

/** What every field has around it, whether it is one input or a group of them. */
export type FieldOptions = { hint?: HintOptions; errorMessage?: ErrorMessageOptions }

export function FormGroup(props: { formGroup?: FormGroupOptions; hasError: boolean; children: ComponentChildren }) {
  const classes = classNames('govuk-form-group', props.hasError && 'govuk-form-group--error', props.formGroup?.classes)
  return (
    <div class={classes} {...props.formGroup?.attributes}>
      {props.children}
    </div>
  )
}

/** The hint and the error of the field `id`, under the ids that `describedByIds` names. */
export function HintAndError({ id, hint, errorMessage }: FieldOptions & { id: string | undefined }) {
  return (
    <>
      {hint && (
        <Hint id={`${id}-hint`} classes={hint.classes} attributes={hint.attributes}>
          {contentOf(hint)}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage
          id={`${id}-error`}
          classes={errorMessage.classes}
          attributes={errorMessage.attributes}
          visuallyHiddenText={errorMessage.visuallyHiddenText}
        >
          {contentOf(errorMessage)}
        </ErrorMessage>
      )}
    </>
  )
}
