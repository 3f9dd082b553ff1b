import { type Id, type KeptFile, newId, type Part, type Query, sql } from '../../platform/index.ts'

/** How something left: the words stand in “what left this place”. */
export const waysOut = ['as a file', 'through a link', 'by e-mail', 'by post', 'by phone', 'by hand', 'shown'] as const
export type WayOut = (typeof waysOut)[number]

/** Something about a person that left this place (P4). */
export interface Left {
  id?: Id
  person: Id
  /** Whom it went to, as the person would call them: “St Luke’s Hospital”, “West Yorkshire Police”. */
  toWhom: string
  /** What it was, in plain words: “your plan, as a PDF”. */
  what: string
  parts: readonly Part[]
  /** By what law or whose yes: “Care Act 2014, section 45”, “because you asked for it”. */
  law: string
  reason?: string
  how: WayOut
  /** Who let it leave, where no member of the place did. */
  byName?: string
  /** The file it left as, if that is kept. */
  file?: Pick<KeptFile, 'id' | 'part'> | null
  /** What to name when asking about it: “URN 13XY/4401/26”. */
  reference?: string
  /** When it left; a letter or call may be written down later. */
  at: Date
  /** Kept off the person’s own screen, as what it comes from is. */
  offScreen?: boolean
}

/**
 * Writes down that something about a person leaves this place. Send it in the transaction that lets it leave, with their
 * record open (whatever part, `read` is enough): then one cannot happen without the other. Who did it is whoever is
 * signed in. To keep a line from the person lawfully, hand in an `id` and withhold that.
 */
export function tellLeft(left: Left): Query {
  const { id = newId(), person, toWhom, what, parts, law, how, at } = left
  const { reason = '', byName = '', file = null, reference = '', offScreen = false } = left
  return sql`select tell_left(${id}, ${person}, ${toWhom}, ${what}, ${parts}, ${law}, ${reason}, ${byName}, ${how},
    ${file?.id ?? null}, ${file?.part ?? null}, ${reference}, ${at}, ${offScreen})`
}
