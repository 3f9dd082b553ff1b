import { neighbourhoods } from '../../../neighbourhoods/index.ts'
import { hows } from '../../../people/index.ts'
import {
  type AnyRoute,
  anyone,
  choice,
  fields,
  idIn,
  type Limit,
  maybeId,
  members,
  newId,
  type Posted,
  route,
  sql,
  staysEmpty,
  words as text,
} from '../../../platform/index.ts'
import { keepers, settleTold } from '../editing/routes.ts'
import { freshDays } from '../freshness.ts'
import { assetShown } from '../store.ts'

import { twinsToLookAt } from '../twins/store.ts'
import { wordsToRead } from '../visits/store.ts'
import { ChangedPage } from './pages/changed.tsx'
import { DeskPage } from './pages/desk.tsx'
import { TellPage } from './pages/tell.tsx'
import { changesToLookAt, entriesToRenew, linksRenewed, tellOf, toldToLookAt } from './store.ts'
import { type Words, words } from './words.ts'

/** A library shares one address; a machine sends hundreds. */
const limit: Limit = { most: 20, seconds: 3_600, by: 'address', of: 'telling of groups' }

const tellForm = (posted: Posted, { errors }: Words) =>
  fields(posted, {
    name: text({ missing: errors.name, most: 200, tooLong: errors.tooLong }),
    words: text({ missing: errors.words, most: 5000, tooLong: errors.tooLong }),
    whereWhen: text({ most: 1000, tooLong: errors.tooLong }),
    area: maybeId,
    teller: text({ most: 200, tooLong: errors.tooLong }),
    website: staysEmpty(errors.empty),
  })

const tell = route({
  path: '/groups/told',
  who: anyone,
  words,
  limit,
  read: () => ({ areas: neighbourhoods() }),
  page: TellPage,
  form: tellForm,
  act: async (tx, said) => {
    await tx.ask(tellOf(newId(), { ...said, asset: null }))
    return '/groups/told?done=told'
  },
})

const changed = route({
  path: '/groups/:asset/changed',
  who: anyone,
  words,
  limit,
  read: (asked) => ({ asset: assetShown(idIn(asked, 'asset')) }),
  page: ChangedPage,
  form: (posted, { errors }) =>
    fields(posted, {
      words: text({ missing: errors.changed, most: 5000, tooLong: errors.tooLong }),
      teller: text({ most: 200, tooLong: errors.tooLong }),
      website: staysEmpty(errors.empty),
    }),
  act: async (tx, { words, teller }, asked) => {
    const asset = idIn(asked, 'asset')
    await tx.ask(tellOf(newId(), { asset, name: '', words, whereWhen: '', area: null, teller }))
    return `/groups/${asset}?done=told`
  },
})

const stillRight = route({
  path: '/groups/:asset/still-right',
  who: members,
  words,
  limit: { most: 60, seconds: 3_600, by: 'member' },
  form: (posted) => fields(posted, { how: choice(hows) }),
  act: async (tx, { how }, asked) => {
    const asset = idIn(asked, 'asset')
    await tx.ask(sql`select still_right(${asset}, ${how ?? 'on screen'})`)
    return `/groups/${asset}?done=checked`
  },
})

const desk = route({
  path: '/groups/to-look-at',
  who: keepers,
  words,
  read: ({ now }) => ({
    told: toldToLookAt(),
    changes: changesToLookAt(),
    renewed: linksRenewed(),
    twins: twinsToLookAt(),
    own: wordsToRead(),
    old: entriesToRenew(freshDays, now, 30),
  }),
  page: DeskPage,
})

const settle = route({
  path: '/groups/told/:told/settled',
  who: keepers,
  words,
  form: (posted, { errors }) =>
    fields(posted, { outcome: choice(['changed', 'known already', 'put aside'], errors.outcome) }),
  act: async (tx, { outcome }, asked) => {
    await tx.ask(settleTold(idIn(asked, 'told'), outcome, null))
    return '/groups/to-look-at'
  },
})

const looked = route({
  path: '/groups/versions/:version/looked-at',
  who: keepers,
  words,
  form: () => ({ value: null }),
  act: async (tx, _nothing, asked) => {
    await tx.ask(sql`select looked_at_version(${idIn(asked, 'version')})`)
    return '/groups/to-look-at'
  },
})

const settleWords = route({
  path: '/groups/words/:visit',
  who: keepers,
  words,
  form: (posted, { errors }) => fields(posted, { shown: choice(['yes', 'no'], errors.outcome) }),
  act: async (tx, { shown }, asked) => {
    await tx.ask(sql`select settle_words(${idIn(asked, 'visit')}, ${shown === 'yes'})`)
    return '/groups/to-look-at'
  },
})

export const tellingRoutes: AnyRoute[] = [tell, changed, stillRight, desk, settle, looked, settleWords]
