import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../platform/index.ts'

/** The version of the format; a change that a reader of an older file could not understand makes the next one. */
export const formatVersion = 1

/** Said of a table whose rows can be kept off the screen of their person. */
export const offScreen = 'a row that is kept off the person’s screen does not leave'

const file = join(projectRoot, 'src/app/everything/schema', `record-${formatVersion}.schema.json`)

/** The published schema as it lies in the repository, and is served. */
export const publishedText = readFileSync(file, 'utf8')
export const publishedSchema = JSON.parse(publishedText) as {
  properties: {
    tables: { properties: Record<string, { $comment?: string; items: { properties: Record<string, unknown> } }> }
  }
}

/** What the format says leaves, by table. What lies in the database beside it, a test finds. */
export const publishedTables: Readonly<Record<string, { columns: string[]; hasScreen: boolean }>> = Object.fromEntries(
  Object.entries(publishedSchema.properties.tables.properties).map(([table, { items, $comment }]) => [
    table,
    { columns: Object.keys(items.properties), hasScreen: $comment === offScreen },
  ]),
)
