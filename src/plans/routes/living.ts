import { addStatement, repliesOf, statementsOf } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, newId, route, standing } from '../../platform/index.ts'
import { addWorkingDays, keepPromise } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { chooseHelper } from '../choose-helper.ts'
import { press } from '../forms/hopes.ts'
import { checkInForm, helperForm, noteForm, ratingForm, reviewForm } from '../forms/living.ts'
import { FridgePage } from '../pages/fridge.tsx'
import { HelperPage } from '../pages/helper.tsx'
import { CheckInPage, RatePage, ReviewPage } from '../pages/living.tsx'
import { NotesPage } from '../pages/notes.tsx'
import { isWorker } from '../pages/parts.tsx'
import { passNoteOn } from '../send-note.ts'
import { draftDays } from '../settings.ts'
import {
  answerCheckIn,
  deleteNote,
  hopeById,
  hopesOf,
  insertNote,
  insertRating,
  insertReview,
  notesOf,
  notesWith,
  planOf,
  reviewsOf,
  stepsOf,
} from '../store/index.ts'
import { words } from '../words.ts'
import { change, wholePlan } from './hopes.ts'
import { writerOf } from './ids.ts'

const checkIn = route({
  path: '/people/:person/plan/check-ins/:checkIn',
  who: change,
  why: 'wrote down whether the plan happened and helped',
  words,
  read: ({ person }) => ({ plan: planOf(person) }),
  page: CheckInPage,
  form: checkInForm,
  async act(tx, { how, ...given }, asked) {
    const id = idIn(asked, 'checkIn')
    const done = await tx.ask(answerCheckIn(asked.person, id, given, { writer: writerOf(asked), how }, asked.now))
    if (done.length === 0) return { errors: [{ field: 'happened', message: asked.w.checkIn.errors.again }] }
    tx.run(keepPromise(asked.person, `check-in ${id}`, asked.now))
    tx.tell('check-in answered', asked.person, { checkIn: id, happened: given.happened, helped: given.helped })
    return `/people/${asked.person}/plan`
  },
})

const rate = route({
  path: '/people/:person/plan/hopes/:hope/rate',
  who: change,
  why: 'wrote down how near a hope is',
  words,
  read: (asked: Asked) => ({ plan: planOf(asked.person), hope: hopeById(asked.person, idIn(asked, 'hope')) }),
  page: RatePage,
  form: ratingForm,
  act(tx, { value, words, how }, asked) {
    const hope = idIn(asked, 'hope')
    tx.run(insertRating(asked.person, hope, value, words, { writer: writerOf(asked), how }, asked.now))
    tx.tell('hope rated', asked.person, { hope, value })
    return `/people/${asked.person}/plan#hope-${hope}`
  },
})

const review = route({
  path: '/people/:person/plan/review',
  who: change,
  why: 'looked at the plan again',
  words,
  draft: true,
  read: ({ person }) => ({
    plan: planOf(person),
    hopes: hopesOf(person),
    steps: stepsOf(person),
    reviews: reviewsOf(person),
    statements: statementsOf(person),
    replies: repliesOf(person),
    around: around(),
  }),
  page: ReviewPage,
  form: reviewForm,
  async act(tx, { how, ...looked }, asked) {
    const { agreement } = await tx.ask(planOf(asked.person))
    if (!agreement) return { errors: [{ field: 'outcome', message: asked.w.review.nothing }] }
    const { person, w } = asked
    const told = { writer: writerOf(asked), how }
    const statement = newId()
    tx.run(
      addStatement({
        id: statement,
        person,
        speaker: person,
        writer: told.writer,
        kind: 'decision',
        text: w.review.decided[looked.outcome],
        atTheirWord: told.writer === person ? null : { by: told.writer, how },
        now: asked.now,
      }),
      insertReview(person, { ...looked, agreement: agreement.id, statement }, told, asked.now),
      keepPromise(asked.person, `review ${asked.person}`, asked.now),
    )
    tx.tell('plan reviewed', asked.person, { outcome: looked.outcome })
    return `/people/${asked.person}/plan`
  },
})

const helper = route({
  path: '/people/:person/plan/helper',
  who: change,
  why: 'wrote down who helps to plan',
  words,
  read: ({ person }) => ({ plan: planOf(person), around: around() }),
  page: HelperPage,
  form: helperForm,
  act: (tx, chosen, asked) => chooseHelper(tx, asked.person, chosen, { writer: writerOf(asked), w: asked.w }),
})

const add = standing('add', ['reach', 'said', 'plan'])
const readNotes = ({ person }: Asked) => ({ notes: notesOf(person), around: around() })

const oneNote = (asked: Asked) => ({ notes: notesWith(asked.person, idIn(asked, 'note')), around: around() })

const notes = route({
  path: '/people/:person/plan/notes',
  who: add,
  why: 'made notes for the plan',
  words,
  draft: true,
  read: readNotes,
  page: NotesPage,
  form: noteForm,
  async act(tx, { text }, asked) {
    const writer = writerOf(asked)
    const { days, people } = { days: await tx.ask(valueOn(draftDays, tx.now)), people: await tx.people }
    const workers = isWorker({ person: people[0] ?? null })
    const opensAt = workers ? addWorkingDays(tx.now, days.value) : tx.now
    tx.run(insertNote(asked.person, writer, { text, workers, opensAt }, tx.now))
    return `/people/${asked.person}/plan/notes`
  },
})

const sendNote = route({
  path: '/people/:person/plan/notes/:note/send',
  who: add,
  why: 'passed on a note for the plan',
  words,
  read: oneNote,
  page: NotesPage,
  form: press,
  act: (tx, _nothing, asked) => passNoteOn(tx, asked.person, idIn(asked, 'note'), writerOf(asked), asked.w),
})

const throwAway = route({
  path: '/people/:person/plan/notes/:note/throw-away',
  who: add,
  why: 'threw away a note for the plan',
  words,
  read: oneNote,
  page: NotesPage,
  form: press,
  act(tx, _nothing, asked) {
    tx.run(deleteNote(asked.person, idIn(asked, 'note')))
    return `/people/${asked.person}/plan/notes`
  },
})

const fridge = route({
  path: '/people/:person/plan/fridge',
  who: standing('read', ['plan', 'reach?', 'said?']),
  why: 'printed the plan for the fridge',
  words,
  read: wholePlan,
  page: FridgePage,
})

export const livingRoutes: AnyRoute[] = [checkIn, rate, review, helper, notes, sendNote, throwAway, fridge]
