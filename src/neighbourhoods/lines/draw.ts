import { readFile } from 'node:fs/promises'
import { type Asked, type Checked, newId, type Outcome, type Received, type Transaction } from '../../platform/index.ts'
import { said } from '../said.ts'
import { neighbourhoods } from '../store.ts'
import { overlapsAndGaps } from './overlaps-and-gaps.ts'
import { readGeoJson } from './read-geojson.ts'
import type { ReadLists } from './read-lists.ts'
import { areasOf, drawLines, listsNow } from './store.ts'
import type { Drawn, Outline } from './types.ts'
import type { LinesWords } from './words.ts'

export interface Outlines {
  file: Received[]
  areas?: { name: string; outline: Outline }[]
}

/** Reads the file that was sent, before any transaction; all that is wrong with it is said at once. */
export async function readOutlines({ file }: Outlines, { w }: Asked & { w: LinesWords }): Promise<Checked<Outlines>> {
  const [sent] = file
  const { areas, faults } = readGeoJson(sent ? await readFile(sent.path, 'utf8') : '')
  if (faults.length > 0) {
    const message = faults
      .slice(0, 10)
      .map(({ what, where }) => w.errors.faults[what](where))
      .join(' ')
    return { errors: [{ field: 'file', message }] }
  }
  return { value: { file, areas } }
}

/** A new drawing out of outlines: what is listed today stays listed, and nothing takes effect. */
export async function drawOutlines(tx: Transaction, { file, areas = [] }: Outlines, w: LinesWords): Promise<Outcome> {
  const lists = await tx.ask(listsNow())
  const drawn = areas.map(({ name, outline }): Drawn => ({ name, outline, listed: [] }))
  for (const { name, said, kind } of lists) {
    const area = drawn.find((one) => one.name.toLowerCase() === name.toLowerCase())
    area?.listed.push({ said, kind })
  }
  const remarks = overlapsAndGaps(areas).map((one) => {
    const hectares = Math.max(1, Math.round(one.hectares))
    return one.what === 'overlap' ? w.remark.overlap(one.one, one.other, hectares) : w.remark.gap(one.beside, hectares)
  })
  if (lists.length > 0) remarks.push(w.remark.keepsList)
  return keep(tx, w, w.fromFile((file[0]?.name ?? '').slice(0, 120)), remarks, drawn)
}

/** A new drawing out of lists: the outlines of today stay as they are. */
export async function drawLists(tx: Transaction, { areas, twice }: ReadLists, w: LinesWords): Promise<Outcome> {
  const today = await tx.ask(areasOf(null))
  const same = (one: { name: string }, other: { name: string }) => one.name.toLowerCase() === other.name.toLowerCase()
  const drawn: Drawn[] = [
    ...areas.map((one) => ({ ...one, outline: today.find((area) => same(area, one))?.outline ?? null })),
    ...today
      .filter((area) => area.outline !== null && !areas.some((one) => same(area, one)))
      .map(({ name, outline }) => ({ name, outline, listed: [] })),
  ]
  return keep(tx, w, w.fromList, twice.length > 0 ? [w.remark.twice(twice.slice(0, 20))] : [], drawn)
}

async function keep(
  tx: Transaction,
  w: LinesWords,
  source: string,
  remarks: string[],
  drawn: Drawn[],
): Promise<Outcome> {
  const known = (await tx.ask(neighbourhoods())).map(({ name }) => name)
  const without = (names: string[], others: string[]) =>
    names.filter((name) => !others.some((one) => said(one) === said(name)))
  const names = drawn.map(({ name }) => name)
  const [missing, fresh] = [without(known, names), without(names, known)]
  if (missing.length > 0) remarks.push(w.remark.missing(missing))
  if (fresh.length > 0) remarks.push(w.remark.fresh(fresh))
  const id = newId()
  tx.run(drawLines(id, source, remarks, drawn))
  return `/neighbourhood-lines/${id}`
}
