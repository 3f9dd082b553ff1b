import type { z } from 'zod'
import { maybe, type Query, sql } from '../platform/index.ts'

/**
 * A practice setting: what a place may decide for itself, together with the people it is for (P14). The value that
 * holds on a day is a row with the decision that made it; until a place has decided, the initial one holds.
 */
export interface Setting<Value> {
  key: string
  shape: z.ZodType<Value>
  initial: Value
  /** What it does, in plain words. */
  about: string
  /** Where the initial value comes from, with its year; “our proposal” where nobody has set it before. */
  source: string
  /** The value as people read it; without it, `lines` does what it can. */
  inWords?: (value: Value) => InWords
}

/** A value in words: one line, a list, or lists under the name of what each is for. */
export type InWords = string | string[] | { under: string; lines: string[] }[]

/** A value with the day its version began, for records to pin; null: the initial one. */
export interface Pinned<Value> {
  value: Value
  fromOn: string | null
}

const all = new Map<string, Setting<unknown>>()

/** Declares a setting beside the rule that reads it. A key is declared once. */
export function setting<Value>(declared: Setting<Value>): Setting<Value> {
  all.set(declared.key, declared as Setting<unknown>)
  return declared
}

/** Every setting that the loaded slices have declared, in that order: what a place may decide for itself. */
export function allSettings(): Setting<unknown>[] {
  return [...all.values()]
}

/** The value in force on a day; old records read as they were made by asking for their day. */
export function valueOn<Value>(
  declared: Setting<Value>,
  day: Date,
): Query<{ value: unknown; fromOn: string }, Pinned<Value>> {
  const query = maybe(sql<{ value: unknown; fromOn: string }>`select value, from_on from setting
    where key = ${declared.key} and from_on <= ${day} order by from_on desc limit 1`)
  const take = (rows: { value: unknown; fromOn: string }[]): Pinned<Value> => {
    const row = query.take(rows)
    return row
      ? { value: declared.shape.parse(row.value), fromOn: row.fromOn }
      : { value: declared.initial, fromOn: null }
  }
  return { ...query, take }
}
