import { type Id, NotFound, newId, type Outcome, sql, type Transaction } from '../platform/index.ts'
import type { Turn } from './forms.ts'
import { promiseById } from './promise.ts'
import type { Words } from './words.ts'

/** The one who owes a promise says what became of it. Its person sees every turn; the first day stays beside a new one. */
export async function turnPromise(
  tx: Transaction,
  person: Id,
  id: Id,
  { turn, words, due }: Turn,
  w: Words,
): Promise<Outcome> {
  const promise = await tx.ask(promiseById(person, id))
  // What is owed about somebody's rights is kept by the answer alone.
  if (promise.ownerId !== tx.member || promise.part === 'rights') throw new NotFound()
  if (promise.keptAt || promise.brokenAt || promise.stoppedAt)
    return { errors: [{ field: 'turn', message: w.one.errors.done }] }
  tx.run(
    sql`insert into promise_turn (id, person_id, part, promise_id, turn, words, due_at, by_id, at)
      values (${newId()}, ${person}, ${promise.part}, ${id}, ${turn}, ${words}, ${due}, ${tx.member}, ${tx.now})`,
    sql`update promise set
        kept_at = case when ${turn} = 'kept' then ${tx.now}::timestamptz end,
        obstacle = case when ${turn} = 'in the way' then ${words} else obstacle end,
        due_at = coalesce(${due}, due_at),
        broken_at = case when ${turn} = 'broken' then ${tx.now}::timestamptz end,
        broken_why = case when ${turn} = 'broken' then ${words} else '' end
      where id = ${id} and kept_at is null and broken_at is null and stopped_at is null`,
  )
  tx.tell(`promise ${turn}`, person, { promise: id })
  return `/people/${person}/promises`
}
