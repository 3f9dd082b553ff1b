import { atTheirWordWays, hows } from '../../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  choice,
  choices,
  fields,
  id,
  idIn,
  maybeId,
  members,
  type Posted,
  route,
  sql,
  words as text,
} from '../../../platform/index.ts'
import { assetShown } from '../store.ts'
import { marks } from './marks.ts'
import { VisitPage } from './pages/visit.tsx'
import { iMaySpeakFor, myVisit } from './store.ts'
import { type Words, words } from './words.ts'

const visitForm = (posted: Posted, { errors, felt }: Words) =>
  fields(posted, {
    welcome: choice(marks, errors.welcome),
    access: choice(marks),
    felt: choices(Object.keys(felt)),
    words: text({ most: 200, tooLong: errors.tooLong }),
    how: choice(hows),
    whose: maybeId,
  })

const page = {
  who: members,
  words,
  read: (asked: Asked) => ({
    asset: assetShown(idIn(asked, 'asset')),
    mine: myVisit(idIn(asked, 'asset')),
    speaksFor: iMaySpeakFor(),
  }),
  page: VisitPage,
}

const visit = route({
  ...page,
  path: '/groups/:asset/visit',
  limit: { most: 60, seconds: 3_600, by: 'member' },
  form: visitForm,
  act: async (tx, { welcome, access, felt, words: own, how, whose }, asked) => {
    const asset = idIn(asked, 'asset')
    if (whose !== null) {
      if ((how ?? 'on screen') === 'on screen') return { errors: [{ field: 'how', message: asked.w.errors.how }] }
      await tx.open({ people: [whose], parts: ['community'], act: 'change', why: asked.w.visit.why })
    }
    const easy = access === null ? null : Number(access)
    await tx.ask(
      sql`select rate_visit(${asset}, ${Number(welcome)}, ${easy}, ${felt}, ${own}, ${how ?? 'on screen'}, ${whose})`,
    )
    return `/groups/${asset}?done=visited`
  },
})

const takeBack = route({
  path: '/groups/:asset/visit/taken-back',
  who: members,
  words,
  form: () => ({ value: null }),
  act: async (tx, _nothing, asked) => {
    const asset = idIn(asked, 'asset')
    await tx.ask(sql`select take_back_visit(${asset})`)
    return `/groups/${asset}`
  },
})

/** At somebody’s word: they name the group, and whether they ever said how it was is not told. */
const offTheirScreen = route({
  ...page,
  path: '/groups/:asset/visit/off-screen',
  limit: { most: 60, seconds: 3_600, by: 'member' },
  form: (posted, { errors }) => fields(posted, { whose: id(errors.whose), how: choice(atTheirWordWays, errors.how) }),
  act: async (tx, { whose, how }, asked) => {
    await tx.open({ people: [whose], parts: ['community'], act: 'change', why: asked.w.visit.why })
    await tx.ask(sql`select keep_visit_off(${idIn(asked, 'asset')}, ${whose}, ${how})`)
    return `/people/${whose}/off-screen`
  },
})

export const visitRoutes: AnyRoute[] = [visit, takeBack, offTheirScreen]
