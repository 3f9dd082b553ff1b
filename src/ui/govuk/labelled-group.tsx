import type { ComponentChildren } from 'preact'
import { type Content, contentOf } from './content.ts'
import { type FieldOptions, FormGroup, type FormGroupOptions, HintAndError } from './form-group.tsx'
import { Label, type LabelOptions } from './label.tsx'

/** The options of a field that is one element with one label. `id` is the name unless given. */
export type LabelledOptions = FieldOptions & {
  id?: string
  name: string
  label: LabelOptions
  describedBy?: string
  formGroup?: FormGroupOptions & { beforeInput?: Content; afterInput?: Content }
}

/** Label, hint and error around one field. */
export function LabelledGroup({ id, label, ...props }: LabelledOptions & { id: string; children: ComponentChildren }) {
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      <Label for={id} classes={label.classes} isPageHeading={label.isPageHeading} attributes={label.attributes}>
        {contentOf(label)}
      </Label>
      <HintAndError id={id} hint={props.hint} errorMessage={props.errorMessage} />
      {props.children}
    </FormGroup>
  )
}
