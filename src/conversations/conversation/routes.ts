import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  alongsideMe,
  idIn,
  keepFile,
  myPeople,
  NotFound,
  route,
  standing,
} from '../../platform/index.ts'
import { keepPromise } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { crisisOpenFor } from '../crisis/store.ts'
import { prompts } from '../settings.ts'
import { repliesOf, statementsIn } from '../statements/store.ts'
import { beginConversation } from './begin-conversation.ts'
import { beginForm, pageForm, photoForm, pressForm } from './forms.ts'
import { BeginPage } from './pages/begin.tsx'
import { ListPage } from './pages/list.tsx'
import { MinePage } from './pages/mine.tsx'
import { WritingPage } from './pages/page.tsx'
import { PhotosPage } from './pages/photos.tsx'
import { RemovePage } from './pages/remove.tsx'
import { ShowPage } from './pages/show.tsx'
import {
  conversationById,
  conversationsOf,
  emptyPage,
  insertPhoto,
  pageHere,
  pageOf,
  photosIn,
  sharePage,
  stepsOf,
  thereIn,
} from './store.ts'
import { myPages, waitingToBeReadBack } from './store-of-mine.ts'
import { words } from './words.ts'
import { keepPage } from './write-page.ts'

const base = '/people/:person/conversations'
const parts = ['reach', 'said'] as const

const list = route({
  path: base,
  who: standing('read', ['said', 'reach?']),
  why: 'looked at which conversations there were',
  words,
  read: ({ person }) => ({ conversations: conversationsOf(person), crisis: crisisOpenFor(person) }),
  page: ListPage,
})

const begin = route({
  path: `${base}/new`,
  who: standing('add', parts),
  why: 'began a conversation',
  words,
  read: ({ person }) => ({
    conversations: conversationsOf(person),
    crisis: crisisOpenFor(person),
    around: around(),
  }),
  page: BeginPage,
  form: beginForm,
  act(tx, begun, { person, viewer, w }) {
    if (!viewer) throw new NotFound()
    return beginConversation(tx, begun, { person, writer: viewer.id, w })
  },
})

const shown = (asked: Asked) => {
  const conversation = idIn(asked, 'conversation')
  return {
    talk: conversationById(asked.person, conversation),
    there: thereIn(conversation),
    page: pageOf(asked.person, conversation),
    photos: photosIn(asked.person, conversation),
    statements: statementsIn(asked.person, conversation),
    replies: repliesOf(asked.person),
    steps: stepsOf(asked.person, conversation),
    around: around(),
  }
}

const show = route({
  path: `${base}/:conversation`,
  who: standing('read', ['said', 'reach?']),
  why: 'read a conversation',
  words,
  read: shown,
  page: ShowPage,
})

const page = route({
  path: `${base}/:conversation/page`,
  who: standing('add', parts),
  why: 'wrote in a conversation',
  words,
  draft: true,
  read: (asked) => {
    const conversation = idIn(asked, 'conversation')
    return {
      talk: conversationById(asked.person, conversation),
      there: thereIn(conversation),
      page: pageHere(asked.person, conversation),
      guide: valueOn(prompts, asked.now),
      around: around(),
    }
  },
  page: WritingPage,
  form: pageForm,
  act: (tx, written, asked) =>
    keepPage(tx, written, {
      person: asked.person,
      conversation: idIn(asked, 'conversation'),
      w: asked.w.page.errors,
    }),
})

const share = route({
  path: `${base}/:conversation/share`,
  who: standing('add', parts),
  why: 'shared the page of a conversation',
  words,
  read: shown,
  page: ShowPage,
  form: pressForm,
  async act(tx, _nothing, asked) {
    const { person, now } = asked
    const conversation = idIn(asked, 'conversation')
    await tx.ask(pageHere(person, conversation))
    tx.run(sharePage(person, conversation, now), keepPromise(person, `page ${conversation}`, now))
    tx.tell('page shared', person, { conversation })
    return `/people/${person}/conversations/${conversation}`
  },
})

const remove = route({
  path: `${base}/:conversation/page/delete`,
  who: standing('add', parts),
  why: 'deleted a page nobody else had seen',
  words,
  read: (asked) => ({ written: pageHere(asked.person, idIn(asked, 'conversation')) }),
  page: RemovePage,
  form: pressForm,
  async act(tx, _nothing, asked) {
    const { person, now } = asked
    const conversation = idIn(asked, 'conversation')
    await tx.ask(pageHere(person, conversation))
    tx.run(emptyPage(person, conversation, now), keepPromise(person, `page ${conversation}`, now))
    tx.tell('page deleted', person, { conversation })
    return `/people/${person}/conversations/${conversation}`
  },
})

const photos = route({
  path: `${base}/:conversation/photos`,
  who: standing('add', parts),
  why: 'added a photograph of paper to a conversation',
  words,
  upload: { kinds: ['picture'] },
  read: (asked) => ({ talk: conversationById(asked.person, idIn(asked, 'conversation')) }),
  page: PhotosPage,
  form: photoForm,
  async act(tx, { photos }, asked) {
    const { person } = asked
    const conversation = idIn(asked, 'conversation')
    await tx.ask(conversationById(person, conversation))
    for (const [at, file] of photos.entries())
      tx.run(insertPhoto(person, conversation, keepFile(tx, { person, part: 'said', file }), at))
    tx.tell('photograph added', person, { conversation, photos: photos.length })
    return `/people/${person}/conversations/${conversation}`
  },
})

const mine = route({
  path: '/my/conversations',
  who: myPeople(parts, alongsideMe(parts)),
  why: 'looked at which pages and confirmations are open',
  words,
  read: ({ viewer }) => ({ pages: myPages(viewer?.id ?? ''), waiting: waitingToBeReadBack() }),
  page: MinePage,
})

export const routes: AnyRoute[] = [list, begin, show, page, share, remove, photos, mine]
