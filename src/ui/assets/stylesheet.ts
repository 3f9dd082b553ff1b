import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Our stylesheets in the order in which they are read, after GOV.UK's. */
export const styleOrder = [
  'tokens',
  'type',
  'layout',
  'shapes',
  'pick',
  'govuk',
  'circle',
  'endings',
  'map',
  'scene',
  'entries',
  'ideas',
  'coordination',
  'print',
  'book',
] as const

/**
 * All styles as one text: GOV.UK's without its own typeface and crest, then ours.
 * Addresses inside it (`fonts/…`, `pictures/…`) are relative to where it is served.
 */
export async function readStylesheet(assetsFolder: string): Promise<string> {
  const govuk = await readFile(
    createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    'utf8',
  )
  const ours = await Promise.all(styleOrder.map((name) => readFile(join(assetsFolder, `${name}.css`), 'utf8')))
  return [withoutBrand(govuk), ...ours].join('\n')
}

/** GOV.UK's styles without what belongs to gov.uk alone: the typeface Transport and the royal arms. */
export function withoutBrand(css: string): string {
  return css
    .replace(/\/\*![^*]*Margaret Calvert[^*]*\*\//, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/GDS Transport,\s*arial,\s*sans-serif/g, 'var(--font)')
    .replaceAll('font-family:sans-serif', 'font-family:var(--font)')
    .replaceAll(/[^{}]*\{[^{}]*govuk-crest[^{}]*\}/g, '')
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//, '')
}
