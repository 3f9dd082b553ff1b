import type { UiWords } from '../words.ts'
import type { Children } from './types.ts'

export type PaperProps = {
  id: string
  name: string
  label: string
  hint?: string
  value?: string
  /** note: a few lines · page: a whole sheet. It grows with the writing where the browser can. */
  size?: 'note' | 'page'
  /** What is wrong, in words; it stands above the paper and is tied to it. */
  error?: string
  required?: boolean
  maxlength?: number
  lang?: string
}

/** A sheet of lined paper to write on. */
export function Paper({ id, name, label, hint, value, size = 'note', error, required, maxlength, lang }: PaperProps) {
  const tied = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        class={size === 'page' ? 'paper paper--page' : 'paper'}
        id={id}
        name={name}
        rows={size === 'page' ? 12 : 5}
        maxLength={maxlength}
        required={required}
        spellcheck
        lang={lang}
        aria-describedby={tied || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {value}
      </textarea>
    </div>
  )
}

export type PromptChipsProps = {
  w: UiWords
  /** Id of the `Paper` that a pressed question is written into. */
  for: string
  prompts: string[]
}

/** Questions that can be ignored. Without a script they are a list to read; with one, pressing writes them down. */
export function PromptChips({ w, for: paper, prompts }: PromptChipsProps) {
  if (prompts.length === 0) return null
  return (
    <ul class="prompts" aria-label={w.prompts} data-prompts-for={paper}>
      {prompts.map((prompt) => (
        <li key={prompt}>
          <span class="prompt">{prompt}</span>
        </li>
      ))}
    </ul>
  )
}

/** Where an autosaving form says when it was last saved; `at` is a time as read: “10:42”. */
export function SavedLine({ w, at }: { w: UiWords; at?: string }) {
  return (
    <p class="saved" role="status" data-saved data-words={JSON.stringify(w.saved)}>
      {at ? `${w.saved.at} ${at}` : ''}
    </p>
  )
}

/** The bar at the foot of a page of writing: what was saved at the start, what can be done at the end. */
export function Bar({ start, children }: { start?: Children; children?: Children }) {
  return (
    <div class="bar">
      <div class="bar-start">{start}</div>
      <div class="bar-end">{children}</div>
    </div>
  )
}
