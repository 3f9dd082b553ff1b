import { type Attributes, classNames } from './attributes.ts'
import { contentOf } from './content.ts'
import { describedByIds } from './described-by.ts'
import { LabelledGroup, type LabelledOptions } from './labelled-group.tsx'

export type TextareaProps = LabelledOptions & {
  value?: string
  rows?: number
  spellcheck?: boolean
  autocomplete?: string
  disabled?: boolean
  classes?: string
  attributes?: Attributes
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { id = props.name, value = '', formGroup } = props
  return (
    <LabelledGroup {...props} id={id}>
      {contentOf(formGroup?.beforeInput)}
      <textarea
        class={classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={props.name}
        rows={props.rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedByIds(id, props)}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {/* A browser drops a line break right after the tag; a second one keeps the first that somebody typed. */}
        {/^\r?\n/.test(value) ? `\n${value}` : value}
      </textarea>
      {contentOf(formGroup?.afterInput)}
    </LabelledGroup>
  )
}
