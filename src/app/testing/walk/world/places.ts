import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf } from './arrange.ts'

/** A neighbourhood with a drawing and a word that waits, and a good conversation today at which somebody has booked. */
export async function placeOf({ owner, database }: TestHouse, host: Id): Promise<Record<string, string>> {
  const ids = idsOf('drawing', 'area', 'word', 'talk', 'slot', 'taken', 'booking', 'key')
  const { drawing, area, word, talk, slot, taken, booking, key } = ids
  await owner.query(`insert into boundary_drawing (id, source) values ($1, 'A list typed here')`, [drawing])
  await owner.query(
    `insert into boundary_area (drawing_id, name, listed) values ($1, 'Hollin Bank', '[{"said": "ks1", "kind": "postcode"}]')`,
    [drawing],
  )
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Hollin Bank ${area}`])
  await owner.query(
    `insert into neighbourhood_word (id, neighbourhood_id, kind, words) values ($1, $2, 'need', 'A bench by the bus stop')`,
    [word, area],
  )
  const soon = (minutes: number) => new Date(database.clock.now().getTime() + minutes * 60_000)
  await owner.query(
    `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The library', $3, $4, 30)`,
    [talk, area, soon(60), soon(120)],
  )
  await owner.query('insert into hub_host (session_id, member_id) values ($1, $2)', [talk, host])
  await owner.query(
    'insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $3, $4, $5), ($2, $3, $5, $6)',
    [slot, taken, talk, soon(60), soon(90), soon(120)],
  )
  await owner.query(
    `insert into slot_booking (id, session_id, slot_id, name, link_key) values ($1, $2, $3, 'Len', $4)`,
    [booking, talk, taken, key],
  )
  return { drawing, word, slug: `hollin-bank-${area}`, talk, slot, booking, key }
}

/** A time at “Good to talk” that somebody booked, in a few hours. */
export async function bookedBy({ owner, database }: TestHouse, person: Id): Promise<Record<string, unknown>> {
  const { area, talk, slot } = idsOf('area', 'talk', 'slot')
  const soon = (minutes: number) => new Date(database.clock.now().getTime() + minutes * 60_000)
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Bobbin End ${area}`])
  await owner.query(
    `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The ford house', $3, $4, 30)`,
    [talk, area, soon(300), soon(330)],
  )
  await owner.query('insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $2, $3, $4)', [
    slot,
    talk,
    soon(300),
    soon(330),
  ])
  return { session_id: talk, slot_id: slot, member_id: person, name: 'The baker', helps: 'A quiet corner' }
}

/** Something that stands in the way, which somebody owes an answer, and something that waits to be read. */
export async function barrierOf({ owner }: TestHouse, owes: Id): Promise<Record<string, Id>> {
  const { area, named, heard } = idsOf('area', 'named', 'heard')
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Lock ${area}`])
  await owner.query(
    `insert into named_barrier (id, neighbourhood_id, sort, line, said, owner_id, owner_name, due_on)
     values ($1, $2, 'steps', 'Two steps and no rail', 6, $3, 'Kit', '2027-01-11')`,
    [named, area, owes],
  )
  await owner.query(
    `insert into barrier_word (id, neighbourhood_id, sort, words) values ($1, $2, 'rules', 'They asked for a card.')`,
    [heard, area],
  )
  return { named, heard }
}

/** Something that did not feel safe, said by one and waiting for another; and what rests. */
export async function unsafeWord(
  { owner, database }: TestHouse,
  saidBy: Id,
  waitsFor: Id,
): Promise<Record<string, Id>> {
  const { unsafe, pause } = idsOf('unsafe', 'pause')
  const now = database.clock.now()
  await owner.query(
    `insert into unsafe_word (id, about_kind, about_name, words, said_by, said_at, owner_id, owner_name, due_at)
     values ($1, 'something else', 'The bus stop', 'It is dark there.', $2, $3, $4, 'Kit', $5)`,
    [unsafe, saidBy, now, waitsFor, new Date(now.getTime() + 6 * 3_600_000)],
  )
  await owner.query(
    `insert into community_pause (id, of_kind, of_id, by_id, by_name) values ($1, 'enterprise', $2, $3, 'Kit')`,
    [pause, newId(), waitsFor],
  )
  return { unsafe, pause }
}
