import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { Drawn, Outline } from './types.ts'

/** A way of drawing the lines, and how far it got. */
export interface Drawing {
  id: Id
  source: string
  /** What was noticed when it was read, in words. */
  remarks: string[]
  madeAt: Date
  /** ISO date. */
  startsOn: string | null
  settledAt: Date | null
  takenAt: Date | null
  thrownAwayAt: Date | null
}

export function drawing(id: Id): Query<Drawing, Drawing> {
  return one(
    sql<Drawing>`select id, source, remarks, made_at, starts_on::text as starts_on, settled_at, taken_at, thrown_away_at from boundary_drawing where id = ${id}`,
  )
}

/** Those that hold, are settled for a day to come, or are still being looked at; the newest first. */
export function drawings(): Query<Drawing> {
  return sql<Drawing>`select id, source, remarks, made_at, starts_on::text as starts_on, settled_at, taken_at, thrown_away_at from boundary_drawing where id = drawing_now() or (taken_at is null and thrown_away_at is null)
    order by taken_at nulls first, made_at desc limit 20`
}

/** The one that is settled and whose day is still to come, if any: everybody is told of it. */
export function comingDrawing(): Query<Drawing, Drawing | null> {
  return maybe(sql<Drawing>`select id, source, remarks, made_at, starts_on::text as starts_on, settled_at, taken_at, thrown_away_at from boundary_drawing
    where settled_at is not null and taken_at is null and thrown_away_at is null order by starts_on limit 1`)
}

export interface AreaDrawn {
  name: string
  /** Its name in an address; null where there is no such neighbourhood yet. */
  slug: string | null
  outline: Outline | null
  listed: { said: string; kind: string }[]
}

/** The neighbourhoods of a drawing; of the one that holds, where none is given. */
export function areasOf(drawing: Id | null): Query<AreaDrawn> {
  return sql<AreaDrawn>`select a.name, n.slug, a.outline, a.listed from boundary_area a left join neighbourhood n on lower(n.name) = lower(a.name)
    where a.drawing_id = coalesce(${drawing}::uuid, drawing_now()) order by a.name`
}

/** A street or postcode that lies elsewhere in a drawing; '' is nowhere. */
export interface Move {
  said: string
  kind: 'postcode' | 'street'
  isNow: string
  wouldBe: string
}

export function movesOf(drawing: Id): Query<Move> {
  return sql<Move>`select said, kind, is_now, would_be from lines_move(${drawing})`
}

/** How many people’s address would lie elsewhere: whole steps, 0 for fewer than one, so that nobody is told apart. */
export function peopleWouldMove(drawing: Id, step: number): Query<{ people: number }, { people: number }> {
  return one(sql<{ people: number }>`select people_would_move(${drawing}, ${step}) as people`)
}

export function listsNow(): Query<{ name: string; said: string; kind: 'postcode' | 'street' }> {
  return sql`select n.name, p.said, p.kind from neighbourhood_postcode p join neighbourhood n on n.id = p.neighbourhood_id
    order by n.name, p.kind, p.said`
}

export function pointsKnown(): Query<{ count: number }, { count: number }> {
  return one(sql<{ count: number }>`select count(*)::int as count from postcode_point`)
}

export function drawLines(id: Id, source: string, remarks: readonly string[], areas: readonly Drawn[]): Query {
  return sql`select draw_lines(${id}, ${source}, ${remarks}, ${JSON.stringify(areas)}::jsonb)`
}

export function settleLines(drawing: Id, startsOn: string): Query<{ answer: 'settled' | 'gone' }> {
  return sql`select settle_lines(${drawing}, ${startsOn}::date) as answer`
}

export function throwLinesAway(drawing: Id): Query {
  return sql`select throw_lines_away(${drawing})`
}

export function putPostcodes(points: readonly (readonly [string, number, number])[]): Query {
  return sql`select put_postcodes(${JSON.stringify(points)}::jsonb)`
}
