import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const ajv = new Ajv2020({ strict: false, allErrors: true })
// biome-ignore lint/suspicious/noExplicitAny: the package's own types do not know how modules import it
;(addFormats as any)(ajv)

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', `${name}.json`), 'utf8'))

/** What the schema of that name finds wrong with an answer; nothing: an empty text. */
export function faultsBy(name: string): (answer: unknown) => string {
  return faultsOf(read(name))
}

/** What a list’s schema says of each item; the official validator hardly looks at them. */
export function faultsOfItemsBy(name: string): (item: unknown) => string {
  const schema = read(name)
  return faultsOf(schema.properties.contents?.items ?? schema)
}

function faultsOf(schema: object): (answer: unknown) => string {
  const check = ajv.compile(schema)
  return (answer) => (check(answer) ? '' : ajv.errorsText(check.errors))
}
