/** What a form sent: every field as text or several texts, cleaned of what no text may hold. */
export type Posted = Readonly<Record<string, string | string[]>>

/** Longest a whole form may be; one field’s own limit is told by its kind. */
const most = 200_000

/** Takes what arrived, of whatever shape, and makes it safe to read: no null bytes, one kind of line end, NFC. */
export function cleanPosted(body: unknown): Posted {
  const posted: Record<string, string | string[]> = Object.create(null)
  if (body === null || typeof body !== 'object') return posted
  for (const [name, value] of Object.entries(body)) {
    if (Array.isArray(value)) posted[name] = value.filter((item) => typeof item === 'string').map(cleanText)
    else if (typeof value === 'string') posted[name] = cleanText(value)
  }
  return posted
}

function cleanText(text: string): string {
  return (
    text
      .slice(0, most)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that text must not hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .toWellFormed()
      .normalize('NFC')
  )
}

/** The one text of a field; the last, if it was sent several times. */
export function textOf(posted: Posted, name: string): string {
  const value = posted[name]
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}

/** All texts of a field, such as ticked boxes. */
export function textsOf(posted: Posted, name: string): string[] {
  const value = posted[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
