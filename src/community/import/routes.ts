import {
  type AnyRoute,
  type Asked,
  type Checked,
  fields,
  idIn,
  NotFound,
  posts,
  type Received,
  route,
  type Transaction,
  textOf,
  uploads,
  Wrong,
  words as wordsField,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { eachOnce } from './entry.ts'
import { linesAtOnce } from './job.ts'
import { ImportPage } from './pages/import.tsx'
import { ImportsPage } from './pages/imports.tsx'
import { BadTable } from './read/csv.ts'
import { type Brought, readFiles } from './read/read-files.ts'
import { columnKinds, entryOfRow, type Mapping } from './read/spreadsheet.ts'
import {
  addLines,
  addRows,
  addRun,
  begin,
  firstCells,
  firstEntries,
  leftOut,
  outcomesOf,
  runOf,
  runs,
  setMapping,
  takeIn,
  theirsStands,
  throwAway,
} from './store.ts'
import { type Words, words } from './words.ts'

const who = posts('connector', 'steward', 'team lead')
const list = '/directory/import'
const often = { of: 'import', most: 60, seconds: 3_600, by: 'member' } as const
/** So few go in at once, while somebody waits; more go in behind, with progress to see. */
const fewLines = 300

const shared = { who, words, read: () => ({ runs: runs() }), page: ImportsPage }

type Sent = { file: Received[]; name: string; brought?: Brought }

const bring = route({
  ...shared,
  path: list,
  upload: { kinds: ['table'], most: 30, together: 3 },
  limit: often,
  form: (posted, w: Words, { files }): Checked<Sent> =>
    fields(posted, {
      name: wordsField({ missing: w.errors.name, most: 200, tooLong: w.errors.tooLong }),
      file: uploads(files, w.errors),
    }),
  async prepare(sent: Sent, { now, w }): Promise<Checked<Sent>> {
    try {
      return { value: { ...sent, brought: await readFiles(sent.file, isoDay(now)) } }
    } catch (error) {
      return refused(error, w)
    }
  },
  async act(tx, { name, file, brought }: Sent, { w }) {
    if (!brought) throw new NotFound()
    const sheet = brought.kind === 'spreadsheet' ? brought : null
    const fileName = file.length === 1 ? (file[0]?.name ?? '') : ''
    const run = addRun(
      `list: ${name.toLowerCase()}`,
      brought.kind,
      fileName,
      sheet?.titles ?? null,
      sheet?.mapping ?? null,
    )
    tx.run(run.query)
    const messages = sheet
      ? addRows(run.id, sheet.rows())
      : addLines(run.id, brought.kind === 'spreadsheet' ? [] : brought.lines.map(eachOnce()))
    // A spreadsheet is read as it is written down: it never stands in memory whole, and what is wrong on its last line
    // undoes all before it.
    try {
      for await (const message of messages) await tx.ask(message)
    } catch (error) {
      return refused(error, w)
    }
    return `${list}/${run.id}`
  },
})

const fetchIt = route({
  ...shared,
  path: `${list}/address`,
  limit: often,
  form: (posted, w: Words) =>
    fields(posted, {
      address(given, field) {
        const text = textOf(given, field).trim()
        if (!URL.canParse(text) || !/^https?:\/\/[^@]+$/i.test(text) || text.length > 400)
          throw new Wrong(w.errors.address)
        return new URL(text).href.replace(/\/+$/, '')
      },
    }),
  act(tx, { address }: { address: string }) {
    const run = addRun(address, 'address', '', null, null)
    tx.run(run.query)
    return `${list}/${run.id}`
  },
})

const one = route({
  who,
  words,
  path: `${list}/:run`,
  gather: (tx, asked) => shown(tx, asked),
  page: ImportPage,
  form: (posted) => ({ value: { posted } }),
  async act(tx, { posted }, asked) {
    const run = idIn(asked, 'run')
    const found = await tx.ask(runOf(run))
    if (found?.state !== 'to look at') return { errors: [{ field: 'begin', message: asked.w.errors.gone }] }
    if (found.kind === 'spreadsheet') {
      const titles = found.titles ?? []
      const mapping = titles.map((_, at) => columnKinds.find((kind) => kind === textOf(posted, `column-${at}`)) ?? '')
      if (textOf(posted, 'do') === 'look') {
        tx.run(setMapping(run, mapping))
        return `${list}/${run}`
      }
      if (!mapping.includes('name')) return { errors: [{ field: 'column-0', message: asked.w.errors.noName }] }
      await mapRows(tx, run, mapping)
    }
    await tx.ask(begin(run))
    if (found.total > fewLines) tx.tell('import goes on', null, { run })
    else for (let left = 1; left > 0; ) left = (await tx.ask(takeIn(run, linesAtOnce)))[0]?.left ?? 0
    return `${list}/${run}`
  },
})

const away = route({
  who,
  words,
  path: `${list}/:run/throw-away`,
  gather: (tx, asked) => shown(tx, asked),
  page: ImportPage,
  form: () => ({ value: {} }),
  act(tx, _nothing, { params }) {
    tx.run(throwAway(idIn({ params }, 'run')))
    return list
  },
})

export const routes: AnyRoute[] = [bring, fetchIt, one, away]

/** What is wrong with a file, beside it in the form. */
function refused(error: unknown, { errors }: Words) {
  if (!(error instanceof BadTable)) throw error
  return { errors: [{ field: 'file', message: errors.tables[error.message] ?? errors.wrongKind }] }
}

async function mapRows(tx: Transaction, run: string, mapping: Mapping): Promise<void> {
  tx.run(setMapping(run, mapping))
  const once = eachOnce()
  for (let after = -1; ; ) {
    const rows = await tx.ask(firstCells(run, 1_000, after))
    const last = rows.at(-1)
    if (!last) return
    for (const lines of addLines(
      run,
      rows.map((row) => once(entryOfRow(row, mapping))),
    ))
      await tx.ask(lines)
    after = last.line
  }
}

async function shown(tx: Transaction, { params }: Asked) {
  const id = idIn({ params }, 'run')
  const { run, ...rest } = await tx.read({
    run: runOf(id),
    outcomes: outcomesOf(id),
    leftOut: leftOut(id),
    theirs: theirsStands(id),
    cells: firstCells(id, 20),
    entries: firstEntries(id),
  })
  if (run === null) throw new NotFound()
  const mapping = (run.mapping ?? []) as Mapping
  const understood =
    run.kind === 'spreadsheet'
      ? rest.cells.slice(0, 3).map((row) => entryOfRow(row, mapping))
      : rest.entries.map(({ entry }) => ({ line: 0, entry }))
  return { run, ...rest, understood: understood.flatMap(({ entry }) => (entry ? [entry] : [])) }
}
