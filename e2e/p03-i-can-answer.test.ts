import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../src/app/everything/testing/unpack.ts'
import type { Visitor } from '../src/app/testing/house.ts'
import { tinySound } from '../src/conversations/testing/tiny-sound.ts'
import { newId } from '../src/platform/index.ts'
import { type Device, desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** P3: I answer any statement or decision, by text, sound or picture; the answer stands wherever that stands. */
const street = openStreet()
type Member = Visitor & { id: string }
let joan: Member
let pat: Member
let base: string
let opinion: string
let decision: string

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  pat = await house.member('Pat')
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  await house.stand(joan.id, pat.id, 'circle', ['said'], ['read'])
  base = `/people/${joan.id}`
  opinion = await said(dev.id, 'opinion', 'She plays it down.')
  decision = await said(dev.id, 'decision', 'No stairlift this year.')
})

async function said(by: string, kind: string, text: string): Promise<string> {
  const id = newId()
  await street.house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, confirmed_at, said_at)
     values ($1, $2, $3, 'written', $3, $4, $5, present(), present())`,
    [id, joan.id, by, kind, text],
  )
  return id
}

interface With {
  words?: string
  file?: { name: string; mimeType: string; buffer: Buffer }
}

/** Joan goes from what was said to the way to answer it, and answers. */
async function answers(here: Somebody, statement: string, stance: string, { words = '', file }: With) {
  await here.goTo(`${base}/said`)
  await here.page.locator(`#said-${statement} .said-actions a`).click()
  await here.choose(stance)
  await here.write('In your own words, if you like', words)
  if (file) await here.page.getByLabel('Rather say it, sign it or draw it?').setInputFiles(file)
  await here.press('Send the answer')
}

const sound = { name: 'no.wav', mimeType: 'audio/wav', buffer: tinySound() }
const drawing = async () => ({
  name: 'stairs.png',
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c66' } })
    .png()
    .toBuffer(),
})

/** What can be looked at and listened to beside a statement really comes. */
async function comes({ page }: Somebody, statement: string): Promise<{ pictures: number; sounds: number }> {
  const at = page.locator(`#said-${statement} .said-replies`)
  const pictures = await at
    .locator('img')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length)
  const sources = await at.locator('audio').evaluateAll((all) => all.map((one) => (one as HTMLAudioElement).src))
  const played = await Promise.all(sources.map((source) => page.request.get(source)))
  return { pictures, sounds: played.filter((one) => one.headers()['content-type'] === 'audio/wav').length }
}

/** All of it: on the page, by whoever may read it. */
async function standsThere(here: Somebody) {
  await here.goTo(`${base}/said`)
  await here.page.waitForLoadState('networkidle')
  expect(await here.reads()).toMatch(
    /She plays it down\..*I do not.*No stairlift this year\.|No stairlift.*plays it down.*I do not/,
  )
  expect(await comes(here, opinion)).toEqual({ pictures: 0, sounds: 1 })
  expect(await comes(here, decision)).toEqual({ pictures: 1, sounds: 0 })
}

async function answersAll(device: Device): Promise<Somebody> {
  const here = await street.at(device, joan)
  await answers(here, opinion, 'I do not agree', { words: 'I do not.' })
  await answers(here, opinion, 'I do not agree', { file: sound })
  await answers(here, decision, 'I want to say something to it', { file: await drawing() })
  return here
}

describe('P3 I can answer', () => {
  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)(
    'on %s Joan answers by text, by sound and by picture; it stands there, and where her circle reads it',
    async (_on, device) => {
      await standsThere(await answersAll(device))
      await standsThere(await street.at(desk, pat))
    },
  )

  test('on paper and in everything she takes along, each answer stands with what it answers', async () => {
    const here = await answersAll(desk)
    await here.goTo(`${base}/said`)
    await here.page.emulateMedia({ media: 'print' })
    expect(await here.reads()).toMatch(/I do not\..*\(a sound\)|\(a sound\).*I do not\./)
    expect(await here.page.locator(`#said-${decision} .said-replies img`).isVisible()).toBe(true)
    await here.page.emulateMedia({ media: 'screen' })
    await street.house.shownToBe(joan.id)
    await here.goTo(`${base}/everything/book`)
    const [mine, theirs] = [
      here.page.locator('.book-said', { hasText: 'plays it down' }),
      here.page.locator('.book-said', { hasText: 'No stairlift' }),
    ]
    expect(await mine.locator('.book-reply').allInnerTexts()).toEqual([
      expect.stringContaining('I do not.'),
      expect.stringContaining('no.wav'),
    ])
    await theirs.locator('.book-reply img').scrollIntoViewIfNeeded()
    await expect
      .poll(() => theirs.locator('.book-reply img').evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(60)
    await here.goTo(`${base}/everything`)
    const [zip] = await Promise.all([
      here.page.waitForEvent('download'),
      here.page.getByRole('link', { name: 'Take my whole record' }).click(),
    ])
    const inside = await unpack(await readFile(await zip.path()))
    const book = String(inside.get('book.html'))
    const [, shown = ''] =
      /No stairlift this year\.[\s\S]*?class="book-reply">[\s\S]*?<img src="([^"]+)"/.exec(book) ?? []
    expect(inside.get(shown)?.length).toBeGreaterThan(100)
    const [, heard = ''] = /plays it down\.[\s\S]*?href="([^"]+\.wav)"/.exec(book) ?? []
    expect(inside.get(heard)?.subarray(0, 4).toString()).toBe('RIFF')
  })
})
