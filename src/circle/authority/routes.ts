import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  keepFile,
  members,
  newId,
  posts,
  route,
  standing,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { endOf } from '../consent/days.ts'
import { monthsAfter } from '../consent/rules.ts'
import { answerForm, authorityForm, beginForm, endForm, objectForm, sayForm, settleForm } from './forms.ts'
import { AuthoritiesPage } from './pages/list.tsx'
import { NewAuthorityPage } from './pages/new.tsx'
import { SaidPage, SayPage } from './pages/said.tsx'
import { authorityMonths, objectionDays } from './settings.ts'
import {
  answerObjection,
  authoritiesOf,
  authoritiesSaid,
  beginAuthority,
  endAuthority,
  insertAuthoritySaid,
  objectionsOf,
  objectToAuthority,
  saidByMe,
  settleAuthoritySaid,
  writeAuthority,
} from './store.ts'
import { words } from './words.ts'

const why = 'looked after who may decide for you'
const base = '/people/:person/circle/authority'
// Who may what is the functions’ to say, in the database; an answer to an objection comes from somebody who may add.
const who = standing('add', ['rights'])

const read = ({ person }: Asked) => ({ authorities: authoritiesOf(person), objections: objectionsOf(person) })
const back = ({ person }: Asked, done: string) => `/people/${person}/circle/authority?done=${done}`

const list = route({ path: base, who, why, words, read, page: AuthoritiesPage })

const add = route({
  path: `${base}/new`,
  who: standing('change', ['rights']),
  why,
  words,
  upload: { kinds: ['picture', 'paper'], most: 1 },
  // Whoever may not read of authorities here finds no such page.
  read: (asked) => ({
    authorities: authoritiesOf(asked.person),
    around: around(),
    months: valueOn(authorityMonths, asked.now),
  }),
  page: NewAuthorityPage,
  form: authorityForm,
  async act(tx, { photo, seenOn, until, ...said }, asked) {
    const { value: months } = await tx.ask(valueOn(authorityMonths, tx.now))
    const ends = until === null ? null : endOf(until)
    if (ends === null || ends <= tx.now || ends > endOf(monthsAfter(tx.now, months).toISOString().slice(0, 10)))
      return { errors: [{ field: 'until', message: asked.w.add.errors.until(months) }] }
    const [file] = photo
    const kept = file ? keepFile(tx, { person: asked.person, part: 'rights', file }) : null
    tx.run(writeAuthority(asked.person, { ...said, id: newId(), seenOn: seenOn ?? '', file: kept, until: ends }))
    return back(asked, 'written')
  },
})

const begin = route({
  path: `${base}/:authority/begin`,
  who: standing('change', ['rights']),
  why,
  words,
  read,
  page: AuthoritiesPage,
  form: beginForm,
  async act(tx, said, asked) {
    const [done] = await tx.ask(beginAuthority(asked.person, idIn(asked, 'authority'), said))
    const { errors } = asked.w.list
    if (done?.begun) return back(asked, 'begun')
    return {
      errors: [
        said.asked ? { field: 'metAlone', message: errors.metAlone } : { field: 'asked', message: errors.asked },
      ],
    }
  },
})

const end = route({
  path: `${base}/:authority/end`,
  who: standing('change', ['rights']),
  why,
  words,
  read,
  page: AuthoritiesPage,
  form: endForm,
  act(tx, said, asked) {
    tx.run(endAuthority(asked.person, idIn(asked, 'authority'), said.end, said.why))
    return back(asked, 'ended')
  },
})

const object = route({
  path: `${base}/:authority/objections`,
  who: standing('change', ['rights']),
  why,
  words,
  read,
  page: AuthoritiesPage,
  form: objectForm,
  async act(tx, { words: said, how }, asked) {
    const { value: days } = await tx.ask(valueOn(objectionDays, tx.now))
    const { owed, team } = asked.w.list
    const due = addWorkingDays(tx.now, days)
    tx.run(
      objectToAuthority(asked.person, {
        id: newId(),
        authority: idIn(asked, 'authority'),
        words: said,
        how: how.how,
        due,
        owed,
        team,
      }),
    )
    return back(asked, 'objected')
  },
})

const answer = route({
  path: `${base}/:authority/objections/:objection`,
  who,
  why: 'answered your objection',
  words,
  read,
  page: AuthoritiesPage,
  form: answerForm,
  act(tx, { answer, upheld }, asked) {
    tx.run(answerObjection(asked.person, idIn(asked, 'objection'), answer, upheld))
    return '/today'
  },
})

const say = route({
  path: '/authority/say',
  who: members,
  limit: { most: 10, seconds: 86_400, by: 'member' },
  words,
  read: ({ viewer }) => ({ mine: saidByMe(viewer?.id ?? newId()) }),
  page: SayPage,
  form: sayForm,
  act(tx, { about, kind, words: said }, { viewer }) {
    if (viewer) tx.run(insertAuthoritySaid(newId(), viewer.id, about, kind, said, tx.now))
    return '/authority/say?done=said'
  },
})

const said = route({
  path: '/authority/said',
  who: posts('worker', 'team lead'),
  words,
  read: () => ({ said: authoritiesSaid() }),
  page: SaidPage,
})

const settle = route({
  path: '/authority/said/:said',
  who: posts('worker', 'team lead'),
  words,
  read: () => ({ said: authoritiesSaid() }),
  page: SaidPage,
  form: settleForm,
  async act(tx, { what }, asked) {
    await tx.ask(settleAuthoritySaid(idIn(asked, 'said'), what))
    return '/authority/said'
  },
})

export const authorityRoutes: AnyRoute[] = [list, add, begin, end, object, answer, say, said, settle]
