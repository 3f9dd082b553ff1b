import { beforeEach, describe, expect, test } from 'vitest'
import { endTogether, joanAndHers, stateOf } from '../src/plans/endings/testing/some-place.ts'
import { everyday, street as hillside, holds } from '../src/practice/testing/street.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** P12: everybody has a name to ring; nothing ends by itself; coming back is one act. */
const street = openStreet()

beforeEach(() => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
})

test('P12 a worker goes suddenly: the name passes to the second in the same moment, and Joan sees the gap', async () => {
  const { joan, dev, gwen, ruth } = await hillside(street.house)
  await street.house.stand(joan.id, gwen.id, 'cover', everyday)
  const lead = await street.at(desk, ruth)
  await lead.goTo(`/colleagues/${dev.id}/going`)
  await lead.choose('Now, at once')
  await lead.write('What do their people read?', 'Dev has moved away.')
  await lead.press('End their work here')
  expect(await holds(street.house, joan.id, gwen.id)).toContain('alongside')
  const hers = await street.at(phone, joan)
  await hers.goTo(`/people/${joan.id}/my-worker`)
  expect(await hers.reads()).toMatch(/Gwen.*Dev has moved away\..*You have not met yet\./)
})

describe('P12 leave me alone, and come back', () => {
  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)(
    'on %s, with no account: by the code of a card it works at once, and by the same code they come back',
    async (_on, device) => {
      const { joan, dev, at } = await joanAndHers(street.house)
      const { location } = await dev.send(`${at}/card`, {})
      const code = new URL(location, 'http://here').searchParams.get('code') ?? ''
      await endTogether(at, joan, dev)
      const here = await street.at(device)
      await here.goTo('/come-back')
      await here.write('The code on your card', code)
      await here.press('Come back')
      expect(await here.reads()).toContain('Welcome back')
      expect(await stateOf(street.house, joan.id)).toBe('open')
      await here.goTo('/leave-me-alone')
      await here.write('Your name', 'Joan')
      await here.write(/^The code on your card/, code)
      await here.press('Leave me alone')
      expect(await here.reads()).toContain('We have heard you')
      const { rows } = await street.house.owner.query('select came from leave_alone where person_id = $1', [joan.id])
      expect(rows).toEqual([{ came: 'by card' }])
    },
  )
})

test('P12 an ending needs both keys: Joan’s on her screen, Dev’s on his', async () => {
  const { joan, dev, at } = await joanAndHers(street.house)
  await joan.send(`${at}/ending`, { kind: 'my life is sorted' })
  await dev.send(`${at}/ending/letter`, { changed: 'I sing again.', how: 'face to face' })
  const his = await street.at(desk, dev)
  await his.goTo(`${at}/ending`)
  await his.press('My own yes, as worker')
  expect(await stateOf(street.house, joan.id)).toBe('open')
  const hers = await street.at(phone, joan)
  await hers.goTo(`${at}/ending`)
  expect(await hers.reads()).toContain('Two yeses')
  await hers.press('I say yes to this letter')
  expect(await stateOf(street.house, joan.id)).toBe('ended')
  await hers.goTo(at)
  expect(await hers.reads()).toContain('You can come back any time')
})

test('P12 a death is written down by one and confirmed by another; a mistake is put back, whole', async () => {
  const { joan, dev, ruth, at } = await joanAndHers(street.house)
  const his = await street.at(desk, dev)
  await his.goTo(`${at}/death`)
  for (const [part, value] of [
    ['Day', '20'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await his.write(part, value)
  await his.choose('Somebody told me')
  await his.write('Who told you?', 'her daughter')
  await his.write('If somebody else: their name', 'her daughter')
  await his.press('Write it down')
  expect(
    (await street.house.owner.query('select told_by from death where person_id = $1', [joan.id])).rows,
  ).toHaveLength(1)
  const hers = await street.at(plainDesk, ruth)
  await hers.goTo('/deaths')
  await hers.press(/^Confirm/)
  await hers.press('I confirm it')
  expect(await stateOf(street.house, joan.id)).toBe('died')
  await hers.goTo('/deaths')
  await hers.press(/^It is a mistake/)
  await hers.write(/^What happened/, 'It was another Joan.')
  await hers.press('Put everything back')
  expect(await stateOf(street.house, joan.id)).toBe('open')
  const own = await street.at(phone, joan)
  await own.goTo(at)
  expect(await own.reads()).toContain('It was a mistake')
})
