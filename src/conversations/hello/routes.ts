import { neighbourhoods } from '../../neighbourhoods/index.ts'
import { type AnyRoute, type Asked, anyone, isId, type Limit, newId, route } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { helloForAnotherForm, helloForm } from './forms.ts'
import { HelloPage } from './pages/hello.tsx'
import { HelloForAnotherPage } from './pages/hello-for-another.tsx'
import { ThanksPage } from './pages/thanks.tsx'
import { sayHello } from './say-hello.ts'
import { declinedDays, helloAway, helloHours, helloPace, helpNow } from './settings.ts'
import { helpers, thanksFor } from './store.ts'
import { teamRoutes } from './team-routes.ts'
import { words } from './words.ts'

/** Many people share one address in a library or a hostel; a machine sends hundreds. */
const limit: Limit = { most: 30, seconds: 3_600, by: 'address' }

const read = ({ now }: Asked) => ({
  hours: valueOn(helloHours, now),
  pace: valueOn(helloPace, now),
  away: valueOn(helloAway, now),
  declined: valueOn(declinedDays, now),
  neighbourhoods: neighbourhoods(),
  helpers: helpers(),
})

const hello = route({
  path: '/hello',
  who: anyone,
  words,
  limit,
  read,
  page: HelloPage,
  form: helloForm,
  act: (tx, said, { w }) => sayHello(tx, said, w),
})

const helloForAnother = route({
  path: '/hello/for-another',
  who: anyone,
  words,
  limit,
  read,
  page: HelloForAnotherPage,
  form: helloForAnotherForm,
  act: (tx, said, { w }) => sayHello(tx, said, w),
})

const thanks = route({
  path: '/hello/thanks/:thanks',
  who: anyone,
  words,
  read: ({ now, params }) => ({
    thanks: thanksFor(isId(params.thanks) ? params.thanks : newId()),
    hours: valueOn(helloHours, now),
    pace: valueOn(helloPace, now),
    away: valueOn(helloAway, now),
    help: valueOn(helpNow, now),
  }),
  page: ThanksPage,
})

export const routes: AnyRoute[] = [hello, helloForAnother, thanks, ...teamRoutes]
