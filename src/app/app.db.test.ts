import { expect, test } from 'vitest'
import { testHouse } from './testing/house.ts'

const house = testHouse()

test('how we work here shows every setting, what holds today and by whose decision', async () => {
  await house.owner.query(
    `insert into setting (key, from_on, value, decision) values ('hello.declined days', '2026-11-01', '60', 'The circle of 3 October')`,
  )
  const { status, body } = await house.stranger.get('/how-we-work')
  expect(status).toBe(200)
  expect(body).toContain('The circle of 3 October')
  expect(body).toContain('Whom to ring here')
})

test('what cannot be read as an address is not there, like anything else: the same page, the same headers', async () => {
  const missing = await house.app.inject({ url: '/nothing-here' })
  for (const url of ['/%zz', '/people/%E0%A4%A/plan', '/%', '/neighbourhoods/%00', '/whats-on/a%00b/calendar.ics']) {
    const answer = await house.app.inject({ url })
    const { date: _one, ...headers } = answer.headers
    const { date: _other, ...others } = missing.headers
    expect([url, answer.statusCode, headers]).toEqual([url, 404, others])
    expect(answer.body).toBe(missing.body)
  }
})

test('how somebody likes to read is kept on their device, and only what was offered counts', async () => {
  const page = await house.stranger.get('/reading')
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const answer = await house.app.inject({
    method: 'POST',
    url: '/reading',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ once, theme: 'dark', text: 'largest', font: '"><script>', space: 'usual' }).toString(),
  })
  const [cookie] = answer.cookies
  expect(cookie?.value).toBe('dark.largest..usual')
  const dressed = await house.app.inject({ url: '/', headers: { cookie: `reading=${cookie?.value}` } })
  expect(dressed.body).toMatch(/<html lang="en-GB" data-theme="dark" data-text="largest">/)
})

test('rights, privacy and accessibility are one press away from every page', async () => {
  for (const path of ['/rights', '/privacy', '/accessibility'])
    expect((await house.stranger.get(path)).status).toBe(200)
  const { body } = await house.stranger.get('/hello')
  expect(body).toContain('href="/rights"')
})
