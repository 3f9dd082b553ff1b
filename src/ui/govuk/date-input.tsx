import { type Attributes, classNames } from './attributes.ts'
import type { Maybe } from './content.ts'
import { describedByIds } from './described-by.ts'
import { Input, type InputProps } from './input.tsx'
import { beforeAndAfter, InputsGroup, type InputsOptions } from './inputs-group.tsx'

/** One box of a date. `error` marks it; `false` keeps it unmarked although the date has an error. */
export type DateInputItem = Pick<
  InputProps,
  'id' | 'value' | 'autocomplete' | 'inputmode' | 'pattern' | 'classes' | 'attributes'
> & {
  name: string
  label?: string
  error?: boolean
}

export type DateInputProps = InputsOptions & {
  id: string
  /** Put before each box's name with a hyphen: `born` makes `born-day`. */
  namePrefix?: string
  /** What the boxes hold, by their names, with the prefix or without. */
  values?: Record<string, string | number | undefined>
  day?: Partial<DateInputItem> | false
  month?: Partial<DateInputItem> | false
  year?: Partial<DateInputItem> | false
  /** Other boxes than day, month and year, or in another order. */
  items?: readonly Maybe<DateInputItem>[]
  classes?: string
  attributes?: Attributes
}

type Unit = 'day' | 'month' | 'year'
const UNITS: readonly Unit[] = ['day', 'month', 'year']

/** A date that somebody knows, such as when they were born: one box each for day, month and year. */
export function DateInput(props: DateInputProps) {
  const describedBy = describedByIds(props.id, { ...props, describedBy: props.fieldset?.describedBy })
  const boxes = boxesOf(props)
  const someMarked = boxes.some(isMarked)
  const inputs = boxes.map((box) => (
    <DateInputBox
      {...props}
      box={box}
      marked={isMarked(box) || (!someMarked && Boolean(props.errorMessage) && box.error !== false)}
    />
  ))
  return (
    // Without the role, JAWS does not read out the description of a fieldset of text inputs.
    <InputsGroup {...props} describedBy={describedBy} role="group">
      <div class={classNames('govuk-date-input', props.classes)} id={props.id} {...props.attributes}>
        {beforeAndAfter(props.formGroup, inputs)}
      </div>
    </InputsGroup>
  )
}

type Box = DateInputItem & { unit: Unit | undefined }

function boxesOf(props: DateInputProps): Box[] {
  const items = props.items?.length ? props.items.filter((item) => !!item) : UNITS.flatMap((unit) => boxOf(props, unit))
  return items.map((item) => {
    const unit = UNITS.find((each) => item.name === each || item.name === (props[each] || undefined)?.name)
    const usual = unit && (props[unit] ? props[unit].value : props.values?.[unit])
    return { ...item, unit, value: item.value ?? usual }
  })
}

function boxOf(props: DateInputProps, unit: Unit) {
  const box = props[unit]
  return box === false ? [] : [{ ...box, name: box?.name ?? unit }]
}

function isMarked(box: DateInputItem): boolean {
  return Boolean(box.error || box.classes?.includes('govuk-input--error'))
}

function DateInputBox({ box, marked, ...props }: DateInputProps & { box: Box; marked: boolean }) {
  const name = props.namePrefix ? `${props.namePrefix}-${box.name}` : box.name
  const own = box.classes ?? ''
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: box.label ?? capitalised(box.name), classes: 'govuk-date-input__label' }}
        id={box.id ?? `${props.id}-${box.name}`}
        name={name}
        value={box.value ?? props.values?.[name]}
        inputmode={box.inputmode ?? 'numeric'}
        autocomplete={box.autocomplete}
        pattern={box.pattern}
        classes={classNames(
          'govuk-date-input__input',
          marked && !own.includes('govuk-input--error') && 'govuk-input--error',
          !own.includes('govuk-input--width-') && `govuk-input--width-${box.unit === 'year' ? 4 : 2}`,
          own,
        )}
        attributes={box.attributes}
      />
    </div>
  )
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}
