import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { openStreet, phone, plainDesk } from './testing/street.ts'

/** P10: self, family, peer, organisation, worker or nobody; no worker’s step stands between a person and their plan. */
const street = openStreet()
let joan: Visitor & { id: string }

beforeEach(async () => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await street.house.member('Joan', { person: true })
})

test('with nobody else in the house, Joan begins, writes and agrees her plan by herself', async () => {
  const here = await street.at(phone, joan)
  await here.goTo(`/people/${joan.id}/plan`)
  expect(await here.reads()).toContain('Nobody. I plan it myself.')
  await here.press('Add a hope')
  await here.write('What would you like to be different?', 'A garden again.')
  await here.press('Put it in my plan')
  await here.press('I agree to this plan')
  expect(await here.reads()).toContain('Agreed on 23 November')
})

test('she chooses a helper by name, and may choose again', async () => {
  const here = await street.at(plainDesk, joan)
  await here.goTo(`/people/${joan.id}/plan/helper`)
  await here.choose(/family|friend/i)
  await here.write(/name/i, 'Maureen')
  await here.press('Choose')
  expect(await here.reads()).toContain('Maureen')
  const { rows } = await street.house.owner.query(
    'select name from planning_helper where person_id = $1 and ended_at is null',
    [joan.id],
  )
  expect(rows).toEqual([{ name: 'Maureen' }])
})

test('a worker with no standing finds no plan, and one on the team cannot hold it up', async () => {
  const wendy = await street.house.member('Wendy', { posts: ['worker'] })
  expect((await wendy.get(`/people/${joan.id}/plan`)).status).toBe(404)
  expect((await wendy.get(`/people/${joan.id}/plan/helper`)).status).toBe(404)
})
