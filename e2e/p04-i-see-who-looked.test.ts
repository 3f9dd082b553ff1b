import { beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** P4: every reading by somebody else is listed for me, in words; I can ask why, and an answer is owed by a date. */
const street = openStreet()
type Member = Visitor & { id: string }
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
let joan: Member
let dev: Member

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await house.owner.query(`update post set until_at = '2026-01-01'`)
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
})

describe('P4 I see who looked, and ask why', () => {
  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)(
    'on %s: Dev reads, Joan sees it in her words and asks, Dev answers, Joan reads it',
    async (_on, device) => {
      const his = await street.at(desk, dev)
      await his.goTo(`/people/${joan.id}/plan`)
      const hers = await street.at(device, joan)
      await hers.goTo(`/people/${joan.id}/looked`)
      expect(await hers.reads()).toMatch(/because Dev is your worker/i)
      await hers.press(/^Ask why/)
      expect(await hers.reads()).toContain('You asked why. Dev answers by 30 November.')
      await his.goTo('/today')
      await his.press(/Joan asks why you looked/)
      await his.write('Your answer', 'I read it to get ready for Tuesday.')
      await his.press('Answer')
      await hers.goTo(`/people/${joan.id}/looked`)
      expect(await hers.reads()).toContain('I read it to get ready for Tuesday.')
    },
  )

  test('not content, it goes to the reviewer, who looks into it and tells her', async () => {
    const rita = await street.house.member('Rita', { posts: ['reviewer'] })
    await dev.get(`/people/${joan.id}/plan`)
    const hers = await street.at(phone, joan)
    await hers.goTo(`/people/${joan.id}/looked`)
    await hers.press(/^Ask why/)
    const { rows } = await street.house.owner.query('select id from why_asked where person_id = $1', [joan.id])
    await dev.send(`/asked-why/${rows[0].id}`, { words: 'I was curious.' })
    await hers.goTo(`/people/${joan.id}/looked/why/${rows[0].id}`)
    await hers.choose(/^No, somebody else/)
    await hers.write('What is missing?', 'Curious is no reason.')
    await hers.press('Send')
    const her = await street.at(desk, rita)
    await her.goTo('/readings-to-look-at')
    await her.press(/Joan asked why Dev looked/)
    await her.choose('It was not right')
    await her.write('In words the person can read', 'It was not. Dev and I have talked.')
    await her.press('Save')
    await hers.goTo(`/people/${joan.id}/looked`)
    expect(await hers.reads()).toContain('It was not. Dev and I have talked.')
  })

  test('the list is hers alone: her worker and her circle find no such page', async () => {
    const pat = await street.house.member('Pat')
    await street.house.stand(joan.id, pat.id, 'circle', ['said', 'plan', 'rights'])
    for (const other of [dev, pat]) {
      const here = await street.at(plainDesk, other)
      await here.goTo(`/people/${joan.id}/looked`)
      expect(await here.reads()).not.toContain('because')
      expect((await other.get(`/people/${joan.id}/looked`)).status).toBe(404)
    }
  })
})
