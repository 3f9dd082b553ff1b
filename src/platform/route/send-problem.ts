import type { FastifyReply, FastifyRequest } from 'fastify'
import { placeFor } from '../database/index.ts'
import type { Viewer } from './declare.ts'
import type { House } from './house.ts'
import { contentPolicy } from './policy.ts'
import { type Problem, statusOf } from './problems.ts'

/** Says what went wrong on a page that helps. */
export async function sendProblem(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Problem,
  viewer: Viewer | null,
) {
  const place = placeFor(house.places, request.headers.host ?? '')
  if (kind === 'away') reply.header('retry-after', '5')
  return (
    reply
      .code(statusOf[kind])
      // It has the ways of every page of ours: no other site shows it within its own, also where the route lets them.
      .headers(contentPolicy())
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(house.html(house.problem(kind, place, viewer, request)))
  )
}
