import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf, type Put } from './arrange.ts'

/** Somebody who was introduced, is known for longer, and asked once when there was no room. */
export async function knownByCoordinator(
  { owner, database }: TestHouse,
  writer: Id,
  put: Put,
): Promise<Record<string, Id>> {
  const area = newId()
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Mill Lane ${area}`])
  const due = new Date(database.clock.now().getTime() + 2 * 86_400_000)
  const coordination = await put('coordination', { coordinator_id: writer, most_then: 50 })
  await put('coordination_touch', {
    coordination_id: coordination,
    on_day: '2026-11-10',
    how: 'met',
    by_id: writer,
  })
  await put('coordination_introduction', {
    neighbourhood_id: area,
    for_whom: 'another',
    agreed: true,
    name: 'Joan',
    contact: '01632 960 222',
    helps: 'Speak up, on the left.',
    by_name: 'Maureen',
    by_is: 'her neighbour',
    owner_id: writer,
    owner_name: 'Dev',
    due_at: due,
    own_yes_at: database.clock.now(),
    own_yes_how: 'on screen',
  })
  await put('coordination_full', {
    coordinator_id: writer,
    neighbourhood_id: area,
    known: 50,
    most: 50,
    owner_id: writer,
    owner_name: 'Dev',
    due_at: due,
  })
  return { coordination }
}

/** The lines moved, and somebody’s address lies in another neighbourhood since then. */
export async function movedByLines({ owner }: TestHouse, person: Id, put: Put): Promise<Record<string, Id>> {
  const area = newId()
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Ford End ${area}`])
  await owner.query('update member set neighbourhood_id = $1 where id = $2', [area, person])
  return {
    ownMove: await put('neighbourhood_move', { is_id: area, was_in: 'Carr Bottom', is_in: `Ford End ${area}` }),
  }
}

/** Somebody without a record whom one was asked to meet, and an answer that another owes where there was no room. */
export async function introducedTo(
  { owner, database }: TestHouse,
  coordinator: Id,
  lead: Id,
): Promise<Record<string, Id>> {
  const { area, introduced, alert, introducedToo } = idsOf('area', 'introduced', 'alert', 'introducedToo')
  const due = new Date(database.clock.now().getTime() + 2 * 86_400_000)
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `The Weir ${area}`])
  await owner.query(
    `insert into coordination_introduction (id, neighbourhood_id, for_whom, agreed, name, contact, owner_id, owner_name, due_at)
     values ($1, $2, 'self', true, 'Marjorie', '01632 960 207', $3, 'Kit', $4)`,
    [introduced, area, coordinator, due],
  )
  await owner.query(
    `insert into coordination_introduction (id, neighbourhood_id, for_whom, agreed, name, contact, by_name, owner_id, owner_name, due_at, joined_to)
     values ($1, $2, 'another', true, 'Marjorie Dean', '01632 960 207', 'Len', $3, 'Kit', $4, $5)`,
    [introducedToo, area, coordinator, due, introduced],
  )
  await owner.query(
    `insert into coordination_full (id, coordinator_id, neighbourhood_id, introduction_id, known, most, owner_id, owner_name, due_at)
     values ($1, $2, $3, $4, 3, 3, $5, 'Ruth', $6)`,
    [alert, coordinator, area, introduced, lead, due],
  )
  return { introduced, alert, area, introducedToo }
}
