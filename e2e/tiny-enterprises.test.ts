import { expect, test } from 'vitest'
import { type Id, newId } from '../src/platform/index.ts'
import { openStreet, phone, plainDesk } from './testing/street.ts'

/** A neighbour begins a tiny enterprise and a paper of it is seen; another buys in writing and says how it was. */
const street = openStreet()

async function listed(owner: Id): Promise<Id> {
  const [enterprise, area] = [newId(), newId()]
  await street.house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, 'Quay'])
  await street.house.owner.query(
    `insert into enterprise (id, member_id, name, line, does, does_not, price_pence, price_unit, hours, goes_to, shown_as, phone, care, wants_listing_at)
     values ($1, $2, 'Rana’s table', 'A hot dinner at your door', 'Lentils, rice, bread', 'No shopping', 750, 'meal', 'At noon', array[$3::uuid], 'Rana', '01632 960 281', 'no', now())`,
    [enterprise, owner, area],
  )
  await street.house.owner.query('select show_enterprise($1)', [enterprise])
  return enterprise
}

test('without scripts somebody begins one and reads what is missing; a paper is seen, with its day', async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const owner = await street.at(plainDesk, await house.member('Len'))
  await owner.goTo('/enterprise/about')
  await owner.press('Keep it')
  expect(await owner.reads()).toContain('Give it a name')
  await owner.write('What is it called?', 'Len digs')
  await owner.press('Keep it')
  await owner.choose('I want it to be listed')
  await owner.press('Do this')
  expect(await owner.reads()).toMatch(/Still to be written.*what you don’t do/)

  const connector = await street.at(plainDesk, await house.member('Hema', { posts: ['connector'] }))
  await connector.goTo('/enterprises/papers')
  await connector.page.getByText('A paper was seen: Len digs').click()
  await connector.write('Day', '1')
  await connector.write('Month', '6')
  await connector.write('Year', '2027')
  await connector.press('I have seen it today')
  expect(await connector.reads()).toContain('seen by Hema on 23 November, runs out on 1 June 2027')
})

test('on a phone somebody agrees in writing, and what they say of it stands with the answer beside it', async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  const rana = await house.member('Rana')
  const enterprise = await listed(rana.id)
  const buyer = await street.at(phone, await house.member('Carol'))
  await buyer.goTo(`/enterprises/${enterprise}`)
  expect(await buyer.reads()).toMatch(/No shopping.*£7.50 a meal.*did not test/)
  await buyer.press('Agree in writing')
  await buyer.write('What is it about?', 'A dinner on Tuesdays')
  await buyer.write('When and how often?', 'Tuesdays')
  await buyer.write('How can either of you end it?', 'Any day, by phone')
  await buyer.press('Yes, I agree to this')
  expect(await buyer.reads()).toContain('waits for their yes')
  const owner = await street.at(plainDesk, rana)
  await owner.goTo('/enterprise')
  await owner.press('Yes, so it is')
  await buyer.goTo('/bought')
  await buyer.press('Say how it was')
  await buyer.choose('Yes, I would buy from them again')
  await buyer.write('In your own words', 'She remembers the onions')
  await buyer.press('Let everybody read it')
  await owner.goTo('/enterprise')
  await owner.write('Your answer, for everybody to read', 'See you Tuesday')
  await owner.press('Answer')
  await owner.press('See it as everybody does')
  expect(await owner.reads()).toMatch(/1 of 1 who bought would buy again.*the onions.*A neighbour.*See you Tuesday/)
})
