import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, NotFound, route, standing, type Transaction } from '../../platform/index.ts'
import { change } from '../routes/hopes.ts'
import { hopeById } from '../store/index.ts'
import { answerIdea } from './answer-idea.ts'
import { findIdeas } from './find-ideas.ts'
import { backForm, countsForm, ideaForm, shareForm } from './forms.ts'
import { letOthersKnow } from './let-others-know.ts'
import { ideaIn } from './one-idea.ts'
import { CountsPage } from './pages/counts.tsx'
import { IdeaPage } from './pages/idea.tsx'
import { IdeasPage } from './pages/ideas.tsx'
import { IdeasPaper } from './pages/paper.tsx'
import { SharePage } from './pages/share.tsx'
import { countsOf, insertCounts, sharedHope, takeHopeBack } from './store.ts'
import { words } from './words.ts'

/** Nobody reads through what neighbours give and hope for by looking again and again. */
const seldom = [
  { of: 'ideas looked at', most: 90, seconds: 3_600, by: 'member', looks: true },
  { of: 'ideas looked at in a day', most: 300, seconds: 86_400, by: 'member', looks: true },
] as const
const sharing = { of: 'hopes shared', most: 15, seconds: 86_400, by: 'member' } as const
const { why } = words.en
const path = '/people/:person/plan/hopes/:hope/ideas'

const ideas = route({
  path,
  who: standing('read', ['plan', 'reach?', 'community?']),
  why: why.read,
  words,
  limit: seldom,
  async gather(tx, asked) {
    return { found: await findIdeas(tx, asked) }
  },
  page: IdeasPage,
})

const paper = route({
  path: `${path}/paper`,
  who: standing('read', ['plan', 'reach?']),
  why: why.paper,
  words,
  limit: seldom,
  async gather(tx, asked) {
    return { found: await findIdeas(tx, asked), around: await tx.ask(around()) }
  },
  page: IdeasPaper,
})

const one = async (tx: Transaction, asked: Asked) => {
  const found = await findIdeas(tx, asked)
  return { found, idea: ideaIn(found, asked) }
}

const idea = route({
  path: `${path}/:kind/:idea`,
  who: standing('change', ['reach', 'said', 'plan', 'community?']),
  why: why.answer,
  words,
  limit: seldom,
  gather: one,
  page: IdeaPage,
  form: ideaForm,
  async act(tx, said, asked) {
    const { found, idea } = await one(tx, asked)
    if (!idea) return { errors: [{ field: 'answer', message: asked.w.take.errors.gone }] }
    return answerIdea(tx, found.hope.id, idea, said, asked)
  },
})

const counts = route({
  path: '/people/:person/plan/what-counts',
  who: change,
  why: why.counts,
  words,
  read: ({ person }) => ({ said: countsOf(person) }),
  page: CountsPage,
  form: countsForm,
  act(tx, { how, ...counts }, { person, now }) {
    tx.run(insertCounts(person, counts, how, now))
    return `/people/${person}/plan`
  },
})

const share = route({
  path: '/people/:person/plan/hopes/:hope/share',
  who: change,
  why: why.share,
  words,
  limit: sharing,
  read: (asked: Asked) => ({
    hope: hopeById(asked.person, idIn(asked, 'hope')),
    shared: sharedHope(asked.person, idIn(asked, 'hope')),
  }),
  page: SharePage,
  form: shareForm,
  act: (tx, said, asked) => letOthersKnow(tx, idIn(asked, 'hope'), said, asked),
})

const back = route({
  path: '/people/:person/plan/hopes/:hope/share/back',
  who: change,
  why: why.share,
  words,
  read: (asked: Asked) => ({
    hope: hopeById(asked.person, idIn(asked, 'hope')),
    shared: sharedHope(asked.person, idIn(asked, 'hope')),
  }),
  page: SharePage,
  form: backForm,
  async act(tx, { how }, asked) {
    const hope = idIn(asked, 'hope')
    const { done } = await tx.ask(takeHopeBack(hope, how.how))
    if (!done) throw new NotFound()
    return `/people/${asked.person}/plan/hopes/${hope}/ideas`
  },
})

export const ideaRoutes: AnyRoute[] = [ideas, paper, idea, counts, share, back]
