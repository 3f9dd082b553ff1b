import { type Id, maybe, newId, type Query, sql } from '../../../platform/index.ts'

export interface Clock {
  /** How many people a worker can walk with. */
  room: number
  /** What is promised to whoever comes back, and by when. */
  promise: string
  due: Date
}

export interface CameBack {
  id: Id
  fromState: string
  came: string
  words: string
  toId: Id | null
  sameWorker: boolean
  at: Date
}

export function comeBack(words: string, { room, promise, due }: Clock): Query {
  return sql`select come_back(${newId()}, ${words}, ${room}, ${promise}, ${due})`
}
/** By the printed card; nothing tells whether the code was right. */
export function comeBackByCard(digest: Buffer, words: string, { room, promise, due }: Clock): Query {
  return sql`select come_back_by_card(${newId()}, ${digest}, ${words}, ${room}, ${promise}, ${due})`
}
export function comeBackAtTheirWord(person: Id, how: string, words: string, { room, promise, due }: Clock) {
  return sql<{
    done: boolean
  }>`select come_back_at_their_word(${person}, ${newId()}, ${how}, ${words}, ${room}, ${promise}, ${due}) as done`
}

export interface EndedPerson {
  knownAs: string
  bornYear: string | null
  neighbourhood: string
  kind: string
  endedAt: Date
  goesBackTo: string
}
/** Somebody for whom there is an ending, for a post that may find people; it stands in their who looked. */
export function endedPerson(person: Id): Query<EndedPerson, EndedPerson | null> {
  return maybe(
    sql<EndedPerson>`select known_as, born_year, neighbourhood, kind, ended_at, goes_back_to from ended_person(${person})`,
  )
}
export function cameBackLast(person: Id): Query<CameBack, CameBack | null> {
  return maybe(sql<CameBack>`select id, from_state, came, words, to_id, same_worker, at from coming_back
    where person_id = ${person} order by at desc limit 1`)
}
