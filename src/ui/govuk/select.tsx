import { type Attributes, classNames } from './attributes.ts'
import { contentOf, type Maybe } from './content.ts'
import { describedByIds } from './described-by.ts'
import { LabelledGroup, type LabelledOptions } from './labelled-group.tsx'

/** One line of the list; its value is its text unless given. */
export type SelectItem = {
  text: string | number
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = LabelledOptions & {
  items: readonly Maybe<SelectItem>[]
  /** The value of the line that is chosen, unless an item says so itself. */
  value?: string | number
  disabled?: boolean
  classes?: string
  attributes?: Attributes
}

/** One answer out of a long list. Prefer radios: many people find a list that opens hard to use. */
export function Select(props: SelectProps) {
  const { id = props.name, formGroup, value } = props
  const hasValue = value !== undefined && value !== ''
  return (
    <LabelledGroup {...props} id={id}>
      {contentOf(formGroup?.beforeInput)}
      <select
        class={classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedByIds(id, props)}
        {...props.attributes}
      >
        {props.items.map(
          (item) =>
            item && (
              <option
                value={item.value}
                selected={item.selected ?? (hasValue && String(item.value ?? item.text) === String(value))}
                disabled={item.disabled}
                {...item.attributes}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
      {contentOf(formGroup?.afterInput)}
    </LabelledGroup>
  )
}
