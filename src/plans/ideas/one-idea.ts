import { type Asked, type Id, idIn, NotFound, textOf, type View } from '../../platform/index.ts'
import type { Ideas } from './find-ideas.ts'
import type { Way } from './forms.ts'
import type { EntryIdea } from './rules.ts'
import { type IdeaKind, ideaKinds } from './store.ts'
import type { Words } from './words.ts'

/** One idea on its own page, wherever it comes from. */
export interface IdeaShown {
  kind: IdeaKind
  id: Id
  /** What it is called: a group’s name, a line without a name. */
  name: string
  line: string
  entry: EntryIdea | null
  /** What the person can say of it. */
  ways: readonly Way[]
}

/** Groups that people can be introduced to; nobody is introduced to a library or a bench, and whoever sells something is asked. */
const withPeople = ['association', 'exchange']

/** The idea that a path names, among those that stand there today; null where it is no longer one. */
export function ideaIn(
  found: Pick<Ideas, 'entries' | 'gifts' | 'alike'>,
  { params }: Pick<Asked, 'params'>,
): IdeaShown | null {
  const kind = ideaKinds.find((one) => one === params.kind)
  if (!kind) throw new NotFound()
  const id = idIn({ params }, 'idea')
  const refused = ['later', 'not for me'] as const
  if (kind !== 'entry') {
    const { line } = found[kind === 'gift' ? 'gifts' : 'alike'].find((one) => one.id === id) ?? { line: null }
    return line === null ? null : { kind, id, name: line, line, entry: null, ways: ['introduced', ...refused] }
  }
  const entry = found.entries.find((one) => one.id === id)
  if (!entry) return null
  const meets = withPeople.includes(entry.kind) && !entry.enterprise && entry.status === 'active'
  const introduced = meets ? (['introduced'] as const) : []
  return { kind, id, name: entry.name, line: entry.line, entry, ways: ['go', ...introduced, 'keep', ...refused] }
}

/** Back to all ideas for the hope, with the words that were looked with. */
export function ideasPath({ params, query }: Pick<Asked, 'params' | 'query'> | Pick<View, 'params' | 'query'>): string {
  const sought = textOf(query, 'q')
  const path = `/people/${params.person}/plan/hopes/${params.hope}/ideas`
  return sought ? `${path}?q=${encodeURIComponent(sought)}` : path
}

/** The page of one idea. */
export function ideaPath(of: Pick<View, 'params' | 'query'>, kind: IdeaKind, id: Id): string {
  const [path, query] = ideasPath(of).split('?')
  return `${path}/${kind}/${id}${query ? `?${query}` : ''}`
}

/** Where to read more about an entry. */
export function entryPath({ enterprise, id }: Pick<EntryIdea, 'enterprise' | 'id'>): string {
  return enterprise ? `/enterprises/${id}` : `/groups/${id}`
}

/** The words of a step towards it, until the person has their own. */
export function stepFor({ name, entry }: Pick<IdeaShown, 'name' | 'entry'>, { take }: Words): string {
  return entry?.enterprise ? take.asked(name) : take.go(name)
}
