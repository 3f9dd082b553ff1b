import { around } from '../../people/index.ts'
import { type Id, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { addWorkingDays, owe } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { noteContact } from '../crisis/note-contact.ts'
import { openCrisis } from '../crisis/open-crisis.ts'
import { crisisOpenFor } from '../crisis/store.ts'
import { endOf } from '../day-field.ts'
import { pageDays, prompts } from '../settings.ts'
import type { ConversationBegun } from './forms.ts'
import { whyNot } from './rules.ts'
import { insertConversation, insertPage, insertThere } from './store.ts'
import type { Words } from './words.ts'

/**
 * Begins a conversation: the fact, who is there, and an empty page that is its writer’s own. A worker’s page starts a
 * promise: shared or deleted by its day. Only who stands or stood by the person can be said to have been there; anybody
 * else is a name. A crisis starts the rhythm of contact; while one is open, no long-term planning.
 */
export async function beginConversation(
  tx: Transaction,
  begun: ConversationBegun,
  { person, writer, w }: { person: Id; writer: Id; w: Words },
): Promise<Outcome> {
  const { now } = tx
  const found = await tx.read({
    crisis: crisisOpenFor(person),
    guide: valueOn(prompts, now),
    days: valueOn(pageDays, now),
    around: around(),
  })
  if (whyNot(begun.kind, found.crisis !== null))
    return { errors: [{ field: 'kind', message: w.begin.errors.crisisOpen }] }
  const id = newId()
  const there = begun.members.filter((member) => found.around.some((one) => one.memberId === member))
  const due = writer === person ? null : endOf(isoDay(addWorkingDays(now, found.days.value)))
  tx.run(
    insertConversation({ ...begun, id, person, writer, promptsFrom: found.guide.fromOn, now }),
    ...there.map((member) => insertThere(person, id, member, '')),
    ...begun.others.map((name) => insertThere(person, id, null, name)),
    insertPage(person, id, { writer, due }, now),
  )
  if (due) tx.run(owe({ person, part: 'said', owner: writer, what: w.page.promise, beganBy: `page ${id}`, due, now }))
  if (begun.kind === 'crisis') {
    if (found.crisis)
      await noteContact(tx, found.crisis, { person, by: writer, how: 'face to face', words: '', at: begun.heldAt })
    else await openCrisis(tx, { person, conversation: id, owner: writer })
  }
  tx.tell('conversation begun', person, { conversation: id, kind: begun.kind })
  return `/people/${person}/conversations/${id}/page`
}
