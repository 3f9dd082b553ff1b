import type { EntryFound } from '../../community/index.ts'
import type { Id } from '../../platform/index.ts'
import type { Answered, Counts, Criterion, EntryFacts, IdeaKind } from './store.ts'

/** A group, place or enterprise that could be an idea for a hope. */
export type EntryIdea = EntryFound & Omit<EntryFacts, 'id'>

/** What counts until the person says what does. */
export const untilSaid: Counts = { ordered: ['near'], near: '', likeMe: '', languages: '' }

/**
 * Whether it is an idea: stories are read. What somebody typed to look with may be spelt another way; of a hope, which
 * is no search, a word must truly be there.
 */
export function couldBeIdea(
  { kind, status, meant }: Pick<EntryFound, 'kind' | 'status' | 'meant'>,
  typed: boolean,
): boolean {
  return kind !== 'story' && status !== 'closed' && (typed || meant.some((word) => word !== ''))
}

/**
 * Ideas in the person’s own order: by what counts most to them first, then by what counts next; what is alike stays in
 * the order it was found. It compares what groups and places say of themselves; nobody is given a number.
 */
export function inTheirOrder<One extends EntryIdea>(
  ideas: readonly One[],
  counts: Counts,
  neighbourhood: string | null,
): One[] {
  const places = new Map(
    ideas.map((idea) => [idea, counts.ordered.map((one) => step(one, idea, counts, neighbourhood))]),
  )
  return [...ideas].sort((a, b) => {
    const [of, than] = [places.get(a) ?? [], places.get(b) ?? []]
    const at = of.findIndex((one, index) => one !== than[index])
    return at < 0 ? 0 : (of[at] ?? 0) - (than[at] ?? 0)
  })
}

/** How far out, in walks and bus rides: nobody cares about a hundred metres. */
const walks = [800, 1_600, 4_000]

function step(what: Criterion, idea: EntryIdea, counts: Counts, neighbourhood: string | null): number {
  if (what === 'near') return steps(idea, neighbourhood)
  if (what === 'like me') return likeMe(idea, counts.likeMe) === null ? 1 : 0
  if (what === 'language') return inLanguage(idea, counts.languages) === null ? 1 : 0
  if (what === 'free') return idea.cost === 'free' ? 0 : 1
  if (idea.surely.includes(what)) return 0
  return idea.partly.some(({ fact }) => fact === what) ? 1 : 2
}

function steps({ metres, neighbourhood }: EntryIdea, home: string | null): number {
  if (metres === null) return neighbourhood !== null && neighbourhood === home ? 1 : walks.length
  const at = walks.findIndex((walk) => metres <= walk)
  return at < 0 ? walks.length : at
}

/** The word that somebody said of people like them and that the group says of whom it is for; null where there is none. */
export function likeMe({ forWhom }: Pick<EntryIdea, 'forWhom'>, said: string): string | null {
  return shared(said, forWhom)
}

/** The language that is both theirs and spoken there. */
export function inLanguage({ languages }: Pick<EntryIdea, 'languages'>, said: string): string | null {
  return languages.find((one) => said.toLowerCase().includes(one.toLowerCase())) ?? null
}

const nobodyInParticular = new Set(['people', 'person', 'anybody', 'everybody', 'with', 'like', 'from', 'other', 'who'])

function shared(said: string, there: string): string | null {
  const plain = (word: string) => word.replace(/(men)$/, 'man').replace(/s$/, '')
  const words = (text: string) => text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []
  const here = new Set(words(there).map(plain))
  return words(said).find((word) => !nobodyInParticular.has(word) && here.has(plain(word))) ?? null
}

/** What was said of an idea last; nothing where nothing was said, or it is to be shown again. */
export function saidOf(
  answers: readonly Answered[],
  kind: IdeaKind,
  id: Id,
): 'not for me' | 'later' | 'taken up' | null {
  const found = answers.find((one) => one.kind === kind && one.ideaId === id)?.answer
  return found === undefined || found === 'shown again' ? null : found
}

/** What a line must not carry that strangers will read: the person’s name, a number to ring, an address on the net. */
export function tellsWho(line: string, knownAs: string): boolean {
  const names = knownAs.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? []
  const words = new Set(line.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? [])
  return names.some((name) => words.has(name)) || /@|https?:|www\.|(\d[\s-]?){6,}/i.test(line)
}
