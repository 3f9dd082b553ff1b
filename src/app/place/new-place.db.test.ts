import { expect, test } from 'vitest'
import { readConfig } from '../../platform/index.ts'
import { testHouse } from '../testing/house.ts'
import { newPlace } from './new-place.ts'

const house = testHouse()
const config = readConfig({ PUBLIC_URL: 'https://alongside.example.org' })
const lead = { name: 'Ruth Okoro', email: 'Ruth@Thornbeck.example.org' }

test('a new place has its tables, its first team lead, and a link that signs them in', async () => {
  const made = { key: 'thornbeck', name: 'Thornbeck', host: 'thornbeck.example.org', lead }
  const link = new URL(await newPlace(house.owner, config, made))
  expect(link.origin).toBe('https://thornbeck.example.org')
  const { rows } = await house.owner.query(`select m.known_as, p.kind from place_thornbeck.post p
    join place_thornbeck.member m on m.id = p.member_id
    join shared.account_member a on a.member_id = m.id and a.place_key = 'thornbeck'
    join shared.account s on s.id = a.account_id where s.email = 'ruth@thornbeck.example.org'`)
  expect(rows).toEqual([{ known_as: 'Ruth', kind: 'team lead' }])
})

test.each([
  [{ key: 'Thornbeck 2', host: 'x.example.org' }, 'cannot be the key'],
  [{ key: 'hollinbank', host: 'x.example.org' }, 'There is a place with the key'],
  [{ key: 'other', host: 'localhost' }, 'answers to localhost already'],
  [{ key: 'other', host: null }, 'by which host name'],
  [{ key: 'other', host: 'x.example.org', lead: { name: 'Ruth', email: 'ruth' } }, 'not a whole e-mail'],
])('what cannot be is said in plain words: %o', async (wrong, said) => {
  await expect(newPlace(house.owner, config, { name: 'Other', lead, ...wrong })).rejects.toThrow(said)
  const { rows } = await house.owner.query('select key from shared.place where key = $1', ['other'])
  expect(rows).toEqual([])
})
