import type { TestHouse } from '../../../app/testing/house.ts'
import { type Id, newId } from '../../../platform/index.ts'

/** A neighbourhood with a choir and a walking group, and a far choir. */
export async function someGroups({ owner }: TestHouse) {
  const [area, elsewhere, choir, walkers, far] = Array.from({ length: 5 }, newId) as [Id, Id, Id, Id, Id]
  await owner.query('insert into neighbourhood (id, name) values ($1, $2), ($3, $4)', [
    area,
    `Hollin Bank ${area}`,
    elsewhere,
    `The Weir ${elsewhere}`,
  ])
  await owner.query(
    `insert into asset (id, kind, name, line, cost, neighbourhood_id, for_whom) values
      ($1, 'association', 'St Luke’s choir', 'Forty voices and one good heater.', 'what you like', $4, 'Women of all ages'),
      ($2, 'association', 'Slow walkers', 'As far as the slowest wants.', 'free', $4, ''),
      ($3, 'association', 'Far choir', 'A choir that is far away.', 'free', $5, '')`,
    [choir, walkers, far, area, elsewhere],
  )
  await owner.query(
    `insert into asset_time (id, asset_id, freq, days, starts_on, opens, closes) values ($1, $2, 'weekly', '{TH}', '2026-01-01', '18:30', '20:00')`,
    [newId(), choir],
  )
  return { area, elsewhere, choir, walkers, far }
}

/** Somebody with a record who lives there and hopes for something; their plan, and where the ideas for it are. */
export async function hoping(house: TestHouse, name: string, area: Id, text: string) {
  const one = await house.member(name, { person: true })
  await house.owner.query('update member set neighbourhood_id = $2 where id = $1', [one.id, area])
  const plan = `/people/${one.id}/plan`
  await one.send(`${plan}/hopes/new`, { text })
  const { rows } = await house.owner.query('select id from hope where person_id = $1', [one.id])
  const hope: Id = rows[0].id
  return { one, plan, hope, ideas: `${plan}/hopes/${hope}/ideas`, share: `${plan}/hopes/${hope}/share` }
}
