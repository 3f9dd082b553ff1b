import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** P7: what matters and what is strong come first; “I’d rather not say” is a full answer and delays nothing. */
const street = openStreet()
let joan: Visitor & { id: string }
let dev: Visitor & { id: string }

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
})

async function said(kind: string, text: string) {
  await street.house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at)
     values (uuidv7(), $1, $1, 'spoken', $1, $2, $3, $4)`,
    [joan.id, kind, text, '2026-11-23T09:00:00Z'],
  )
}

test('on the plan, what matters and gifts stand before hopes, barriers and worries, for her and for her worker', async () => {
  await said('worry', 'The steps frighten me.')
  await said('what matters', 'When I sing I’m not ill.')
  const here = await street.at(phone, joan)
  await here.goTo(`/people/${joan.id}/plan`)
  await here.press('Add a hope')
  await here.write('What would you like to be different?', 'To sing with others again.')
  await here.press('Put it in my plan')
  for (const [device, who] of [[phone, joan] as const, [desk, dev] as const]) {
    const reader = await street.at(device, who)
    await reader.goTo(`/people/${joan.id}/plan`)
    const text = await reader.reads()
    const strong = text.indexOf('When I sing I’m not ill.')
    expect(strong).toBeGreaterThan(-1)
    expect(strong).toBeLessThan(text.indexOf('To sing with others again.'))
    const worry = text.indexOf('The steps frighten me.')
    if (worry > -1) expect(strong).toBeLessThan(worry)
  }
})

test('“I’d rather not say” is one press, is shown as a full answer, and the plan can be agreed all the same', async () => {
  const here = await street.at(plainDesk, joan)
  await here.goTo(`/people/${joan.id}/plan`)
  await here.press('I’d rather not say')
  expect(await here.reads()).toContain('I’d rather not say. That is a full answer.')
  await here.press('Add a hope')
  await here.write('What would you like to be different?', 'To get out on Thursdays.')
  await here.press('Put it in my plan')
  await here.press('I agree to this plan')
  expect(await here.reads()).toContain('Agreed on 23 November')
})
