import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { FileStore } from './store.ts'

/** Keeps bytes in a bucket of anything that speaks S3: `s3://key:secret@host/bucket?region=eu-west-2` (`&http=1` inside one’s own walls). */
export function s3Store(address: string): FileStore {
  const { username, password, host, pathname, searchParams } = new URL(address)
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? 'us-east-1',
    service: 's3',
    retries: 3,
  })
  const bucket = `${searchParams.get('http') === '1' ? 'http' : 'https'}://${host}${pathname.replace(/\/$/, '')}`
  const urlOf = (place: string, sha256: string) => `${bucket}/${place}/${sha256}`

  async function ask(url: string, init: RequestInit): Promise<Response> {
    const answer = await client.fetch(url, { ...init, signal: AbortSignal.timeout(60_000) })
    if (!answer.ok) throw new Error(`the file store answered ${answer.status}`)
    return answer
  }

  return {
    async put(place, sha256, path) {
      const body = await openAsBlob(path)
      await ask(urlOf(place, sha256), { method: 'PUT', body, headers: { 'x-amz-content-sha256': sha256 } })
    },

    async read(place, sha256) {
      const { body } = await ask(urlOf(place, sha256), { method: 'GET' })
      if (body === null) throw new Error('the file store answered without bytes')
      return Readable.fromWeb(body as ReadableStream)
    },

    async *olderThan(place, moment) {
      for (let token = ''; ; ) {
        const more = token ? `&continuation-token=${encodeURIComponent(token)}` : ''
        const list = await (await ask(`${bucket}?list-type=2&prefix=${place}/${more}`, { method: 'GET' })).text()
        for (const [, entry = ''] of list.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          if (new Date(within(entry, 'LastModified')) < moment) yield within(entry, 'Key').slice(place.length + 1)
        }
        token = within(list, 'NextContinuationToken')
        if (token === '') return
      }
    },

    async remove(place, sha256, before) {
      const { headers } = await ask(urlOf(place, sha256), { method: 'HEAD' })
      if (new Date(headers.get('last-modified') ?? 0) < before) await ask(urlOf(place, sha256), { method: 'DELETE' })
    },
  }
}

function within(xml: string, tag: string): string {
  return new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? ''
}
