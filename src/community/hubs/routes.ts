import { neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import { around, atTheirWord } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  fields,
  idIn,
  isId,
  NotFound,
  newId,
  posts,
  route,
  sql,
  standing,
  textOf,
} from '../../platform/index.ts'
import { bookForm, bookInRecordForm, cannotComeForm, droppedForm, offForm, sessionForm } from './forms.ts'
import { BackPage } from './pages/back.tsx'
import { BookPage } from './pages/book.tsx'
import { BookedPage } from './pages/booked.tsx'
import { OwnTalksPage } from './pages/own.tsx'
import { SessionPage } from './pages/session.tsx'
import { SessionsPage } from './pages/sessions.tsx'
import { TalkPage } from './pages/talk.tsx'
import { planSessions } from './plan-session.ts'
import {
  bookedBy,
  bookingsOf,
  bookSlot,
  freeSlots,
  hubFaces,
  iHost,
  otherTimes,
  placesListed,
  sessionOf,
  sessionsAhead,
  slotOf,
  takeBackByName,
  takeBackInRecord,
  takeBookingBack,
  timesOfSession,
  whereIWelcome,
  whoComes,
} from './store.ts'
import { words } from './words.ts'

/** A local area coordinator in the neighbourhoods they coordinate, all others anywhere: the functions look at that. */
const welcoming = posts('worker', 'team lead', 'connector', 'peer', 'steward', 'local area coordinator')
const keeping = posts('worker', 'team lead', 'connector', 'steward', 'local area coordinator')
const press = () => ({ value: null })

const talk = route({
  path: '/good-to-talk',
  who: anyone,
  words,
  read: ({ query }: Asked) => ({
    called: stillCalled(textOf(query, 'in')),
    sessions: sessionsAhead(null),
    free: freeSlots(),
    faces: hubFaces(),
    areas: neighbourhoods(),
    asked: sql<{ slug: string }>`select slug from neighbourhood where slug = ${textOf(query, 'in').slice(0, 200)}`,
  }),
  page: TalkPage,
})

const book = route({
  path: '/good-to-talk/book/:slot',
  who: anyone,
  words,
  limit: { most: 30, seconds: 3_600, by: 'address' },
  async gather(tx, asked) {
    const slot = await tx.ask(slotOf(idIn(asked, 'slot')))
    return tx.read({
      slot: slotOf(slot.id),
      session: sessionOf(slot.sessionId),
      others: otherTimes(slot.id),
      welcomes: whereIWelcome(),
    })
  },
  page: BookPage,
  form: bookForm,
  async act(tx, { other, ...said }, asked) {
    const { answer, linkKey } = await tx.ask(bookSlot(newId(), other ?? idIn(asked, 'slot'), said))
    if (answer !== 'booked')
      return { errors: [{ field: answer === 'gone' ? 'other' : 'name', message: asked.w.book.errors[answer] }] }
    return said.way === 'on screen' ? `/good-to-talk/booked/${linkKey}` : `/good-to-talk/booked/${linkKey}?for=another`
  },
})

const keyIn = ({ params }: Asked) => (isId(params.key) ? params.key : newId())
const readBooked = (asked: Asked) => ({ booked: bookedBy(keyIn(asked)) })

const booked = route({
  path: '/good-to-talk/booked/:key',
  who: anyone,
  words,
  read: readBooked,
  page: BookedPage,
  form: press,
  act(tx, _pressed, asked) {
    tx.run(takeBookingBack(keyIn(asked)))
    return `/good-to-talk/booked/${keyIn(asked)}`
  },
})

const sessions = route({
  path: '/good-to-talk/sessions',
  who: welcoming,
  words,
  read: () => ({
    sessions: sessionsAhead(null),
    free: freeSlots(),
    mine: iHost(),
    areas: neighbourhoods(),
    welcomes: whereIWelcome(),
    places: placesListed(),
  }),
  page: SessionsPage,
  form: sessionForm,
  act: (tx, said, { w }) => planSessions(tx, said, w),
})

const readSession = (asked: Asked) => ({
  session: sessionOf(idIn(asked, 'session')),
  coming: whoComes(idIn(asked, 'session')),
  mine: iHost(),
  times: timesOfSession(idIn(asked, 'session')),
  welcomes: whereIWelcome(),
})
const one = { words, read: readSession, page: SessionPage }
const sessionPath = (asked: Asked) => `/good-to-talk/sessions/${idIn(asked, 'session')}`

