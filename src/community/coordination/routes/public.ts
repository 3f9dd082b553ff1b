import { codeHash, guessing, guessingByLooking, newCode, readCode } from '../../../identity/index.ts'
import { neighbourhoods } from '../../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  type Id,
  members,
  NotFound,
  newId,
  route,
  type Transaction,
} from '../../../platform/index.ts'
import { addWorkingDays } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { openMine } from '../../gifts/whose.ts'
import { codeForm, introduceAnotherForm, introduceForm, press } from '../forms.ts'
import { IntroduceAnotherPage, IntroducePage } from '../pages/introduce.tsx'
import { ToldCodePage, ToldPage } from '../pages/told.tsx'
import { introductionDays } from '../settings.ts'
import {
  coordinators,
  type IntroductionSaid,
  introduce,
  introductionLands,
  introductionTold,
  takeIntroductionBack,
} from '../store.ts'
import { words } from '../words.ts'

const limit = { of: '/introduce', most: 20, seconds: 3_600, by: 'address' } as const
const read = ({ now }: Asked) => ({
  areas: neighbourhoods(),
  coordinators: coordinators(),
  days: valueOn(introductionDays, now),
})

/** Makes the introduction: somebody with a name gets in touch by a day, and a code reads and takes back all of it. */
async function send(tx: Transaction, { area, said }: { area: Id; said: IntroductionSaid }): Promise<string> {
  const { days, here } = await tx.read({ days: valueOn(introductionDays, tx.now), here: neighbourhoods() })
  if (!here.some(({ id }) => id === area)) throw new NotFound()
  const code = newCode()
  const { owed, team } = words.en
  tx.run(
    introduce({
      id: newId(),
      area,
      said,
      codeHash: codeHash(code),
      due: addWorkingDays(tx.now, days.value),
      owed,
      team,
    }),
  )
  return `/introduced/${code}?sent`
}

const self = route({
  path: '/introduce',
  who: anyone,
  words,
  limit,
  read,
  page: IntroducePage,
  form: introduceForm,
  act: (tx, value) => send(tx, value),
})

const another = route({
  path: '/introduce/for-another',
  who: anyone,
  words,
  limit,
  read,
  page: IntroduceAnotherPage,
  form: introduceAnotherForm,
  act: (tx, value) => send(tx, value),
})

const told = ({ params }: Asked) => ({ told: introductionTold(codeHash(readCode(params.code ?? '') ?? '')) })

const typed = route({
  path: '/introduced',
  who: anyone,
  limit: guessing('/introduced'),
  words,
  page: ToldCodePage,
  form: codeForm,
  // Right or wrong, the next page says it: one answer less that tells which.
  act: (_tx, { code }) => `/introduced/${code}`,
})

const one = { who: anyone, limit: guessingByLooking('/introduced'), words, read: told, page: ToldPage } as const

const introduced = route({ ...one, path: '/introduced/:code' })

const takenBack = route({
  ...one,
  path: '/introduced/:code/taken-back',
  form: press,
  act(tx, _pressed, { params }) {
    const code = readCode(params.code ?? '')
    if (code === null) throw new NotFound()
    tx.run(takeIntroductionBack(codeHash(code)))
    return `/introduced/${code}`
  },
})

/** “It is about me”: with the code in hand, onto one’s own page. What whoever introduced them reads stays as it was. */
const mine = route({
  ...one,
  who: members,
  path: '/introduced/:code/mine',
  form: press,
  async act(tx, _pressed, asked) {
    const { params, viewer, w } = asked
    const code = readCode(params.code ?? '')
    if (code === null || !viewer?.isPerson) throw new NotFound()
    await openMine(tx, asked, 'change')
    const { done } = await tx.ask(
      introductionLands(codeHash(code), viewer.id, words.en.owed, { by: null, how: 'on screen' }),
    )
    return done
      ? `/people/${viewer.id}/local-area-coordinator`
      : { errors: [{ field: 'code', message: w.told.errors.landed }] }
  },
})

export const publicRoutes: AnyRoute[] = [self, another, typed, introduced, takenBack, mine]
