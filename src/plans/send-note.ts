import { statementsOf } from '../conversations/index.ts'
import { type Id, NotFound, type Outcome, type Transaction } from '../platform/index.ts'
import { sentBack, strongIn } from './rules/index.ts'
import { notesOf, planOf, sendNote, shareNote } from './store/index.ts'
import type { Words } from './words.ts'

/**
 * A note leaves its first hands. A worker shows a draft to its person, unless nothing strong stands in the record yet:
 * then it comes back (P7). A helper’s note is the person’s, and only the person sends it to all who see the plan.
 */
export async function passNoteOn(tx: Transaction, person: Id, id: Id, viewer: Id, w: Words): Promise<Outcome> {
  const { notes, statements, plan } = await tx.read({
    notes: notesOf(person),
    statements: statementsOf(person),
    plan: planOf(person),
  })
  const note = notes.find((one) => one.id === id)
  if (!note) throw new NotFound()
  if (viewer === person) {
    tx.run(sendNote(person, id, tx.now))
    tx.tell('planning note sent', person, { note: id })
    return `/people/${person}/plan/notes`
  }
  if (note.writerId !== viewer || !note.workers)
    return { errors: [{ field: 'text', message: w.notes.errors.notYours }] }
  const strong = strongIn(statements).length
  if (sentBack({ workers: true, strong, ratherNotSay: plan.ratherNotSayAt !== null }))
    return { errors: [{ field: 'text', message: w.notes.sentBack }] }
  tx.run(shareNote(person, id, tx.now))
  tx.tell('planning note shared', person, { note: id })
  return `/people/${person}/plan/notes`
}
