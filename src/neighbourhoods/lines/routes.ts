import {
  type AnyRoute,
  type Asked,
  fields,
  idIn,
  isId,
  maybeDay,
  NotFound,
  posts,
  route,
  type Transaction,
  words as text,
  uploads,
  Wrong,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { countedInSteps } from '../settings.ts'
import { neighbourhoods } from '../store.ts'
import { drawLists, drawOutlines, type Outlines, readOutlines } from './draw.ts'
import { DrawingPage } from './pages/drawing.tsx'
import { LinesPage } from './pages/lines.tsx'
import { readLists } from './read-lists.ts'
import { readPoints } from './read-points.ts'
import {
  areasOf,
  drawing,
  drawings,
  listsNow,
  movesOf,
  peopleWouldMove,
  pointsKnown,
  putPostcodes,
  settleLines,
  throwLinesAway,
} from './store.ts'
import { words } from './words.ts'

const who = posts('steward', 'team lead')
const limit = { most: 30, seconds: 3_600, by: 'member' } as const
const most = 600_000

const read = () => ({
  areas: areasOf(null),
  drawings: drawings(),
  lists: listsNow(),
  points: pointsKnown(),
  neighbourhoods: neighbourhoods(),
})

const lines = route({ path: '/neighbourhood-lines', who, words, read, page: LinesPage })

const byFile = route({
  path: '/neighbourhood-lines/file',
  who,
  words,
  limit,
  upload: { kinds: ['lines'], most: 1 },
  read,
  page: LinesPage,
  form: (posted, w, { files }) => fields(posted, { file: uploads(files, w.errors) }),
  prepare: readOutlines,
  act: (tx, value: Outlines, { w }) => drawOutlines(tx, value, w),
})

const byList = route({
  path: '/neighbourhood-lines/list',
  who,
  words,
  limit,
  read,
  page: LinesPage,
  form: (posted, w) =>
    fields(posted, {
      list(typed, name) {
        const lists = readLists(text({ missing: w.errors.list, most, tooLong: w.errors.tooLong })(typed, name))
        if (lists.odd.length > 0) throw new Wrong(w.errors.odd(lists.odd.slice(0, 5)))
        return lists
      },
    }),
  act: (tx, { list }, { w }) => drawLists(tx, list, w),
})

const postcodes = route({
  path: '/neighbourhood-lines/postcodes',
  who,
  words,
  limit,
  read,
  page: LinesPage,
  form: (posted, w) =>
    fields(posted, {
      points(typed, name) {
        const { points, odd } = readPoints(
          text({ missing: w.errors.points, most, tooLong: w.errors.tooLong })(typed, name),
        )
        if (odd.length > 0) throw new Wrong(w.errors.oddPoints(odd.slice(0, 5)))
        if (points.length === 0) throw new Wrong(w.errors.points)
        return points
      },
    }),
  act(tx, { points }) {
    tx.run(putPostcodes(points))
    return '/neighbourhood-lines'
  },
})

async function gatherOne(tx: Transaction, { params, now }: Asked) {
  const id = drawingIn(params)
  const steps = await tx.ask(valueOn(countedInSteps, now))
  const read = await tx.read({
    drawing: drawing(id),
    areas: areasOf(id),
    moves: movesOf(id),
    people: peopleWouldMove(id, steps.value),
  })
  return { ...read, steps }
}

const one = route({
  path: '/neighbourhood-lines/:drawing',
  who,
  words,
  gather: gatherOne,
  page: DrawingPage,
  form: (posted, w, { now }) =>
    fields(posted, {
      startsOn(typed, name) {
        const day = maybeDay(w.errors.startsOn)(typed, name)
        if (day === null) throw new Wrong(w.errors.startsOn)
        if (day < isoDay(now)) throw new Wrong(w.errors.pastDay)
        return day
      },
    }),
  async act(tx, { startsOn }, { params, w }) {
    const id = drawingIn(params)
    const [done] = await tx.ask(settleLines(id, startsOn))
    return done?.answer === 'settled'
      ? `/neighbourhood-lines/${id}`
      : { errors: [{ field: 'startsOn', message: w.errors.gone }] }
  },
})

const away = route({
  path: '/neighbourhood-lines/:drawing/throw-away',
  who,
  words,
  gather: gatherOne,
  page: DrawingPage,
  form: () => ({ value: null }),
  act(tx, _pressed, asked) {
    tx.run(throwLinesAway(idIn(asked, 'drawing')))
    return '/neighbourhood-lines'
  },
})

function drawingIn(params: Readonly<Record<string, string>>): string {
  const { drawing: id = '' } = params
  if (!isId(id)) throw new NotFound()
  return id
}

export const linesRoutes: AnyRoute[] = [lines, byFile, byList, postcodes, one, away]
