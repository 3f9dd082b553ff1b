import { around } from '../../people/index.ts'
import type { FieldError, Id, Outcome, Transaction } from '../../platform/index.ts'
import { addWorkingDays, keepPromise, owe } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { conversationById, markCut, pageToCut, sharePage, thereIn } from '../conversation/store.ts'
import { endOf } from '../day-field.ts'
import { prompts, promptsFor, stepDays } from '../settings.ts'
import { addStatement } from '../statements/store.ts'
import type { CutChosen } from './form.ts'
import { unpressedKind } from './kinds.ts'
import { roomOf, type Speaker, speakerOf } from './room.ts'
import { type Piece, splitPage } from './split-page.ts'
import type { Words } from './words.ts'

/**
 * Cuts a page into statements, all at once: each with its speaker, spoken in that conversation, written down by whoever
 * wrote the page; what its own speaker sorts is confirmed by that. Promises go on the clock. The page is shared by it.
 */
export async function cutStatements(
  tx: Transaction,
  { stood, lines, steps }: CutChosen,
  { person, conversation, by, w }: { person: Id; conversation: Id; by: Id; w: Words },
): Promise<Outcome> {
  const { now } = tx
  const found = await tx.read({
    page: pageToCut(person, conversation),
    talk: conversationById(person, conversation),
    there: thereIn(conversation),
    around: around(),
    days: valueOn(stepDays, now),
    guide: valueOn(prompts, now),
  })
  const { page, talk } = found
  if (page.cutAt || page.deletedAt) return { errors: [{ field: 'cut', message: w.errors.cut }] }
  if (page.version !== stood) return { errors: [{ field: 'cut', message: w.errors.elsewhere }] }
  const room = roomOf(found.there, found.around, person, page.writerId)
  const pieces = splitPage({
    words: page.words,
    room,
    person,
    writer: page.writerId,
    prompts: promptsFor(found.guide.value, talk.kind),
    heldAt: talk.heldAt,
  })
  const today = isoDay(now)
  const dueOn = (day: string | null) => endOf(day ?? isoDay(addWorkingDays(now, found.days.value)))
  const errors: FieldError[] = []
  const promises: { owner: Speaker; what: string; by: string | null }[] = []
  let kept = 0
  for (const [at, piece] of pieces.entries()) {
    const line = lines[at]
    if (line === undefined || line.out) continue
    const speaker = speakerOf(line.speaker, room) ?? speakerOf(piece.speaker, room) ?? { id: person, name: '' }
    const kind = line.kind ?? unpressedKind(speaker.id ?? '', page.writerId)
    if (piece.text.length > 20_000) errors.push({ field: `out-${at}`, message: w.errors.lineTooLong })
    if (kind === 'promise' && line.by !== null && line.by < today)
      errors.push({ field: `by-${at}`, message: w.errors.past })
    if (errors.length > 0) continue
    tx.run(
      addStatement({
        person,
        conversation,
        line: at + 1,
        speaker,
        manner: mannerOf(line.observed && speaker.id === page.writerId, talk.kind === 'by myself', talk.interpreter),
        writer: page.writerId,
        by,
        kind,
        text: piece.text,
        couldRemove: kind === 'barrier' ? line.remove : '',
        wellbeing: line.areas,
        saidAt: talk.heldAt,
        now,
      }),
    )
    kept += 1
    if (kind === 'promise') promises.push({ owner: speaker, what: promised(piece), by: line.by })
  }
  for (const [at, { who, what, by: day }] of steps.entries()) {
    const owner = speakerOf(who, room)
    if (owner === null) errors.push({ field: `step-who-${at}`, message: w.errors.stepWho })
    else if (day !== null && day < today) errors.push({ field: `step-by-${at}`, message: w.errors.past })
    else promises.push({ owner, what, by: day })
  }
  if (errors.length > 0) return { errors }
  if (kept === 0) return { errors: [{ field: 'out-0', message: w.errors.nothingIn }] }
  for (const [at, { owner, what, by: day }] of promises.entries())
    tx.run(
      owe({
        person,
        part: 'said',
        owner: owner.id ?? { name: owner.name },
        what,
        beganBy: `conversation ${conversation} ${at + 1}`,
        due: dueOn(day),
        now,
        offScreen: talk.offScreen,
      }),
    )
  tx.run(
    sharePage(person, conversation, now),
    markCut(person, conversation, by, now),
    keepPromise(person, `page ${conversation}`, now),
  )
  tx.tell('conversation cut', person, { conversation, things: kept, promises: promises.length })
  return `/people/${person}/conversations/${conversation}`
}

function mannerOf(observed: boolean, alone: boolean, interpreter: string): string {
  if (observed) return 'observed'
  if (alone) return 'written'
  return interpreter === '' ? 'spoken' : 'through an interpreter'
}

/** A line as what somebody will do: “me: I’ll ring the warden by Monday” owes “ring the warden by Monday”. */
export function promised({ text }: Pick<Piece, 'text'>): string {
  const what = text.replace(/^I(?:[’']ll| will| shall)\s+/i, '').replace(/[.!]+$/, '')
  return (what || text).slice(0, 500)
}
