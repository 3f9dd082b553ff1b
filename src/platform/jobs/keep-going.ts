import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, inPlaceAsSystem, one, type Place, sql } from '../database/index.ts'
import { dispatch, kindOf, type Say } from '../outbox/dispatch.ts'
import type { Handler } from '../outbox/handler.ts'
import type { Job } from './job.ts'
import { runDue } from './run-due.ts'

/** What waits in a place’s outbox, and what was parked for somebody to look at. */
export interface OutboxState {
  waiting: number
  parked: number
}

export interface KeptGoing {
  /** Something was told: look now. */
  nudge(): void
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>
}

/** Events taken at a time. */
const most = 50

interface Work {
  database: Database
  /** Asked each time round, since places may be added. */
  places: () => readonly Place[]
  handlers: readonly Handler[]
  jobs: readonly Job[]
  say: Say
  /** Where it writes down each minute, by place, what waits: for /health. */
  state: Map<string, OutboxState>
  /** Milliseconds between looks when nothing nudges. */
  pause?: number
}

/** Dispatches events and runs jobs in every place until it is stopped. A database that is away is waited for. */
export function keepGoing({ database, places, handlers, jobs, say, state, pause = 2_000 }: Work): KeptGoing {
  const stopping = new AbortController()
  const besides = jobs.filter(({ beside }) => beside)
  const others = jobs.filter(({ beside }) => !beside)
  const atWork = new Map<string, Promise<unknown>>()
  let wake = new AbortController()
  let looked = 0

  async function goRound(): Promise<boolean> {
    const minute = Math.floor(Date.now() / 60_000)
    const due = minute !== looked
    looked = minute
    let well = true
    for (const place of places()) {
      if (stopping.signal.aborted) break
      try {
        await workIn(place, due)
      } catch (error) {
        well = false
        say({ place: place.key, trouble: kindOf(error) }, 'events and jobs wait for the database')
      }
    }
    return well
  }

  async function workIn(place: Place, due: boolean): Promise<void> {
    while ((await dispatch(database, place, handlers, say, most)) === most && !stopping.signal.aborted) {}
    if (!due) return
    for (const job of besides) beginBeside(place, job)
    await runDue(database, place, others, say)
    state.set(place.key, await outboxState(database, place))
  }

  /** Nobody waits for it but whoever stops; while it is at work it is not begun again. */
  function beginBeside(place: Place, job: Job): void {
    const name = `${place.key} ${job.name}`
    if (atWork.has(name)) return
    const work = runDue(database, place, [job], say, stopping.signal)
      .catch((error) =>
        say({ place: place.key, job: job.name, trouble: kindOf(error) }, 'a job waits for the database'),
      )
      .finally(() => atWork.delete(name))
    atWork.set(name, work)
  }

  const going = (async () => {
    while (!stopping.signal.aborted) {
      wake = new AbortController()
      const well = await goRound()
      const signal = well ? AbortSignal.any([stopping.signal, wake.signal]) : stopping.signal
      await sleep(well ? pause : 5_000, null, { signal, ref: false }).catch(() => {})
    }
  })()

  return {
    nudge: () => wake.abort(),
    async stop() {
      stopping.abort()
      await going
      await Promise.all(atWork.values())
    },
  }
}

async function outboxState(database: Database, place: Place): Promise<OutboxState> {
  return inPlaceAsSystem(database, place, null, (tx) =>
    tx.ask(one(sql<OutboxState>`select waiting, parked from outbox_state()`)),
  )
}
