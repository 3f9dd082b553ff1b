/** Somebody who carries text messages. Raises when one could not be handed over; it is tried again later. */
export interface Gateway {
  send(message: { to: string; words: string }): Promise<void>
}

/**
 * By HTTP: posts `{"to": "+44…", "text": "…"}` as JSON, with the key as a bearer token where there is one. Whatever
 * answers 2xx has taken it. Most providers take this shape, or sit behind a few lines that translate it.
 */
export function httpGateway(url: string, key: string): Gateway {
  return {
    async send({ to, words }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ to, text: words }),
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      })
      await answer.body?.cancel()
      // Its words could hold a number: only the status is said.
      if (!answer.ok) throw Object.assign(new Error('refused'), { code: `gateway ${answer.status}` })
    },
  }
}
