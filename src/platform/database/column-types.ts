import pg from 'pg'

/** Dates stay ISO text (`2026-11-21`), big counts become numbers; moments become Date. */
export const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
types.setTypeParser(pg.types.builtins.INT8, Number)
// The connection speaks UTC (`2026-11-21 09:30:00+00`), which the engine reads far quicker than any date of any zone.
types.setTypeParser(
  pg.types.builtins.TIMESTAMPTZ,
  (text: string) => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`),
)

const camel = new Map<string, string>()

function camelCase(name: string): string {
  let known = camel.get(name)
  if (known === undefined) {
    known = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    camel.set(name, known)
  }
  return known
}

type Reader = (text: string) => unknown

/** What columns are called in rows, in camelCase, and how the text of each is read. */
export function readersOf(fields: readonly { name: string; dataTypeID: number }[]): {
  names: string[]
  readers: Reader[]
} {
  return {
    names: fields.map(({ name }) => camelCase(name)),
    readers: fields.map(({ dataTypeID }) => types.getTypeParser(dataTypeID) as unknown as Reader),
  }
}
