import type { NeighbourhoodTold } from '../../neighbourhoods/index.ts'
import type { How } from '../../people/index.ts'
import { type Id, Moved, one, type Query, sql } from '../../platform/index.ts'
import type { AssetKind, Cost } from '../assets/index.ts'

/** The neighbourhood with this name in its address; raises Moved where it had it once. */
export function neighbourhoodAt(slug: string): Query<NeighbourhoodTold, NeighbourhoodTold> {
  const found = one(
    sql<NeighbourhoodTold>`select n.id, n.name, n.slug, n.about, n.inhabitants, n.phone from neighbourhood n
      where n.slug = ${slug} or n.id = (select o.neighbourhood_id from neighbourhood_once o
        where o.slug = ${slug} and not exists (select from neighbourhood h where h.slug = o.slug))`,
  )
  return {
    ...found,
    take(rows) {
      const area = found.take(rows)
      if (area.slug !== slug) throw new Moved(slug, area.slug)
      return area
    },
  }
}

/** Answers its new name in addresses; null: another one is called so. */
export function rename(area: Id, name: string): Query<{ slug: string | null }, { slug: string | null }> {
  return one(sql<{ slug: string | null }>`select rename_neighbourhood(${area}, ${name}) as slug`)
}

/** A group or place of a neighbourhood, as its page lists it. */
export interface Listed {
  id: Id
  kind: AssetKind
  name: string
  line: string
  placeName: string
  cost: Cost | null
  at: { x: number; y: number } | null
  stepFree: boolean
}

/** Of a week: what is open each day is among it. */
export const mostOn = 120

/** Groups first, then places; tiny enterprises stand apart, and what has a rest is nowhere to go to. */
export function listedIn(slug: string): Query<Listed> {
  return sql<Listed>`select a.id, a.kind, a.name, a.line, a.place_name, a.cost, a.at,
      exists (select from asset_access f where f.asset_id = a.id and f.fact = 'step-free' and f.answer = 'yes') as step_free
    from asset a join neighbourhood n on n.id = a.neighbourhood_id
    where n.slug = ${slug} and a.listed and a.status = 'active' and a.kind <> 'story' and not a.enterprise
    order by array_position(array['association', 'place', 'institution', 'exchange'], a.kind), a.name limit 200`
}

export function countedBySlug(): Query<{ slug: string; count: number }> {
  return sql`select n.slug, count(*)::int as count from (
      select a.neighbourhood_id as area from asset a where a.listed and a.status = 'active' and a.kind <> 'story'
      union all select unnest(a.also_in) from asset a where a.also_in <> '{}' and a.listed and a.status = 'active' and a.kind <> 'story') e
    join neighbourhood n on n.id = e.area group by n.slug`
}

export type WordKind = 'need' | 'proud'

/** What a neighbourhood says of itself, as everybody reads it. */
export interface Word {
  id: Id
  kind: WordKind
  words: string
  /** '' where whoever said it would rather not be named. */
  saidAs: string
  shownAt: Date
}

export function wordsOf(slug: string): Query<Word> {
  return sql<Word>`select w.id, w.kind, w.words, w.said_as, w.shown_at from neighbourhood n, neighbourhood_words(n.id) w where n.slug = ${slug}`
}

export interface WordSaid {
  kind: WordKind
  words: string
  saidAs: string
  contact: string
  how: How
}

export function sayWord(id: Id, area: Id, { kind, words, saidAs, contact, how }: WordSaid): Query {
  return sql`select say_of_neighbourhood(${id}, ${area}, ${kind}, ${words}, ${saidAs}, ${contact}, ${how})`
}

export interface WordToLookAt extends Omit<Word, 'shownAt'>, Omit<WordSaid, 'kind' | 'words'> {
  saidAt: Date
  shownAt: Date | null
}

export function wordsToLookAt(slug: string): Query<WordToLookAt> {
  return sql<WordToLookAt>`select w.id, w.kind, w.words, w.said_as, w.contact, w.how, w.said_at, w.shown_at
    from neighbourhood n, words_to_look_at(n.id) w where n.slug = ${slug}`
}

export const lookedAs = ['shown', 'not shown', 'found', 'taken off'] as const

export function lookAtWord(word: Id, area: Id, what: (typeof lookedAs)[number]): Query {
  return sql`select look_at_word(${word}, ${area}, ${what})`
}

export function tellOf(area: Id, about: string, inhabitants: number | null, phone: string): Query {
  return sql`select tell_of_neighbourhood(${area}, ${about}, ${inhabitants}, ${phone})`
}
