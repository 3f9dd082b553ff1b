import type { Options } from './official-fixtures.ts'
import { rawHtml } from './raw-html.ts'

/** Official options as the props of our part: `text` or `html` of the whole part is its children, other `html` is TSX. */
export function toProps({ text, html, ...options }: Options): Options {
  return { ...(withTsx('', options) as Options), children: html ? withTsx('html', html) : text }
}

function withTsx(key: string, value: unknown): unknown {
  if (typeof value === 'string' && value && /^html$|Html$/.test(key)) return rawHtml(value)
  if (Array.isArray(value)) return value.map((item) => withTsx('', item))
  if (key === 'slots') return slots(value as Options)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTsx(name, inner)]))
}

/** What service navigation calls slots is markup too, under names of its own; its `end` may be a record with `html`. */
function slots({ end, ...options }: Options): Options {
  const markup = Object.entries(options).map(([name, slot]) => [name, withTsx('html', slot)])
  return { ...Object.fromEntries(markup), end: withTsx('', typeof end === 'string' ? { html: end } : end) }
}
