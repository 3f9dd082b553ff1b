/** Plain text of one field: no markup, no control characters, white space once, cut at `most` characters. */
export function plain(value: unknown, most: number): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
  return [
    ...text
      .slice(0, most * 4)
      .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, ' ')
      .replace(/<\/?(p|br|li|div|ul|ol|h\d)\b[^>]*>/gi, '\n')
      .replace(/<\/?[a-z][^>]*>/gi, ' ')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/[^\P{C}\n]/gu, ' ')
      .toWellFormed()
      .normalize('NFC')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ]
    .slice(0, most)
    .join('')
}

/** One line of text. */
export const line = (value: unknown, most: number): string => plain(value, most).replaceAll('\n', ' ').trim()

/**
 * What a spreadsheet would run as a formula is only text here; the sign that starts it goes, so that it is none either
 * when it is one day saved as a spreadsheet again. A phone number keeps its plus.
 */
export function unarmed(text: string): string {
  return /^\+?[\d\s()-]+$/.test(text) ? text : text.replace(/^[\s=+@|-]+(?=\S)/, '')
}

/** A web address; one without its scheme gets it. */
export function website(value: unknown): string | null {
  const text = line(value, 500)
  if (text === '' || /\s/.test(text)) return null
  const whole = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+(\/|$|\?)/.test(text) ? `https://${text}` : null
  if (whole === null || !URL.canParse(whole)) return null
  return whole.replace(/^https?/i, (scheme) => scheme.toLowerCase())
}

export function email(value: unknown): string | null {
  const text = line(value, 254)
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? text : null
}

export function phone(value: unknown): string | null {
  const text = line(value, 60)
  return text.replace(/\D/g, '').length >= 5 ? text : null
}

export function postcode(value: unknown): string | null {
  const text = line(value, 12).toUpperCase().replace(/\s+/g, '')
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(text) ? `${text.slice(0, -3)} ${text.slice(-3)}` : null
}

export function number(value: unknown, least: number, most: number): number | null {
  const given = typeof value === 'number' ? value : line(value, 30) === '' ? Number.NaN : Number(line(value, 30))
  return Number.isFinite(given) && given >= least && given <= most ? given : null
}

export const whole = (value: unknown, least: number, most: number): number | null => {
  const given = number(value, least, most)
  return given === null ? null : Math.round(given)
}

/** `2026-11-24`, or null. */
export function isoDate(value: unknown): string | null {
  const text = line(value, 40)
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  if (!year || Number(year) < 1900 || Number(year) > 2200) return null
  const day = `${year}-${month}-${date}`
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null
}

/** `18:30` of `18:30:00Z`, `6.30pm`, `6pm`, `12noon`; null where it is none. */
export function hour(value: unknown): string | null {
  const text = line(value, 20).toLowerCase().replaceAll(' ', '')
  if (/^(12)?noon$/.test(text)) return '12:00'
  const [, h = '', m = '00', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?(am|pm|noon)?$/.exec(text) ?? []
  if (h === '' || (half === '' && !text.includes(':'))) return null
  const hours = (Number(h) % (half === '' ? 24 : 12)) + (half === 'pm' || (half === 'noon' && h === '12') ? 12 : 0)
  return Number(h) > 24 || Number(m) > 59 ? null : `${String(hours).padStart(2, '0')}:${m}`
}

/** The first sentence, at most 200 characters; the name where nothing was said. */
export function sentence(text: string, name: string): string {
  const first = /^[\s\S]{10,200}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
  const short = first.replaceAll('\n', ' ').trim()
  return [...(short || name)].length <= 200
    ? short || name
    : `${[...short]
        .slice(0, 199)
        .join('')
        .replace(/\s\S*$/, '')}…`
}
