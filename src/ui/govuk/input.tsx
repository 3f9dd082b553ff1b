import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'
import { describedByIds } from './described-by.ts'
import { LabelledGroup, type LabelledOptions } from './labelled-group.tsx'

export type Affix = Content & { classes?: string; attributes?: Attributes }

export type InputProps = LabelledOptions & {
  type?: string
  value?: string | number
  inputmode?: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url'
  autocomplete?: string
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters'
  spellcheck?: boolean
  pattern?: string
  disabled?: boolean
  /** Not read out by a screen reader: the label or hint must say the unit as well. */
  prefix?: Affix
  suffix?: Affix
  inputWrapper?: { classes?: string; attributes?: Attributes }
  classes?: string
  attributes?: Attributes
}

/** One line of text. */
export function Input(props: InputProps) {
  const { id = props.name, prefix, suffix, formGroup, inputWrapper } = props
  const before = contentOf(formGroup?.beforeInput)
  const after = contentOf(formGroup?.afterInput)
  const input = (
    <input
      class={classNames('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={props.type || 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedByIds(id, props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  )
  return (
    <LabelledGroup {...props} id={id}>
      {before || after || contentOf(prefix) || contentOf(suffix) ? (
        <div class={classNames('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {before}
          <AffixText side="prefix" affix={prefix} />
          {input}
          <AffixText side="suffix" affix={suffix} />
          {after}
        </div>
      ) : (
        input
      )}
    </LabelledGroup>
  )
}

function AffixText({ side, affix }: { side: 'prefix' | 'suffix'; affix: Affix | undefined }) {
  const content = contentOf(affix)
  if (!content) return null
  return (
    <div class={classNames(`govuk-input__${side}`, affix?.classes)} aria-hidden="true" {...affix?.attributes}>
      {content}
    </div>
  )
}
