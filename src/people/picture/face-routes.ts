import { type AnyRoute, anyone, type FileStore, isId, NotFound, route, type View } from '../../platform/index.ts'
import { type Face, faceOf } from './store.ts'

type Props = { view: View; w: Record<string, never>; face: Face | null }

/**
 * A member’s picture, to whom they show it (`may_see_face`); for others it is not there. The browser keeps it for an
 * hour, for whoever is signed in: another picture has another address.
 */
export function faceRoutes(store: FileStore): AnyRoute[] {
  return [
    route({
      path: '/faces/:member',
      who: anyone,
      words: { en: {} },
      read({ params: { member = '' } }) {
        if (!isId(member)) throw new NotFound()
        return { face: faceOf(member) }
      },
      async answer({ view, face }: Props) {
        if (face === null) throw new NotFound()
        return {
          body: await store.read(view.place.key, face.sha256),
          headers: {
            'content-type': face.type,
            'content-length': String(face.bytes),
            'content-security-policy': "default-src 'none'; sandbox",
            'x-content-type-options': 'nosniff',
            'cross-origin-resource-policy': 'same-origin',
            'cache-control': 'private, max-age=3600',
            vary: 'cookie',
          },
        }
      },
    }),
  ]
}
