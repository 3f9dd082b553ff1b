import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import type { PageWritten } from './forms.ts'
import { pageOf, writePage } from './store.ts'
import type { Words } from './words.ts'

/** Finishes the page, still its writer’s own, and goes on to sort it or to add a photograph. Written elsewhere meanwhile: nothing is overwritten, and the writer is told. */
export async function keepPage(
  tx: Transaction,
  { words, stood, next }: PageWritten,
  { person, conversation, w }: { person: Id; conversation: Id; w: Words['page']['errors'] },
): Promise<Outcome> {
  const written = await tx.ask(writePage(person, conversation, stood, words, tx.now))
  if (written.length === 0) {
    const page = await tx.ask(pageOf(person, conversation))
    return { errors: [{ field: 'words', message: page?.sharedAt ? w.shared : w.elsewhere }] }
  }
  return `/people/${person}/conversations/${conversation}/${next === 'photo' ? 'photos' : 'cut'}`
}
