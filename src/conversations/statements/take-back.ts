import { type Asked, idIn, NotFound, type Outcome, type Transaction } from '../../platform/index.ts'
import { mayChange } from './access.ts'
import type { TakenBack } from './forms.ts'
import { statementById, takeStatementBack } from './store.ts'
import type { Words } from './words.ts'

/** Its speaker takes a statement back, or somebody writes down that they did. The words become an earlier version; answers stay (P2). */
export async function takeBack(tx: Transaction, { way }: TakenBack, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, w } = asked
  const statement = idIn(asked, 'statement')
  const one = await tx.ask(statementById(person, statement))
  if (!viewer || mayChange(one, viewer.id, person) !== (way ? 'at their word' : 'own')) throw new NotFound()
  const said = { how: way ?? 'on screen', atTheirWordBy: way ? viewer.id : null, now: tx.now }
  const taken = await tx.ask(takeStatementBack(person, statement, w.inPlaceOfTakenBack, said))
  if (taken.length === 0) return { errors: [{ field: 'way', message: w.statement.errors.stays }] }
  tx.tell('statement taken back', person, { statement })
  return `/people/${person}/said/${statement}`
}
