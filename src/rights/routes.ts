import { around } from '../people/index.ts'
import { type AnyRoute, route, standing } from '../platform/index.ts'
import { routes as correction } from './correction/routes.ts'
import { asksOf, deletionsOf } from './correction/store.ts'
import { words as asking } from './correction/words.ts'
import { routes as courtSeals } from './court-seal/routes.ts'
import { routes as enquiries } from './enquiry/routes.ts'
import { MyRightsPage } from './pages/my-rights.tsx'
import { routes as requests } from './requests/routes.ts'
import { holdsOn, requestsOf } from './requests/store.ts'
import { words as requestWords } from './requests/words.ts'
import { routes as timeToKeep } from './time-to-keep/routes.ts'
import { keepingTimesOf } from './time-to-keep/store.ts'
import { words as timeWords } from './time-to-keep/words.ts'
import { routes as withholding } from './withholding/routes.ts'
import { noticesOf } from './withholding/store.ts'
import { words as withholdingWords } from './withholding/words.ts'
import { words } from './words.ts'

const myRights = route({
  path: '/people/:person/rights',
  who: standing('read', ['reach', 'said', 'rights']),
  why: 'looked at what was asked about the record',
  words: {
    en: {
      rights: words.en,
      asking: asking.en,
      requests: requestWords.en,
      withholding: withholdingWords.en,
      time: timeWords.en,
    },
  },
  read: ({ person }) => ({
    asks: asksOf(person),
    notices: noticesOf(person),
    requests: requestsOf(person),
    holds: holdsOn(person),
    deletions: deletionsOf(person),
    times: keepingTimesOf(person),
    around: around(),
  }),
  page: MyRightsPage,
})

export const routes: AnyRoute[] = [
  myRights,
  ...correction,
  ...withholding,
  ...requests,
  ...enquiries,
  ...courtSeals,
  ...timeToKeep,
]
