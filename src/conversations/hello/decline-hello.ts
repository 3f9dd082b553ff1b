import { NotFound, newId, type Outcome, one, sql, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { type Mine, mine } from './get-in-touch.ts'
import { declinedDays } from './settings.ts'
import { hellosPath } from './take-up-hello.ts'
import type { Words } from './words.ts'

/** The person says no: “came, declined, date” is all that stays, and that until its published day. */
export async function declineHello(tx: Transaction, { hello }: Mine, w: Words): Promise<Outcome> {
  const days = await tx.ask(valueOn(declinedDays, tx.now))
  const until = isoDay(new Date(tx.now.getTime() + days.value * 86_400_000))
  const { outcome } = await tx.ask(
    one(sql<{ outcome: 'done' | 'more' | 'kept' | null }>`select decline_hello(${hello}, ${until}) as outcome`),
  )
  if (outcome === null) throw new NotFound()
  return outcome === 'done' ? '/hellos' : { errors: [{ field: 'theirNo', message: w.one.errors[outcome] }] }
}

/**
 * They said no, and the law asks otherwise (Care Act 2014 s.11(2): a person who lacks capacity to refuse, with their best
 * interests; or who experiences or is at risk of abuse or neglect). The reasons are a statement of kind decision: the
 * person can read and answer them.
 */
export async function keepAsLawAsks(
  tx: Transaction,
  of: Mine,
  ground: 'abuse or neglect' | 'lacking capacity',
  reason: string,
): Promise<Outcome> {
  const hello = await mine(tx, of)
  const statement = newId()
  tx.run(
    sql`insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, confirmed_at, confirmed_how)
      values (${statement}, ${of.person}, ${tx.member}, 'written', ${tx.member}, 'decision', ${reason}, ${tx.now}, ${tx.now}, 'own writing')`,
    sql`update hello set law_asks = ${ground}, law_statement_id = ${statement} where id = ${hello.id}`,
  )
  tx.tell('hello kept as the law asks', of.person, { hello: hello.id, ground })
  return hellosPath(of.person, hello.id)
}
