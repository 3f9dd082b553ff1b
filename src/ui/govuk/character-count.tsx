import { classNames, i18nAttributes, type PluralText } from './attributes.ts'
import { contentOf } from './content.ts'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'

export type CharacterCountProps = Omit<TextareaProps, 'autocomplete' | 'describedBy' | 'disabled'> & {
  maxlength?: number
  maxwords?: number
  countType?: 'characters' | 'words'
  /** How many per cent of the limit are used before the count appears. */
  threshold?: number
  /** Without JavaScript, the limit in words; `%{count}` is the number. */
  textareaDescriptionText?: string
  charactersUnderLimitText?: PluralText
  charactersAtLimitText?: string
  charactersOverLimitText?: PluralText
  wordsUnderLimitText?: PluralText
  wordsAtLimitText?: string
  wordsOverLimitText?: PluralText
  countMessage?: { classes?: string }
}

/** Several lines of text with a limit, counted by the browser script. The server must check the limit too. */
export function CharacterCount(props: CharacterCountProps) {
  const { id = props.name, formGroup, maxlength, maxwords } = props
  const countType = props.countType ?? (maxwords ? 'words' : undefined)
  const limit = maxwords || maxlength
  const description =
    props.textareaDescriptionText ?? `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      id={id}
      name={props.name}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      classes={classNames('govuk-js-character-count', props.classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': maxlength,
          'data-maxwords': maxwords,
          'data-threshold': props.threshold,
          'data-count-type': countType,
          ...i18nAttributes({
            // Only the browser script knows the limit then, and puts it into these words.
            'textarea-description':
              !limit && props.textareaDescriptionText ? { other: props.textareaDescriptionText } : undefined,
            'characters-under-limit': props.charactersUnderLimitText,
            'characters-at-limit': props.charactersAtLimitText,
            'characters-over-limit': props.charactersOverLimitText,
            'words-under-limit': props.wordsUnderLimitText,
            'words-at-limit': props.wordsAtLimitText,
            'words-over-limit': props.wordsOverLimitText,
          }),
          ...formGroup?.attributes,
        },
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Hint
                id={`${id}-info`}
                classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
              >
                {limit && description.replaceAll('%{count}', String(limit))}
              </Hint>
              {contentOf(formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}
