/** Further attributes of an element. `undefined` and `false` leave one out, except `aria-*` and `data-*`, where `false` is a value. */
export type Attributes = Record<string, string | number | boolean | undefined>

/** Joins the class names that apply; the others may be anything falsy. */
export function classNames(...names: (string | number | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Words the browser script says, one text or one per plural form (`one`, `other`), as the `data-i18n.*` attributes it reads. */
export function i18nAttributes(words: Record<string, string | PluralText | undefined>): Attributes {
  const attributes: Attributes = {}
  for (const [key, word] of Object.entries(words)) {
    if (!word) continue
    if (typeof word === 'string') attributes[`data-i18n.${key}`] = word
    else for (const [plural, text] of Object.entries(word)) attributes[`data-i18n.${key}.${plural}`] = text
  }
  return attributes
}

/** A sentence with a number in it, by the plural form that the number takes. */
export type PluralText = { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string }
