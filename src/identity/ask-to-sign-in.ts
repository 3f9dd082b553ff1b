import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import {
  type AnyRoute,
  bothHref,
  type Config,
  cleanPosted,
  type Database,
  type Id,
  isId,
  keepDraft,
  lookUp,
  newId,
  type PageFrame,
  type PlaceRow,
  type Posted,
  typedFrom,
} from '../platform/index.ts'
import { tokenOf } from './cookie.ts'
import { SignedOutWhileWriting } from './pages/signed-out-while-writing.tsx'
import { ranOut } from './session.ts'
import { words } from './words.ts'

export interface Asking {
  config: Config
  database: Database
  html(page: VNode): string
  frame(place: PlaceRow, viewer: null, request: FastifyRequest): PageFrame
}

/**
 * Asks somebody who is not signed in to do so. Whoever was looking comes back to where they looked. Whoever was sending
 * does not lose what they wrote: where the session has run out by itself, the words become a draft of its owner, and
 * the form comes back filled in after signing in, on this device or another. Where we cannot know whose they are (the
 * session was ended, the cookie is gone), the words are shown to be copied, and nothing is kept.
 */
export function askToSignIn({ config, database, html, frame }: Asking) {
  return async (request: FastifyRequest, reply: FastifyReply, place: PlaceRow, route: AnyRoute) => {
    if (request.method !== 'POST') return reply.redirect(signInFor(request.url), 303)
    const path = request.url.split('?')[0] ?? '/'
    const typed = typedFrom(cleanPosted(request.body), path)
    const written = withoutSecrets(typed.fields)
    const owner = await ownerOf(tokenOf(request, config), database, place)
    const kept = owner !== null && Object.keys(written).length > 0
    const page = isId(typed.page) ? typed.page : newId()
    const version = kept && (await keepDraft(database, place, owner, { ...typed, fields: written, page }))
    const back = version === null ? bothHref(path) : kept ? `${path}?kept=1` : path
    const next = signInFor(route.page ? back : '/')
    const texts = kept ? [] : textsIn(written)
    return reply
      .code(403)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html(SignedOutWhileWriting({ frame: frame(place, null, request), w: words.en, next, kept, texts })))
  }
}

function signInFor(next: string): string {
  return `/sign-in?next=${encodeURIComponent(next)}`
}

async function ownerOf(token: string | null, database: Database, place: PlaceRow): Promise<Id | null> {
  if (token === null) return null
  return (await lookUp(database.pool, ranOut(token, place, database.clock.now())))?.memberId ?? null
}

/** What was typed, without the form's own fields and without passwords. */
export function withoutSecrets(posted: Posted): Posted {
  const own = /^(kept|next|current|fresh|.*password.*)$/
  return Object.fromEntries(Object.entries(posted).filter(([name, value]) => !own.test(name) && value.length > 0))
}

/** The words somebody wrote, not the ids and ticks that a page put there. */
function textsIn(written: Posted): string[] {
  return Object.values(written)
    .flat()
    .filter((text) => /\s/.test(text.trim()))
}
