import { importJob } from '../src/community/index.ts'
import {
  appRole,
  asOwner,
  type Database,
  inPlace,
  inPlaceAsSystem,
  loadPlaces,
  newId,
  openPool,
  realClock,
  sql,
} from '../src/platform/index.ts'

/** Seconds it took, megabytes that the process held, and how many entries there are of it. */
export interface Imported {
  fetched: number
  tookIn: number
  early: number
  most: number
  entries: number
}

/**
 * Brings a whole feed in as the server does, in a process of its own, so that its memory can be read.
 * Run as `import.js <connection as JSON> <place> <address of the feed>`; prints what `Imported` says.
 */
const [connection = '{}', key = '', from = ''] = process.argv.slice(2)
const address = JSON.parse(connection)
const pool = openPool({ ...address, user: appRole }, 4)
const database: Database = { pool, clock: realClock }
const place = (await loadPlaces(pool)).find((one) => one.key === key)
if (!place) throw new Error(`there is no place ${key}`)
const [connector, run] = [newId(), newId()]
await asOwner(address, async (owner) => {
  await owner.query(`set search_path = place_${key}, ext`)
  await owner.query(`insert into member (id, known_as) values ($1, 'Meg')`, [connector])
  await owner.query(`insert into post (id, member_id, kind, title) values ($1, $2, 'connector', 'connector')`, [
    newId(),
    connector,
  ])
})
await inPlace(database, place, connector, null, (tx) =>
  tx.ask(sql`select add_import(${run}, ${from}, 'address', '', null, null)`),
)

let early = 0
let most = 0
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() / 1e6)
}, 50)
const job = importJob((asked) => asked === '127.0.0.1')
const work = () => job.run({ database, place, now: new Date() })
const watch = setInterval(async () => {
  if (early > 0) return
  const [row] = await inPlace(database, place, connector, null, (tx) =>
    tx.ask(sql<{ total: number }>`select total from import_run where id = ${run}`),
  )
  if ((row?.total ?? 0) >= 1_000) early = process.memoryUsage.rss() / 1e6
}, 200)
let began = Date.now()
const seconds = () => Math.round((Date.now() - began) / 100) / 10
await work()
const fetched = seconds()
await inPlace(database, place, connector, null, (tx) => tx.ask(sql`select begin_import(${run})`))
began = Date.now()
await work()
const tookIn = seconds()
clearInterval(look)
clearInterval(watch)
const [row] = await inPlaceAsSystem(database, place, null, (tx) =>
  tx.ask(sql<{ n: number }>`select count(*)::int as n from asset where source = ${from}`),
)
const said: Imported = { fetched, tookIn, early: Math.round(early), most: Math.round(most), entries: row?.n ?? 0 }
process.stdout.write(`${JSON.stringify(said)}\n`)
