import { type Database, type Id, inPlaceAsSystem, lookUp, type Place, sql } from '../../platform/index.ts'

/** An open page that listens. */
export interface Ear {
  place: Place
  member: Id
  session: Id
  /** Writes to the browser; false where it cannot take more for now. */
  send(text: string): boolean
  close(): void
}

export interface LiveNews {
  /** Takes a page in; null where this member, or this process, has enough of them. Call what it gives back at the end. */
  open(ear: Ear): (() => void) | null
  /**
   * Something has happened in the place of this key; null: perhaps in any. `session <id>`, `member <id>`: a session, or what
   * somebody is to a person, has ended; their open pages are let go at once, and come back only to what they may hear.
   */
  heard(said: string | null): void
  /** How many pages listen. */
  count(): number
  stop(): Promise<void>
}

const limits = { ofMember: 6, ofProcess: 5_000 }
/** Milliseconds: what happens within these is one message; how often a connection shows that it lives. */
const together = 300
const beat = 25_000

type Known = Ear & { told: Date }

/**
 * Tells open pages that something is new for their reader, and nothing of what it is. Whoever hears it is asked of the
 * database each time, by their standing at that moment. Every beat their sessions are asked for as well, and what was
 * given until a moment: a page whose session or standing has ended is let go.
 */
export function liveNews(database: Database, { beatMs = beat }: { beatMs?: number } = {}): LiveNews {
  const ears = new Set<Known>()
  const waits = new Map<string, NodeJS.Timeout>()
  const lookedAt = new Map<string, Date>()
  const going = new Set<Promise<void>>()
  /** Up to when it is known whose standing has run out. */
  let beatAt = database.clock.now()

  const drop = (ear: Known) => {
    if (ears.delete(ear)) ear.close()
  }
  const within = (work: Promise<void>) => {
    const quiet = work.catch(() => {})
    going.add(quiet)
    void quiet.finally(() => going.delete(quiet))
  }

  async function look(key: string): Promise<void> {
    const here = [...ears].filter(({ place }) => place.key === key)
    const place = here[0]?.place
    if (!place) return
    const now = database.clock.now()
    // A little further back than last time: what was committed meanwhile may carry an earlier moment.
    const since = new Date((lookedAt.get(key) ?? now).getTime() - 15_000)
    const members = [...new Set(here.map(({ member }) => member))]
    const found = await inPlaceAsSystem(database, place, null, (tx) =>
      tx.ask(sql<{ memberId: Id; newest: Date }>`select member_id, newest from news_among(${members}, ${since})`),
    )
    lookedAt.set(key, now)
    const newest = new Map(found.map((row) => [row.memberId, row.newest]))
    for (const ear of here) {
      const at = newest.get(ear.member)
      if (at === undefined || at <= ear.told || !ears.has(ear)) continue
      ear.told = at
      if (!ear.send(`event: new\ndata: ${JSON.stringify({ place: key })}\n\n`)) drop(ear)
    }
  }

  async function beatOnce(): Promise<void> {
    if (ears.size === 0) {
      beatAt = database.clock.now()
      return
    }
    const sessions = [...new Set([...ears].map(({ session }) => session))]
    const alive = await lookUp(
      database.pool,
      sql<{ id: Id }>`select id from shared.session
        where id = any (${sessions}) and ended_at is null and until_at > ${database.clock.now()}`,
    )
    const still = new Set(alive.map(({ id }) => id))
    for (const ear of ears) if (!still.has(ear.session) || !ear.send(':\n\n')) drop(ear)
    await dropRunOut()
  }

  /** What ends by an act is heard at once (`heard`); what was given until a moment, when that has gone by. */
  async function dropRunOut(): Promise<void> {
    const [since, now] = [beatAt, database.clock.now()]
    for (const place of new Map([...ears].map((ear) => [ear.place.key, ear.place])).values()) {
      const members = [...ears].filter((ear) => ear.place.key === place.key).map(({ member }) => member)
      const gone = await inPlaceAsSystem(database, place, null, (tx) =>
        tx.ask(sql<{ memberId: Id }>`select member_id from ran_out(${members}, ${since})`),
      )
      for (const { memberId } of gone) heard(`member ${memberId}`)
    }
    beatAt = now
  }

  const timer = setInterval(() => within(beatOnce()), beatMs)
  timer.unref()

  function heard(key: string | null): void {
    if (key === null) {
      for (const one of new Set([...ears].map(({ place }) => place.key))) heard(one)
      return
    }
    const [, what, id] = /^(session|member) (.+)$/.exec(key) ?? []
    if (what === 'session' || what === 'member') {
      for (const ear of [...ears].filter((one) => one[what] === id)) drop(ear)
      return
    }
    if (waits.has(key) || ![...ears].some(({ place }) => place.key === key)) return
    const wait = setTimeout(() => {
      waits.delete(key)
      within(look(key))
    }, together)
    waits.set(key, wait)
  }

  return {
    heard,
    count: () => ears.size,
    open(ear) {
      const mine = [...ears].filter(({ member, place }) => member === ear.member && place.key === ear.place.key).length
      if (mine >= limits.ofMember || ears.size >= limits.ofProcess) return null
      const known: Known = { ...ear, told: database.clock.now() }
      ears.add(known)
      return () => ears.delete(known)
    },
    async stop() {
      clearInterval(timer)
      for (const wait of waits.values()) clearTimeout(wait)
      waits.clear()
      for (const ear of ears) drop(ear)
      await Promise.all(going)
    },
  }
}
