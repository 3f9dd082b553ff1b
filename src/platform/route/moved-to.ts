import type { Moved } from '../database/index.ts'

/** The same address with a name of today wherever the old one stands: as a part of the path, or as what is asked for. */
export function movedTo(url: string, { once, now }: Moved): string {
  const [path = '/', query = ''] = url.split('?')
  const parts = path.split('/').map((part) => (decodeURIComponent(part) === once ? encodeURIComponent(now) : part))
  const asked = new URLSearchParams(query)
  for (const [name, value] of [...asked]) if (value === once) asked.set(name, now)
  return asked.size === 0 ? parts.join('/') : `${parts.join('/')}?${asked}`
}
