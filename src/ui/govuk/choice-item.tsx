import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'
import { Hint, type HintOptions } from './hint.tsx'
import { Label } from './label.tsx'

/** One answer to choose. `conditional` is shown by the browser script while it is chosen, and always without one. */
export type Choice = Content & {
  value: string | number
  id?: string
  checked?: boolean
  disabled?: boolean
  hint?: HintOptions
  label?: { classes?: string; attributes?: Attributes }
  conditional?: { html: ComponentChildren }
  attributes?: Attributes
}

/** A word between answers, such as “or”. */
export type Divider = { divider: string }

type Props = Omit<Choice, 'id' | 'checked'> & {
  block: 'govuk-radios' | 'govuk-checkboxes'
  type: 'radio' | 'checkbox'
  id: string
  name: string
  checked: boolean
  behaviour?: string
  describedBy?: string
}

/** The id of the answer at `index`: the first has no number, so that an error summary can link to it. */
export function choiceId(prefix: string, index: number): string {
  return index > 0 ? `${prefix}-${index + 1}` : prefix
}

/** One radio button or checkbox, with its hint and what it reveals. */
export function ChoiceItem({ block, id, hint, label, conditional, ...props }: Props) {
  const hintId = contentOf(hint) ? `${id}-item-hint` : undefined
  const conditionalId = conditional?.html ? `conditional-${id}` : undefined
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={props.name}
          type={props.type}
          value={props.value}
          checked={props.checked}
          disabled={props.disabled}
          data-aria-controls={conditionalId}
          data-behaviour={props.behaviour}
          aria-describedby={classNames(props.describedBy, hintId) || undefined}
          {...props.attributes}
        />
        <Label for={id} classes={classNames(`${block}__label`, label?.classes)} attributes={label?.attributes}>
          {contentOf(props)}
        </Label>
        {hint && hintId && (
          <Hint id={hintId} classes={classNames(`${block}__hint`, hint.classes)} attributes={hint.attributes}>
            {contentOf(hint)}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div
          id={conditionalId}
          class={classNames(`${block}__conditional`, !props.checked && `${block}__conditional--hidden`)}
        >
          {conditional?.html}
        </div>
      )}
    </>
  )
}
