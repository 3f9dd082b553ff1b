import { communicationOf, reachOf } from '../people/index.ts'
import { mayWriteTo } from '../plans/index.ts'
import { type Id, newId, type Outcome, type Transaction } from '../platform/index.ts'
import { mayPost } from './rules.ts'
import { addLetter, factsFor, lettersTo } from './store.ts'
import type { Words } from './words.ts'
import { writeLetter } from './write-letter.ts'

/**
 * Makes a letter of what is new since the last one, and keeps it as it was made. Refused where paper is not safe.
 * Needs the parts hello, reach, said and plan opened to add.
 */
export async function makeLetter(
  tx: Transaction,
  person: Id,
  maker: { id: Id; knownAs: string },
  w: Words,
): Promise<Outcome> {
  const { reach, communication, before, writes } = await tx.read({
    reach: reachOf(person),
    communication: communicationOf(person),
    before: lettersTo(person),
    writes: mayWriteTo(person),
  })
  if (!writes?.may) return { errors: [{ field: 'make', message: w.list.errors.quiet }] }
  if (!mayPost(reach)) return { errors: [{ field: 'make', message: w.list.errors.notSafe }] }
  const facts = await tx.read(factsFor(person, before[0]?.madeAt ?? new Date(0)))
  const [opened] = await tx.people
  const name = opened?.knownAs ?? ''
  const id = newId()
  const address = (reach?.address ?? '').split('\n').filter((line) => line.trim() !== '')
  tx.run(
    addLetter({
      id,
      person,
      by: maker.id,
      toLines: [name, ...address],
      content: writeLetter(
        facts,
        { to: name, from: maker.id === person ? w.letter.team : maker.knownAs },
        tx.now,
        w.letter,
      ),
      large: communication?.needs.includes('large print') ?? false,
      now: tx.now,
    }),
  )
  tx.tell('letter made', person, { letter: id })
  return `/people/${person}/letters/${id}`
}
