import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { conversationById } from '../conversation/store.ts'
import { mayChange } from './access.ts'
import type { ReadBack } from './forms.ts'
import { addStatement, changeStatement, statementsIn } from './store.ts'
import type { Words } from './words.ts'

/** What was written down in a conversation is read back: right, put right, or left; and what was missing is added. */
export async function readBack(
  tx: Transaction,
  { all, lines, add, way }: ReadBack,
  { person, conversation, viewer, w }: { person: Id; conversation: Id; viewer: Id; w: Words },
): Promise<Outcome> {
  const { now } = tx
  const found = await tx.read({
    talk: conversationById(person, conversation),
    statements: statementsIn(person, conversation),
  })
  const mine = found.statements.filter((one) => mayChange(one, viewer, person) === (way ? 'at their word' : 'own'))
  const said = { how: way ?? 'on screen', atTheirWordBy: way ? viewer : null, now }
  const turned = lines.flatMap((line) => {
    const one = mine.find(({ id }) => id === line.id)
    return one ? [{ one, version: line.stood, text: line.text ?? one.text }] : []
  })
  const rest = all ? mine.filter((one) => !one.confirmedAt && !turned.some((turn) => turn.one === one)) : []
  const changes = [...turned, ...rest.map((one) => ({ one, version: one.version, text: one.text }))]
  const done = await Promise.all(
    changes.map(({ one, version, text }) => tx.ask(changeStatement(person, one.id, version, text, said))),
  )
  const missed = changes.filter((_, at) => done[at]?.length === 0)
  if (missed.length > 0)
    return { errors: missed.map(({ one }) => ({ field: `line-${one.id}`, message: w.statement.errors.elsewhere })) }
  if (add !== '')
    tx.run(
      addStatement({
        person,
        conversation,
        speaker: way ? person : viewer,
        manner: way ? 'spoken' : 'written',
        writer: viewer,
        kind: 'story',
        text: add,
        now,
      }),
    )
  tx.tell('conversation read back', person, { conversation, changes: changes.length })
  return `/people/${person}/conversations/${conversation}`
}
