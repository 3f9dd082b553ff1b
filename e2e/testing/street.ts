import axeCore from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page, type Response } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type TestHouse, testHouse, type Visitor } from '../../src/app/testing/house.ts'
import { htmlFaults } from '../../src/ui/testing/valid-html.ts'

export interface Device {
  width: 375 | 1280
  scripts: boolean
  /** It has no mouse: fingers move what stands on it. */
  touch?: boolean
}

/** The ways people come here; each main story is lived on all of them. */
export const phone: Device = { width: 375, scripts: true }
export const touch: Device = { ...phone, touch: true }
export const desk: Device = { width: 1280, scripts: true }
export const plainDesk: Device = { width: 1280, scripts: false }

/** Somebody at a browser. Whatever page they come to is looked at (axe, valid HTML, a way out) without being asked. */
export interface Somebody {
  page: Page
  goTo(path: string): Promise<void>
  /** Presses a button or follows a link, the first of this name, and waits for the page it leads to. */
  press(name: string | RegExp): Promise<void>
  /** Writes into the field with this label. */
  write(label: string | RegExp, words: string): Promise<void>
  /** Chooses a radio or ticks a box, under this question where several questions have such an answer. */
  choose(name: string | RegExp, question?: string): Promise<void>
  /** What the page says to whoever reads it. */
  reads(): Promise<string>
}

export interface Street {
  house: TestHouse
  address: string
  /** Somebody opens a browser; `as` is who is signed in there. */
  at(device: Device, as?: Visitor): Promise<Somebody>
}

/** The real server on a port of its own with a fresh place, and one browser, for a test file. */
export function openStreet(env: Record<string, string> = {}): Street {
  const street = { house: testHouse(env) } as Street
  const open: BrowserContext[] = []
  let browser: Browser
  beforeAll(async () => {
    street.address = (await street.house.app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost')
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    street.at = async ({ width, scripts, touch = false }, as) => {
      const context = await browser.newContext({
        viewport: { width, height: width === 375 ? 720 : 900 },
        javaScriptEnabled: scripts,
        hasTouch: touch,
        isMobile: touch,
        reducedMotion: 'reduce',
      })
      open.push(context)
      context.setDefaultTimeout(15_000)
      const [name = '', value = ''] = (as?.cookie ?? '').split(/=(.*)/s)
      if (value) await context.addCookies([{ name, value, url: street.address }])
      return somebody(street.address, await context.newPage(), { width, scripts })
    }
  })
  afterAll(async () => {
    for (const context of open) await context.close()
    await browser?.close()
  })
  return street
}

/** Words mean just these words; a pattern may mean part of them. */
const exactly = (name: string | RegExp) => ({ name, exact: typeof name === 'string' })

function somebody(address: string, page: Page, device: Device): Somebody {
  let last: Response | null = null
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) last = response
  })
  const failed: string[] = []
  page.on('pageerror', (error) => failed.push(error.message))
  page.on(
    'console',
    (said) => said.type() === 'error' && !/status of 4\d\d/.test(said.text()) && failed.push(said.text()),
  )
  const look = async () => {
    await lookAt(page, last, device)
    expect(failed, `errors in the browser at ${page.url()}`).toEqual([])
  }
  const leadsOn = async (act: () => Promise<void>) => {
    await Promise.all([page.waitForEvent('domcontentloaded'), act()])
    await page.waitForLoadState('load')
    await look()
  }
  return {
    page,
    async goTo(path) {
      await page.goto(address + path)
      await look()
    },
    async press(name) {
      // What the page is about comes before the ways to other pages, and a button before a link of the same name.
      const main = page.locator('main')
      const places = [main, page].flatMap((where) => [
        where.getByRole('button', exactly(name)),
        where.getByRole('link', exactly(name)),
      ])
      for (const found of places) if ((await found.count()) > 0) return leadsOn(() => found.first().click())
      throw new Error(`nothing here is called ${name}: ${page.url()}`)
    },
    write: async (label, words) =>
      page
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .fill(words),
    async choose(name, question) {
      const asked = question === undefined ? page : page.getByRole('group', { name: question })
      const one = asked
        .getByRole('radio', exactly(name))
        .or(asked.getByRole('checkbox', exactly(name)))
        .first()
      await one.check()
    },
    // What is seen, not what stands in the page: folded away is not read.
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text is in textContent, too
    reads: async () => (await page.locator('main').innerText()).replace(/\s+/g, ' '),
  }
}

/** States of pages already looked at in this file: each is looked at once on each kind of device. */
const seen = new Set<string>()

async function lookAt(page: Page, response: Response | null, { width, scripts }: Device): Promise<void> {
  const where = new URL(page.url()).pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
  const state = [where, response?.status(), await page.title(), width, scripts].join(' ')
  if (seen.has(state)) return
  seen.add(state)
  expect(await page.getByRole('link', { name: /Leave now/ }).count(), `a way out of ${where}`).toBeGreaterThan(0)
  expect(await page.locator('h1').count(), `one heading over ${where}`).toBe(1)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `${where} fits ${width} pixels`).toBeLessThanOrEqual(0)
  if (response) expect(await htmlFaults(await response.text()), `HTML of ${where}`).toEqual([])
  // Without scripts nothing can be asked of axe; the same page is looked at with them elsewhere.
  if (!scripts) return
  await page.evaluate(axeCore.source)
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    // Official radios that open further questions say aria-expanded, which screen readers understand all the same
    // (alphagov/govuk-frontend issue 979).
    const ours = violations.flatMap(({ id, nodes }) => {
      const left = nodes.filter(
        ({ html }) => id !== 'aria-allowed-attr' || !/govuk-(radios|checkboxes)__input/.test(html),
      )
      return left.length > 0 ? [{ id, nodes: left }] : []
    })
    return ours.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`)
  })
  expect(faults, `axe at ${where}`).toEqual([])
}
