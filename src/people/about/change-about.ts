import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import type { AboutWritten } from './forms.ts'
import { slugOf } from './headings.ts'
import { aboutMe, addVersion } from './store.ts'
import type { Words } from './words.ts'

/**
 * Keeps what changed, each heading as a new version. A heading that somebody else changed meanwhile is not
 * overwritten: the page comes back with both, and the next sending decides.
 */
export async function changeAbout(tx: Transaction, person: Id, said: AboutWritten, w: Words): Promise<Outcome> {
  const stands = new Map((await tx.ask(aboutMe(person))).map((about) => [about.heading, about]))
  const changed = said.written.filter(({ heading, text }) => text !== (stands.get(heading)?.text ?? ''))
  const overtaken = changed.filter(({ heading, base }) => base !== (stands.get(heading)?.version ?? 0))
  if (overtaken.length > 0)
    return { errors: overtaken.map(({ heading }) => ({ field: slugOf(heading), message: w.edit.errors.meanwhile })) }
  for (const one of changed) tx.run(addVersion(person, { ...one, helpedBy: said.helpedBy, how: said.how }, tx.now))
  if (changed.length > 0)
    tx.tell('about me changed', person, { headings: changed.map(({ heading }) => heading), how: said.how.how })
  return `/people/${person}/about`
}
