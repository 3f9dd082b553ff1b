import { addStatement } from '../../conversations/index.ts'
import type { How } from '../../people/index.ts'
import { type Id, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { challengeDays, noticeDays } from './settings.ts'
import {
  answerChallenge,
  type Begun,
  beginEnding,
  challengeEnding,
  challengesNow,
  decideEnding,
  endIfItMay,
  endingNow,
  keysNow,
  letterNow,
  turnKey,
} from './store/index.ts'
import type { Words } from './words/index.ts'

/** Begins an ending, unless somebody said why there is only rest, or no second person is free of the first one’s line. */
export async function startEnding(tx: Transaction, person: Id, begun: Begun, w: Words): Promise<Outcome> {
  const [answer] = await tx.ask(beginEnding(newId(), person, begun))
  const against = answer?.against ?? ''
  if (against !== '')
    return { errors: [{ field: 'kind', message: w.ending.errors[against as 'only rest'] ?? w.ending.errors.gone }] }
  return begun.way === 'together' ? `/people/${person}/ending/letter` : `/people/${person}/ending`
}

/** One yes to the letter as it stands. With the second one it ends that moment; whoever stood for the place reads no more. */
export async function sayYes(
  tx: Transaction,
  person: Id,
  { whose, how, by }: { whose: 'person' | 'worker'; how: How; by: Id },
  w: Words,
): Promise<Outcome> {
  const { ending, letter, keys } = await tx.read({
    ending: endingNow(person),
    letter: letterNow(person),
    keys: keysNow(person),
  })
  if (!ending || ending.endedAt) throw new NotFound()
  if (!letter) return { errors: [{ field: 'yes', message: w.ending.errors.letterFirst }] }
  if (!keys.some((key) => key.whose === whose)) {
    const key =
      whose === 'worker'
        ? { whose, by, atTheirWordBy: null, how: 'on screen' as const }
        : { whose, by: person, atTheirWordBy: by === person ? null : by, how }
    tx.run(turnKey(person, letter, key, tx.now))
  }
  const [done] = await tx.ask(endIfItMay(ending.id))
  if (!done?.ended) return `/people/${person}/ending`
  return by === person ? `/people/${person}/ending` : '/my-people'
}

/** The second person decides, with reasons that stand as a statement in the record; a yes is a notice, never an ending. */
export async function decideAsSecond(
  tx: Transaction,
  person: Id,
  { by, answer, reasons, words }: { by: Id; answer: 'yes' | 'no'; reasons: string; words: string },
  w: Words,
): Promise<Outcome> {
  const { ending, days } = await tx.read({ ending: endingNow(person), days: valueOn(noticeDays, tx.now) })
  if (ending?.secondId !== by) throw new NotFound()
  const statement = newId()
  tx.run(addStatement({ id: statement, person, speaker: by, writer: by, text: reasons, kind: 'decision', now: tx.now }))
  const until = new Date(tx.now.getTime() + days.value * 86_400_000)
  const said = answer === 'yes' ? words : reasons
  const [done] = await tx.ask(decideEnding(ending.id, { yes: answer === 'yes', statement, words: said, until }))
  if (!done?.done) return { errors: [{ field: 'answer', message: w.ending.errors.gone }] }
  return '/today'
}

/** The person says no: it stops, and somebody uninvolved owes an answer. */
export async function challengeIt(
  tx: Transaction,
  person: Id,
  said: { words: string; how: How },
  w: Words,
): Promise<Outcome> {
  const { ending, days } = await tx.read({ ending: endingNow(person), days: valueOn(challengeDays, tx.now) })
  if (!ending || ending.endedAt) throw new NotFound()
  await tx.ask(challengeEnding(ending.id, said, w.ending.challenge.promise, addWorkingDays(tx.now, days.value)))
  return `/people/${person}/ending`
}

export async function answerIt(
  tx: Transaction,
  person: Id,
  challenge: Id,
  { by, answer, reasons }: { by: Id; answer: 'we go on' | 'the ending stands'; reasons: string },
): Promise<Outcome> {
  const mine = (await tx.ask(challengesNow(person))).find(({ id, askedOf }) => id === challenge && askedOf === by)
  if (!mine || mine.answer) throw new NotFound()
  const statement = newId()
  tx.run(addStatement({ id: statement, person, speaker: by, writer: by, text: reasons, kind: 'decision', now: tx.now }))
  await tx.ask(answerChallenge(challenge, answer, statement))
  return '/today'
}
