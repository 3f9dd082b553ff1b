import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Database, Opening, PlaceRow, Query } from '../database/index.ts'
import type { Id } from '../ids.ts'
import type { AnyRoute, Asked, PageFrame, Viewer } from './declare.ts'
import type { Problem } from './problems.ts'
import type { Uploads } from './read-form.ts'

/** What routes stand on; the app puts it together. */
export interface House {
  database: Database
  places: readonly PlaceRow[]
  /** Who is signed in on this request, read from the database every time. */
  viewerOf(request: FastifyRequest, place: PlaceRow): Promise<Viewer | null>
  /** Whom this request was when last asked, and the query that raises AL401 in the page's own transaction if it no longer holds. */
  lastKnown?(request: FastifyRequest, place: PlaceRow): { viewer: Viewer; still: Query<never> } | null
  /** Answers somebody who must sign in first; what they have posted is not lost. */
  askToSignIn(request: FastifyRequest, reply: FastifyReply, place: PlaceRow, route: AnyRoute): Promise<FastifyReply>
  /** Asks a signed-in member to show again who they are; null where they have, not long ago. */
  askWhoItIs(request: FastifyRequest, place: PlaceRow, route: AnyRoute, viewer: Viewer): Promise<string | null>
  html(page: VNode): string
  /** Navigation and whom to ring, for this reader in this place. */
  frame(place: PlaceRow, viewer: Viewer | null, request: FastifyRequest): PageFrame
  /** How this reader likes to read: public pages that stand ready differ by it alone. */
  readsAs?(request: FastifyRequest): string
  /** A page for what went wrong; `place` is null for a host that is none. */
  problem(kind: Problem, place: PlaceRow | null, viewer: Viewer | null, request: FastifyRequest): VNode
  uploads: Uploads
  /** A time of day as people here read it. */
  time(moment: Date): string
  lang: 'en'
}

/** One request on its way through: which door, in which place, by whom, and what it asks. */
export interface Turn {
  route: AnyRoute
  place: PlaceRow
  viewer: Viewer | null
  asked: Asked
  path: string
  /** Asked with the page where the viewer is only known from last time. */
  still?: Query<never>
  /** The person themself, who sees their own record as `viewer` would. */
  seenBy?: Id
}

/** In whose name the database is asked. */
export function memberOf({ viewer, seenBy }: Turn): Id | null {
  return seenBy ?? viewer?.id ?? null
}

/** What the opening message says for a route that opens the record in its path; `null`: as the route declares. */
export function openingOf({ route, asked, viewer, seenBy }: Turn, act: 'read' | null): Opening | null {
  const { who } = route
  if (who.may !== 'standing') return null
  const seenAs = seenBy === undefined ? null : (viewer?.id ?? null)
  return { people: [asked.person], parts: who.parts, act: act ?? who.act, why: route.why ?? '', seenAs }
}
