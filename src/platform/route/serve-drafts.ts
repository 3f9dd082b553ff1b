import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, placeFor } from '../database/index.ts'
import { bothHref, keepDraft, pagesWithDrafts, typedFrom } from '../drafts/index.ts'
import { cleanPosted, textOf } from '../form/posted.ts'
import { isId } from '../ids.ts'
import type { AnyRoute } from './declare.ts'
import type { House } from './house.ts'
import { cameFromElsewhere } from './same-origin.ts'

/**
 * `POST /drafts?about=<page>`: saves what is typed as it is typed (see ui/enhance/autosave.ts). It answers in JSON:
 * 200 with the time and the version, 409 with where both versions are when another page saved meanwhile, 401 when the
 * writer is signed out.
 */
export function serveDrafts(app: FastifyInstance, routes: readonly AnyRoute[], house: House): void {
  const keepsDrafts = pagesWithDrafts(routes)
  app.post('/drafts', async (request: FastifyRequest, reply: FastifyReply) => {
    const place = placeFor(house.places, request.headers.host ?? '')
    const about = textOf(cleanPosted(request.query), 'about')
    if (place === null || !keepsDrafts(about)) throw new NotFound()
    const viewer = await house.viewerOf(request, place)
    if (viewer === null) return reply.code(401).send({ signedOut: true })
    const posted = cleanPosted(request.body)
    if (cameFromElsewhere(request) || !isId(textOf(posted, 'once'))) return reply.code(403).send({})
    const version = await keepDraft(house.database, place, viewer.id, typedFrom(posted, about))
    if (version === null) {
      const both = bothHref(about)
      return reply.code(409).send({ mine: `${both}#copy`, theirs: `${both}#draft` })
    }
    return { savedAt: house.time(house.database.clock.now()), version: String(version) }
  })
}
