import { type Asked, stillFew, type Transaction } from '../../platform/index.ts'
import { seldom } from './limits.ts'
import { likeMe, offersSaid } from './rules.ts'
import { type PeerLine, peersFor } from './store.ts'

/** What a search shows of peers: a few lines without names, the way to all of them, and for whoever is nobody here the way in. */
export interface PeersFound {
  /** Whether something was looked for by words, so that they have a place on the page. */
  here: boolean
  lines: PeerLine[]
  /** What to look for on the page of peers; '' for all of them. */
  sought: string
}

const most = 3

/** What a stranger is shown, whatever they type: nobody. */
export function noPeers(typed: readonly string[]): PeersFound {
  // Whoever looks for “people like me” looks for any of them.
  return { here: typed.length > 0, lines: [], sought: typed.filter((word) => !likeMe.test(word)).join(' ') }
}

/**
 * Peers who have lived with what somebody looks for, or offer it: for whoever is signed in, as far as each lets it be
 * known to them, counted together with their looks at the list of peers. A stranger is shown nobody, whatever they type.
 */
export async function peersFound(tx: Transaction, asked: Asked, typed: readonly string[]): Promise<PeersFound> {
  const none = noPeers(typed)
  const { viewer } = asked
  if (viewer === null || typed.length === 0) return none
  const [hour, day] = seldom
  const few = await tx.read({ hour: stillFew(asked, viewer.id, hour), day: stillFew(asked, viewer.id, day) })
  if (!few.hour || !few.day) return none
  const [lived, ...offering] = await Promise.all([
    tx.ask(peersFor(viewer.id, null, none.sought)),
    ...offersSaid(typed).map((offer) => tx.ask(peersFor(viewer.id, offer, ''))),
  ])
  const once = new Map([...lived, ...offering.flat()].map((one) => [one.id, one]))
  return { ...none, lines: [...once.values()].slice(0, most) }
}
