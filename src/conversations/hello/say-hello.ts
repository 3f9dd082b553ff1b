import { neighbourhoodOf } from '../../neighbourhoods/index.ts'
import { newId, sql, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import type { HelloSaid } from './forms.ts'
import { clockOf } from './rules.ts'
import { helloHours, helloPace } from './settings.ts'
import type { Words } from './words.ts'

/**
 * Says hello: makes its person (or the member themselves, when they are signed in and speak for themselves), opens its
 * door to whoever is alongside already, else to the team on duty, and starts the promise to get in touch, whose clock
 * never starts again (P11). The address of the page of thanks tells nothing about anybody.
 */
export async function sayHello(tx: Transaction, said: HelloSaid, w: Words): Promise<string> {
  const { hours, pace, found } = await tx.read({
    hours: valueOn(helloHours, tx.now),
    pace: valueOn(helloPace, tx.now),
    found: neighbourhoodOf(said.lives),
  })
  const { due, climb } = clockOf(tx.now, said.urgent.length > 0, hours.value, pace.value)
  const own = said.forWhom === 'self' && said.came === 'on screen' ? tx.member : null
  const thanks = newId()
  tx.run(
    sql`select say_hello(${newId()}, ${own ?? newId()}, ${thanks}, ${JSON.stringify({
      ...said,
      name: said.name || (said.forWhom === 'self' ? w.hello.somebody : w.hello.somebodyElse),
      neighbourhood: said.neighbourhood ?? found?.id ?? null,
      team: w.hello.team,
      promise: w.hello.promise,
    })}, ${due}, ${climb})`,
  )
  return `/hello/thanks/${thanks}`
}
