import { type AnyRoute, NotFound, route, standing } from '../../platform/index.ts'
import { around } from '../around.ts'
import { changeCommunication } from './change-communication.ts'
import { changeReach } from './change-reach.ts'
import { communicateForm, reachForm } from './forms.ts'
import { CommunicatePage } from './pages/communicate.tsx'
import { EditCommunicatePage } from './pages/edit-communicate.tsx'
import { EditReachPage } from './pages/edit-reach.tsx'
import { PhonePage } from './pages/phone.tsx'
import { ReachPage } from './pages/reach.tsx'
import { communicationBefore, communicationOf, reachOf } from './store.ts'
import { words } from './words.ts'

const communicate = route({
  path: '/people/:person/communicate',
  who: standing('read', ['reach']),
  why: 'read how to communicate with you',
  words,
  read: ({ person }) => ({ said: communicationOf(person), before: communicationBefore(person), around: around() }),
  page: CommunicatePage,
})

const editCommunicate = route({
  path: '/people/:person/communicate/edit',
  who: standing('change', ['reach']),
  why: 'changed how to communicate with you, at your word',
  words,
  draft: true,
  read: ({ person }) => ({ said: communicationOf(person) }),
  page: EditCommunicatePage,
  form: communicateForm,
  act: (tx, said, { person }) => changeCommunication(tx, person, said),
})

const reach = route({
  path: '/people/:person/reach',
  who: standing('read', ['reach']),
  why: 'looked up how to reach you',
  words,
  read: ({ person }) => ({ reach: reachOf(person), around: around() }),
  page: ReachPage,
})

const editReach = route({
  path: '/people/:person/reach/edit',
  who: standing('change', ['reach']),
  why: 'changed how to reach you, at your word',
  words,
  read: ({ person }) => ({ reach: reachOf(person) }),
  page: EditReachPage,
  form: reachForm,
  act: (tx, said, { person }) => changeReach(tx, person, said),
})

/** For whoever answers the phone: never the person’s own page, and only for who may write down what they say. */
const onThePhone = route({
  path: '/people/:person/on-the-phone',
  who: standing('add', ['reach']),
  why: 'talked with somebody on the phone who said they are you',
  neverSeenAs: true,
  words,
  read: ({ person, viewer }) => {
    if (viewer?.id === person) throw new NotFound()
    return { reach: reachOf(person) }
  },
  page: PhonePage,
})

export const routes: AnyRoute[] = [communicate, editCommunicate, reach, editReach, onThePhone]
