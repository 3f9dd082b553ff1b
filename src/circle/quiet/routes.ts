import { type AnyRoute, type Asked, idIn, posts, route, standing } from '../../platform/index.ts'
import { nothingForm } from '../consent/forms.ts'
import { keepForm, narrowForm } from './forms.ts'
import { KeepFromPage, NarrowPage, QuietPage } from './pages/quiet.tsx'
import { endQuiet, keepFrom, narrowQuietly, quietOf, waysIn, writtenAside } from './store.ts'
import { words } from './words.ts'

// No event, no letter, no turn is told of anything here. Who may is the functions’ to say, in the database.
const who = standing('change', ['rights'])
const why = 'looked after who may see what'

/** The same pages within the record, for the person and at their word, and for a keeper, who opens no record. */
function pages(base: string, may: typeof who, keeper: boolean): AnyRoute[] {
  const person = (asked: Asked) => idIn(asked, 'person')
  const home = (asked: Asked) => `${base.replace(':person', person(asked))}?done=yes`
  return [
    route({
      path: base,
      who: may,
      why,
      words,
      read: (asked) => ({
        ways: waysIn(person(asked)),
        quiet: quietOf(person(asked)),
        written: writtenAside(person(asked)),
      }),
      page: QuietPage,
    }),
    route({
      path: `${base}/:member`,
      who: may,
      why,
      words,
      read: (asked) => ({ ways: waysIn(person(asked)) }),
      page: NarrowPage,
      form: narrowForm(keeper),
      act(tx, said, asked) {
        tx.run(narrowQuietly(person(asked), idIn(asked, 'member'), said))
        return home(asked)
      },
    }),
    route({
      path: `${base}/narrowings/:narrowing`,
      who: may,
      why,
      words,
      form: nothingForm,
      act(tx, _nothing, asked) {
        tx.run(endQuiet(person(asked), idIn(asked, 'narrowing')))
        return home(asked)
      },
    }),
  ]
}

const keep = route({
  path: '/people/:person/circle/keep-from',
  who,
  why,
  words,
  read: ({ person }) => ({ ways: waysIn(person) }),
  page: KeepFromPage,
  form: keepForm,
  act(tx, { how, ...said }, { person }) {
    tx.run(keepFrom(person, { ...said, how: how.how }))
    return `/people/${person}/circle/quiet?done=yes`
  },
})

export const quietRoutes: AnyRoute[] = [
  ...pages('/people/:person/circle/quiet', who, false),
  ...pages('/keeping-safe/:person', posts('keeper'), true),
  keep,
]
