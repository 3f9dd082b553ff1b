import { classNames, i18nAttributes } from './attributes.ts'
import { Button } from './button.tsx'
import { contentOf } from './content.ts'
import { Input, type InputProps } from './input.tsx'

type FromInput =
  | 'id'
  | 'name'
  | 'label'
  | 'hint'
  | 'errorMessage'
  | 'describedBy'
  | 'formGroup'
  | 'value'
  | 'disabled'
  | 'classes'
  | 'attributes'

export type PasswordInputProps = Pick<InputProps, FromInput> & {
  autocomplete?: 'current-password' | 'new-password'
  button?: { classes?: string }
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

/** A password, with a button to see it that only appears when the browser script runs. */
export function PasswordInput({ formGroup, button, ...props }: PasswordInputProps) {
  const { id = props.name } = props
  return (
    <Input
      id={id}
      name={props.name}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      describedBy={props.describedBy}
      value={props.value}
      disabled={props.disabled}
      attributes={props.attributes}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? 'current-password'}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        attributes: {
          'data-module': 'govuk-password-input',
          ...i18nAttributes({
            'show-password': props.showPasswordText,
            'hide-password': props.hidePasswordText,
            'show-password-aria-label': props.showPasswordAriaLabelText,
            'hide-password-aria-label': props.hidePasswordAriaLabelText,
            'password-shown-announcement': props.passwordShownAnnouncementText,
            'password-hidden-announcement': props.passwordHiddenAnnouncementText,
          }),
          ...formGroup?.attributes,
        },
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Button
                type="button"
                classes={classNames(
                  'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
                  button?.classes,
                )}
                attributes={{
                  'aria-controls': id,
                  'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
                  hidden: true,
                }}
              >
                {props.showPasswordText ?? 'Show'}
              </Button>
              {contentOf(formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}
