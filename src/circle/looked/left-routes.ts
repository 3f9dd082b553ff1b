import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, held, isId, NotFound, route, standing, textOf } from '../../platform/index.ts'
import { leftForm } from './left-form.ts'
import { type After, leftBy, leftOf } from './left-store.ts'
import { leftWords } from './left-words.ts'
import { LeftPage } from './pages/left.tsx'
import { WriteLeftPage } from './pages/write-left.tsx'
import { mayReadLooked, nobody } from './store.ts'
import { tellLeft } from './tell-left.ts'

const list = route({
  path: '/people/:person/left',
  who: standing('read', held),
  why: 'looked at what left this place',
  words: leftWords,
  // Theirs alone, and whom they let; whoever wrote lines down sees those, where they still hold what they need for it.
  async gather(tx, asked) {
    const { person, viewer } = asked
    const after = afterIn(asked)
    const [mine, all, written, near] = await Promise.all([
      tx.ask(mayReadLooked(person)),
      tx.ask(leftOf(person, after)),
      tx.ask(leftBy(viewer?.id ?? nobody, person, after)),
      tx.ask(around()),
    ])
    const [me] = await tx.people
    if (!mine?.may && !me?.held.includes('rights')) throw new NotFound()
    return { all: mine?.may ?? false, left: mine?.may ? all : written, around: near }
  },
  page: LeftPage,
})

function afterIn({ query }: Asked): After {
  const at = new Date(textOf(query, 'before'))
  const id = textOf(query, 'beforeId')
  return Number.isNaN(at.getTime()) || !isId(id) ? null : { at, id }
}

const write = route({
  path: '/people/:person/left/new',
  who: standing('add', ['reach', 'rights']),
  why: 'wrote down that something about you left this place',
  words: leftWords,
  page: WriteLeftPage,
  form: leftForm,
  act: (tx, written, { person }) => {
    tx.run(tellLeft({ person, ...written }))
    tx.tell('left this place', person, { to: written.toWhom })
    return `/people/${person}/left`
  },
})

export const routes: AnyRoute[] = [list, write]
