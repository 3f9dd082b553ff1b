import { type Id, NotFound, type Outcome, type Transaction } from '../../platform/index.ts'
import { mayChange } from './access.ts'
import type { Corrected } from './forms.ts'
import { changeStatement, statementById } from './store.ts'
import type { Words } from './words.ts'

/**
 * The speaker puts their words right, or says that they are right; or somebody writes down that they did. New words are a
 * new version, the old one stays. For everybody else the statement’s words are not there to be changed.
 */
export async function changeWords(
  tx: Transaction,
  { text, stood, way }: Corrected,
  { person, statement, viewer, w }: { person: Id; statement: Id; viewer: Id; w: Words },
): Promise<Outcome> {
  const one = await tx.ask(statementById(person, statement))
  if (mayChange(one, viewer, person) !== (way ? 'at their word' : 'own')) throw new NotFound()
  const said = { how: way ?? 'on screen', atTheirWordBy: way ? viewer : null, now: tx.now }
  const changed = await tx.ask(changeStatement(person, statement, stood, text, said))
  if (changed.length === 0) return { errors: [{ field: 'text', message: w.statement.errors.elsewhere }] }
  tx.tell(text === one.text ? 'statement confirmed' : 'statement changed', person, { statement })
  return `/people/${person}/said/${statement}`
}
