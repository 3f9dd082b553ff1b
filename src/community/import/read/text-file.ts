import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'

/** Texts in the order they came, which lie in a file of their own while they are needed, and not in memory. */
export interface TextFile {
  add(text: string): void
  /** '' where there is none. */
  at(place: number): string
  readonly count: number
  close(): void
}

const blockBytes = 65_536

/** `path` names a file that nobody else has; it is gone when it is closed, or the program ends. */
export function textFile(path: string): TextFile {
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  let ends = new Float64Array(1_024)
  let count = 0
  let written = 0
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let block = Buffer.alloc(0)
  let blockAt = 0
  const flush = () => {
    if (waitingBytes === 0) return
    writeSync(file, Buffer.concat(waiting), 0, waitingBytes, written)
    written += waitingBytes
    waiting = []
    waitingBytes = 0
  }
  return {
    get count() {
      return count
    },
    add(text) {
      const bytes = Buffer.from(text)
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (count === ends.length) {
        const more = new Float64Array(count * 2)
        more.set(ends)
        ends = more
      }
      ends[count] = written + waitingBytes
      count += 1
      if (waitingBytes >= blockBytes) flush()
    },
    at(place) {
      if (!Number.isInteger(place) || place < 0 || place >= count) return ''
      flush()
      const from = place === 0 ? 0 : (ends[place - 1] ?? 0)
      const until = ends[place] ?? from
      // Cells mostly refer to what stands near to what the cell before referred to.
      if (from < blockAt || until > blockAt + block.length) {
        const bytes = Buffer.alloc(Math.max(blockBytes, until - from))
        block = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
        blockAt = from
      }
      return block.toString('utf8', from - blockAt, until - blockAt)
    },
    close: () => closeSync(file),
  }
}
