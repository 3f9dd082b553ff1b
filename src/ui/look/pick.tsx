import type { Children } from './types.ts'

export type PickProps = {
  name: string
  /** Where two on a page share a name. */
  id?: string
  /** The question, read out before the answers; seen only where `shown`. */
  legend: string
  shown?: boolean
  items: readonly { value: string; text: string }[]
  value?: string
  /** What is wrong, in words. */
  error?: string
  children?: Children
}

/** One answer of a few, each one press: radio buttons that look like chips. Ids are the name and, from the second on, a number. */
export function Pick({ name, id = name, legend, shown, items, value, error, children }: PickProps) {
  return (
    <fieldset class={error ? 'pick pick--error' : 'pick'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend class={shown ? 'govuk-label' : 'visually-hidden'}>{legend}</legend>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="pick-row">
        {items.map((item, at) => (
          <label key={item.value} class="pick-one">
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${at + 1}`}
              name={name}
              value={item.value}
              checked={item.value === value}
            />
            <span>{item.text}</span>
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  )
}

/** One box to tick that looks like the chips beside it. */
export function PickBox({
  name,
  text,
  checked,
  value = 'yes',
}: {
  name: string
  text: string
  checked?: boolean
  value?: string
}) {
  return (
    <label class="pick-one pick-one--box">
      <input type="checkbox" id={name} name={name} value={value} checked={checked} />
      <span>{text}</span>
    </label>
  )
}
