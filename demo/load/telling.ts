import { hash } from 'node:crypto'
import type { Hours } from '../../src/conversations/index.ts'
import type { Id } from '../../src/platform/index.ts'
import type { Key, PostKind, Who } from '../town/types.ts'
import type { Days } from './days.ts'

/** What a key stands for. */
export interface Named {
  knownAs: string
  kind: 'member' | 'organisation' | 'group'
  posts: readonly PostKind[]
}

/** What everything that turns words into rows needs: days, ids that are the same at every loading, and names. */
export interface Telling {
  days: Days
  /** When hellos are read. */
  hours: Hours
  /** The id of something told in this place, such as `member joan`. */
  id(what: string): Id
  /** The id of something that happened at a moment; such ids sort by their moments. */
  idAt(moment: Date, what: string): Id
  find(key: Key): Named | undefined
  /** The member somebody is; null for an organisation, a group or a mere name. */
  member(who: Who | undefined): Id | null
  /** What to call somebody. */
  name(who: Who): string
  /** Whether somebody works here, so that they speak for the place. */
  works(who: Who): boolean
}

const lay: readonly PostKind[] = ['governor']

export function tellingOf(place: Key, days: Days, hours: Hours, find: (key: Key) => Named | undefined): Telling {
  const id = (what: string) => uuid(hash('sha256', `${place} ${what}`), '8')
  const member = (who: Who | undefined) =>
    typeof who === 'string' && find(who)?.kind === 'member' ? id(`member ${who}`) : null
  return {
    days,
    hours,
    id,
    idAt(moment, what) {
      const time = moment.getTime().toString(16).padStart(12, '0')
      return uuid(time + hash('sha256', `${place} ${what}`), '7')
    },
    find,
    member,
    name: (who) => (typeof who === 'string' ? (find(who)?.knownAs ?? who) : who.named),
    works: (who) => typeof who === 'string' && (find(who)?.posts.some((post) => !lay.includes(post)) ?? false),
  }
}

function uuid(hex: string, version: '7' | '8'): Id {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
