import { type MyPart, myPartFor } from '../circle/index.ts'
import { type Around, around } from '../people/index.ts'
import { type AskedOfMe, askedOfMe } from '../plans/index.ts'
import type { Id, OpenedPerson, Part, Transaction, Viewer } from '../platform/index.ts'
import { owedBy, type PromiseRow } from '../promises/index.ts'

/** Somebody who let me in: what I am to them, what I may see, what waits for me, how to talk with them, whom to ring. */
export interface LetIn {
  personId: Id
  knownAs: string
  /** What I am to them in their words: “my sister”. */
  inTheirWords: string
  parts: Part[]
  /** They let it rest; nothing of theirs can be opened then. */
  rests: boolean
  opened: OpenedPerson | null
  promises: PromiseRow[]
  asked: AskedOfMe[]
  /** Whose name is the one to ring. */
  toRing: string
}

/**
 * Those who let me in, each with what waits for me there. A record is opened with no more than this page shows: how to
 * reach somebody, and their plan where I hold it, since promises stand there.
 */
export async function letInOf(tx: Transaction, viewer: Viewer): Promise<LetIn[]> {
  const { mine, asked } = await tx.read({ mine: myPartFor(null), asked: askedOfMe() })
  const people = Map.groupBy(mine, ({ personId }) => personId)
  const holds = (rows: readonly MyPart[]) => [
    ...new Set(rows.filter(({ paused }) => !paused).flatMap(({ parts }) => parts)),
  ]
  const may = (parts: readonly Part[]) =>
    [...people].filter(([, rows]) => parts.every((part) => holds(rows).includes(part))).map(([id]) => id)
  const planned = may(['reach', 'plan'])
  const reached = may(['reach']).filter((id) => !planned.includes(id))
  const [withPlan, without] = await Promise.all([
    openAll(tx, viewer, planned, ['reach', 'plan']),
    openAll(tx, viewer, reached, ['reach']),
  ])
  return [...people].flatMap(([personId, rows]) => {
    const parts = [...new Set(rows.flatMap((row) => row.parts))]
    const waits = asked.filter((one) => one.personId === personId && one.answer === 'asked')
    if (parts.length === 0 && waits.length === 0) return []
    const seen = [withPlan, without].find(({ opened }) => opened.some(({ id }) => id === personId))
    const mineOf = <Row extends { personId: Id }>(all: Row[] = []) => all.filter((one) => one.personId === personId)
    const first = mineOf(seen?.around).find(({ kind, stands }) => stands && kind === 'alongside')
    return {
      personId,
      knownAs: rows[0]?.knownAs ?? '',
      inTheirWords: rows.find(({ inTheirWords }) => inTheirWords !== '')?.inTheirWords ?? '',
      parts: parts.filter((part) => part !== 'reach'),
      rests: rows.every(({ paused }) => paused),
      opened: seen?.opened.find(({ id }) => id === personId) ?? null,
      promises: mineOf(seen?.promises),
      asked: waits,
      toRing: first?.knownAs ?? '',
    }
  })
}

const why = 'looked through a list of their people'

async function openAll(tx: Transaction, viewer: Viewer, people: Id[], parts: Part[]) {
  if (people.length === 0) return { opened: [] as OpenedPerson[], promises: [] as PromiseRow[], around: [] as Around[] }
  const opened = tx.open({ people, parts, act: 'read', why })
  const read = tx.read({ promises: owedBy(viewer.id), around: around() })
  return { opened: await opened, ...(await read) }
}
