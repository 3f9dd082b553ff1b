import { connect, type Socket } from 'node:net'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { connectionOf, makeFolder } from './cluster-folder.ts'
import { asMember, type Sender, startServer } from './running.ts'

/** A page that listens, as a browser behind it would: it keeps the line, and may read nothing of what comes. */
async function listens(address: string, { cookie }: Sender, reads: boolean) {
  const { hostname, port } = new URL(address)
  const heard = { text: '', over: false }
  const line: Socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  line.on('error', () => {})
  line.on('close', () => {
    heard.over = true
  })
  line.on('end', () => {
    heard.over = true
  })
  line.write(`GET /news/live HTTP/1.1\r\nhost: ${hostname}\r\ncookie: ${cookie}\r\nconnection: keep-alive\r\n\r\n`)
  await new Promise<void>((done) => {
    line.on('data', (bytes) => {
      heard.text += bytes
      if (heard.text.includes('\r\n\r\n')) done()
    })
  })
  if (!reads) line.pause()
  return { heard, line }
}

test('SIGTERM lets two hundred open pages go and ends within the stop time, though some of them read nothing', async () => {
  await using folder = await makeFolder()
  await using server = await startServer(folder.dataDir)
  const owner = new pg.Client(await connectionOf(folder.dataDir))
  await owner.connect()
  const { rows } = await owner.query(
    'select m.id from place_kettleshaw.member m join shared.account_member a on a.member_id = m.id order by 1 limit 40',
  )
  await owner.end()
  const people = await Promise.all(rows.map(({ id }) => asMember(server.address, id)))
  const pages = await Promise.all(
    Array.from({ length: 200 }, (_, at) => listens(server.address, people[at % people.length] as Sender, at % 10 > 0)),
  )
  expect(pages.map(({ heard }) => heard.text.slice(0, 12))).toEqual(Array(200).fill('HTTP/1.1 200'))
  const asked = performance.now()
  process.kill(server.pid, 'SIGTERM')
  expect(await server.exited).toBe(0)
  expect(performance.now() - asked, 'no open page holds it up').toBeLessThan(10_000)
  await vi.waitFor(() => expect(pages.filter(({ heard }, at) => at % 10 > 0 && !heard.over)).toEqual([]))
  for (const { line } of pages) line.destroy()
})
