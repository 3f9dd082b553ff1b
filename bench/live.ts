import { type ClientRequest, request } from 'node:http'
import { sessionCookie } from '../src/identity/index.ts'

/** Opens pages that listen for news (`/news/live`), as many of each member as they may; answers how to close them all. */
export async function openLive(
  port: number,
  host: string,
  tokens: readonly string[],
  count: number,
): Promise<() => void> {
  const open: ClientRequest[] = []
  for (let at = 0; at < count; at++) {
    const cookie = `${sessionCookie({ publicUrl: '' })}=${tokens[at % tokens.length]}`
    const one = request({ port, host: '127.0.0.1', path: '/news/live', headers: { host, cookie }, agent: false })
    open.push(one)
    await new Promise<void>((resolve, reject) => {
      one.on('error', reject)
      one.on('response', (answer) => {
        one.on('error', () => {})
        if (answer.statusCode !== 200) reject(new Error(`/news/live answered ${answer.statusCode}`))
        answer.on('error', () => {}).once('data', () => resolve())
      })
      one.end()
    })
  }
  return () => {
    for (const one of open) one.destroy()
  }
}
