import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import axeCore from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { htmlFaults } from '../src/ui/testing/valid-html.ts'
import { desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** The list of groups on the page of a library: another site altogether, whose keeper copied a few words into it. */
const street = openStreet()
let library: Server
let site = ''
/** What stands on the library’s page, as its keeper wrote it. */
let within = ''
const choir = newId()

beforeAll(async () => {
  library = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><head><title>Library</title><meta name="viewport" content="width=device-width"></head><body><main><h1>The library</h1><p><a href="/hours">Our hours</a></p>${within}</main></body></html>`,
    )
  })
  await new Promise<void>((resolve) => library.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(library.address() as AddressInfo).port}/`
  await street.house.owner.query(
    `insert into asset (id, kind, name, line, cost, place_name) values ($1, 'association', 'Mill Lane Choir', 'We sing on Thursdays.', 'free', 'Mill Lane Hall'),
      (uuidv7(), 'place', 'The allotment', 'Growing things together.', null, '')`,
    [choir],
  )
  await street.house.owner.query(
    `insert into asset_time (id, asset_id, freq, days, starts_on, opens, closes) values (uuidv7(), $1, 'weekly', '{TH}', '2026-01-08', '19:00', '21:00')`,
    [choir],
  )
})
afterAll(() => new Promise((resolve) => library.close(resolve)))
beforeEach(() => {
  street.house.database.clock.moveTo('2026-11-26T10:00:00Z')
})

/** The words that the page for keepers gives out, for this server: it does not know its own port. */
async function wordsToCopy(keeper: Somebody): Promise<string> {
  const given = await keeper.page.getByLabel('The words to copy').inputValue()
  expect(given).toMatch(
    /^<iframe src="https?:\/\/[^"]+\/embed\/list[^"]*" title="[^"]+" width="100%" height="600" loading="lazy"><\/iframe>$/,
  )
  return given.replace(/src="https?:\/\/[^/]+/, `src="${street.address}`)
}

/** Opens the library’s page, and gives the list that stands in it. */
async function listIn(page: Page): Promise<Frame> {
  await page.goto(site)
  const framed = page.frames().find((frame) => frame.parentFrame() !== null)
  if (!framed) throw new Error('nothing is framed')
  await framed.waitForLoadState('load')
  return framed
}

test('a keeper of another site chooses a list and copies it, without scripts, and it stands on their page', async () => {
  const keeper = await street.at(plainDesk)
  await keeper.goTo('/embed')
  await keeper.page.getByLabel('Which kind').selectOption('Groups')
  await keeper.write('Only with these words', 'singing')
  await keeper.press('Show me')
  const preview = keeper.page.frameLocator('main iframe')
  expect(await preview.getByRole('link', { name: 'Mill Lane Choir' }).count()).toBe(1)
  within = await wordsToCopy(keeper)
  const reader = await street.at(plainDesk)
  const list = await listIn(reader.page)
  expect(new URL(list.url()).origin).toBe(new URL(street.address).origin)
  expect(new URL(list.url()).origin).not.toBe(new URL(site).origin)
  const said = await list.locator('main').textContent()
  expect(said).toContain('We sing on Thursdays.')
  expect(said).not.toContain('allotment')
})

test.each([
  ['on a phone', phone],
  ['at a desk', desk],
])('it is read, walked through with the keyboard and left for our own page, %s', async (_where, device) => {
  const keeper = await street.at(device)
  await keeper.goTo('/embed?large=yes')
  within = await wordsToCopy(keeper)
  const reader = await street.at(device)
  const failed: string[] = []
  reader.page.on('pageerror', ({ message }) => failed.push(message))
  reader.page.on('console', (said) => said.type() === 'error' && failed.push(said.text()))
  const list = await listIn(reader.page)
  await list.evaluate(axeCore.source)
  const faults = await list.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`)
  })
  expect(faults).toEqual([])
  expect(
    await list.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  await reader.page.getByRole('link', { name: 'Our hours' }).focus()
  for (let at = 0; at < 3; at += 1) {
    await reader.page.keyboard.press('Tab')
    if (await list.evaluate(() => document.activeElement?.textContent === 'Mill Lane Choir')) break
  }
  const focus = await list.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body)
    return {
      at: document.activeElement?.textContent,
      shown: outlineStyle !== 'none' && outlineWidth !== '0px',
      boxShadow,
    }
  })
  expect(focus.at).toBe('Mill Lane Choir')
  expect(focus.shown || focus.boxShadow !== 'none').toBe(true)
  const [own] = await Promise.all([reader.page.context().waitForEvent('page'), reader.page.keyboard.press('Enter')])
  await own.waitForLoadState('load')
  expect(new URL(own.url()).pathname).toBe(`/groups/${choir}`)
  expect(await own.evaluate(() => window.opener)).toBeNull()
  expect(new URL(reader.page.url()).href).toBe(site)
  expect(failed).toEqual([])
})

test('what is on today, valid and with its hour, stands there too', async () => {
  within = `<iframe src="${street.address}/embed/list?show=today" title="What is on today"></iframe>`
  const reader = await street.at(plainDesk)
  const list = await listIn(reader.page)
  expect(await list.locator('main').textContent()).toMatch(/Today, Thursday[\s\S]*Mill Lane Choir[\s\S]*7pm to 9pm/)
  expect(await htmlFaults(await (await fetch(list.url())).text())).toEqual([])
})

test('the list alone may be framed; every other page of ours refuses, signed in or not', async () => {
  const nell = await street.house.member('Nell', { person: true })
  for (const as of [undefined, nell])
    for (const path of ['/', '/groups', '/embed', `/groups/${choir}`, `/people/${nell.id}`, '/find-something?q=sing']) {
      within = `<iframe src="${street.address}${path}" title="Taken"></iframe>`
      const reader = await street.at(plainDesk, as)
      const taken = await listIn(reader.page)
      expect(taken.url(), path).toMatch(/^chrome-error:/)
      await reader.page.context().close()
    }
  const { headers } = await fetch(`${street.address}/embed/list`)
  const policy = headers.get('content-security-policy') ?? ''
  for (const rule of ["script-src 'none'", "form-action 'none'", "connect-src 'none'", 'frame-ancestors *'])
    expect(policy).toContain(rule)
  expect([headers.get('set-cookie'), headers.get('x-frame-options')]).toEqual([null, null])
})

test('a script of the other site takes the open data and neither the list’s words nor anything else of ours', async () => {
  within = ''
  const reader = await street.at(desk)
  await reader.page.goto(site)
  const taken = (path: string) =>
    reader.page.evaluate(async (address) => {
      try {
        return (await (await fetch(address)).text()).includes('Mill Lane Choir')
      } catch {
        return 'refused'
      }
    }, street.address + path)
  expect(await taken('/open-referral/services')).toBe(true)
  for (const path of ['/embed/list', '/groups', '/find-something?q=sing'])
    expect(await taken(path), path).toBe('refused')
})
