import { type AnyRoute, choice, fields, idIn, route } from '../../../platform/index.ts'
import { keepers } from '../editing/routes.ts'
import { TwinsPage } from './pages/twins.tsx'
import { partTwins, settleTwins, twinsJoined, twinsToLookAt } from './store.ts'
import { words } from './words.ts'

const list = '/groups/perhaps-the-same'
const shown = { who: keepers, words, read: () => ({ twins: twinsToLookAt(), joined: twinsJoined() }), page: TwinsPage }

const look = route({ ...shown, path: list })

const settle = route({
  ...shown,
  path: `${list}/:one/:other`,
  form: (posted, w) => fields(posted, { outcome: choice(['one', 'other', 'two'], w.outcome) }),
  act(tx, { outcome }, asked) {
    const [one, other] = [idIn(asked, 'one'), idIn(asked, 'other')]
    tx.run(settleTwins(one, other, outcome === 'two' ? null : outcome === 'one' ? one : other))
    return list
  },
})

const part = route({
  ...shown,
  path: `${list}/:one/:other/parted`,
  form: () => ({ value: null }),
  act(tx, _nothing, asked) {
    tx.run(partTwins(idIn(asked, 'one'), idIn(asked, 'other')))
    return list
  },
})

export const twinRoutes: AnyRoute[] = [look, settle, part]
