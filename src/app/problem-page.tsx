import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { PlaceRow, Problem, Viewer } from '../platform/index.ts'
import { DatabaseAwayPage, ExpiredPage, NotFoundPage, OurFaultPage, TooLargePage, TooManyPage } from '../ui/index.ts'
import { frameOf } from './frame.ts'

/** A page for what went wrong. It says what happened in plain words and whom to ring. */
export function problemPage(
  kind: Problem,
  place: PlaceRow | null,
  viewer: Viewer | null,
  request: FastifyRequest,
): VNode {
  const frame = frameOf(place, viewer, request)
  switch (kind) {
    case 'missing':
      return <NotFoundPage frame={frame} />
    case 'expired':
      return <ExpiredPage frame={frame} againHref="" />
    case 'too large':
      return <TooLargePage frame={frame} />
    case 'too many':
      return <TooManyPage frame={frame} />
    case 'away':
      return <DatabaseAwayPage frame={frame} />
    case 'ours':
      return <OurFaultPage frame={frame} />
  }
}
