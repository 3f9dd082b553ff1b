import type { Answer, View } from '../../platform/index.ts'

/** Something to save, under a name that says on the outside what it is and not whose. */
export function saved(view: View, type: string, ending: string, body: Answer['body']): Answer {
  const day = view.now.toISOString().slice(0, 10)
  return {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="everything-${day}.${ending}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    body,
  }
}
