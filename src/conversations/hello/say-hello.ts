import { type Id, newId, type Query, sql } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import type { HelloSaid } from './forms.ts'

/** What a hello makes, worked out before it is sent. */
export interface HelloMade {
  hello: Id
  person: Id
  due: Date
  statement: Query
}

/**
 * Makes a hello: its person (the sender themselves when signed in), its door for the team on duty, and the promise to
 * get in touch, whose clock starts now and never starts again (P11).
 */
export function sayHello(said: HelloSaid, sender: Id | null, nameless: string, now: Date): HelloMade {
  const hello = newId()
  const person = sender ?? newId()
  const due = addWorkingDays(now, 1)
  const statement = sql`select say_hello(${hello}, ${person}, ${said.name || nameless}, ${said.words}, ${said.contact}, null, '{}', ${due})`
  return { hello, person, due, statement }
}
