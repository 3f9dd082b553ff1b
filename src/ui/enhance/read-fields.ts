/** What a person typed, by the names of the fields, in order; files and hidden fields are not part of it. */
export type Fields = [name: string, value: string][]

export function readFields(form: HTMLFormElement): Fields {
  const hidden = new Set([...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map((input) => input.name))
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !hidden.has(entry[0]),
  )
}

/** Everything to post: what was typed, and the form's hidden fields (key, version). */
export function readPost(form: HTMLFormElement): URLSearchParams {
  const post = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') post.append(name, value)
  return post
}

/** Puts kept words back where they were. */
export function writeFields(form: HTMLFormElement, fields: Fields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
      element.checked = fields.some(([name, value]) => name === element.name && value === element.value)
    else if (
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && element.type !== 'hidden' && element.type !== 'file')
    ) {
      const found = fields.find(([name]) => name === element.name)
      if (found) element.value = found[1]
    }
  }
}
