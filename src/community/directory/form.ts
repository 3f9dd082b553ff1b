import { createHash } from 'node:crypto'
import type { Id } from '../../platform/index.ts'

/** An id for what has none of its own, always the same: made of what it hangs on (`md5(…)::uuid` in SQL). */
export function idOf(...parts: string[]): Id {
  const hex = createHash('md5').update(parts.join(' ')).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

type Value = string | number | object | null | undefined

/** Without what is empty: the standard refuses null, and an empty text or list says nothing. */
export function filled<Fields extends Record<string, Value>>(fields: Fields): Fields {
  const kept: Record<string, Value> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value) && value.length === 0) continue
    kept[name] = value
  }
  return kept as Fields
}

const wellFormed =
  /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#](?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i
const oneHash = /^[^#]*(#[^#]*)?$/

/** A web address as RFC 3986 writes it, mended where that is safe; null where it cannot be. */
export function webAddress(text: string | null): string | null {
  if (text === null) return null
  if (wellFormed.test(text) && oneHash.test(text)) return text
  try {
    const { href } = new URL(text)
    const mended = href
      .replace(/%(?![0-9a-f]{2})/gi, '%25')
      .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, (letter) => encodeURIComponent(letter))
      .replace(/#(?=.*#)/g, '%23')
    return wellFormed.test(mended) ? mended : null
  } catch {
    return null
  }
}

const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i

/** An e-mail as RFC 5322 writes the usual ones; null where it is none. */
export function emailAddress(text: string | null): string | null {
  return text !== null && email.test(text) ? text : null
}
