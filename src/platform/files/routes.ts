import { NotFound, type Part } from '../database/index.ts'
import { isId } from '../ids.ts'
import { type AnyRoute, route, standing, type View } from '../route/declare.ts'
import { fileOf, type KeptFile } from './keep-file.ts'
import type { FileStore } from './store.ts'

const parts: readonly Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/**
 * The only way to a file’s bytes: through the opened record, part by part. To save it, whatever it is; to look at it,
 * only a picture, since every kept picture was drawn anew here; to play it, a sound or a film. None can run anything.
 */
export function fileRoutes(store: FileStore): AnyRoute[] {
  return parts.flatMap((part) => [
    route({
      path: `/people/:person/files/${part}/:file`,
      who: standing('read', [part]),
      why: 'opened a file',
      words: { en: {} },
      read: ({ person, params }) => ({ file: fileOf(person, part, idIn(params)) }),
      answer: (props: Props) => answer(store, props, 'attachment'),
    }),
    route({
      path: `/people/:person/files/${part}/:file/picture`,
      who: standing('read', [part]),
      why: 'looked at a picture',
      words: { en: {} },
      read: ({ person, params }) => ({ file: fileOf(person, part, idIn(params)) }),
      answer: (props: Props) => answer(store, props, 'inline'),
    }),
    route({
      path: `/people/:person/files/${part}/:file/play`,
      who: standing('read', [part]),
      why: 'listened to or watched something',
      words: { en: {} },
      read: ({ person, params }) => ({ file: fileOf(person, part, idIn(params)) }),
      answer: (props: Props) => answer(store, props, 'played'),
    }),
  ])
}

type Props = { view: View; w: Record<string, never>; file: KeptFile | null }

/** What each way of looking may show. */
const may = { attachment: /./, inline: /^image\/jpeg$/, played: /^(audio|video)\// }

async function answer(store: FileStore, { view, file }: Props, disposition: 'attachment' | 'inline' | 'played') {
  if (file === null || !may[disposition].test(file.type)) throw new NotFound()
  const plain = file.name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return {
    headers: {
      'content-type': file.type,
      'content-length': String(file.bytes),
      'content-disposition': `${disposition === 'attachment' ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    body: await store.read(view.place.key, file.sha256),
    ...(disposition === 'played' && { seekable: file.bytes }),
  }
}

function idIn({ file = '' }: Readonly<Record<string, string>>): string {
  if (!isId(file)) throw new NotFound()
  return file
}
