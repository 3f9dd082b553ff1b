import { type Id, maybe, newId, type Query, sql } from '../../platform/index.ts'
import type { Line } from './entry.ts'
import type { Row } from './read/csv.ts'

export interface Run {
  id: Id
  source: string
  fileName: string
  kind: 'spreadsheet' | 'tables' | 'json' | 'address'
  titles: string[] | null
  mapping: string[] | null
  state: 'to fetch' | 'to look at' | 'going' | 'done' | 'failed'
  trouble: string
  madeAt: Date
  total: number
}

/** How many lines of a run came to what. */
export interface Outcomes {
  waiting: number
  fresh: number
  changed: number
  same: number
  theirs: number
  leftOut: number
}

export interface TheirsStands {
  line: number
  assetId: Id
  name: string
  /** What stands here and what came, by column. */
  difference: Record<string, [string | null, string | null]>
}

export function runs(): Query<Run> {
  return sql<Run>`select id, source, file_name, kind, titles, mapping, state, trouble, made_at, total from import_run order by made_at desc limit 30`
}

export function runOf(run: Id): Query<Run, Run | null> {
  return maybe(
    sql<Run>`select id, source, file_name, kind, titles, mapping, state, trouble, made_at, total from import_run where id = ${run}`,
  )
}

export function outcomesOf(run: Id): Query<Outcomes, Outcomes | null> {
  return maybe(sql<Outcomes>`select count(*) filter (where outcome is null)::int as waiting, count(*) filter (where outcome = 'new')::int as fresh,
      count(*) filter (where outcome = 'changed')::int as changed, count(*) filter (where outcome = 'same')::int as same,
      count(*) filter (where outcome = 'theirs stands')::int as theirs, count(*) filter (where outcome = 'left out')::int as left_out
    from import_row where run_id = ${run}`)
}

/** A line that stayed out, and as much of it as it takes to find it again. */
export interface LeftOutLine {
  line: number
  reason: string
  says: string
}

export function leftOut(run: Id): Query<LeftOutLine> {
  return sql<LeftOutLine>`select line, reason,
      coalesce(nullif(left(array_to_string(array_remove(cells, ''), ', '), 80), ''), entry ->> 'name', '') as says
    from import_row where run_id = ${run} and outcome = 'left out' order by line limit 200`
}

export function theirsStands(run: Id): Query<TheirsStands> {
  return sql<TheirsStands>`select r.line, r.asset_id, coalesce(a.name, r.entry ->> 'name', '') as name, r.difference
    from import_row r left join asset a on a.id = r.asset_id
    where r.run_id = ${run} and r.outcome = 'theirs stands' order by r.line limit 200`
}

/** The first rows of a spreadsheet, or the first ones after a line. */
export function firstCells(run: Id, most: number, after = -1): Query<Row> {
  return sql<Row>`select line, cells from import_row where run_id = ${run} and line > ${after} and cells is not null order by line limit ${most}`
}

/** A few entries as they were understood, to look at before they are taken in. */
export function firstEntries(run: Id): Query<{ entry: Line['entry'] }> {
  return sql<{
    entry: Line['entry']
  }>`select entry from import_row where run_id = ${run} and entry is not null order by line limit 3`
}

export function addRun(
  source: string,
  kind: Run['kind'],
  fileName: string,
  titles: string[] | null,
  mapping: string[] | null,
) {
  const id = newId()
  return {
    id,
    query: sql`select add_import(${id}, ${source}, ${kind}, ${inText(fileName)}, ${titles?.map(inText) ?? null}, ${mapping})`,
  }
}

const atOnce = 1_000

/** What no text in PostgreSQL can hold, and spreadsheets do: nulls, and halves of characters. */
const inText = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

/** The same in JSON, where each stands written out. */
const inJson = (value: unknown) =>
  JSON.stringify(value).replace(/\\(u0000|ud[89a-f][0-9a-f]{2}|[\s\S])/g, (all, what: string) =>
    what === 'u0000' ? '' : what.startsWith('ud') ? '\ufffd' : all,
  )

/** Lines as they are written down, a thousand in one message, each made when it is asked for. */
export function* addLines(run: Id, lines: readonly (Line | Row)[]): Generator<Query> {
  for (let at = 0; at < lines.length; at += atOnce)
    yield sql`select add_import_rows(${run}, ${inJson(lines.slice(at, at + atOnce))})`
}

const mostLetters = 4_000_000

/** Rows as they come out of a file, as many in one message as are a thousand or so many letters. */
export async function* addRows(run: Id, rows: AsyncIterable<Row>): AsyncGenerator<Query> {
  let some: Row[] = []
  let letters = 0
  for await (const row of rows) {
    some.push(row)
    for (const cell of row.cells) letters += cell.length
    if (some.length < atOnce && letters < mostLetters) continue
    yield* addLines(run, some)
    some = []
    letters = 0
  }
  yield* addLines(run, some)
}

export const setMapping = (run: Id, mapping: string[]): Query =>
  sql`select set_import_mapping(${run}, ${mapping}) as done`

export const begin = (run: Id): Query<{ done: boolean }> => sql<{ done: boolean }>`select begin_import(${run}) as done`

export const throwAway = (run: Id): Query => sql`select throw_import_away(${run})`

/** Takes in some lines; how many are left. */
export const takeIn = (run: Id, most: number): Query<{ left: number }> =>
  sql<{ left: number }>`select take_in(${run}, ${most}) as left`
