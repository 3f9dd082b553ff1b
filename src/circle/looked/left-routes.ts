import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, isId, route, standing, textOf } from '../../platform/index.ts'
import { leftForm } from './left-form.ts'
import { leftOf } from './left-store.ts'
import { leftWords } from './left-words.ts'
import { LeftPage } from './pages/left.tsx'
import { WriteLeftPage } from './pages/write-left.tsx'
import { tellLeft } from './tell-left.ts'

const list = route({
  path: '/people/:person/left',
  who: standing('read', ['reach', 'rights']),
  why: 'looked at what left this place',
  words: leftWords,
  read: (asked) => ({ left: leftOf(asked.person, beforeIn(asked)), around: around() }),
  page: LeftPage,
})

function beforeIn({ query }: Asked): { at: Date; id: string } | null {
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
