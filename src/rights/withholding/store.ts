import { type Id, one, type Query, sql } from '../../platform/index.ts'

export const grounds = ['serious harm', 'somebody else’s confidence'] as const
export type Ground = (typeof grounds)[number]
export const entryTables = [
  'statement',
  'hello',
  'hello_sayer',
  'conversation',
  'standing',
  'record_request',
  'promise',
] as const
export type EntryTable = (typeof entryTables)[number]
export type Matter = 'propose' | 'renew' | 'end' | 'quiet' | 'quiet end' | 'challenge'

export interface Proposed {
  id: Id
  table: EntryTable
  entry: Id
  ground: Ground
  words: string
  until: Date
  due: Date
  /** Hidden until then at most, while the second person decides; null: not hidden before they have. */
  hold: Date | null
  quietWords: string
  quietUntil: Date | null
}

export function proposeWithholding(p: Proposed): Query {
  return sql`select propose_withholding(${p.id}, ${p.table}, ${p.entry}, ${p.ground}, ${p.words}, ${p.until}, ${p.due}, ${p.hold},
    ${p.quietWords}, ${p.quietUntil})`
}

/** A question that waits for me: whose, what kind, by when; no more than that. */
export interface MatterWaiting {
  id: Id
  knownAs: string
  what: Matter
  ground: Ground
  dueAt: Date
  climbed: number
}

export function mattersWaiting(): Query<MatterWaiting> {
  return sql<MatterWaiting>`select id, known_as, what, ground, due_at, climbed from withholding_matters_waiting()`
}

export interface MatterForMe {
  id: Id
  personId: Id
  knownAs: string
  what: Matter
  words: string
  askedBy: string
  askedAt: Date
  untilOn: Date | null
  dueAt: Date
  ground: Ground
  entryTable: EntryTable
  entryWords: string
  proposedBy: string
  since: Date
  untilAt: Date | null
  renewals: number
}

export function matterForMe(matter: Id): Query<MatterForMe, MatterForMe> {
  return one(sql<MatterForMe>`select id, person_id, known_as, what, words, asked_by, asked_at, until_on, due_at, ground, entry_table, entry_words,
    proposed_by, since, until_at, renewals from withholding_matter_for_me(${matter})`)
}

export function decideMatter(
  matter: Id,
  d: { answer: 'yes' | 'no'; words: string; until: Date | null; due: Date; notice: string },
): Query<{ person: Id }, { person: Id }> {
  return one(
    sql<{
      person: Id
    }>`select decide_withholding(${matter}, ${d.answer}, ${d.words}, ${d.until}, ${d.due}, ${d.notice}) as person`,
  )
}

export function endWithholding(id: Id, words: string): Query {
  return sql`select end_withholding(${id}, ${words})`
}

/** That something is kept from the person; whoever works with them, and their advocate, see which entry. */
export interface Notice {
  id: Id
  since: Date
  untilAt: Date | null
  ground: Ground
  /** Not yet approved: held while a second person decides. */
  held: boolean
  entryTable: EntryTable | ''
  entryId: Id | null
  why: string
  proposedBy: string
  approvedBy: string
  endedAt: Date | null
  endedWhy: string
  quiet: boolean
  renewals: number
  challengedAt: Date | null
  challengeDue: Date | null
  challengeWaitsFor: string
  challengeWords: string
  /** Proposed or approved by whoever reads it. */
  mine: boolean
}

export function noticesOf(person: Id): Query<Notice> {
  return sql<Notice>`select id, since, until_at, ground, held, entry_table, entry_id, why, proposed_by, approved_by, ended_at, ended_why, quiet,
    renewals, challenged_at, challenge_due, challenge_waits_for, challenge_words, mine from withheld_notices(${person})`
}

export function challengeWithholding(
  id: Id,
  c: { words: string; due: Date; how: string; owed: string; team: string },
): Query {
  return sql`select challenge_withholding(${id}, ${c.words}, ${c.due}, ${c.how}, ${c.owed}, ${c.team})`
}

export function climbWithholdings(
  again: Date,
  w: { end: string; lapsed: string; notice: string },
): Query<{ moved: number }> {
  return sql<{ moved: number }>`select climb_withholdings(${again}, ${w.end}, ${w.lapsed}, ${w.notice}) as moved`
}

/** Sums, for everybody to read; null where a number is too small to be said. */
export interface Sums {
  ground: Ground
  proposed: number | null
  approved: number | null
  refused: number | null
  openedInTime: number | null
  renewed: number | null
  challenged: number | null
  openedByChallenge: number | null
  inForce: number | null
  unsaid: number | null
}

export function withholdingSums(from: Date, smallest: number): Query<Sums> {
  return sql<Sums>`select ground, proposed, approved, refused, opened_in_time, renewed, challenged, opened_by_challenge, in_force, unsaid
    from withholding_sums(${from}, ${smallest})`
}

/** A decision as the panel sees it: nobody’s name, nothing of what it hides. */
export interface PanelRow {
  mark: string
  ground: Ground
  weeks: number
  renewals: number
  challenged: number
  state: 'proposed' | 'refused' | 'in force' | 'past its day' | 'opened'
  lateDays: number
  unsaid: boolean
}

export function panelRows(): Query<PanelRow> {
  return sql<PanelRow>`select mark, ground, weeks, renewals, challenged, state, late_days, unsaid from withholdings_for_panel()`
}

export interface PanelView {
  id: Id
  words: string
  at: Date
}

export function panelViews(): Query<PanelView> {
  return sql<PanelView>`select id, words, at from withholding_view order by at desc limit 20`
}

export function writePanelView(words: string): Query {
  return sql`select write_panel_view(${words})`
}
