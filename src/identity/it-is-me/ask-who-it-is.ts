import type { FastifyRequest } from 'fastify'
import {
  type AnyRoute,
  bothHref,
  type Config,
  cleanPosted,
  type Database,
  isId,
  keepDraft,
  newId,
  type PlaceRow,
  typedFrom,
  type Viewer,
} from '../../platform/index.ts'
import { withoutSecrets } from '../ask-to-sign-in.ts'
import { isShown } from '../rules.ts'

/**
 * Leads somebody who is signed in, but has not shown who they are for some minutes, to where they show it, and back.
 * What they posted becomes a draft of theirs first. Null: they have shown it, and may go on.
 */
export function askWhoItIs({ config, database }: { config: Config; database: Database }) {
  return async (request: FastifyRequest, place: PlaceRow, route: AnyRoute, viewer: Viewer): Promise<string | null> => {
    if (isShown(viewer.confirmedAt, database.clock.now(), config.askAgainMinutes)) return null
    if (request.method !== 'POST') return itIsMeFor(request.url)
    const path = request.url.split('?')[0] ?? '/'
    const typed = typedFrom(cleanPosted(request.body), path)
    const fields = withoutSecrets(typed.fields)
    if (Object.keys(fields).length === 0) return itIsMeFor(route.page ? path : '/')
    const page = isId(typed.page) ? typed.page : newId()
    const version = await keepDraft(database, place, viewer.id, { ...typed, fields, page })
    return itIsMeFor(version === null ? bothHref(path) : route.page ? `${path}?kept=1` : '/', true)
  }
}

/** Where somebody shows that it is them, and from there goes on to `next`. */
export function itIsMeFor(next: string, kept = false): string {
  return `/confirm-it-is-me?next=${encodeURIComponent(next)}${kept ? '&kept=1' : ''}`
}
