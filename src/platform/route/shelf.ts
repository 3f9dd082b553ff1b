/** Public pages that stand ready for some seconds; they hold nothing about anybody. */
const shelf = new Map<string, { html: string; until: number }>()
/** So many stand at once: ways of reading times public pages times places. */
const most = 500

/** The page that stands ready under this name, unless it has grown old. */
export function takeFrom(name: string, now: Date): string | null {
  const page = shelf.get(name)
  return page !== undefined && page.until > now.getTime() ? page.html : null
}

export function putOn(name: string, html: string, now: Date, seconds: number): void {
  if (shelf.size >= most) shelf.clear()
  shelf.set(name, { html, until: now.getTime() + seconds * 1000 })
}
