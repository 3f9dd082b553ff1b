import { type Field, Wrong } from './fields.ts'
import { textOf } from './posted.ts'

/** How somebody may be written to, where they say so; null where it is empty. */
export function maybeEmail(wrong: string): Field<string | null> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    if (typed.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)) throw new Wrong(wrong)
    return typed
  }
}

/** A page of the web, with `https://` where none was typed; what would run something, or no reader can open, is refused. */
export function maybeWebsite(wrong: string): Field<string | null> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
    const readable = whole.length <= 500 && /^https?:\/\/[^\s/]+\.\S+$/i.test(whole) && URL.canParse(whole)
    if (!readable || !new URL(whole).hostname.includes('.')) throw new Wrong(wrong)
    return whole.replace(/^https?/i, (scheme) => scheme.toLowerCase())
  }
}
