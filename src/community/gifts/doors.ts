import {
  type Asked,
  type Id,
  idIn,
  maybe,
  members,
  NotFound,
  type Part,
  posts,
  sql,
  standing,
  type Transaction,
  type Who,
} from '../../platform/index.ts'
import { openMine } from './whose.ts'

/** Three ways to the same pages: one’s own, in somebody’s record, and a connector’s for a neighbour without one. */
export interface Door {
  base: string
  read: Who
  change: Who
  whose: (asked: Asked) => Id
  /** Opens what must be open; answers whose it is where the page cannot know. */
  open: (tx: Transaction, asked: Asked, act: 'read' | 'change') => Promise<Neighbour | undefined>
}

export interface Neighbour {
  id: Id
  name: string
}

const own = (part: Part): Door => ({
  base: '',
  read: members,
  change: members,
  whose: ({ viewer }) => viewer?.id ?? '',
  async open(tx, asked, act) {
    await openMine(tx, asked, act, part)
    return undefined
  },
})

const inRecord = (part: Part): Door => ({
  base: '/people/:person',
  read: standing('read', [part]),
  change: standing('change', [part]),
  whose: ({ person }) => person,
  open: async () => undefined,
})

const ofNeighbour: Door = {
  base: '/connecting/neighbours/:neighbour',
  read: posts('connector'),
  change: posts('connector'),
  whose: ({ params }) => params.neighbour ?? '',
  async open(tx, asked) {
    const found = await tx.ask(
      maybe(sql<{ id: Id; knownAs: string }>`select id, known_as from neighbour_named(${idIn(asked, 'neighbour')})`),
    )
    if (!found) throw new NotFound()
    return { id: found.id, name: found.knownAs }
  },
}

/** The three doors to what stands in a part of a record. */
export const doorsTo = (part: Part): readonly Door[] => [own(part), inRecord(part), ofNeighbour]
export const doors = doorsTo('community')

/** Where somebody’s pages begin, as an address. */
export function baseOf({ base }: Door, { params }: Asked): string {
  return base.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
}
