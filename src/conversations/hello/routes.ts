import { type AnyRoute, anyone, route } from '../../platform/index.ts'
import { helloForm } from './forms.ts'
import { HelloPage } from './pages/hello.tsx'
import { ThanksPage } from './pages/thanks.tsx'
import { sayHello } from './say-hello.ts'
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

export const routes: AnyRoute[] = [hello, thanks]
