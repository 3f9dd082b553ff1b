import { BadTable, decode } from './csv.ts'
import type { Zip } from './zip.ts'

const mostTables = 60

export interface Table {
  /** Where it lies in the zip. */
  path: string
  /** Without folder and ending; of JSON with it. */
  name: string
}

/** The tables in a zip; what is none is passed over. Raises BadTable. */
export function tablesIn(zip: Zip): Table[] {
  const found: Table[] = []
  for (const path of zip.names) {
    const [, name = '', ending = ''] = /([^/]+)\.(csv|json)$/i.exec(path) ?? []
    if (name === '' || name.startsWith('.') || path.startsWith('__MACOSX')) continue
    found.push({ path, name: ending.toLowerCase() === 'json' ? `${name}.json` : name.toLowerCase() })
  }
  if (found.length > mostTables) throw new BadTable('too many files')
  return found
}

/** Their texts, by their names. Raises BadTable. */
export async function unzipTables(zip: Zip): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { path, name } of tablesIn(zip)) found.set(name, decode(await zip.whole(path)))
  return found
}
