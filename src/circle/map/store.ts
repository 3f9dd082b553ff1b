import type { AtTheirWordSaid } from '../../people/index.ts'
import { type Id, newId, one, type Query, sql } from '../../platform/index.ts'
import type { Before, Entry, KnownDay, Move, MoveKind, Ring, What } from './types.ts'

/** Everybody on a person’s map, also those who are no longer around, in the order they were put there. Needs the part `about`. */
export function entriesOf(person: Id): Query<Entry> {
  return sql<Entry>`select id, member_id, known_as, what, is_to_me, brings, i_bring, ring, angle, since, gone_since, picture_id, version,
      added_at, at_their_word_by, how, not_on_my_screen as off_screen
    from in_circle where person_id = ${person} order by added_at, id`
}

export function entryOf(person: Id, entry: Id): Query<Entry, Entry> {
  return one(sql<Entry>`select id, member_id, known_as, what, is_to_me, brings, i_bring, ring, angle, since, gone_since, picture_id, version,
      added_at, at_their_word_by, how, not_on_my_screen as off_screen
    from in_circle where person_id = ${person} and id = ${entry}`)
}

/** Every coming, moving and going of a person’s map, in the order in which it was told; of one entry where it is named. */
export function movesOf(person: Id, entry: Id | null = null): Query<Move> {
  return sql<Move>`select m.id, m.in_circle_id as entry_id, m.move, m.ring, m.on_day, m.words, m.told_at, m.at_their_word_by, m.how
    from circle_move m join in_circle e on e.id = m.in_circle_id
    where m.person_id = ${person} and (${entry}::uuid is null or m.in_circle_id = ${entry}) order by m.told_at, m.id`
}

/** How an entry read before, newest first. */
export function beforesOf(person: Id, entry: Id): Query<Before> {
  return sql<Before>`select version, known_as, is_to_me, brings, i_bring, until_at from in_circle_before
    where person_id = ${person} and in_circle_id = ${entry} order by version desc`
}

/** What somebody says of one around them. */
export interface Words {
  knownAs: string
  what: What
  isToMe: string
  brings: string
  iBring: string
  since: KnownDay
}

/** Puts somebody on the map; a member only where they stand or stood to this person, so that nobody is looked up this way. */
export function insertEntry(
  person: Id,
  entry: Words & { id: Id; memberId: Id | null; ring: Ring },
  { by, how }: AtTheirWordSaid,
  now: Date,
): Query {
  const { id, memberId, knownAs, what, isToMe, brings, iBring, since, ring } = entry
  return sql`insert into in_circle (id, person_id, member_id, known_as, what, is_to_me, brings, i_bring, since, ring, added_at, at_their_word_by, how)
    values (${id}, ${person}, (select a.member_id from around() a where a.member_id = ${memberId}), ${knownAs}, ${what}, ${isToMe}, ${brings}, ${iBring},
      ${since}, ${ring}, ${now}, ${by}, ${how})`
}

export function insertMove(
  person: Id,
  said: { entry: Id; move: MoveKind; ring: Ring; onDay: KnownDay; words?: string },
  { by, how }: AtTheirWordSaid,
  now: Date,
): Query {
  const { entry, move, ring, onDay, words = '' } = said
  return sql`insert into circle_move (id, person_id, in_circle_id, move, ring, on_day, words, told_at, at_their_word_by, how)
    values (${newId()}, ${person}, ${entry}, ${move}, ${ring}, ${onDay}, ${words}, ${now}, ${by}, ${how})`
}

/** Keeps the words that stand now, if they are still those of `version`. */
export function keepBefore(person: Id, entry: Id, version: number, now: Date): Query {
  return sql`insert into in_circle_before (id, person_id, in_circle_id, version, known_as, what, is_to_me, brings, i_bring, since, until_at, at_their_word_by, how)
    select ${newId()}, ${person}, id, version, known_as, what, is_to_me, brings, i_bring, since, ${now}, at_their_word_by, how
    from in_circle where person_id = ${person} and id = ${entry} and version = ${version}`
}

/** No row comes back when somebody was quicker; so with all that change an entry. */
export function updateWords(person: Id, entry: Id, version: number, said: Words, { by, how }: AtTheirWordSaid) {
  const { knownAs, what, isToMe, brings, iBring, since } = said
  return sql<{
    id: Id
  }>`update in_circle set known_as = ${knownAs}, what = ${what}, is_to_me = ${isToMe}, brings = ${brings}, i_bring = ${iBring},
      since = ${since}, version = version + 1, at_their_word_by = ${by}, how = ${how}
    where person_id = ${person} and id = ${entry} and version = ${version} returning id`
}

export function updatePlace(
  person: Id,
  entry: Id,
  version: number,
  { ring, angle }: { ring: Ring; angle: number | null },
  { by, how }: AtTheirWordSaid,
) {
  return sql<{
    id: Id
  }>`update in_circle set ring = ${ring}, angle = ${angle}, version = version + 1, at_their_word_by = ${by}, how = ${how}
    where person_id = ${person} and id = ${entry} and version = ${version} and gone_since is null returning id`
}

/** `goneSince` null: they are around again. */
export function updateGone(
  person: Id,
  entry: Id,
  { goneSince, ring }: { goneSince: KnownDay | null; ring: Ring },
  { by, how }: AtTheirWordSaid,
) {
  return sql<{
    id: Id
  }>`update in_circle set gone_since = ${goneSince}, ring = ${ring}, angle = case when ring = ${ring} then angle end,
      version = version + 1, at_their_word_by = ${by}, how = ${how}
    where person_id = ${person} and id = ${entry} and (gone_since is null) = ${goneSince !== null} returning id`
}

export function updatePicture(person: Id, entry: Id, picture: Id | null, { by, how }: AtTheirWordSaid): Query {
  return sql`update in_circle set picture_id = ${picture}, version = version + 1, at_their_word_by = ${by}, how = ${how}
    where person_id = ${person} and id = ${entry}`
}
