import { NotFound, type Part } from '../database/index.ts'
import { type AnyRoute, route, standing, type View } from '../route/declare.ts'
import { idIn } from '../route/id-in.ts'
import { fileOf, type KeptFile } from './keep-file.ts'
import type { FileStore } from './store.ts'

const parts: readonly Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/** How bytes are handed out: where, what who looked says of it, and of which kinds. */
interface Way {
  at: string
  why: string
  kinds: RegExp
  disposition: 'attachment' | 'inline'
  seekable?: true
}

const ways: readonly Way[] = [
  { at: '', why: 'opened a file', kinds: /./, disposition: 'attachment' },
  { at: '/picture', why: 'looked at a picture', kinds: /^image\/jpeg$/, disposition: 'inline' },
  {
    at: '/play',
    why: 'listened to or watched something',
    kinds: /^(audio|video)\//,
    disposition: 'inline',
    seekable: true,
  },
]

/**
 * The only way to a file’s bytes: through the opened record, part by part. To save it, whatever it is; to look at it,
 * only a picture, since every kept picture was drawn anew here; to play it, a sound or a film. None can run anything.
 */
export function fileRoutes(store: FileStore): AnyRoute[] {
  return parts.flatMap((part) =>
    ways.map((way) =>
      route({
        path: `/people/:person/files/${part}/:file${way.at}`,
        who: standing('read', [part]),
        why: way.why,
        words: { en: {} },
        read: (asked) => ({ file: fileOf(asked.person, part, idIn(asked, 'file')) }),
        answer: (props: Props) => answer(store, props, way),
      }),
    ),
  )
}

type Props = { view: View; w: Record<string, never>; file: KeptFile | null }

async function answer(store: FileStore, { view, file }: Props, { kinds, disposition, seekable }: Way) {
  if (file === null || !kinds.test(file.type)) throw new NotFound()
  const plain = file.name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return {
    headers: {
      'content-type': file.type,
      'content-length': String(file.bytes),
      'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    body: await store.read(view.place.key, file.sha256),
    ...(seekable && { seekable: file.bytes }),
  }
}
