import { neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import { type AnyRoute, anyone, idIn, NotFound, route, textOf } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { buyingRoutes } from './buying.ts'
import { byLetterRoutes } from './by-letter.ts'
import { deskRoutes } from './desk.ts'
import { mentoringRoutes } from './mentoring.ts'
import { ownRoutes } from './own.ts'
import { EnterprisePage } from './pages/enterprise.tsx'
import { ListPage } from './pages/list.tsx'
import { careQuestion, enterpriseChecks, enterpriseStandard, enterpriseWords } from './settings.ts'
import { enterpriseShown, enterprisesShown, reviewsOf } from './store.ts'
import { words } from './words.ts'

const list = route({
  path: '/enterprises',
  who: anyone,
  words,
  read: ({ query, now }) => ({
    called: stillCalled(textOf(query, 'in')),
    found: enterprisesShown(textOf(query, 'in').slice(0, 200), textOf(query, 'room') !== ''),
    all: enterprisesShown('', false),
    areas: neighbourhoods(),
    council: valueOn(enterpriseWords, now),
    standard: valueOn(enterpriseStandard, now),
  }),
  page: ListPage,
})

/** What everybody reads of one that is listed today; not listed, resting and never there look alike. */
const shown = route({
  path: '/enterprises/:enterprise',
  who: anyone,
  words,
  async gather(tx, asked) {
    const enterprise = await tx.ask(enterpriseShown(idIn(asked, 'enterprise')))
    if (!enterprise) throw new NotFound()
    const rest = await tx.read({
      reviews: reviewsOf(enterprise.id),
      checks: valueOn(enterpriseChecks, asked.now),
      council: valueOn(enterpriseWords, asked.now),
      question: valueOn(careQuestion, asked.now),
    })
    return { enterprise, ...rest }
  },
  page: EnterprisePage,
})

export const enterpriseRoutes: AnyRoute[] = [
  list,
  ...deskRoutes,
  ...byLetterRoutes,
  ...mentoringRoutes,
  shown,
  ...ownRoutes,
  ...buyingRoutes,
]
