import {
  type AnyRoute,
  choice,
  choices,
  fields,
  idIn,
  members,
  type Posted,
  route,
  sql,
  words as text,
} from '../../../platform/index.ts'
import { assetShown } from '../store.ts'
import { hows, marks } from './marks.ts'
import { VisitPage } from './pages/visit.tsx'
import { myVisit } from './store.ts'
import { type Words, words } from './words.ts'

const visitForm = (posted: Posted, { errors, felt }: Words) =>
  fields(posted, {
    welcome: choice(marks, errors.welcome),
    access: choice(marks),
    felt: choices(Object.keys(felt)),
    words: text({ most: 200, tooLong: errors.tooLong }),
    how: choice(hows),
  })

const visit = route({
  path: '/groups/:asset/visit',
  who: members,
  words,
  limit: { most: 60, seconds: 3_600, by: 'member' },
  read: (asked) => ({ asset: assetShown(idIn(asked, 'asset')), mine: myVisit(idIn(asked, 'asset')) }),
  page: VisitPage,
  form: visitForm,
  act: async (tx, { welcome, access, felt, words: own, how }, asked) => {
    const asset = idIn(asked, 'asset')
    const easy = access === null ? null : Number(access)
    await tx.ask(sql`select rate_visit(${asset}, ${Number(welcome)}, ${easy}, ${felt}, ${own}, ${how ?? 'on screen'})`)
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

export const visitRoutes: AnyRoute[] = [visit, takeBack]
