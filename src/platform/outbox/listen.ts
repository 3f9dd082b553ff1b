import pg from 'pg'
import type { DatabaseAddress } from '../database/index.ts'

export interface Listening {
  stop(): Promise<void>
}

const longest = 30_000

/**
 * Listens to what the dispatchers of all processes say, on one connection of its own: `heard` is called with the key of
 * the place in which something has happened. A connection that is lost is made anew, later and later, up to every half
 * minute; after that `heard(null)` says that something may have been missed anywhere.
 */
export function listen(address: DatabaseAddress, heard: (place: string | null) => void): Listening {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let pause = 250
  let before = false

  async function connect(): Promise<void> {
    const mine = new pg.Client({ ...address, keepAlive: true } as pg.ClientConfig)
    client = mine
    mine.on('notification', ({ payload = '' }) => heard(payload))
    mine.on('error', () => again(mine))
    mine.on('end', () => again(mine))
    try {
      await mine.connect()
      await mine.query('listen alongside')
      pause = 250
      if (before) heard(null)
      before = true
    } catch {
      again(mine)
    }
  }

  function again(lost: pg.Client): void {
    if (stopped || client !== lost) return
    client = null
    lost.end().catch(() => {})
    timer = setTimeout(connect, pause)
    timer.unref()
    pause = Math.min(longest, pause * 2)
  }

  void connect()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
