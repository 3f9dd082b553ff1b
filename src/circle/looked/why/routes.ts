import { around } from '../../../people/index.ts'
import { type AnyRoute, idIn, members, NotFound, type Outcome, route, standing } from '../../../platform/index.ts'
import { askedOfReader, sayToReviewer } from '../odd/store.ts'
import { askWhy, takeTheAnswer } from './ask-why.ts'
import { answerForm, askForm, takeForm } from './forms.ts'
import { AnswerPage } from './pages/answer.tsx'
import { AskPage } from './pages/ask.tsx'
import { AskedWhyPage } from './pages/asked-why.tsx'
import { OneWhyPage } from './pages/one-why.tsx'
import { TellReviewerPage } from './pages/tell-reviewer.tsx'
import { answeredBack, answerWhy, readingsAsked, whyById, whysOf, whysOwed } from './store.ts'
import { whyWords } from './words.ts'

const ask = route({
  path: '/people/:person/looked/why',
  who: standing('change', ['reach', 'rights']),
  why: 'wrote down your question about who looked',
  words: whyWords,
  read: ({ person }) => ({ whys: whysOf(person), around: around() }),
  page: AskPage,
  form: askForm,
  act: (tx, asking, { person, w }) => askWhy(tx, person, asking, w),
})

const one = route({
  path: '/people/:person/looked/why/:why',
  who: standing('change', ['reach', 'rights']),
  why: 'read your question about who looked, at your word',
  words: whyWords,
  async gather(tx, asked) {
    const { why, everybody } = await tx.read({
      why: whyById(asked.person, idIn(asked, 'why')),
      everybody: around(),
    })
    const { viewer, person } = asked
    // Its person’s, and theirs who wrote it down at their word; whoever is asked has a page of their own.
    if (why === null || (viewer?.id !== person && why.atTheirWordBy !== viewer?.id)) throw new NotFound()
    return { why, around: everybody }
  },
  page: OneWhyPage,
  form: takeForm,
  act: (tx, taking, asked) => takeTheAnswer(tx, asked.person, idIn(asked, 'why'), taking, asked.w),
})

/** How long what was answered back stands on the page: a month. */
const shownFor = 30 * 86_400_000

const owed = route({
  path: '/asked-why',
  who: members,
  words: whyWords,
  read: ({ now }) => ({
    owed: whysOwed(),
    asked: askedOfReader(),
    back: answeredBack(new Date(now.getTime() - shownFor)),
  }),
  page: AskedWhyPage,
})

const answer = route({
  path: '/asked-why/:why',
  who: members,
  words: whyWords,
  async gather(tx, asked) {
    const id = idIn(asked, 'why')
    const { owed, readings } = await tx.read({ owed: whysOwed(), readings: readingsAsked(id) })
    const one = owed.find((why) => why.id === id && !why.again)
    if (one === undefined) throw new NotFound()
    return { one, readings }
  },
  page: AnswerPage,
  form: answerForm,
  act: async (tx, { words }, asked): Promise<Outcome> => {
    const [row] = await tx.ask(answerWhy(idIn(asked, 'why'), words))
    return row?.done ? '/asked-why' : { errors: [{ field: 'words', message: asked.w.answer.errors.gone }] }
  },
})

/** A reviewer asks somebody about their own readings. */
const tell = route({
  path: '/asked-why/by-reviewer/:look',
  who: members,
  words: whyWords,
  async gather(tx, asked) {
    const one = (await tx.ask(askedOfReader())).find(({ id }) => id === idIn(asked, 'look'))
    if (one === undefined) throw new NotFound()
    return { one }
  },
  page: TellReviewerPage,
  form: answerForm,
  act: async (tx, { words }, asked): Promise<Outcome> => {
    const [row] = await tx.ask(sayToReviewer(idIn(asked, 'look'), words))
    return row?.done ? '/asked-why' : { errors: [{ field: 'words', message: asked.w.answer.errors.gone }] }
  },
})

export const routes: AnyRoute[] = [ask, one, owed, answer, tell]
