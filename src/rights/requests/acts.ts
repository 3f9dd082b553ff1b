import { tellLeft } from '../../circle/index.ts'
import { addStatement } from '../../conversations/index.ts'
import { type Asked, idIn, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'

import { valueOn } from '../../settings/index.ts'
import { worksWith } from '../correction/store.ts'
import { addMonths } from '../months.ts'
import { requestMonths } from '../settings.ts'
import type { Decided, Requested } from './forms.ts'
import { addHold, addRequest, answerRequest, endHold, isKeptFromThem, requestById } from './store.ts'
import type { Words } from './words.ts'

/** Writes down that somebody else asks for something of a record. The clock starts on the day it came. */
export async function writeRequest(tx: Transaction, r: Requested, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, now } = asked
  if (!viewer) throw new NotFound()
  const { months } = await tx.read({ works: worksWith(person, viewer.id), months: valueOn(requestMonths, now) })
  const came = r.received ? new Date(`${r.received}T12:00:00Z`) : now
  const receivedAt = new Date(Math.min(came.getTime(), now.getTime()))
  const id = newId()
  tx.run(addRequest(person, viewer.id, { ...r, id, receivedAt, dueAt: addMonths(receivedAt, months.value) }))
  return `/people/${person}/rights/requests/${id}`
}

/**
 * Decides, by name, with reasons and law. What is given is written into “what left this place” in the same transaction;
 * where the request is withheld from the person, so is that, and the reasons.
 */
export async function decideRequest(tx: Transaction, d: Decided, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, now, w } = asked
  const id = idIn(asked, 'request')
  if (!viewer) throw new NotFound()
  const { one } = await tx.read({ works: worksWith(person, viewer.id), one: requestById(person, id) })
  const decision = newId()
  const left = d.answer === 'nothing' ? null : newId()
  tx.run(
    addStatement({
      id: decision,
      person,
      speaker: viewer.id,
      writer: viewer.id,
      kind: 'decision',
      text: d.reasons,
      now,
    }),
  )
  if (left)
    tx.run(
      tellLeft({
        id: left,
        person,
        toWhom: one.byWhom,
        what: d.given,
        parts: ['rights'],
        law: d.law,
        reason: d.reasons,
        how: 'by post',
        at: now,
      }),
    )
  const done = await tx.ask(answerRequest(person, id, { ...d, by: viewer.id, decision, left, now }))
  if (done.length === 0) return { errors: [{ field: 'answer', message: w.answer.errors.elsewhere }] }
  const { kept } = await tx.ask(isKeptFromThem(person, id))
  if (!kept) tx.tell('request decided', person, { request: id })
  return `/people/${person}/rights/requests/${id}`
}

/** Nothing of this record may be erased for now; its person sees that, and why. */
export async function hold(tx: Transaction, { why }: { why: string }, asked: Asked): Promise<Outcome> {
  const { person, viewer, now } = asked
  if (!viewer) throw new NotFound()
  await tx.ask(worksWith(person, viewer.id))
  tx.run(addHold(person, viewer.id, why, now))
  tx.tell('record held', person, {})
  return `/people/${person}/rights`
}

export async function letGo(tx: Transaction, { why }: { why: string }, asked: Asked): Promise<Outcome> {
  const { person, viewer, now } = asked
  if (!viewer) throw new NotFound()
  await tx.ask(worksWith(person, viewer.id))
  const done = await tx.ask(endHold(person, idIn(asked, 'hold'), viewer.id, why, now))
  if (done.length === 0) throw new NotFound()
  return `/people/${person}/rights`
}
