import type { How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'

/** The lines moved, and the person’s address lies in another neighbourhood since then. */
export interface OwnMove {
  id: Id
  /** '' where they belonged to none that was known. */
  wasIn: string
  isIn: string
  movedAt: Date
  putBackAt: Date | null
  atTheirWordBy: Id | null
  how: How
}

/** In an open record, the last first. */
export function movesOfPerson(person: Id): Query<OwnMove> {
  return sql<OwnMove>`select id, was_in, is_in, moved_at, put_back_at, at_their_word_by, how from neighbourhood_move
    where person_id = ${person} order by moved_at desc, id desc limit 10`
}

export interface Belongs {
  name: string
  slug: string
}

/** The neighbourhood of the person whose record is open; null where none is known. */
export function belongsTo(person: Id): Query<Belongs, Belongs | null> {
  return maybe(sql<Belongs>`select name, slug from belongs_to(${person})`)
}

/** Where their address lies from a day to come on, by lines that are settled. */
export interface MoveToCome {
  isIn: string
  /** ISO day. */
  startsOn: string
}

export function moveToCome(person: Id): Query<MoveToCome, MoveToCome | null> {
  return maybe(sql<MoveToCome>`select is_in, starts_on from my_move_to_come(${person})`)
}

/** False: they belong somewhere else meanwhile. Raises NotFound for whoever may not say it, and for what is not there. */
export function putBack(move: Id, person: Id, how: How): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select put_back_where_i_was(${move}, ${person}, ${how}) as done`)
}
