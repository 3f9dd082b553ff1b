import type { TestHouse, Visitor } from '../../app/testing/house.ts'
import type { Id } from '../../platform/index.ts'

/** Joan, with a plan of one hope, as most stories of plans begin. */
export async function joanWithAHope(house: TestHouse): Promise<{ joan: Visitor & { id: Id }; plan: string; hope: Id }> {
  const joan = await house.member('Joan', { person: true })
  const plan = `/people/${joan.id}/plan`
  await joan.send(`${plan}/hopes/new`, { text: 'Get back to the choir' })
  const { rows } = await house.owner.query('select id from hope where person_id = $1', [joan.id])
  return { joan, plan, hope: rows[0].id }
}

/** What is kept of one table about somebody, oldest first. */
export async function kept(house: TestHouse, table: string, person: Id) {
  const { rows } = await house.owner.query(`select * from ${table} where person_id = $1 order by id`, [person])
  return rows
}

/** Adds a step to a hope and tells its id. */
export async function addStep(
  house: TestHouse,
  by: Visitor,
  plan: string,
  hope: Id,
  step: Record<string, string>,
): Promise<Id> {
  const answer = await by.send(`${plan}/hopes/${hope}/steps/new`, { byWhom: 'me', ...step })
  if (answer.status !== 303) throw new Error(`the step was not added: ${answer.status}`)
  const { rows } = await house.owner.query('select id from step where hope_id = $1 order by id desc limit 1', [hope])
  return rows[0].id
}
