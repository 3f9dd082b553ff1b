import { around } from '../../../people/index.ts'
import { type AnyRoute, type Asked, type Id, idIn, NotFound, newId, route, standing } from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { awayForm, carerForm, liftForm, onlyRestForm, outForm, overForm, restingForm, tryForm } from '../forms/apart.ts'
import { beginApart, comeTogether, nextTime, noteTry } from '../keep-in-touch.ts'
import {
  AwayPage,
  CarerPage,
  LiftPage,
  OnlyRestPage,
  OutPage,
  OverPage,
  RestingPage,
  TryPage,
} from '../pages/apart.tsx'
import { HubPage } from '../pages/hub.tsx'
import { restDays } from '../settings.ts'
import {
  addOnlyRest,
  addTry,
  apartNow,
  apartsOf,
  cardOf,
  leaveNow,
  liftOnlyRest,
  onlyRestsOf,
  sayICanGoOn,
  sayICannotGoOn,
  standsWithUs,
  triesOf,
  whatISaid,
} from '../store/index.ts'
import { words } from '../words/index.ts'

const path = '/people/:person/in-touch'
export const change = standing('change', ['reach', 'plan'])

export const me = ({ viewer }: Pick<Asked, 'viewer'>): Id => {
  if (!viewer) throw new NotFound()
  return viewer.id
}
/** Not for the person themselves: they are never out of touch with themselves. */
export const others = (asked: Pick<Asked, 'viewer' | 'person'>): Id => {
  if (asked.viewer === null || asked.viewer.id === asked.person) throw new NotFound()
  return asked.viewer.id
}

const hub = route({
  path,
  who: standing('read', ['reach', 'plan', 'rights?']),
  why: 'looked at how you keep in touch',
  words,
  read: ({ person }) => ({
    stands: standsWithUs(person),
    aparts: apartsOf(person),
    tries: triesOf(person),
    leave: leaveNow(person),
    card: cardOf(person),
    around: around(),
  }),
  page: HubPage,
})

const away = route({
  path: `${path}/away`,
  who: change,
  why: 'wrote down that you are away',
  words,
  read: () => ({ around: around() }),
  page: AwayPage,
  form: awayForm,
  async act(tx, said, asked) {
    const kind = 'away' as const
    const nextBy = await nextTime(tx, { kind, everyDays: said.every }, null)
    const own = asked.viewer?.id === asked.person
    return beginApart(
      tx,
      asked.person,
      {
        id: newId(),
        kind,
        whereTo: said.where,
        words: said.words,
        keeperId: said.keeper,
        keeperName: said.keeper ? '' : said.keeperName,
        everyDays: said.every,
        backOn: said.back,
        how: own ? 'on screen' : 'face to face',
        nextBy,
      },
      me(asked),
      asked.w,
    )
  },
})

const resting = route({
  path: `${path}/resting`,
  who: change,
  why: 'wrote down that you want a rest',
  words,
  read: ({ person, now }) => ({ stands: standsWithUs(person), most: valueOn(restDays, now) }),
  page: RestingPage,
  form: restingForm,
  async act(tx, { words: said, every, how }, asked) {
    const { person, w } = asked
    const { stands, most, circle } = await tx.read({
      stands: standsWithUs(person),
      most: valueOn(restDays, tx.now),
      circle: around(),
    })
    if (stands?.onlyRests && (every === null || every > most.value))
      return { errors: [{ field: 'every', message: w.apart.errors.everyNeeded(most.value) }] }
    const kind = 'resting' as const
    const keeper = circle.find(({ kind, stands }) => stands && kind === 'alongside')?.memberId ?? how.by
    return beginApart(
      tx,
      person,
      {
        id: newId(),
        kind,
        whereTo: '',
        words: said,
        keeperId: keeper,
        keeperName: keeper ? '' : 'the team',
        everyDays: every,
        backOn: null,
        how: how.how,
        nextBy: await nextTime(tx, { kind, everyDays: every }, null),
      },
      me(asked),
      w,
    )
  },
})

