import { type Database, inPlace, type Place } from '../database/index.ts'
import { type Posted, textOf } from '../form/posted.ts'
import type { Id } from '../ids.ts'
import { saveDraft, type Typed } from './draft.ts'

/** Fields that belong to the form and not to what somebody wrote. */
const ofTheForm = new Set(['once', 'draftVersion', 'keep'])

/** What a form on the page `about` sent, as a draft. Its `once` must have been checked to be an id. */
export function typedFrom(posted: Posted, about: string): Typed {
  const fields = Object.fromEntries(Object.entries(posted).filter(([name]) => !ofTheForm.has(name)))
  const version = textOf(posted, 'draftVersion')
  return { about, fields, page: textOf(posted, 'once'), base: /^\d{1,9}$/.test(version) ? Number(version) : 0 }
}

/** Keeps what was typed, in a transaction of its own; null: another page had saved, and both are kept. */
export function keepDraft(database: Database, place: Place, owner: Id, typed: Typed): Promise<number | null> {
  return inPlace(database, place, owner, null, (tx) => saveDraft(tx, owner, typed))
}

/** Where somebody sees both and decides. */
export function bothHref(about: string): string {
  return `/drafts/both?about=${encodeURIComponent(about)}`
}

/** Where somebody goes on writing: the page with what was kept of it, also where it does not keep drafts by itself. */
export function draftHref(about: string): string {
  return `${about}?kept=1`
}

/** Whether a path is a page that keeps drafts, so that nothing else can be stored under any name. */
export function pagesWithDrafts(routes: readonly { path: string; draft?: boolean }[]): (path: string) => boolean {
  const shapes = routes
    .filter(({ draft }) => draft)
    .map(({ path }) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/?#]+')}$`))
  return (path) => path.length <= 300 && shapes.some((shape) => shape.test(path))
}
