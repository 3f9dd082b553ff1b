import { myNeighbourhoods, neighbourhoods } from '../../neighbourhoods/index.ts'
import { around, findPeople, type Match, often, sought } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  myPeople,
  NotFound,
  newId,
  posts,
  route,
  sql,
  standing,
} from '../../platform/index.ts'
import { declineHello, keepAsLawAsks } from './decline-hello.ts'
import {
  declinedForm,
  inTouchForm,
  lawAsksForm,
  pressForm,
  profileForm,
  samePersonForm,
  triedForm,
  writtenDownForm,
} from './forms.ts'
import { couldNotReach, gotInTouch } from './get-in-touch.ts'
import { HellosPage } from './pages/hellos.tsx'
import { KnownPage } from './pages/known.tsx'
import { OnePage } from './pages/one.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { WrittenPage } from './pages/written.tsx'
import { samePerson, shownBySearch } from './same-person.ts'
import { sayHello } from './say-hello.ts'
import {
  contactsAfter,
  helloById,
  helpers,
  keepProfile,
  peopleWaiting,
  profilesOf,
  sayerOf,
  waitingHellos,
} from './store.ts'
import { takeUpHello } from './take-up-hello.ts'
import { words } from './words.ts'

const onDuty = ['worker', 'team lead']
const anyPost = posts(
  'worker',
  'team lead',
  'peer',
  'connector',
  'keeper',
  'finance',
  'reviewer',
  'governor',
  'steward',
)
const who = myPeople(['hello', 'reach'], peopleWaiting, onDuty)
const why = 'looked at the hellos that wait'

const readWaiting = ({ viewer, now }: Asked) => ({
  hellos: waitingHellos(),
  helpers: helpers(),
  mine: myNeighbourhoods(viewer?.id ?? '', now),
})

const hellos = route({ path: '/hellos', who, why, words, read: readWaiting, page: HellosPage })

const takeUp = route({
  path: '/hellos/:hello/take-up',
  who,
  why,
  words,
  read: readWaiting,
  page: HellosPage,
  form: pressForm,
  act: (tx, _pressed, asked) => takeUpHello(tx, idIn(asked, 'hello'), asked.w),
})

const written = route({
  path: '/hellos/new',
  who: anyPost,
  words,
  read: () => ({ neighbourhoods: neighbourhoods(), helpers: helpers() }),
  page: WrittenPage,
  form: writtenDownForm,
  async act(tx, said, { viewer, w }) {
    const thanks = await sayHello(tx, said, w)
    return viewer?.posts.some((post) => onDuty.includes(post)) ? '/hellos' : thanks
  },
})

const readOne = (asked: Asked) => ({
  hello: helloById(asked.person, idIn(asked, 'hello')),
  sayer: sayerOf(idIn(asked, 'hello')),
  contacts: contactsAfter(idIn(asked, 'hello')),
  around: around(),
  helpers: helpers(),
})

const one = route({
  path: '/people/:person/hellos/:hello',
  who: standing('read', ['hello', 'reach']),
  why: 'read the hello',
  words,
  read: readOne,
  page: OnePage,
})

const inTouch = route({
  path: '/people/:person/hellos/:hello/in-touch',
  who: standing('change', ['hello', 'reach']),
  why: 'wrote down having got in touch',
  words,
  read: readOne,
  page: OnePage,
  form: inTouchForm,
  act: (tx, { inTouchHow, inTouchWhen }, asked) => gotInTouch(tx, mineOf(asked), inTouchHow, inTouchWhen),
})

const tried = route({
  path: '/people/:person/hellos/:hello/tried',
  who: standing('change', ['hello', 'reach']),
  why: 'wrote down having tried to get in touch',
  words,
  read: readOne,
  page: OnePage,
  form: triedForm,
  act: (tx, { triedHow, triedWords, nextTry }, asked) =>
    couldNotReach(tx, mineOf(asked), { how: triedHow, words: triedWords, nextTry }, asked.w),
})

const noThanks = route({
  path: '/people/:person/hellos/:hello/no-thanks',
  who: standing('change', ['hello', 'reach']),
  why: 'wrote down a no',
  words,
  read: readOne,
  page: OnePage,
  form: declinedForm,
  act: (tx, _theirNo, asked) => declineHello(tx, mineOf(asked), asked.w),
})

const lawAsks = route({
  path: '/people/:person/hellos/:hello/law-asks',
  who: standing('change', ['hello', 'reach', 'said']),
  why: 'wrote down why the law asks to look further',
  words,
  read: readOne,
  page: OnePage,
  form: lawAsksForm,
  act: (tx, { lawAsks, lawReason }, asked) => keepAsLawAsks(tx, mineOf(asked), lawAsks, lawReason),
})

const readKnown = (asked: Asked) => ({
  hello: helloById(asked.person, idIn(asked, 'hello')),
  found: asked.viewer?.id === asked.person ? nobodyFound() : findPeople(sought(asked.query, asked.now)),
  shown: shownBySearch(asked.person),
})

/** Looking for people is for those who take hellos up; a person may see the page of their own hello and finds nobody. */
const nobodyFound = () => sql<Match>`select from member where false`

const known = route({
  path: '/people/:person/hellos/:hello/known',
  who: standing('change', ['hello', 'reach']),
  why: 'looked whether you are known here already',
  words,
  limit: often,
  read: readKnown,
  page: KnownPage,
  form: samePersonForm,
  act: (tx, { mark }, asked) => samePerson(tx, mineOf(asked), mark, asked.w),
})

const shown = route({
  path: '/how-i-am-shown',
  who: posts('worker', 'team lead', 'peer', 'connector', 'steward', 'local area coordinator'),
  words,
  read: ({ viewer }) => ({
    profiles: profilesOf(viewer?.id ?? ''),
    neighbourhoods: neighbourhoods(),
    helpers: helpers(),
  }),
  page: ProfilePage,
  form: profileForm,
  act(tx, { neighbourhood, withoutPicture, away, second, ...profile }, { viewer, now }) {
    if (viewer === null) throw new NotFound()
    tx.run(
      keepProfile(
        newId(),
        viewer.id,
        {
          ...profile,
          neighbourhoodId: neighbourhood,
          withPicture: !withoutPicture,
          awayUntil: away,
          secondId: second,
        },
        now,
      ),
    )
    return '/how-i-am-shown'
  },
})

function mineOf(asked: Asked) {
  return { person: asked.person, hello: idIn(asked, 'hello') }
}

export const teamRoutes: AnyRoute[] = [hellos, takeUp, written, one, inTouch, tried, noThanks, lawAsks, known, shown]
