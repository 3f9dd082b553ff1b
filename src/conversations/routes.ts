import { type AnyRoute, anyone, route, standing } from '../platform/index.ts'
import { helloForm, statementForm } from './forms.ts'
import { HelloPage } from './pages/hello.tsx'
import { SaidPage } from './pages/said.tsx'
import { StatementPage } from './pages/statement.tsx'
import { ThanksPage } from './pages/thanks.tsx'
import { sayHello } from './say-hello.ts'
import { addStatement, statementsOf } from './store.ts'
import { words } from './words.ts'

const hello = route({
  path: '/hello',
  who: anyone,
  words,
  page: HelloPage,
  form: helloForm,
  act(tx, said, { viewer, now, w }) {
    const made = sayHello(said, viewer?.id ?? null, w.hello.somebody, now)
    tx.run(made.statement)
    return `/hello/thanks?by=${made.due.toISOString().slice(0, 10)}`
  },
})

const thanks = route({ path: '/hello/thanks', who: anyone, words, page: ThanksPage })

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

export const routes: AnyRoute[] = [hello, thanks, said, newStatement]
