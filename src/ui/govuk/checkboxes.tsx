import { type Attributes, classNames } from './attributes.ts'
import { type Choice, ChoiceItem, choiceId, type Divider } from './choice-item.tsx'
import type { Maybe } from './content.ts'
import { describedByIds } from './described-by.ts'
import { beforeAndAfter, InputsGroup, type InputsOptions } from './inputs-group.tsx'

/** `behaviour: 'exclusive'` is “none of these”: the browser script then clears the others. The server must check it too. */
export type CheckboxChoice = Choice & { name?: string; behaviour?: 'exclusive' }

export type CheckboxesProps = InputsOptions & {
  name: string
  items: readonly Maybe<CheckboxChoice | Divider>[]
  /** The values of the answers that are chosen, unless an item says so itself. */
  values?: readonly (string | number)[]
  idPrefix?: string
  describedBy?: string
  classes?: string
  attributes?: Attributes
}

/** Any number of answers. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name } = props
  const chosen = new Set(props.values?.map(String))
  const describedBy = describedByIds(idPrefix, {
    ...props,
    describedBy: props.fieldset?.describedBy ?? props.describedBy,
  })
  const items = props.items.map((item, index) => {
    if (!item) return null
    if ('divider' in item) return <div class="govuk-checkboxes__divider">{item.divider}</div>
    return (
      <ChoiceItem
        {...item}
        block="govuk-checkboxes"
        type="checkbox"
        name={item.name ?? name}
        id={item.id ?? choiceId(idPrefix, index)}
        checked={item.checked ?? chosen.has(String(item.value))}
        describedBy={props.fieldset ? undefined : describedBy}
      />
    )
  })
  return (
    <InputsGroup {...props} id={idPrefix} describedBy={describedBy}>
      <div class={classNames('govuk-checkboxes', props.classes)} data-module="govuk-checkboxes" {...props.attributes}>
        {beforeAndAfter(props.formGroup, items)}
      </div>
    </InputsGroup>
  )
}
