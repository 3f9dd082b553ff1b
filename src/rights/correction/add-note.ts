import { addReply } from '../../conversations/index.ts'
import type { AtTheirWordSaid } from '../../people/index.ts'
import { type Asked, idIn, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { askById, noteOn } from './store.ts'
import type { Words } from './words.ts'

/** What was not put right gets the person’s own note: it stands with the words for good, wherever they are shown (P3). */
export async function addNote(
  tx: Transaction,
  { note, how }: { note: string; how: AtTheirWordSaid },
  asked: Asked & { w: Words },
): Promise<Outcome> {
  const { person, viewer, w } = asked
  if (!viewer) throw new NotFound()
  const one = await tx.ask(askById(person, idIn(asked, 'ask')))
  const beside = one.statementId ?? one.decisionId
  if (one.answer !== 'refused' || beside === null) throw new NotFound()
  if (one.noteId) return { errors: [{ field: 'note', message: w.one.note.gone }] }
  const id = newId()
  tx.run(
    addReply({
      id,
      person,
      statement: beside,
      by: person,
      stance: 'note',
      text: note,
      how: how.how,
      atTheirWordBy: how.by,
      now: tx.now,
    }),
    noteOn(person, one.id, id),
  )
  tx.tell('note added', person, { ask: one.id })
  return `/people/${person}/rights/asks/${one.id}`
}
