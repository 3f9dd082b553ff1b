import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The finished HTML of a page made with `Layout`. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`
}
