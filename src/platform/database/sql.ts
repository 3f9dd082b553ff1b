import { createHash } from 'node:crypto'

/** A statement as a value: it can be handed around, gathered with others and sent together with them in one message. */
export interface Query<Row = unknown, Out = Row[]> {
  readonly text: string
  /** Names the prepared statement; the same call site always has the same name. */
  readonly name: string
  readonly values: readonly unknown[]
  readonly take: (rows: Row[]) => Out
}

const texts = new WeakMap<TemplateStringsArray, { text: string; name: string }>()

/**
 * Plain SQL with its values apart: `` sql<Hope>`select … where plan_id = ${plan}` ``. Every value becomes a parameter;
 * there is no way to put text into the statement itself. Rows come back with camelCase names.
 */
export function sql<Row>(strings: TemplateStringsArray, ...values: unknown[]): Query<Row> {
  let known = texts.get(strings)
  if (known === undefined) {
    const text = strings.reduce((all, part, index) => `${all}$${index}${part}`)
    known = { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 22) }
    texts.set(strings, known)
  }
  return { text: known.text, name: known.name, values, take: all }
}

/** The same for every query, so that two that ask the same are known to be equal. */
const all = <Row>(rows: Row[]): Row[] => rows

/** The one row a query must find; raises NotFound when there is none. */
export function one<Row>(query: Query<Row>): Query<Row, Row> {
  return {
    ...query,
    take: ([row]) => {
      if (row === undefined) throw new NotFound()
      return row
    },
  }
}

/** The one row a query may find. */
export function maybe<Row>(query: Query<Row>): Query<Row, Row | null> {
  return { ...query, take: ([row]) => row ?? null }
}

/** What is asked for by a name that it once had: the same page stands at the address with the name of today. */
export class Moved extends Error {
  readonly once: string
  readonly now: string
  constructor(once: string, now: string) {
    super('moved')
    this.once = once
    this.now = now
  }
}

/** What is missing and what is forbidden: the same answer, so that nobody learns which. */
export class NotFound extends Error {
  constructor() {
    super('not found')
  }
}
