import { createHash } from 'node:crypto'
import type { Answer } from '../../platform/index.ts'
import type { PageAsked } from './asked.ts'

/** Open to every site's scripts, errors too. */
export const openToAll = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' }

const json = 'application/json; charset=utf-8'

/** Kept a minute by whoever asked; after that its mark says whether anything has changed. */
export function answered(body: unknown): Answer {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha1').update(text).digest('base64url')}"`
  return { headers: { 'content-type': json, 'cache-control': 'public, max-age=60', etag }, body: text }
}

export function badRequest(message: string): Answer {
  return { status: 400, headers: { 'content-type': json }, body: JSON.stringify({ error: message }) }
}

export function notThere(): Answer {
  return { status: 404, headers: { 'content-type': json }, body: JSON.stringify({ error: 'There is nothing here.' }) }
}

/** One page of a list, as Open Referral UK wraps it. Page numbers start at 1; a page past the end is empty. */
export function pageOf(contents: unknown[], total: number, { page, perPage }: PageAsked) {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
