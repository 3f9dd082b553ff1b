import {
  type AnyRoute,
  type Id,
  newId,
  type Outcome,
  route,
  standing,
  type Transaction,
} from '../../../platform/index.ts'
import { words } from '../words.ts'
import { type Giving, givingForm } from './form.ts'
import { GivenPage } from './page.tsx'
import { giveLooked, givenTo, mayBeGiven, takeLookedBack } from './store.ts'

const given = route({
  path: '/people/:person/looked/given',
  who: standing('change', ['reach', 'rights']),
  why: 'wrote down who may read who looked, at your word',
  words,
  read: ({ person }) => ({ given: givenTo(person), known: mayBeGiven(person) }),
  page: GivenPage,
  form: givingForm,
  act: (tx, giving, { person, w }) => letRead(tx, person, giving, w.given.errors.gone),
})

/** Only somebody who stands in their circle, or speaks for them, today; and only for as long as they do. */
async function letRead(tx: Transaction, person: Id, { what, id, how }: Giving, gone: string): Promise<Outcome> {
  if (what === 'stop') {
    tx.run(takeLookedBack(person, id, how, tx.now))
    tx.tell('who looked taken back', person, { given: id })
  } else {
    const known = await tx.ask(mayBeGiven(person))
    if (!known.some(({ memberId }) => memberId === id)) return { errors: [{ field: 'choice', message: gone }] }
    tx.run(giveLooked(newId(), person, id, how, tx.now))
    tx.tell('who looked given', person, { to: id })
  }
  return `/people/${person}/looked/given`
}

export const routes: AnyRoute[] = [given]
