import type { TestHouse, Visitor } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'

export type Somebody = Visitor & { id: Id }

export interface Street {
  joan: Somebody
  dev: Somebody
  gwen: Somebody
  ruth: Somebody
  area: Id
}

export const everyday = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']

/** Joan in a part of town, Dev alongside her, Gwen who also works there, and Ruth who leads the team. */
export async function street(house: TestHouse): Promise<Street> {
  const area = newId()
  await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Area ${area}`])
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const gwen = await house.member('Gwen', { posts: ['worker'] })
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  await house.owner.query('update member set neighbourhood_id = $1, known_as = $2, full_name = $2 where id = $3', [
    area,
    'Joan Entwistle',
    joan.id,
  ])
  // Each test has its own team lead: the others’ posts lie elsewhere.
  await house.owner.query('update post set neighbourhood_id = $1 where member_id = $2', [area, ruth.id])
  await house.stand(joan.id, dev.id, 'alongside', everyday)
  return { joan, dev, gwen, ruth, area }
}

/** What somebody holds of a record today: kinds of standing. */
export async function holds(house: TestHouse, person: Id, member: Id): Promise<string[]> {
  const { rows } = await house.owner.query(
    `select kind from standing where person_id = $1 and member_id = $2 and ended_at is null and (until_at is null or until_at > $3) order by kind`,
    [person, member, house.database.clock.now()],
  )
  return rows.map(({ kind }) => kind)
}

/** Names to ring by right: whoever walks alongside. */
export async function namesOf(house: TestHouse, person: Id): Promise<Id[]> {
  const { rows } = await house.owner.query(
    `select member_id from standing where person_id = $1 and kind = 'alongside' and ended_at is null`,
    [person],
  )
  return rows.map(({ member_id }) => member_id)
}

/** What is owed to somebody that an act of this kind began. */
export async function owedTo(house: TestHouse, person: Id, began: string) {
  const { rows } = await house.owner.query(
    `select owner_id, owner_name, due_at, first_due_at, kept_at, obstacle from promise where person_id = $1 and began_by like $2 order by began_at`,
    [person, `${began} %`],
  )
  return rows as {
    owner_id: Id | null
    owner_name: string
    due_at: Date
    first_due_at: Date
    kept_at: Date | null
    obstacle: string
  }[]
}
