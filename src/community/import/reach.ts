import { lookup } from 'node:dns'
import { request as plainly } from 'node:http'
import { request as safely } from 'node:https'
import { BlockList, isIP } from 'node:net'

/** Why a feed could not be read, for whoever asked for it to read. */
export class FeedTrouble extends Error {}

export interface Reach {
  /** Which addresses of the network may be asked; without it, only those of the open internet. */
  may?: (address: string) => boolean
  /** When everything must be done: epoch milliseconds. */
  until: number
  /** Nobody wants to know any more: what is under way is left at once. */
  stopping?: AbortSignal
}

const mostBytes = 20_000_000
const patience = 20_000

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Whether an address of the network lies on the open internet: not this machine, not its neighbours, not a cloud’s own pages. */
export function isOutside(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const kind = isIP(plain)
  return kind !== 0 && !inside.check(plain, kind === 4 ? 'ipv4' : 'ipv6') && !/^::ffff:/i.test(plain)
}

/** Asks an address for JSON: no address inside, at most three redirects, `most` bytes and 20 seconds. Raises FeedTrouble. */
export async function reachJson(address: string, reach: Reach, most = mostBytes, redirects = 3): Promise<unknown> {
  if (Date.now() > reach.until) throw new FeedTrouble('it takes too long')
  if (!URL.canParse(address)) throw new FeedTrouble('its address cannot be read')
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username !== '') throw new FeedTrouble('its address cannot be used')
  const answer = await ask(url, reach, most)
  if (answer.to !== null) {
    if (redirects === 0) throw new FeedTrouble('it sends us from one address to the next')
    if (!URL.canParse(answer.to, url)) throw new FeedTrouble('it sends us to an address that cannot be read')
    return reachJson(new URL(answer.to, url).href, reach, most, redirects - 1)
  }
  if (answer.status !== 200) throw new FeedTrouble(`it answers with an error (${answer.status})`)
  try {
    return JSON.parse(answer.text)
  } catch {
    throw new FeedTrouble('its answer is no JSON')
  }
}

function ask(
  url: URL,
  { may = isOutside, until, stopping }: Reach,
  most: number,
): Promise<{ status: number; to: string | null; text: string }> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(hostname) !== 0 && !may(hostname)) throw new FeedTrouble('its address is not on the open internet')
  const late = AbortSignal.timeout(Math.max(1, Math.min(patience, until - Date.now())))
  const signal = stopping ? AbortSignal.any([late, stopping]) : late
  return new Promise((resolve, reject) => {
    const ended = (error: Error) =>
      reject(
        error instanceof FeedTrouble
          ? error
          : new FeedTrouble(signal.aborted ? 'it takes too long' : 'nobody answers there'),
      )
    const request = (url.protocol === 'https:' ? safely : plainly)(
      url,
      {
        signal,
        headers: { accept: 'application/json', 'user-agent': 'Alongside (open directory)' },
        // The name is looked up once and the very address that was looked at is used: no second answer can lead inside.
        lookup: (name, options, done) =>
          lookup(name, { ...options, all: true }, (error, found) => {
            if (error) return done(error, '')
            const good = found.filter((one) => may(one.address))
            const [first] = good
            if (!first) return done(new FeedTrouble('its address is not on the open internet'), '')
            if (options.all) return done(null, good)
            done(null, first.address, first.family)
          }),
      },
      (response) => {
        const { statusCode: status = 0, headers } = response
        if (status >= 300 && status < 400 && headers.location) {
          response.destroy()
          return resolve({ status, to: headers.location, text: '' })
        }
        const pieces: Buffer[] = []
        let bytes = 0
        response.on('data', (piece: Buffer) => {
          bytes += piece.length
          if (bytes > most) response.destroy(new FeedTrouble('one page of it has more than 20 megabytes'))
          else pieces.push(piece)
        })
        response.on('end', () => resolve({ status, to: null, text: Buffer.concat(pieces).toString('utf8') }))
        response.on('error', ended)
      },
    )
    request.on('error', ended)
    request.end()
  })
}