const session = route({ path: '/good-to-talk/sessions/:session', who: welcoming, ...one })

const host = (path: string, hosts: boolean) =>
  route({
    path,
    who: welcoming,
    ...one,
    form: press,
    act(tx, _pressed, asked) {
      tx.run(sql`select host_session(${idIn(asked, 'session')}, ${hosts})`)
      return sessionPath(asked)
    },
  })

const came = route({
  path: '/good-to-talk/sessions/:session/came/:booking',
  who: welcoming,
  ...one,
  form: press,
  act(tx, _pressed, asked) {
    tx.run(sql`select came_to_talk(${idIn(asked, 'booking')}, ${idIn(asked, 'session')})`)
    return sessionPath(asked)
  },
})

const dropped = route({
  path: '/good-to-talk/sessions/:session/walked-in',
  who: welcoming,
  ...one,
  form: droppedForm,
  act(tx, { name }, asked) {
    tx.run(sql`select dropped_in(${newId()}, ${idIn(asked, 'session')}, ${name || asked.w.session.somebody})`)
    return sessionPath(asked)
  },
})

const cannotCome = route({
  path: '/good-to-talk/sessions/:session/cannot-come',
  who: welcoming,
  limit: { of: 'bookings named', most: 20, seconds: 3_600, by: 'member' },
  ...one,
  form: cannotComeForm,
  async act(tx, { at, name, how }, asked) {
    const { done } = await tx.ask(takeBackByName(idIn(asked, 'session'), at, name, how))
    if (!done) return { errors: [{ field: 'name', message: asked.w.session.errors.nobody }] }
    return `${sessionPath(asked)}?done=taken%20back`
  },
})

const inRecord = '/people/:person/good-to-talk'
const { why } = words.en.own

const own = route({
  path: inRecord,
  who: standing('read', ['community']),
  why: why.read,
  words,
  read: ({ person }) => ({
    booked: bookingsOf(person),
    sessions: sessionsAhead(null),
    free: freeSlots(),
    around: around(),
  }),
  page: OwnTalksPage,
})

const ownBook = route({
  path: `${inRecord}/book/:slot`,
  who: standing('change', ['community']),
  why: why.change,
  words,
  async gather(tx, asked) {
    const slot = await tx.ask(slotOf(idIn(asked, 'slot')))
    return tx.read({
      slot: slotOf(slot.id),
      session: sessionOf(slot.sessionId),
      others: otherTimes(slot.id),
      welcomes: whereIWelcome(),
    })
  },
  page: BookPage,
  form: bookInRecordForm,
  async act(tx, { how: _how, other, ...said }, asked) {
    const { answer } = await tx.ask(bookSlot(newId(), other ?? idIn(asked, 'slot'), said))
    if (answer !== 'booked')
      return { errors: [{ field: answer === 'gone' ? 'other' : 'name', message: asked.w.book.errors[answer] }] }
    return `/people/${asked.person}/good-to-talk`
  },
})

const ownBack = route({
  path: `${inRecord}/:ownBooking/back`,
  who: standing('change', ['community']),
  why: why.change,
  words,
  async gather(tx, asked) {
    const booked = (await tx.ask(bookingsOf(asked.person))).find(({ id }) => id === idIn(asked, 'ownBooking'))
    if (!booked) throw new NotFound()
    return { booked }
  },
  page: BackPage,
  form: (posted, _w, asked) => fields(posted, { how: atTheirWord(asked) }),
  async act(tx, { how }, asked) {
    const { done } = await tx.ask(takeBackInRecord(idIn(asked, 'ownBooking'), how.how))
    if (!done) return { errors: [{ field: 'how', message: asked.w.own.gone }] }
    return `/people/${asked.person}/good-to-talk`
  },
})

const off = route({
  path: '/good-to-talk/sessions/:session/call-off',
  who: keeping,
  ...one,
  form: offForm,
  act(tx, { because }, asked) {
    const { offSubject, off } = asked.w.letter
    tx.run(sql`select call_session_off(${idIn(asked, 'session')}, ${because}, ${offSubject}, ${off})`)
    return sessionPath(asked)
  },
})

export const hubRoutes: AnyRoute[] = [
  talk,
  book,
  booked,
  sessions,
  session,
  host('/good-to-talk/sessions/:session/join', true),
  host('/good-to-talk/sessions/:session/leave', false),
  came,
  dropped,
  cannotCome,
  off,
  own,
  ownBook,
  ownBack,
]
