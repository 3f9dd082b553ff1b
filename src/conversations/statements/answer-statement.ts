import { decisionPath } from '../../people/index.ts'
import { type Asked, idIn, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import type { Answered } from './forms.ts'
import { sayWith } from './said-files.ts'
import { addReply, statementById } from './store.ts'

/** Answers a statement: by text, sound, film or picture; one’s own answer, or the person’s written down at their word. */
export async function answerStatement(
  tx: Transaction,
  { stance, text, way, voice }: Answered,
  asked: Asked,
): Promise<Outcome> {
  const { person, viewer, now } = asked
  const statement = idIn(asked, 'statement')
  const { part, onlyFor } = await tx.ask(statementById(person, statement))
  if (!viewer) throw new NotFound()
  const theirs = way !== null && viewer.id !== person
  const id = newId()
  tx.run(
    addReply({
      id,
      person,
      statement,
      by: theirs ? person : viewer.id,
      stance,
      text,
      how: theirs ? way : 'on screen',
      atTheirWordBy: theirs ? viewer.id : null,
      withFile: voice.length > 0,
      now,
    }),
  )
  sayWith(tx, voice, { person, statement, reply: id, part, onlyFor })
  // Where few may read it, that it was answered is not news for others.
  if (onlyFor === null) tx.tell('statement answered', person, { statement, stance })
  return part === 'said' ? `/people/${person}/said/${statement}` : decisionPath(person, statement)
}
