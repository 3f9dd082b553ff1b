import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'

/** Markup that stands in an official fixture as a string. For these tests alone: nothing here is escaped. */
export function rawHtml(markup: string): VNode {
  return jsxTemplate([markup])
}
