import { around } from '../../../people/index.ts'
import { type AnyRoute, type Asked, anyone, type Id, idIn, NotFound, route, standing } from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { cardHash, freshCard } from '../card-code.ts'
import { answerIt, challengeIt, decideAsSecond, sayYes, startEnding } from '../end-together.ts'
import {
  answerForm,
  beginForm,
  challengeForm,
  decideForm,
  letterForm,
  pressForm,
  takeBackForm,
  yesForm,
} from '../forms/ending.ts'
import { CardPage } from '../pages/card.tsx'
import { CountsPage } from '../pages/counts.tsx'
import { EndingPage } from '../pages/ending.tsx'
import {
  AnswerPage,
  ChallengePage,
  DecidePage,
  EditLetterPage,
  FinishPage,
  TakeBackPage,
  YesPage,
} from '../pages/ending-forms.tsx'
import { EndingLetterPage, NoticePage } from '../pages/ending-papers.tsx'
import { fewest, keptYears, noticeDays } from '../settings.ts'
import {
  addLetter,
  cardOf,
  challengesNow,
  endIfItMay,
  endingNow,
  endingsBefore,
  endsCounted,
  keysNow,
  letterNow,
  makeCard,
  noticeNow,
  onlyRestsOf,
  standsWithUs,
  takeBackEnding,
} from '../store/index.ts'
import { words } from '../words/index.ts'
import { change, me, others } from './apart.ts'

const path = '/people/:person/ending'
const year = 365 * 86_400_000

/** What every page of an ending is made of. */
const whole = ({ person, now }: Asked) => ({
  ending: endingNow(person),
  letter: letterNow(person),
  keys: keysNow(person),
  notice: noticeNow(person),
  challenges: challengesNow(person),
  before: endingsBefore(person),
  rests: onlyRestsOf(person),
  stands: standsWithUs(person),
  around: around(),
  years: valueOn(keptYears, now),
})

const page = route({
  path,
  // The reasons of a decision are a statement: they stand among what was said.
  who: standing('change', ['reach', 'plan', 'said?']),
  why: 'looked at an ending',
  words,
  read: whole,
  page: EndingPage,
  form: beginForm,
  act: (tx, begun, asked) => startEnding(tx, asked.person, begun, asked.w),
})

const letter = route({
  path: `${path}/letter`,
  who: change,
  why: 'wrote your letter with you',
  words,
  read: ({ person }) => ({ ending: endingNow(person), letter: letterNow(person) }),
  page: EditLetterPage,
  form: letterForm,
  async act(tx, { how, ...said }, asked) {
    const ending = await tx.ask(endingNow(asked.person))
    if (!ending || ending.endedAt) throw new NotFound()
    tx.run(addLetter(asked.person, ending.id, said, { by: me(asked), how: how.how }, tx.now))
    return `${base(asked)}/ending`
  },
})

const print = route({
  path: `${path}/print`,
  who: standing('read', ['reach', 'plan']),
  why: 'printed your letter',
  words,
  read: (asked) => whole(asked),
  page: EndingLetterPage,
})

const yes = route({
  path: `${path}/yes`,
  who: change,
  why: 'wrote down a yes to your letter',
  words,
  read: ({ person }) => ({ letter: letterNow(person) }),
  page: YesPage,
  form: yesForm,
  act: (tx, said, asked) => sayYes(tx, asked.person, { ...said, by: me(asked) }, asked.w),
})

const takeBack = route({
  path: `${path}/take-back`,
  who: change,
  why: 'wrote down that you go on together',
  words,
  read: ({ person }) => ({ ending: endingNow(person) }),
  page: TakeBackPage,
  form: takeBackForm,
  async act(tx, said, asked) {
    const ending = await tx.ask(endingNow(asked.person))
    if (!ending || ending.endedAt) throw new NotFound()
    await tx.ask(takeBackEnding(ending.id, said.words))
    return `${base(asked)}/ending`
  },
})

const seconds = standing('add', ['reach', 'said', 'plan'])

const decide = route({
  path: `${path}/decide`,
  who: seconds,
  why: 'decided as a second person whether it ends',
  words,
  draft: true,
  async gather(tx, asked) {
    const found = await tx.read({ ...whole(asked), days: valueOn(noticeDays, asked.now) })
    if (!found.ending || found.ending.secondId !== asked.viewer?.id || found.ending.endedAt) throw new NotFound()
    return found
  },
  page: DecidePage,
  form: decideForm,
  act: (tx, decided, asked) => decideAsSecond(tx, asked.person, { ...decided, by: others(asked) }, asked.w),
})

const notice = route({
  path: `${path}/notice`,
  who: standing('read', ['reach', 'plan', 'said?']),
  why: 'read the notice',
  words,
  read: whole,
  page: NoticePage,
})

const challenge = route({
  path: `${path}/challenge`,
  who: change,
  why: 'wrote down that you do not agree',
  words,
  read: ({ person }) => ({ ending: endingNow(person), notice: noticeNow(person) }),
  page: ChallengePage,
  form: challengeForm,
  act: (tx, { words: said, how }, asked) => challengeIt(tx, asked.person, { words: said, how: how.how }, asked.w),
})

const answer = route({
  path: `${path}/challenge/:challenge`,
  who: seconds,
  why: 'answered your no to an ending',
  words,
  draft: true,
  async gather(tx, asked) {
    const found = await tx.read(whole(asked))
    const mine = found.challenges.find(({ id }) => id === idIn(asked, 'challenge'))
    if (!mine || mine.askedOf !== asked.viewer?.id) throw new NotFound()
    return { ...found, challenge: mine }
  },
  page: AnswerPage,
  form: answerForm,
  act: (tx, given, asked) => answerIt(tx, asked.person, idIn(asked, 'challenge'), { ...given, by: others(asked) }),
})

const finish = route({
  path: `${path}/finish`,
  who: change,
  why: 'ended after the notice had run out',
  words,
  read: ({ person }) => ({ notice: noticeNow(person) }),
  page: FinishPage,
  form: pressForm,
  async act(tx, _nothing, asked) {
    const ending = await tx.ask(endingNow(asked.person))
    if (!ending || ending.endedAt || ending.way !== 'decided') throw new NotFound()
    const [done] = await tx.ask(endIfItMay(ending.id))
    if (!done?.ended) return { errors: [{ field: 'end', message: asked.w.ending.finish.none }] }
    return '/my-people'
  },
})

const card = route({
  path: '/people/:person/card',
  who: standing('change', ['reach', 'rights']),
  why: 'printed your card',
  words,
  read: ({ person }) => ({ card: cardOf(person) }),
  page: CardPage,
  form: pressForm,
  act(tx, _nothing, asked) {
    const code = freshCard()
    tx.run(makeCard(asked.person, cardHash(code)))
    tx.tell('card made', asked.person, {})
    return `${base(asked)}/card?code=${code}`
  },
})

const counts = route({
  path: '/how-it-ended',
  who: anyone,
  words,
  async gather(tx, { now }) {
    const least = await tx.ask(valueOn(fewest, now))
    return { least, ends: await tx.ask(endsCounted(new Date(now.getTime() - year), least.value)) }
  },
  page: CountsPage,
})

function base({ person }: { person: Id }): string {
  return `/people/${person}`
}

export const endingRoutes: AnyRoute[] = [
  page,
  letter,
  print,
  yes,
  takeBack,
  decide,
  notice,
  challenge,
  answer,
  finish,
  card,
  counts,
]
