import { type Id, maybe, type Place, type Query, sql } from '../platform/index.ts'
import { sessionEnd } from './session.ts'

/** Somebody of a demo place, and what they are there. */
export interface Shoes {
  id: Id
  knownAs: string
  isPerson: boolean
  /** Titles of the posts they hold today. */
  posts: string[]
  neighbourhood: string
  /** Has an account; without one everything reaches them on paper, by phone or face to face. */
  signsIn: boolean
  /** Who walks alongside them; empty where nobody does. */
  named: string
  /** Those whose circle, helper or supporter they are. */
  beside: string[]
}

export const shoeGroups = ['people', 'family', 'workers', 'peers'] as const
export type ShoeGroup = (typeof shoeGroups)[number]

/** Everybody in a demo place; nobody in any other. */
export function allShoes(): Query<Shoes> {
  return sql<Shoes>`select * from shoes()`
}

/** Under which heading somebody stands: what they do for the place first, then whether they have a record of their own. */
export function groupOf({ posts, isPerson }: Pick<Shoes, 'posts' | 'isPerson'>): ShoeGroup {
  if (posts.some((post) => /peer|governor|organiser|steward|led organisation/i.test(post))) return 'peers'
  if (posts.length > 0) return 'workers'
  return isPerson ? 'people' : 'family'
}

/** Begins a session in somebody's shoes; finds nobody unless the place is a demo. Not a session of any account. */
export function stepIn(
  hash: Buffer,
  place: Place,
  member: Id,
  device: string,
  now: Date,
): Query<{ isPerson: boolean }, { isPerson: boolean } | null> {
  return maybe(sql<{
    isPerson: boolean
  }>`with chosen as (select s.id, s.is_person from shoes() s where s.id = ${member}),
    begun as (
      insert into shared.session (token_hash, place_key, member_id, device, began_at, seen_at, until_at)
      select ${hash}, ${place.key}, c.id, ${device}, ${now}, ${now}, ${sessionEnd(now)} from chosen c)
    select is_person from chosen`)
}
