import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Answer } from './declare.ts'

/** Sends what is no page: whole, or the part that was asked for (RFC 9110, section 14), without which no iPhone plays a sound. */
export function sendAnswer(reply: FastifyReply, { status = 200, headers, body, seekable }: Answer): FastifyReply {
  const { etag } = headers
  if (etag !== undefined && hasAlready(reply.request.headers['if-none-match'], etag))
    return reply.code(304).headers(headers).send()
  reply.code(status)
  if (seekable === undefined) return reply.headers(headers).send(body)
  reply.headers({ ...headers, 'accept-ranges': 'bytes' })
  const part = partAsked(reply.request.headers.range, seekable)
  if (part === null || typeof body === 'string' || Buffer.isBuffer(body)) return reply.send(body)
  const { from, to } = part
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${from}-${to}/${seekable}`, 'content-length': String(to - from + 1) })
    .send(Readable.from(between(body, from, to)))
}

/** Whether one of the marks that came is this one; a proxy that packs answers makes them weak (RFC 9110, 13.1.2). */
export function hasAlready(marks: string | undefined, etag: string): boolean {
  const bare = (mark: string) => mark.trim().replace(/^W\//, '')
  return marks !== undefined && (marks.trim() === '*' || marks.split(',').some((mark) => bare(mark) === bare(etag)))
}

/** The first and last byte asked for; null where the whole is sent: nothing was asked, or several parts, or none that is there. */
export function partAsked(range: string | undefined, length: number): { from: number; to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from <= to && to < length ? { from, to } : null
}

async function* between(body: NodeJS.ReadableStream, from: number, to: number): AsyncGenerator<Buffer> {
  let at = 0
  for await (const piece of body) {
    const bytes = Buffer.from(piece as Buffer)
    const end = at + bytes.length
    if (end > from) yield bytes.subarray(Math.max(0, from - at), Math.min(bytes.length, to + 1 - at))
    at = end
    if (at > to) return
  }
}
