import { around, reachOf } from '../people/index.ts'
import { type AnyRoute, type Id, isId, NotFound, type Part, route, standing } from '../platform/index.ts'
import { valueOn } from '../settings/index.ts'
import { routes as changes } from './changes/routes.ts'
import { pressForm, replyForm, rhythmForm } from './forms.ts'
import { makeLetter } from './make-letter.ts'
import { LetterPage } from './pages/letter.tsx'
import { LettersPage } from './pages/letters.tsx'
import { ReplyPage } from './pages/reply.tsx'
import { sender } from './settings.ts'
import { letterAnswered, letterById, letterSent, lettersTo, rhythmOf, setRhythm } from './store.ts'
import { routes as telling } from './telling/routes.ts'
import { words } from './words.ts'

/** What a letter tells of. */
const parts: Part[] = ['hello', 'reach', 'said', 'plan']
const path = '/people/:person/letters'

const shown = ({ person }: { person: Id }) => ({
  letters: lettersTo(person),
  rhythm: rhythmOf(person),
  reach: reachOf(person),
})

const list = route({
  path,
  who: standing('add', parts),
  why: 'made a letter to you',
  words,
  read: shown,
  page: LettersPage,
  form: pressForm,
  act(tx, _nothing, { person, viewer, w }) {
    if (!viewer) throw new NotFound()
    return makeLetter(tx, person, viewer, w)
  },
})

const rhythm = route({
  path: `${path}/rhythm`,
  who: standing('change', parts),
  why: 'wrote down how often you like letters',
  words,
  read: shown,
  page: LettersPage,
  form: rhythmForm,
  act(tx, { rhythm, whoLooked, how }, { person }) {
    tx.run(setRhythm(person, rhythm, whoLooked, how, tx.now))
    return `/people/${person}/letters`
  },
})

const one = route({
  path: `${path}/:letter`,
  who: standing('add', parts),
  why: 'posted a letter to you',
  words,
  read: ({ person, params, now }) => ({
    letter: letterById(person, letterIn(params)),
    around: around(),
    from: valueOn(sender, now),
  }),
  page: LetterPage,
  form: pressForm,
  act(tx, _nothing, { person, params, viewer }) {
    if (!viewer) throw new NotFound()
    tx.run(letterSent(person, letterIn(params), viewer.id, tx.now))
    tx.tell('letter sent', person, { letter: letterIn(params) })
    return `/people/${person}/letters`
  },
})

const reply = route({
  path: `${path}/:letter/reply`,
  who: standing('change', parts),
  why: 'wrote down what came back on your slip',
  words,
  read: ({ person, params }) => ({ letter: letterById(person, letterIn(params)) }),
  page: ReplyPage,
  form: replyForm,
  async act(tx, said, { person, params, viewer, w }) {
    if (!viewer) throw new NotFound()
    const letter = await tx.ask(letterById(person, letterIn(params)))
    const written = await tx.ask(letterAnswered(person, letter.id, said, viewer.id, tx.now))
    if (written.length === 0) return { errors: [{ field: 'ticks', message: w.reply.errors.again }] }
    tx.tell('letter answered', person, { letter: letter.id, ticks: said.ticks })
    return `/people/${person}/letters/${letter.id}/reply`
  },
})

function letterIn({ letter }: Readonly<Record<string, string>>): Id {
  if (!isId(letter)) throw new NotFound()
  return letter
}

export const routes: AnyRoute[] = [list, rhythm, one, reply, ...changes, ...telling]
