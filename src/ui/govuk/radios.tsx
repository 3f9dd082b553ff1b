import { type Attributes, classNames } from './attributes.ts'
import { type Choice, ChoiceItem, choiceId, type Divider } from './choice-item.tsx'
import type { Maybe } from './content.ts'
import { describedByIds } from './described-by.ts'
import { beforeAndAfter, InputsGroup, type InputsOptions } from './inputs-group.tsx'

export type RadiosProps = InputsOptions & {
  name: string
  items: readonly Maybe<Choice | Divider>[]
  /** The value of the answer that is chosen, unless an item says so itself. */
  value?: string | number
  idPrefix?: string
  classes?: string
  attributes?: Attributes
}

/** One answer out of several. */
export function Radios(props: RadiosProps) {
  const { name, value, idPrefix = name } = props
  const describedBy = describedByIds(idPrefix, { ...props, describedBy: props.fieldset?.describedBy })
  const items = props.items.map((item, index) => {
    if (!item) return null
    if ('divider' in item) return <div class="govuk-radios__divider">{item.divider}</div>
    const chosen = item.checked ?? (value !== undefined && value !== '' && String(item.value) === String(value))
    const id = item.id ?? choiceId(idPrefix, index)
    return <ChoiceItem {...item} block="govuk-radios" type="radio" name={name} id={id} checked={chosen} />
  })
  return (
    <InputsGroup {...props} id={idPrefix} describedBy={describedBy}>
      <div class={classNames('govuk-radios', props.classes)} data-module="govuk-radios" {...props.attributes}>
        {beforeAndAfter(props.formGroup, items)}
      </div>
    </InputsGroup>
  )
}
