import { thesaurus, wordsOfHope } from '../../community/index.ts'
import type { Asked, Id, Outcome, Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { hopeById } from '../store/index.ts'
import type { ShareSaid } from './forms.ts'
import { tellsWho } from './rules.ts'
import { shareHope } from './store.ts'
import type { Words } from './words.ts'

/** Lets others with a hope like it know of a hope, in a line that does not tell who says it. */
export async function letOthersKnow(
  tx: Transaction,
  id: Id,
  { line, whoMay, untilOn, how }: ShareSaid,
  { person, now, w }: Asked & { w: Words },
): Promise<Outcome> {
  const { errors } = w.share
  const { hope, groups } = await tx.read({ hope: hopeById(person, id), groups: valueOn(thesaurus, now) })
  const opened = (await tx.people).find((one) => one.id === person)
  if (hope.setAsideAt !== null) return { errors: [{ field: 'line', message: errors.aside }] }
  if (tellsWho(line, opened?.knownAs ?? '')) return { errors: [{ field: 'line', message: errors.who }] }
  if (whoMay === 'my neighbourhood' && !opened?.neighbourhood)
    return { errors: [{ field: 'whoMay', message: errors.noArea }] }
  // Of what means the same, single words: “phone help” would make everybody alike who hopes for help.
  const about = wordsOfHope(line, groups.value)
    .flat()
    .filter((word) => !word.includes(' '))
  if (about.length === 0) return { errors: [{ field: 'line', message: errors.words }] }
  const { done } = await tx.ask(shareHope(id, { line, about, whoMay, untilOn }, how.how))
  if (!done) return { errors: [{ field: 'line', message: errors.many }] }
  return `/people/${person}/plan/hopes/${id}/ideas#alike`
}
