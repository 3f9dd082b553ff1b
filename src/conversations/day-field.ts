import { type Field, textOf, Wrong } from '../platform/index.ts'

/** A day as a browser’s date field or somebody’s hands write it: `2026-11-23` or `23/11/2026`; null where none came. */
export function dayField(wrong: string): Field<string | null> {
  return (posted, name) => {
    const text = textOf(posted, name).trim()
    if (text === '') return null
    const day = readDay(text)
    if (day === null) throw new Wrong(wrong)
    return day
  }
}

export function readDay(text: string): string | null {
  const british = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text)
  const iso = british ? `${british[3]}-${two(british[2])}-${two(british[1])}` : text
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(iso)) return null
  const date = new Date(`${iso}T12:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** The end of the working day: 5pm in winter, 6pm in summer. A day promised is kept until then. */
export function endOf(day: string): Date {
  return new Date(`${day}T17:00:00Z`)
}

const two = (text = '') => text.padStart(2, '0')
