import { askedWhatStays, keepFrom, quietOf } from '../../circle/index.ts'
import { type AtTheirWordSaid, around, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  fields,
  type Id,
  idIn,
  isId,
  type Posted,
  route,
  standing,
  textsOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { statementsOf } from '../statements/store.ts'
import { StaysFromPage } from './page.tsx'
import { type Words, words } from './words.ts'

/** What a person said, to tick what stays from somebody who is to decide for them; the list is short enough to read aloud. */
export const staysFrom = route({
  path: '/people/:person/said/stays-from/:member',
  who: standing('change', ['said', 'rights']),
  why: 'asked you what should stay from somebody',
  words,
  // Whoever watches the person’s screen by seeing as somebody else must not learn what is kept from whom.
  neverSeenAs: true,
  read: ({ person }) => ({ statements: statementsOf(person), quiet: quietOf(person), around: around() }),
  page: StaysFromPage,
  form: staysForm,
  async act(tx, { entries, how }, asked) {
    const { person } = asked
    const member = idIn(asked, 'member')
    const said = await tx.ask(statementsOf(person))
    for (const { id } of said.filter(({ speakerId }) => speakerId === person)) {
      if (entries.includes(id))
        tx.run(keepFrom(person, { entry: id, member, reason: asked.w.reason, how: how.how, offScreen: false }))
    }
    tx.run(askedWhatStays(person, member))
    return `/people/${person}/circle/authority?done=stays`
  },
})

interface Stays {
  entries: Id[]
  how: AtTheirWordSaid
}

function staysForm(posted: Posted, { errors }: Words, asked: Asked): Checked<Stays> {
  const { value, errors: wrong } = fields(posted, {
    entries: (given: Posted, name: string) => textsOf(given, name).filter(isId),
    how: atTheirWord(asked),
    asked: (given: Posted, name: string) => {
      if (asked.viewer?.id !== asked.person && !ticked(given, name)) throw new Wrong(errors.asked)
      return true
    },
  })
  return value ? { value: { entries: value.entries, how: value.how } } : { errors: wrong }
}
