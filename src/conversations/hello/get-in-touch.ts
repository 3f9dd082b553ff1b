import { type Id, NotFound, newId, type Outcome, sql, type Transaction } from '../../platform/index.ts'
import { addWorkingDays, keepPromise, nameObstacle } from '../../promises/index.ts'
import { isoDay, weekday } from '../../ui/index.ts'
import type { nextTries, touchDays } from './forms.ts'
import { type Hello, type HowInTouch, helloById } from './store.ts'
import { hellosPath } from './take-up-hello.ts'
import type { Words } from './words.ts'

const oneDay = 86_400_000

/** The one who took it up got in touch: that keeps the promise of the hello. */
export async function gotInTouch(
  tx: Transaction,
  of: Mine,
  how: HowInTouch,
  when: (typeof touchDays)[number],
): Promise<Outcome> {
  const hello = await mine(tx, of)
  const at = new Date(Math.max(hello.saidAt.getTime(), tx.now.getTime() - (when === 'yesterday' ? oneDay : 0)))
  tx.run(
    addContact(tx, hello, { how, at, reached: true, words: '', nextTryOn: null }),
    sql`update hello set reached_at = coalesce(reached_at, ${at}) where id = ${hello.id}`,
    keepPromise(hello.personId, `hello ${hello.id}`, at),
    sql`select stand_alongside(${hello.id})`,
  )
  tx.tell('hello answered', hello.personId, { hello: hello.id })
  return hellosPath(hello.personId, hello.id)
}

/** Could not reach them: the promise names what is in the way and when the next try is; its day does not move (P11). */
export async function couldNotReach(tx: Transaction, of: Mine, tried: Tried, w: Words): Promise<Outcome> {
  const hello = await mine(tx, of)
  const next = nextTryDay(tried.nextTry, tx.now)
  const obstacle = w.one.obstacle(w.one.hows[tried.how], weekday(tx.now), weekday(next), tried.words)
  tx.run(
    addContact(tx, hello, { how: tried.how, at: tx.now, reached: false, words: tried.words, nextTryOn: isoDay(next) }),
    ...nameObstacle(hello.personId, 'hello', `hello ${hello.id}`, obstacle, tx.member, tx.now),
  )
  tx.tell('hello tried', hello.personId, { hello: hello.id })
  return hellosPath(hello.personId, hello.id)
}

/** Whose hello, and which. */
export interface Mine {
  person: Id
  hello: Id
}

export interface Tried {
  how: HowInTouch
  words: string
  nextTry: (typeof nextTries)[number]
}

/** The hello, when the one who acts has taken it up; to anybody else it is not there. */
export async function mine(tx: Transaction, { person, hello }: Mine): Promise<Hello> {
  const found = await tx.ask(helloById(person, hello))
  if (found.takenBy !== tx.member) throw new NotFound()
  return found
}

export function nextTryDay(next: Tried['nextTry'], now: Date): Date {
  if (next === 'today') return now
  return next === 'tomorrow' ? new Date(now.getTime() + oneDay) : addWorkingDays(now, 1)
}

type Contact = { how: HowInTouch; at: Date; reached: boolean; words: string; nextTryOn: string | null }

function addContact(tx: Transaction, { personId, id }: Hello, { how, at, reached, words, nextTryOn }: Contact) {
  return sql`insert into hello_contact (id, person_id, hello_id, by_id, at, how, reached, words, next_try_on)
    values (${newId()}, ${personId}, ${id}, ${tx.member}, ${at}, ${how}, ${reached}, ${words}, ${nextTryOn})`
}