const out = route({
  path: `${path}/out-of-touch`,
  who: change,
  why: 'wrote down that nobody gets through to you',
  words,
  // For themselves there is no such page: nobody writes down that they have lost touch with themselves.
  async gather(tx, asked) {
    others(asked)
    return tx.read({ stands: standsWithUs(asked.person) })
  },
  page: OutPage,
  form: outForm,
  async act(tx, { way, words: said, nextBy: day }, asked) {
    const by = others(asked)
    const id = newId()
    const kind = 'out of touch' as const
    const nextBy = await nextTime(tx, { kind, everyDays: null }, day)
    const begun = await beginApart(
      tx,
      asked.person,
      {
        id,
        kind,
        whereTo: '',
        words: '',
        keeperId: by,
        keeperName: '',
        everyDays: null,
        backOn: null,
        how: 'on screen',
        nextBy,
      },
      by,
      asked.w,
    )
    if (typeof begun === 'string')
      tx.run(addTry(asked.person, id, by, { way, gotThrough: false, words: said, nextBy }, tx.now))
    return begun
  },
})

const tried = route({
  path: `${path}/try`,
  who: change,
  why: 'wrote down that somebody was in touch, or tried',
  words,
  async gather(tx, asked) {
    others(asked)
    return tx.read({ apart: apartNow(asked.person) })
  },
  page: TryPage,
  form: tryForm,
  act: (tx, { through, ...said }, asked) =>
    noteTry(tx, asked.person, { ...said, gotThrough: through === 'yes' }, others(asked), asked.w),
})

const over = route({
  path: `${path}/over`,
  who: change,
  why: 'wrote down that you are back',
  words,
  read: ({ person }) => ({ apart: apartNow(person) }),
  page: OverPage,
  form: overForm,
  act: (tx, said, asked) => comeTogether(tx, asked.person, me(asked), said.words, asked.w),
})

const onlyRest = route({
  path: `${path}/only-rest`,
  who: change,
  why: 'wrote down why there is only rest',
  words,
  read: ({ person }) => ({ rests: onlyRestsOf(person), around: around() }),
  page: OnlyRestPage,
  form: onlyRestForm,
  act(tx, { why, saidBy, words: said, how }, asked) {
    tx.run(
      addOnlyRest(
        asked.person,
        { why, saidById: null, saidByName: saidBy, words: said, how: how.how },
        me(asked),
        tx.now,
      ),
    )
    tx.tell('only rests', asked.person, { why })
    return `/people/${asked.person}/in-touch/only-rest`
  },
})

const lift = route({
  path: `${path}/only-rest/:fact`,
  who: change,
  why: 'wrote down that it is no longer so',
  words,
  async gather(tx, asked) {
    const id = idIn(asked, 'fact')
    const rests = await tx.ask(onlyRestsOf(asked.person))
    const fact = rests.find((one) => one.id === id)
    if (!fact) throw new NotFound()
    return { fact }
  },
  page: LiftPage,
  form: liftForm,
  act(tx, { words: said }, asked) {
    tx.run(liftOnlyRest(asked.person, idIn(asked, 'fact'), me(asked), said, tx.now))
    return `/people/${asked.person}/in-touch/only-rest`
  },
})

const carer = route({
  path: '/people/:person/cannot-go-on',
  who: standing('read', ['reach']),
  why: 'looked at what they said of going on themselves',
  words,
  async gather(tx, asked) {
    others(asked)
    return tx.read({ said: whatISaid(asked.person) })
  },
  page: CarerPage,
  form: carerForm,
  act(tx, { words: said, hide, again }, asked) {
    others(asked)
    tx.run(again ? sayICanGoOn(asked.person, said) : sayICannotGoOn(asked.person, said, hide))
    return `/people/${asked.person}/cannot-go-on`
  },
})

export const apartRoutes: AnyRoute[] = [hub, away, resting, out, tried, over, onlyRest, lift, carer]
