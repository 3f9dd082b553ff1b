import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, type Id, isId, keepFile, NotFound, route, standing } from '../../platform/index.ts'
import { addEntry } from './add-entry.ts'
import { changeWords, comeBack, leaveMap, moveEntry } from './change-entry.ts'
import { backForm, leaveForm, moveForm, newEntryForm, pictureForm, pressForm, wordsForm } from './forms.ts'
import { BackPage, GonePage, MovePage, PicturePage, WordsPage } from './pages/acts.tsx'
import { EntryPage } from './pages/entry.tsx'
import { MapPage } from './pages/map.tsx'
import { NewPage } from './pages/new.tsx'
import { OverTimePage } from './pages/over-time.tsx'
import { PaperPage } from './pages/paper.tsx'
import { WasPage } from './pages/was.tsx'
import { beforesOf, entriesOf, entryOf, movesOf, updatePicture } from './store.ts'
import { words } from './words.ts'

const base = '/people/:person/circle'
const read = standing('read', ['about', 'reach?'])
const change = standing('change', ['reach', 'about'])

const whole = ({ person }: Asked) => ({ entries: entriesOf(person), around: around() })

const map = route({
  path: base,
  who: read,
  why: 'looked at the map of your circle',
  words,
  read: whole,
  page: MapPage,
})

const added = route({
  path: `${base}/new`,
  who: change,
  why: 'put somebody on the map of your circle at your word',
  words,
  read: whole,
  page: NewPage,
  form: newEntryForm,
  act: (tx, said, { person, w }) => addEntry(tx, person, said, w.entry),
})

const overTime = route({
  path: `${base}/over-time`,
  who: read,
  why: 'looked at how your circle has changed',
  words,
  read: ({ person }) => ({ entries: entriesOf(person), moves: movesOf(person), around: around() }),
  page: OverTimePage,
})

const was = route({
  path: `${base}/was`,
  who: read,
  why: 'looked at how your circle was on a day',
  words,
  read: ({ person }) => ({ entries: entriesOf(person), moves: movesOf(person), around: around() }),
  page: WasPage,
})

const paper = route({ path: `${base}/paper`, who: read, why: 'printed an empty map', words, page: PaperPage })

const one = (asked: Asked) => ({
  entry: entryOf(asked.person, entryIn(asked)),
  entries: entriesOf(asked.person),
  moves: movesOf(asked.person, entryIn(asked)),
  befores: beforesOf(asked.person, entryIn(asked)),
  around: around(),
})

const entry = route({
  path: `${base}/:entry`,
  who: read,
  why: 'looked at somebody on the map of your circle',
  words,
  read: one,
  page: EntryPage,
})

/** One thing that is done with an entry, on a page of its own. */
const acts = { who: change, words, read: one }
const about = (asked: Asked, how: Parameters<typeof changeWords>[1]['how']) => ({
  person: asked.person,
  entry: entryIn(asked),
  how,
  w: words.en.entry,
})

const told = route({
  ...acts,
  path: `${base}/:entry/words`,
  page: WordsPage,
  why: 'changed the words of your map at your word',
  form: wordsForm,
  act: (tx, { how, ...said }, asked) => changeWords(tx, about(asked, how), said),
})

const moved = route({
  ...acts,
  path: `${base}/:entry/move`,
  page: MovePage,
  why: 'moved somebody on your map at your word',
  form: moveForm,
  act: (tx, { how, ...said }, asked) => moveEntry(tx, about(asked, how), said),
})

const left = route({
  ...acts,
  path: `${base}/:entry/gone`,
  page: GonePage,
  why: 'wrote down at your word that somebody is no longer around',
  form: leaveForm,
  act: (tx, { how, ...said }, asked) => leaveMap(tx, about(asked, how), said),
})

const back = route({
  ...acts,
  path: `${base}/:entry/back`,
  page: BackPage,
  why: 'wrote down at your word that somebody is around again',
  form: backForm,
  act: (tx, { how, ...said }, asked) => comeBack(tx, about(asked, how), said),
})

const picture = route({
  ...acts,
  path: `${base}/:entry/picture`,
  page: PicturePage,
  why: 'put a picture on your map at your word',
  upload: { kinds: ['picture'], most: 1, square: 256 },
  form: pictureForm,
  async act(tx, { how, picture: [file] }, asked) {
    const { person } = asked
    const { offScreen } = await tx.ask(entryOf(person, entryIn(asked)))
    const kept = file ? keepFile(tx, { person, part: 'about', file, notOnMyScreen: offScreen }) : null
    tx.run(updatePicture(person, entryIn(asked), kept, how))
    return `/people/${person}/circle/${entryIn(asked)}?done=changed`
  },
})

const pictureAway = route({
  ...acts,
  path: `${base}/:entry/picture/away`,
  page: PicturePage,
  why: 'took a picture off your map at your word',
  form: pressForm,
  act(tx, { how }, asked) {
    tx.run(updatePicture(asked.person, entryIn(asked), null, how))
    return `/people/${asked.person}/circle/${entryIn(asked)}?done=changed`
  },
})

export const mapRoutes: AnyRoute[] = [
  map,
  added,
  overTime,
  was,
  paper,
  entry,
  told,
  moved,
  left,
  back,
  picture,
  pictureAway,
]

function entryIn({ params: { entry = '' } }: Asked): Id {
  if (!isId(entry)) throw new NotFound()
  return entry
}
