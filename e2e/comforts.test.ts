import { execFileSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../src/platform/index.ts'
import { loadAssets } from '../src/ui/assets/index.ts'
import { galleryPages } from '../src/ui/look/gallery/pages.tsx'
import { renderPage } from '../src/ui/look/index.ts'

/**
 * The browser scripts, each on a page of the gallery, under the strict policy and without a place behind them:
 * what the server answers to a draft is said by the test.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'"
const neutral = '/weather'

let browser: Browser
let server: Server
let home: string
let page: Page
let answer: { status: number; body: object }
let drafts: URLSearchParams[]
let sent: number

beforeAll(async () => {
  execFileSync(join(projectRoot, 'node_modules/.bin/tsc'), ['-p', join(projectRoot, 'src/ui/enhance')])
  const { files, links } = await loadAssets(projectRoot)
  const pages = galleryPages(links)
  server = createServer(async (request, reply) => {
    const address = request.url ?? '/'
    const asset = files.get(address)
    if (asset) return reply.writeHead(200, { 'content-type': asset.type }).end(asset.body)
    if (address.startsWith('/drafts/')) {
      let body = ''
      for await (const part of request) body += part
      drafts.push(new URLSearchParams(body))
      return reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
    }
    if (request.method === 'POST') sent += 1
    const shown = pages[request.method === 'POST' ? 'our-fault' : address.slice(1)]
    const html = shown
      ? renderPage(shown).replaceAll('https://www.bbc.co.uk/weather', neutral)
      : '<title>Weather</title>'
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

beforeEach(async () => {
  answer = { status: 200, body: { savedAt: '10:43', version: '2' } }
  drafts = []
  sent = 0
  const context = await browser.newContext()
  page = await context.newPage()
  await page.goto(`${home}/conversation`)
  return () => context.close()
})

const write = (words: string) => page.getByLabel('Write it as it is said').pressSequentially(words)
const saved = () => page.locator('[data-saved]')
const keptOnDevice = () => page.evaluate(() => JSON.stringify(localStorage))
const waitUntilSaid = (words: RegExp) => expect.poll(() => saved().textContent(), { timeout: 5000 }).toMatch(words)

describe('writing that saves itself', () => {
  it('says when it was saved, and sends at most one save in two seconds', async () => {
    for (const letter of 'slowly') {
      await write(letter)
      await page.waitForTimeout(250)
    }
    await waitUntilSaid(/^Saved 10:43$/)
    expect(drafts).toHaveLength(1)
  })

  it('keeps the words on the device without a connection, and sends and forgets them when it is back', async () => {
    await page.context().setOffline(true)
    await write('written in the lift')
    await waitUntilSaid(/^No connection/)
    expect(await keptOnDevice()).toContain('written in the lift')
    await page.context().setOffline(false)
    await waitUntilSaid(/^Saved/)
    expect(await keptOnDevice()).toBe('{}')
  })

  it('offers words that could not be saved when the page is opened again', async () => {
    answer = { status: 503, body: {} }
    await write('nearly lost')
    await waitUntilSaid(/kept on this device/)
    await page.goto(`${home}/conversation`)
    await page.getByRole('button', { name: 'Put them back' }).click()
    expect(await page.getByLabel('Write it as it is said').inputValue()).toContain('nearly lost')
  })

  it('links to both versions when somebody changed it elsewhere, and stops saving', async () => {
    answer = { status: 409, body: { mine: '/mine', theirs: '/theirs' } }
    await write('x')
    await waitUntilSaid(/changed somewhere else/)
    expect(
      await saved()
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/mine', '/theirs'])
    await write('y')
    await page.waitForTimeout(2500)
    expect(drafts).toHaveLength(1)
  })

  it('saves when the page is left', async () => {
    await write('one more thing')
    await page.goto(`${home}/today`)
    await expect.poll(() => drafts.length).toBe(1)
    expect(await keptOnDevice()).toBe('{}')
  })
})

describe('sending a form', () => {
  const pressTwice = () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[type=submit]')
      button?.click()
      button?.click()
    })

  it('happens once when the button is pressed twice', async () => {
    await pressTwice()
    await page.waitForURL(`${home}/c/1`)
    expect(sent).toBe(1)
  })

  it('keeps the words on the device after a fault of ours, until a good page has come', async () => {
    await write('do not lose me')
    await pressTwice()
    await page.waitForURL(`${home}/c/1`)
    expect(await keptOnDevice()).toContain('do not lose me')
    await page.goto(`${home}/today`)
    await expect.poll(keptOnDevice).toBe('{}')
  })
})

it('pressing a question writes it on the page', async () => {
  await page.getByRole('button', { name: 'What are you proud of?' }).click()
  expect(await page.getByLabel('Write it as it is said').inputValue()).toMatch(/Monday\nWhat are you proud of\?\n/)
})

describe('leaving now', () => {
  it('takes three presses of Escape, and going back leaves again', async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    await page.waitForURL(home + neutral)
    await page.goto(`${home}/today`)
    await page.getByRole('link', { name: 'Leave now' }).click()
    await page.waitForURL(home + neutral)
    await page.goBack()
    await page.waitForURL(home + neutral)
  })

  it('works without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${home}/today`)
    await plain.getByRole('link', { name: 'Leave now' }).click()
    await plain.waitForURL(home + neutral)
    await context.close()
  })
})
