import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Options } from './official-fixtures.ts'

type Environment = { render(template: string, context: { params: Options }): string }

const require = createRequire(import.meta.url)
// It has no types of its own; this is all that is used of it.
const nunjucks = require('nunjucks') as { configure(folder: string, options: Record<string, boolean>): Environment }

const templates = nunjucks.configure(dirname(require.resolve('govuk-frontend')), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})

/** What the official template makes of options. */
export function renderOfficial(component: string, params: Options): string {
  return templates.render(`components/${component}/template.njk`, { params })
}
