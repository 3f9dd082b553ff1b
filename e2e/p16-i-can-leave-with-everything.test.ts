import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { testPassword, withPassword } from '../src/identity/testing/arrange.ts'
import { desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** P16: the whole record in open formats and as a readable book, which another place can bring in. */
const here = openStreet()
const ebbwick = openStreet()
const said = 'When I sing I’m not ill.'

async function joanWithWords() {
  const { house } = here
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const joan = await house.member('Joan', { person: true })
  await withPassword(house, joan.id)
  await joan.send(`/people/${joan.id}/said/new`, { text: said })
  return joan
}

/** What a link brings, kept on the device. */
async function saves({ page }: Somebody, link: string): Promise<{ name: string; path: string }> {
  const [came] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: came.suggestedFilename(), path: await came.path() }
}

test('P16 Joan is asked again who she is, reads her book, and saves all of it; another place brings it in', async () => {
  const joan = await joanWithWords()
  const hers = await here.at(phone, joan)
  await hers.goTo(`/people/${joan.id}/everything`)
  await hers.press('Read my book')
  expect(await hers.reads()).toContain('Is it really you?')
  await hers.write('Your password', testPassword)
  await hers.press('Yes, it is me')
  expect(await hers.reads()).toContain(said)
  await hers.goTo(`/people/${joan.id}/everything`)
  const pdf = await saves(hers, 'Save it as a PDF')
  const fhir = await saves(hers, 'Save it for the NHS')
  const all = await saves(hers, 'Take my whole record')
  expect([pdf, fhir, all].map(({ name }) => name.split('.').at(-1))).toEqual(['pdf', 'json', 'zip'])

  const stella = await ebbwick.house.member('Stella', { posts: ['steward'] })
  const wyn = await ebbwick.house.member('Wyn', { posts: ['worker'] })
  const there = await ebbwick.at(desk, stella)
  await there.goTo('/arrivals')
  const file = there.page.getByLabel('The file they brought')
  await file.setInputFiles({ name: 'everything.zip', mimeType: 'application/zip', buffer: await readFile(all.path) })
  await there.press('See what is in it')
  expect(await there.reads()).toContain('What Joan brings')
  await there.page.getByLabel('Who walks alongside them from now on?').selectOption({ value: wyn.id })
  await there.press('Bring it in')
  const { rows } = await ebbwick.house.owner.query(`select id from member where known_as = 'Joan'`)
  const his = await ebbwick.at(plainDesk, wyn)
  await his.goTo(`/people/${rows[0].id}/said`)
  expect(await his.reads()).toContain(said)
})

test('P16 it says what is not in it, and nobody else may take it', async () => {
  const joan = await joanWithWords()
  const dev = await here.house.member('Dev', { posts: ['worker'] })
  await here.house.stand(joan.id, dev.id, 'alongside', [
    'hello',
    'reach',
    'about',
    'said',
    'plan',
    'community',
    'rights',
  ])
  const hers = await here.at(plainDesk, joan)
  await hers.goTo(`/people/${joan.id}/everything`)
  expect(await hers.reads()).toContain('What is not in it')
  await here.house.shownToBe(dev.id)
  expect((await dev.get(`/people/${joan.id}/everything/record.zip`)).status).toBe(404)
})
