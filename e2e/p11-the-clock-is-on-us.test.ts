import { beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, phone } from './testing/street.ts'

/** P11: a wait starts at the first hello and never resets; what was promised has an owner, a day and a visible state. */
const street = openStreet()
let dev: Visitor & { id: string }
let joan: Visitor & { id: string }

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await house.owner.query('update post set until_at = $1', ['2026-11-23T09:00:00Z'])
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.member('Ruth', { posts: ['team lead'] })
  joan = await house.member('Joan')
  const here = await street.at(phone, joan)
  await here.goTo('/hello')
  await here.write('What is going on?', 'I have not been out since the fall.')
  await here.write('How can we get in touch with you?', '01632 960 222')
  await here.press('Say hello')
})

const promise = async () =>
  (
    await street.house.owner.query(
      `select began_at, due_at, first_due_at, kept_at from promise where person_id = $1 and began_by like 'hello %'`,
      [joan.id],
    )
  ).rows

test('the clock starts with the hello, and Joan can see by when somebody is in touch', async () => {
  const [clock] = await promise()
  expect(clock.began_at.toISOString()).toBe('2026-11-23T10:00:00.000Z')
  const here = await street.at(phone, joan)
  await here.goTo(`/people/${joan.id}/promises`)
  expect(await here.reads()).toMatch(/get in touch with you (by )?tomorrow/)
})

test('neither taking it up nor a try without an answer resets it', async () => {
  const [before] = await promise()
  const here = await street.at(desk, dev)
  await here.goTo('/hellos')
  await here.press(/Take it up/)
  const [taken] = await promise()
  expect([taken.began_at, taken.first_due_at]).toEqual([before.began_at, before.first_due_at])
  street.house.database.clock.moveTo('2026-11-23T15:00:00Z')
  await here.page.reload()
  await here.page.getByText('I could not reach them').click()
  await here.choose('By phone', 'What did you try?')
  await here.choose('Tomorrow')
  await here.press('Keep this')
  const [tried] = await promise()
  expect([tried.began_at, tried.first_due_at, tried.kept_at]).toEqual([before.began_at, before.first_due_at, null])
})

test('once its day is over it is late, by name, for Joan and for who owes it', async () => {
  const here = await street.at(desk, dev)
  await here.goTo('/hellos')
  await here.press(/Take it up/)
  street.house.database.clock.moveTo('2026-11-27T10:00:00Z')
  for (const who of [joan, dev]) {
    const reader = await street.at(phone, who)
    await reader.goTo(`/people/${joan.id}/promises`)
    expect(await reader.reads()).toMatch(/Dev.*late/)
  }
})
