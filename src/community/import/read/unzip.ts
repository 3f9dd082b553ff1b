import { BadTable, decode } from './csv.ts'
import type { Zip } from './zip.ts'

const mostTables = 60

/** The texts of the tables in a zip, by their names without folder and ending; what is no table is passed over. Raises BadTable. */
export async function unzipTables(zip: Zip): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const path of zip.names) {
    const [, name = '', ending = ''] = /([^/]+)\.(csv|json)$/i.exec(path) ?? []
    if (name === '' || name.startsWith('.') || path.startsWith('__MACOSX')) continue
    if (found.size >= mostTables) throw new BadTable('too many files')
    found.set(ending.toLowerCase() === 'json' ? `${name}.json` : name.toLowerCase(), decode(await zip.whole(path)))
  }
  return found
}
