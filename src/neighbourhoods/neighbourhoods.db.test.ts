import { beforeAll, expect, test } from 'vitest'
import { newId, readPlace } from '../platform/index.ts'
import { freshPlace } from '../platform/testing/place.ts'
import { neighbourhoodOf } from './index.ts'

const house = freshPlace()
const bank = newId()
const weir = newId()

beforeAll(async () => {
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, 'Hollin Bank'), ($2, 'The Weir')`, [
    bank,
    weir,
  ])
  await house.owner.query(
    `insert into neighbourhood_postcode (said, kind, neighbourhood_id)
     values ('ks1', 'postcode', $1), ('ks12ab', 'postcode', $2), ('mill', 'street', $2)`,
    [bank, weir],
  )
})

const nameOf = async (text: string) =>
  (await readPlace(house.database, house.place, null, null, { found: neighbourhoodOf(text) })).rows.found?.name ?? null

test('a whole postcode wins over its beginning', async () => {
  expect([await nameOf('KS1 9ZZ'), await nameOf('KS1 2AB')]).toEqual(['Hollin Bank', 'The Weir'])
})

test('a street is found by its whole name alone', async () => {
  expect([await nameOf('12 Mill'), await nameOf('Millfield Road')]).toEqual(['The Weir', null])
})

test('nothing written, or markup, is no neighbourhood', async () => {
  expect([await nameOf(''), await nameOf(`<b>' or 1=1 --`)]).toEqual([null, null])
})
