import { beforeEach, expect, test } from 'vitest'
import { openStreet, phone, plainDesk } from './testing/street.ts'

/** P6: no threshold, score, money or eligibility question before a conversation; nobody is turned away by a form. */
const street = openStreet()

beforeEach(async () => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await street.house.owner.query('update post set until_at = $1', ['2026-11-23T09:00:00Z'])
})

test('two lines are enough, and nothing else is asked of anybody', async () => {
  const here = await street.at(plainDesk)
  await here.goTo('/hello')
  expect(await here.page.locator('main [required]').count()).toBe(0)
  await here.write('What is going on?', 'Not coping.')
  await here.write('How can we get in touch with you?', 'The library, mornings')
  await here.press('Say hello')
  expect(await here.reads()).toContain('A person will get in touch with you by')
})

test('neither hello asks about money, benefits, savings, scores or being eligible', async () => {
  const here = await street.at(phone)
  for (const path of ['/hello', '/hello/for-another']) {
    await here.goTo(path)
    const asked = (await here.page.locator('form label, form legend').allInnerTexts()).join(' ')
    expect(asked).not.toMatch(/money|income|saving|benefit|eligib|score|National Insurance|diagnos|how many hours/i)
  }
})

test('an empty hello comes back with what is missing, and with what was typed', async () => {
  const here = await street.at(phone)
  await here.goTo('/hello')
  await here.write('What is going on?', 'Not coping.')
  await here.press('Say hello')
  expect(await here.page.locator('.govuk-error-summary').getByRole('link').count()).toBe(1)
  expect(await here.page.getByLabel('What is going on?', { exact: true }).inputValue()).toBe('Not coping.')
})

test('danger changes the order, never the right: who cannot wait comes first, and nobody is left out', async () => {
  const { house } = street
  const dev = await house.member('Dev', { posts: ['worker'] })
  const here = await street.at(plainDesk)
  const hello = async (words: string, urgent?: string) => {
    await here.goTo('/hello')
    await here.write('What is going on?', words)
    await here.write('How can we get in touch with you?', '01632 960 222')
    if (urgent) await here.choose(urgent)
    await here.press('Say hello')
  }
  await hello('The first to come, lonely.')
  await hello('Nothing in the cupboard.', 'I have no food')
  const devHere = await street.at(phone, dev)
  await devHere.goTo('/hellos')
  const read = await devHere.reads()
  expect(read.indexOf('Nothing in the cupboard.')).toBeGreaterThan(-1)
  expect(read.indexOf('Nothing in the cupboard.')).toBeLessThan(read.indexOf('The first to come, lonely.'))
})
