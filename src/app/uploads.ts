import { join } from 'node:path'
import { z } from 'zod'
import { type Config, type Database, type PlaceRow, readPlace, type UploadLimits } from '../platform/index.ts'
import { setting, valueOn } from '../settings/index.ts'

const megabytes = z.number().positive().max(1_000)

/** How large a file may be. A phone’s photograph has about 5 megabytes, a minute of its film about 60. */
export const largestFiles = setting({
  key: 'files.largest',
  shape: z.object({
    picture: megabytes,
    paper: megabytes,
    sound: megabytes,
    film: megabytes,
    record: z.number().positive().max(10_000).default(2_000),
    lines: megabytes.default(5),
    table: megabytes.default(20),
  }),
  initial: { picture: 15, paper: 20, sound: 50, film: 100, record: 2_000, lines: 5, table: 20 },
  about:
    'How large a picture, a paper, a sound, a film, a whole record from another place, a file of outlines or a list of groups may be',
  source: 'our proposal, 2026',
  inWords: ({ picture, paper, sound, film, record, lines, table }) => [
    `A picture: ${picture} megabytes`,
    `A paper (PDF): ${paper} megabytes`,
    `A sound: ${sound} megabytes`,
    `A film: ${film} megabytes`,
    `A whole record from another place: ${record} megabytes`,
    `Outlines of neighbourhoods (GeoJSON): ${lines} megabytes`,
    `A list of groups and places: ${table} megabytes`,
  ],
})

export async function uploadLimits(database: Database, place: PlaceRow): Promise<UploadLimits> {
  const { rows } = await readPlace(database, place, null, null, {
    largest: valueOn(largestFiles, database.clock.now()),
  })
  const { picture, paper, sound, film, record, lines, table } = rows.largest.value
  const bytes = 1_000_000
  return {
    picture: picture * bytes,
    paper: paper * bytes,
    sound: sound * bytes,
    film: film * bytes,
    record: record * bytes,
    lines: lines * bytes,
    table: table * bytes,
  }
}

/** Where a form’s files lie until an act keeps them. */
export function inboxOf({ dataDir }: Config): string {
  return join(dataDir, 'inbox')
}
