import type { FastifyInstance } from 'fastify'
import { projectRoot } from '../platform/index.ts'
import { loadAssets } from '../ui/assets/index.ts'

const { files, links } = await loadAssets(projectRoot)

/** What every page's head points to. */
export const assetLinks = links

/** Serves what pages load: from here, nowhere else, and for ever, since the address changes with the content. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  app.get('/assets/*', async (request, reply) => {
    const asset = files.get(request.url)
    if (!asset) return reply.callNotFound()
    reply
      .type(asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
    if (!asset.gzip || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(asset.body)
    return reply.header('content-encoding', 'gzip').send(asset.gzip)
  })
}
