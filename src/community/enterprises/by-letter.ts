import { digest, newToken } from '../../identity/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  type Id,
  type Limit,
  one,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { letterForm } from './forms.ts'
import { ByLetterPage } from './pages/by-letter.tsx'
import { mentorLinkDays } from './settings.ts'
import { askedByLetter } from './store.ts'
import { words } from './words.ts'

const { mentorLetter } = words.en

async function newLink(tx: Transaction) {
  const days = await tx.ask(valueOn(mentorLinkDays, tx.now))
  return { ...newToken(), until: new Date(tx.now.getTime() + days.value * 86_400_000) }
}

/** Writes to the mentor who was asked, where they left an address: by the link in it they answer without signing in. */
export async function tellMentor(tx: Transaction, enterprise: Id, how: string): Promise<void> {
  const { token, hash, until } = await newLink(tx)
  tx.run(
    sql`select tell_mentor(${enterprise}, ${token}, ${hash}, ${until}, ${mentorLetter.subject}, ${mentorLetter.words}, ${how})`,
  )
}

const path = '/enterprises/mentoring/by-letter/:token'
const limit: Limit[] = [{ of: 'letters to mentors', most: 40, seconds: 15 * 60, by: 'address', looks: true }]
/** What is no link at all is looked up all the same, and is none. */
const linkIn = ({ params }: Asked) => digest((params.token ?? '').slice(0, 80))
const page = {
  who: anyone,
  limit,
  words,
  read: (asked: Asked) => ({ asked: askedByLetter(linkIn(asked)) }),
  page: ByLetterPage,
} as const
const here = ({ params }: Asked) => `/enterprises/mentoring/by-letter/${params.token}`

/** For a mentor who was written to: yes or no by the link of the letter, and a new one where it is over. */
export const byLetterRoutes: AnyRoute[] = [
  route({
    ...page,
    path,
    form: letterForm,
    async act(tx, { answer }, asked) {
      const { done } = await tx.ask(
        one(sql<{ done: boolean }>`select answer_by_link(${linkIn(asked)}, ${answer === 'yes'}) as done`),
      )
      return done ? here(asked) : { errors: [{ field: 'answer', message: asked.w.byLetter.errors.gone }] }
    },
  }),
  route({
    ...page,
    path: `${path}/new`,
    form: () => ({ value: null }),
    async act(tx, _pressed, asked) {
      const { token, hash, until } = await newLink(tx)
      tx.run(
        sql`select new_link_for_mentor(${linkIn(asked)}, ${token}, ${hash}, ${until}, ${mentorLetter.subject}, ${mentorLetter.words})`,
      )
      return `${here(asked)}?done=asked`
    },
  }),
]
