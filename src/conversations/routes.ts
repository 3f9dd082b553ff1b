import { type AnyRoute, route, standing } from '../platform/index.ts'
import { statementForm } from './forms.ts'
import { routes as hello } from './hello/routes.ts'
import { SaidPage } from './pages/said.tsx'
import { StatementPage } from './pages/statement.tsx'
import { addStatement, statementsOf } from './store.ts'
import { words } from './words.ts'

const said = route({
  path: '/people/:person/said',
  who: standing('read', ['reach', 'said']),
  why: 'read what was said',
  words,
  read: ({ person }) => ({ statements: statementsOf(person) }),
  page: SaidPage,
})

const newStatement = route({
  path: '/people/:person/said/new',
  who: standing('add', ['reach', 'said']),
  why: 'wrote down what was said',
  words,
  draft: true,
  page: StatementPage,
  form: statementForm,
  act(tx, { text }, { person, viewer, now }) {
    tx.run(addStatement({ person, speaker: person, writer: viewer?.id ?? person, text, kind: 'what matters', now }))
    tx.tell('statement added', person, {})
    return `/people/${person}/said`
  },
})

export const routes: AnyRoute[] = [...hello, said, newStatement]
