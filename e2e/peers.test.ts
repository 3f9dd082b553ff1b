import { beforeEach, expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { openStreet, phone, plainDesk } from './testing/street.ts'

/** Somebody who has lived with it is found, asked, says yes and helps to plan; and what stands in the way is answered in public. */
const street = openStreet()

beforeEach(() => {
  street.house.database.clock.moveTo('2026-11-20T10:00:00Z')
})

test('a peer says what she has lived with, is asked, and her own yes opens the plan', async () => {
  const { house } = street
  const nell = await house.member('Nell')
  const joan = await house.member('Joan', { person: true })
  const peer = await street.at(plainDesk, nell)
  await peer.goTo('/peers/me')
  await peer.write('I have lived with …', 'voices, for eleven years')
  await peer.write('What you like to be called here', 'Bee')
  await peer.choose('I have room for somebody now')
  await peer.choose('People with a plan here')
  await peer.choose('for a year')
  await peer.press('Keep it')
  const person = await street.at(phone, joan)
  await person.goTo('/peers/someone')
  expect(await person.reads()).not.toContain('Bee')
  await person.press(/Who is it/)
  await person.press('Ask them')
  await person.choose('Help me plan')
  await person.press('Ask')
  expect(await person.reads()).toContain('asked 20 November')
  await peer.goTo('/peers')
  await peer.press('One person has asked you')
  await peer.press(/Yes, I will/)
  await peer.press('Their plan')
  expect(await peer.reads()).toContain('Joan')
})

test('what stands in the way is said without a name and answered with one', async () => {
  const { house } = street
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Lock Side')`, [newId()])
  const hema = await house.member('Hema', { posts: ['connector'] })
  const anybody = await street.at(plainDesk)
  await anybody.goTo('/barriers/say?neighbourhood=lock-side')
  await anybody.write('In a sentence', 'The side door is too heavy to open alone.')
  await anybody.choose(/^Steps and doors/)
  await anybody.press('Say it')
  const reader = await street.at(plainDesk, hema)
  await reader.goTo('/barriers/desk')
  await reader.choose(/The side door is too heavy/)
  await reader.choose('Make one barrier of them')
  await reader.write('A plain line, for everybody', 'The side door is heavy')
  await reader.press('Do it')
  await reader.goTo('/barriers')
  await reader.press('The side door is heavy')
  await reader.choose('It is done')
  await reader.write('In plain words', 'It opens by a button now.')
  await reader.press('Put it up')
  await anybody.goTo('/neighbourhoods/lock-side')
  await anybody.press('The side door is heavy')
  const page = await anybody.reads()
  for (const said of ['A few people said so', 'It opens by a button now.', 'Hema, 20 November'])
    expect(page).toContain(said)
})
