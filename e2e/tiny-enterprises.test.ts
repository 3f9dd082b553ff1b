import { expect, test } from 'vitest'
import { newId } from '../src/platform/index.ts'
import { desk, openStreet, phone, plainDesk } from './testing/street.ts'

/** A neighbour begins a tiny enterprise, its papers are seen, another agrees in writing with it, and says how it was. */
const street = openStreet()

test.each([
  ['a phone', phone, desk],
  ['a desk without scripts', plainDesk, plainDesk],
] as const)('on %s somebody begins one, is listed, is bought from and is written about', async (on, device, theirs) => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const town = `Quay ${on}`
  await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [newId(), town])
  const owner = await street.at(device, await house.member('Rana'))
  const connector = await street.at(theirs, await house.member('Hema', { posts: ['connector'] }))
  const buyer = await street.at(device, await house.member('Carol'))
  const name = `Rana’s table on ${on}`

  await owner.goTo('/enterprises')
  await owner.press('Begin your own')
  await owner.press('Begin')
  await owner.press('Keep it')
  expect(await owner.reads()).toContain('Give it a name')
  await owner.write('What is it called?', name)
  await owner.write('What is it, in one line?', 'A hot dinner at your door')
  await owner.write('What do you do?', 'Lentils, rice, bread')
  await owner.write('What don’t you do?', 'No shopping')
  await owner.write('Your price, in pounds', '7.50')
  await owner.write('When do you work?', 'At noon')
  await owner.choose(town)
  await owner.write('Who are you, as people will read it?', 'Rana')
  await owner.write('Phone', '01632 960 281')
  await owner.choose('No')
  await owner.press('Keep it')
  await owner.choose('I want it to be listed')
  await owner.press('Do this')
  expect(await owner.reads()).toContain('a paper has not been seen')

  await connector.goTo('/enterprises/papers')
  for (const paper of ['Public liability insurance', 'DBS check', 'The signed standard']) {
    await connector.page.getByText(`A paper was seen: ${name}`).click()
    const form = connector.page.locator('details[open]')
    await form.getByLabel('Which one?').selectOption({ label: paper })
    await form.getByLabel('Day', { exact: true }).fill('1')
    await form.getByLabel('Month', { exact: true }).fill('6')
    await form.getByLabel('Year', { exact: true }).fill('2027')
    await Promise.all([
      connector.page.waitForEvent('domcontentloaded'),
      form.getByRole('button', { name: 'I have seen it today' }).click(),
    ])
  }

  await buyer.goTo('/enterprises')
  await buyer.press(name)
  expect(await buyer.reads()).toMatch(/No shopping.*£7.50.*seen by Hema on 23 November.*did not test/)
  await buyer.press('Agree in writing')
  await buyer.write('What is it about?', 'A dinner on Tuesdays')
  await buyer.write('The price, in pounds', '7.50')
  await buyer.write('When and how often?', 'Tuesdays')
  await buyer.write('How can either of you end it?', 'Any day, by phone')
  await buyer.press('Yes, I agree to this')
  expect(await buyer.reads()).toContain('waits for their yes')
  await owner.goTo('/enterprise')
  await owner.press('Yes, so it is')
  await buyer.goTo('/bought')
  await buyer.press('Say how it was')
  await buyer.choose('Yes, I would buy from them again')
  await buyer.write('In your own words', 'She remembers the onions')
  await buyer.press('Let everybody read it')
  await owner.goTo('/enterprise#reviews')
  await owner.write('Your answer, for everybody to read', 'See you Tuesday')
  await owner.press('Answer')
  await owner.press('See it as everybody does')
  expect(await owner.reads()).toMatch(
    /1 of 1 who bought would buy again.*remembers the onions.*A neighbour.*See you Tuesday/,
  )
})
