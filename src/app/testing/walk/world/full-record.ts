import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { type Arranging, arranging } from './arrange.ts'
import { circleOf } from './circle.ts'
import { endingsOf } from './endings.ts'
import { communityRows, ideasFor } from './gifts.ts'
import { communityOf } from './groups.ts'
import { planOf } from './plan.ts'
import { practiceRows } from './practice.ts'
import { rightsOf } from './rights.ts'
import { whatWasSaid } from './said.ts'
import { whoLooked } from './who-looked.ts'

/** One of everything that a record may hold, and the ids that a path may name. */
export async function fullRecord(house: TestHouse, person: Id, writer: Id): Promise<Record<string, string>> {
  const record = arranging(house, person, writer)
  const { put } = record
  const said = await whatWasSaid(record)
  const planned = await planOf(record)
  const practice = await practiceRows(house, person, writer, put)
  return {
    person,
    ...said,
    ...planned,
    ...practice,
    ...(await circleOf(record)),
    ...(await endingsOf(record)),
    ...(await whoLooked(record)),
    ...(await thatComesIn(record)),
    ...(await rightsOf(record)),
    ...(await communityRows(house, person, writer, put)),
    ...(await communityOf(house)),
    ...(await ideasFor(house, planned.hope, put)),
  }
}

/** A record that somebody brought along, and a hello from nobody known: both wait with the writer. */
async function thatComesIn({ owner, writer, ago, now, soon }: Arranging): Promise<Record<string, Id>> {
  const arrival = newId()
  await owner.query(
    `insert into arrival (id, by_id, from_name, known_as, taken_at, becomes, record, counts, stays)
      values ($1, $2, 'Over the hill', 'Agnes', $3, $4, '{"person": {}, "people": [], "tables": {}}', '{"statement": 3}', '{"also": []}')`,
    [arrival, writer, ago, newId()],
  )
  const thanks = newId()
  await owner.query(
    `insert into hello_thanks (id, for_whom, urgent, due_at, said_at) values ($1, 'self', '{}', $2, $3)`,
    [thanks, soon, now],
  )
  return { arrival, thanks }
}
