import { addStatement } from '../../conversations/index.ts'
import { type Asked, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { worksWith } from '../correction/store.ts'
import { addDays, addHours } from '../months.ts'
import { decideHours, holdHours, mostWeeks } from '../settings.ts'
import type { Proposing } from './forms.ts'
import { noticesOf, proposeWithholding } from './store.ts'
import type { Words } from './words.ts'

/**
 * A worker proposes that an entry is kept from its person for now. What stands already stays seen until a second person
 * has said yes, unless it is held; what is written down here is held from its first moment, for so many hours at most.
 */
export async function propose(tx: Transaction, p: Proposing, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, now, w } = asked
  if (!viewer) throw new NotFound()
  const { hours, most, hold, notices } = await tx.read({
    notices: noticesOf(person),
    works: worksWith(person, viewer.id),
    hours: valueOn(decideHours, now),
    most: valueOn(mostWeeks, now),
    hold: valueOn(holdHours, now),
  })
  if (p.weeks > most.value) return { errors: [{ field: 'weeks', message: w.propose.errors.weeks(most.value) }] }
  const entry = p.entry ?? { table: 'statement' as const, id: newId() }
  if (!p.entry)
    tx.run(
      addStatement({ id: entry.id, person, speaker: viewer.id, writer: viewer.id, kind: 'opinion', text: p.text, now }),
    )
  if (notices.some(({ entryId, endedAt }) => entryId === entry.id && endedAt === null))
    return { errors: [{ field: 'words', message: w.propose.errors.already }] }
  const until = addDays(now, p.weeks * 7)
  tx.run(
    proposeWithholding({
      id: newId(),
      table: entry.table,
      entry: entry.id,
      ground: p.ground,
      words: p.words,
      until,
      due: addHours(now, hours.value),
      hold: p.hold ? addHours(now, hold.value) : null,
      quietWords: p.quiet,
      quietUntil: p.quiet ? until : null,
    }),
  )
  return `/people/${person}/rights`
}
