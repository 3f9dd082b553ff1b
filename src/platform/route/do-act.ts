import type { FastifyReply, FastifyRequest } from 'fastify'
import { inPlace, maybe, NotFound, readPlace, sql } from '../database/index.ts'
import { bothHref, draftHref, endDraft, keepDraft, typedFrom } from '../drafts/index.ts'
import type { FieldError } from '../form/fields.ts'
import { type Posted, textOf } from '../form/posted.ts'
import { isId, newId } from '../ids.ts'
import { keptOf, seal, unseal } from '../once.ts'
import type { Outcome } from './declare.ts'
import { type House, openingOf, type Turn } from './house.ts'
import { readForm } from './read-form.ts'
import { cameFromElsewhere } from './same-origin.ts'
import { sendPage } from './send-page.ts'
import { sendProblem } from './send-problem.ts'

/** Answers a POST: reads the form, does the act in one transaction, once, and sends its sender on. */
export async function doAct(
  house: House,
  turn: Turn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { route, place, viewer, asked } = turn
  if (cameFromElsewhere(request)) return sendProblem(house, request, reply, 'expired', viewer)
  const sent = await readForm(house.database, house.uploads, route, place, asked, request)
  try {
    return await actOn(house, { ...turn, asked: { ...asked, files: sent.files } }, sent.posted, request, reply)
  } finally {
    await sent.end()
  }
}

async function actOn(
  house: House,
  turn: Turn,
  posted: Posted,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { route, place, viewer, asked, path } = turn
  const { form, act } = route
  if (!form || !act) throw new NotFound()
  const key = textOf(posted, 'once')
  if (!isId(key)) return sendProblem(house, request, reply, 'expired', viewer)
  const w = route.words[house.lang]
  const member = viewer?.id ?? null
  if (route.draft && member && textOf(posted, 'keep') !== '') {
    const kept = await keepDraft(house.database, place, member, typedFrom(posted, path))
    return reply.redirect(kept === null ? bothHref(path) : draftHref(path), 303)
  }
  const back = (errors: readonly FieldError[]) =>
    sendPage(house, turn, reply, { status: 422, once: newId(), typed: posted, errors })
  const checked = form(posted, w, asked)
  if (checked.errors) return back(checked.errors)
  // Bytes first, and safe; the rows that make them somebody's come with the act or not at all. A whole record is looked
  // into by the route’s own `prepare`.
  for (const { trouble, kind, sha256, path } of asked.files)
    if (trouble === null && kind !== 'record' && kind !== 'table')
      await house.uploads.store.put(place.key, sha256, path)
  const { store, inbox } = house.uploads
  const ready = route.prepare ? await route.prepare(checked.value, { ...asked, w, store, inbox }) : checked
  if (ready.errors) return back(ready.errors)
  let answer: string
  try {
    answer = await inPlace(house.database, place, member, openingOf(turn, null), async (tx) => {
      if (!route.everyTime) tx.lasts(sql`insert into answered (key, member_id) values (${keptOf(key)}, ${member})`)
      const outcome: Outcome = await act(tx, ready.value, { ...asked, w, reply })
      if (typeof outcome !== 'string') throw new Refused(outcome.errors)
      tx.lasts(sql`update answered set answer = ${seal(outcome, key, path)} where key = ${keptOf(key)}`)
      if (member && (route.draft || textOf(posted, 'kept') !== '')) endDraft(tx, member, typedFrom(posted, path))
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return back(error.errors)
    if ((error as { code?: string }).code === 'AL422') return back([refusalOf(error as Error, posted)])
    if ((error as { constraint?: string }).constraint !== 'answered_once') throw error
    const { rows } = await readPlace(house.database, place, member, null, {
      before: maybe(sql<{ answer: Buffer }>`select answer from answered where key = ${keptOf(key)}`),
    })
    const before = rows.before && unseal(rows.before.answer, key, path)
    if (before === null) return sendProblem(house, request, reply, 'expired', viewer)
    answer = before
  }
  return reply.redirect(answer, 303)
}

/** What the database itself refuses in plain words, for whoever sent the form: beside the field it names, or the first. */
function refusalOf({ message, column }: Error & { column?: string }, posted: Posted): FieldError {
  const named = column !== undefined && column in posted ? column : undefined
  return { field: named ?? Object.keys(posted).find((name) => name !== 'once') ?? 'once', message }
}

/** What an act found wrong: everything it did is undone and the page comes back. */
class Refused extends Error {
  readonly errors: readonly FieldError[]
  constructor(errors: readonly FieldError[]) {
    super('refused')
    this.errors = errors
  }
}
