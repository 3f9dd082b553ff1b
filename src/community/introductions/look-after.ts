import { codeHash, newCode } from '../../identity/index.ts'
import { type AnyRoute, type Asked, idIn, NotFound, one, posts, route, sql } from '../../platform/index.ts'
import { answerForm, arrangeForm, metForm, tookForm } from './forms.ts'
import { LookAfterPage } from './pages/look-after.tsx'
import { answerFor, metOn } from './routes.ts'
import { giveSideCode, iLookAfter } from './store.ts'
import { words } from './words.ts'

type Done = { done: boolean }
const list = '/connecting/introductions'
const nobody = ''
const viewerOf = ({ viewer }: Asked) => viewer?.id ?? nobody

/** Whoever looks after an introduction sees both sides of it; the functions behind say whose it is. */
const all = {
  who: posts('connector', 'team lead', 'worker', 'steward'),
  words,
  read: () => ({ sides: iLookAfter() }),
  page: LookAfterPage,
}

/** The page of everything a member looks after, and what they write down for sides without a record and for groups. */
export const lookAfterRoutes: AnyRoute[] = [
  route({ ...all, path: list }),
  route({
    ...all,
    path: `${list}/sides/:side/answer`,
    form: (posted, w, asked) => answerForm(posted, w, asked, nobody),
    async act(tx, value, asked) {
      const done = await answerFor(tx, idIn(asked, 'side'), value)
      return done ? list : { errors: [{ field: 'answer', message: asked.w.errors.gone }] }
    },
  }),
  route({
    ...all,
    path: `${list}/sides/:side/code`,
    form: () => ({ value: null }),
    async act(tx, _pressed, asked) {
      const [side, code] = [idIn(asked, 'side'), newCode()]
      const { done } = await tx.ask(giveSideCode(side, codeHash(code)))
      if (!done) throw new NotFound()
      return `${list}?side=${side}&code=${code}#side-${side}`
    },
  }),
  route({
    ...all,
    path: `${list}/sides/:side/took`,
    form: (posted, w, asked) => tookForm(posted, w, asked, nobody),
    async act(tx, { took, tookWords, how }, asked) {
      const { done } = await tx.ask(
        one(sql<Done>`select say_took(${idIn(asked, 'side')}, ${took}, ${tookWords}, ${how.how}) as done`),
      )
      return done ? list : { errors: [{ field: 'took', message: asked.w.errors.gone }] }
    },
  }),
  route({
    ...all,
    path: `${list}/:introduction/arrange`,
    form: (posted, w, asked) => arrangeForm(posted, w, asked, viewerOf(asked)),
    async act(tx, { firstPlace, firstOn, goesAlong }, asked) {
      const { done } = await tx.ask(
        one(
          sql<Done>`select arrange_introduction(${idIn(asked, 'introduction')}, null, ${firstPlace}, ${firstOn}::date, ${goesAlong}, 'on screen') as done`,
        ),
      )
      return done ? list : { errors: [{ field: 'firstPlace', message: asked.w.errors.gone }] }
    },
  }),
  route({
    ...all,
    path: `${list}/:introduction/met`,
    form: (posted, w, asked) => metForm(posted, w, asked, viewerOf(asked)),
    async act(tx, value, asked) {
      const done = await metOn(tx, idIn(asked, 'introduction'), null, value.metOn, 'on screen')
      return done ? list : { errors: [{ field: 'metOn', message: asked.w.errors.met }] }
    },
  }),
]
