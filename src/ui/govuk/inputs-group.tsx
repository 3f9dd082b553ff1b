import type { ComponentChildren, JSX } from 'preact'
import { type Content, contentOf } from './content.ts'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { type FieldOptions, FormGroup, type FormGroupOptions, HintAndError } from './form-group.tsx'

/** The options of a field made of several inputs under one question. */
export type InputsOptions = FieldOptions & {
  fieldset?: FieldsetOptions
  formGroup?: FormGroupOptions & { beforeInputs?: Content; afterInputs?: Content }
}

type Props = InputsOptions & {
  id: string | undefined
  describedBy: string | undefined
  role?: JSX.AriaRole
  children: ComponentChildren
}

/** Fieldset (if asked for), hint and error around several inputs. */
export function InputsGroup({ id, describedBy, role, fieldset, formGroup, hint, errorMessage, children }: Props) {
  const inside = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  )
  return (
    <FormGroup formGroup={formGroup} hasError={Boolean(errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={describedBy} role={role}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}

/** The inputs themselves, between what the page puts before and after them. */
export function beforeAndAfter(formGroup: InputsOptions['formGroup'], inputs: ComponentChildren) {
  return (
    <>
      {contentOf(formGroup?.beforeInputs)}
      {inputs}
      {contentOf(formGroup?.afterInputs)}
    </>
  )
}
