import { createHash } from 'node:crypto'

/** A seal as it is kept, without its entries; moments in microseconds. */
export interface SealRow {
  number: number
  previous: Buffer
  entries: number
  from: string
  until: string
  sealedAt: string
  digest: Buffer
}

/** One entry of a seal, with what is kept under its id today. */
export interface EntryRow {
  number: number
  id: string
  digest: Buffer
  /** Words and salt of the reading, or of the line about a lawful change; null: nothing has this id. */
  said: string | null
  salt: string | null
  /** It stands again in a later seal. */
  again: boolean
  /** A line says that it was lawfully taken away. */
  takenAway: boolean
  /** A line says that it was lawfully moved to another record; `waiting`: it is not sealed anew yet. */
  moved: 'no' | 'waiting' | 'yes'
}

export interface Trouble {
  kind: 'seal missing' | 'seal changed' | 'seal out of place' | 'last seal missing' | 'entry changed' | 'entry missing'
  number: number
  id?: string
}

/** The mark of nothing at all: what the first seal follows. */
const nothing = createHash('sha256').digest()

/**
 * Reads a chain from its first seal to its last, entry by entry, in order, and gathers what is wrong, first things first.
 * `place` is the schema of the place: a seal of one is none of another.
 */
export function checkChain(place: string) {
  const troubles: Trouble[] = []
  const counted = { seals: 0, entries: 0, takenAway: 0 }
  let last: { number: number; digest: Buffer } = { number: 0, digest: nothing }
  let open: { seal: SealRow; hash: ReturnType<typeof createHash>; seen: number } | null = null

  function finish() {
    if (open === null) return
    const { seal, hash, seen } = open
    if (seen !== seal.entries || !hash.digest().equals(seal.digest))
      troubles.push({ kind: 'seal changed', number: seal.number })
    last = seal
    open = null
  }

  return {
    troubles,
    counted,
    begin(seal: SealRow) {
      finish()
      counted.seals += 1
      for (let number = last.number + 1; number < seal.number; number += 1)
        troubles.push({ kind: 'seal missing', number })
      const follows = seal.number === last.number + 1
      if (follows && !seal.previous.equals(last.digest))
        troubles.push({ kind: 'seal out of place', number: seal.number })
      const head = [place, seal.number, seal.entries, seal.from, seal.until, seal.sealedAt].join('|')
      open = { seal, hash: createHash('sha256').update(seal.previous).update(head), seen: 0 }
    },
    entry({ number, id, digest, said, salt, again, takenAway, moved }: EntryRow) {
      counted.entries += 1
      if (open) {
        open.seen += 1
        open.hash.update(bytesOf(id)).update(digest)
      }
      if (said === null && takenAway) counted.takenAway += 1
      else if (said === null) troubles.push({ kind: 'entry missing', number, id })
      else if (!digestOf(said, salt).equals(digest) && !(moved === 'waiting' || (moved === 'yes' && again)))
        troubles.push({ kind: 'entry changed', number, id })
    },
    /** After the last entry. `head` is the last seal ever made; null: none was. */
    end(head: { number: number; digest: Buffer } | null) {
      finish()
      const whole = head === null ? last.number === 0 : head.number === last.number && head.digest.equals(last.digest)
      if (!whole) troubles.push({ kind: 'last seal missing', number: head?.number ?? last.number })
    },
  }
}

/** The digest of an entry: its salt, then its words. */
function digestOf(said: string, salt: string | null): Buffer {
  const hash = createHash('sha256')
  if (salt) hash.update(bytesOf(salt))
  return hash.update(said).digest()
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex')
}
