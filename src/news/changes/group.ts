import type { Id } from '../../platform/index.ts'
import type { ChangeKind, News } from './store.ts'

/** Several things of one kind by one hand about one person, told as one. */
export interface Told {
  personId: Id
  kind: ChangeKind
  byId: Id | null
  byName: string
  /** The turn they share; empty where they do not. */
  turn: string
  times: number
  /** The first few words of the newest. */
  texts: string[]
  /** What it leads to: the one thing, or null where there are several. */
  of: Id | null
  at: Date
}

const quoted = 3

/** Puts together what one hand did of one kind about one person, newest first, as somebody would tell it. */
export function grouped(news: readonly News[]): Told[] {
  const groups = new Map<string, Told>()
  for (const one of news) {
    const { personId, kind, byId, byName, turn, text, of, at } = one
    const key = [personId, kind, byId ?? byName, kind === 'promise' || kind === 'reply' ? turn : ''].join(' ')
    const group = groups.get(key)
    if (group === undefined) {
      groups.set(key, { personId, kind, byId, byName, turn, times: 1, texts: text ? [text] : [], of, at })
      continue
    }
    group.times += 1
    if (group.turn !== turn) group.turn = ''
    if (group.of !== of) group.of = null
    if (text && group.texts.length < quoted && !group.texts.includes(text)) group.texts.push(text)
  }
  return [...groups.values()]
}

/** Where it leads: to the one thing, or to the page on which several stand. */
export function hrefOf({ kind, of }: Pick<Told, 'kind' | 'of'>, base: string): string {
  if (kind === 'promise' || kind === 'promised') return of ? `${base}/promises/${of}` : `${base}/promises`
  if (kind === 'said' || kind === 'reply') return of ? `${base}/said/${of}` : `${base}/said`
  if (kind === 'page') return of ? `${base}/conversations/${of}` : `${base}/conversations`
  if (kind === 'letter') return of ? `${base}/letters/${of}` : `${base}/letters`
  return kind === 'circle' ? base : `${base}/plan`
}
