import { statementById } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import { type Asked, type Id, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { owe } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { addDays, addMonths } from '../months.ts'
import { acknowledgeDays, answerMonths } from '../settings.ts'
import type { Asking } from './forms.ts'
import { addAsk } from './store.ts'
import type { Words } from './words.ts'

/**
 * Somebody says that something in their record is wrong, or asks for it to be taken out or used less. The clock starts
 * with these words; it is owed by whoever wrote it down, or by whoever walks alongside.
 */
export async function ask(tx: Transaction, asking: Asking, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, now, w } = asked
  if (!viewer) throw new NotFound()
  const { months, days, near } = await tx.read({
    months: valueOn(answerMonths, now),
    days: valueOn(acknowledgeDays, now),
    near: around(),
  })
  const statement = asking.statement ? await tx.ask(statementById(person, asking.statement)) : null
  const works = near.filter(({ kind, stands }) => stands && (kind === 'alongside' || kind === 'cover'))
  const owner: Id | null =
    works.find(({ memberId }) => memberId === statement?.writerId)?.memberId ??
    works.find(({ kind }) => kind === 'alongside')?.memberId ??
    null
  const id = newId()
  const due = addMonths(now, months.value)
  const whose = owner ?? { name: w.team }
  const promise = { person, part: 'rights' as const, owner: whose, now }
  tx.run(
    addAsk({
      id,
      person,
      kind: asking.kind,
      statement: statement?.id ?? null,
      about: asking.about,
      words: asking.words,
      due,
      owner: { id: owner, name: owner ? '' : w.team },
      told: asking.how,
      now,
    }),
    owe({ ...promise, what: w.owed[asking.kind], beganBy: `ask ${id}`, due }),
  )
  if (asking.kind === 'complaint')
    tx.run(owe({ ...promise, what: w.owed.acknowledge, beganBy: `acknowledge ${id}`, due: addDays(now, days.value) }))
  tx.tell('rights asked', person, { ask: id, kind: asking.kind })
  return `/people/${person}/rights/asks/${id}`
}
