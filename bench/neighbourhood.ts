import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { type EntryAsked, findEntries, thesaurus, wordsOfHope } from '../src/community/index.ts'
import { asOwner, type DatabaseAddress, migratePlace } from '../src/platform/index.ts'
import { loadEntries, postcodeOf } from './entries.ts'
import type { Imported } from './import.ts'
import { servicesOf } from './services.ts'
import type { Task } from './tasks.ts'

/** What the tasks and floors need to know of a place with so many entries. */
export interface Town {
  place: string
  host: string
  count: number
  /** As the database is asked, and as the page is. */
  searches: { asked: EntryAsked; path: string }[]
}

/** Names of the tasks; `--only=neighbourhood` runs these alone. */
export const neighbourhoodNames = [
  'neighbourhood: find near here',
  'neighbourhood: find near here, 10,000 entries',
  'neighbourhood: 50 services',
  'neighbourhood: import',
] as const
const [find, findInSmall, services, bring] = neighbourhoodNames
const wanted =
  'choir,lunch,walking,gardening,knitting,yoga,carers,chess,singing,bingo,books,pantry,dance,swimming,coffee,art,repair,allotment,football,grief'.split(
    ',',
  )

export async function prepareTown(
  address: DatabaseAddress,
  place: string,
  count: number,
  say: (line: string) => void,
): Promise<Town> {
  const host = `${place}.localhost`
  await asOwner(address, async (owner) => {
    await owner.query('insert into shared.place (key, name, host) values ($1, $1, $2)', [place, host])
    await migratePlace(owner, place)
    await owner.query(`set search_path = place_${place}, shared, ext; set synchronous_commit = off`)
    await loadEntries(owner, count, say)
  })
  return { place, host, count, searches: Array.from({ length: 40 }, (_, at) => searchOf(at)) }
}

/** One word, near a postcode, free or on a day, without steps: each search asks for words, nearness and two filters. */
function searchOf(at: number): Town['searches'][number] {
  const word = wanted[at % wanted.length] ?? ''
  const postcode = postcodeOf((at * 7) % 60, (at * 11) % 60)
  const days = ['MO', 'TU', 'WE', 'TH', 'FR']
  const other: Pick<EntryAsked, 'cost' | 'day'> = at % 2 ? { cost: 'free' } : { day: days[at % 5] ?? 'MO' }
  const asked = { words: wordsOfHope(word, thesaurus.initial), postcode, ...other, access: ['step-free'] }
  const query = new URLSearchParams({ q: word, postcode, access: 'step-free', ...(other as Record<string, string>) })
  return { asked, path: `/find-something?${query}` }
}

export function neighbourhoodTasks(small: Town, large: Town, port: number, floor: number): Task[] {
  const ours = ({ host }: Town, paths: string[]) => ({
    url: `http://127.0.0.1:${port}${paths[0]}`,
    paths,
    headers: { host },
    expect: 200,
  })
  const bare = (paths: string[]) => ({ url: `http://127.0.0.1:${floor}${paths[0]}`, paths, expect: 200 })
  const search = (town: Town) => ({
    task: ours(
      town,
      town.searches.map(({ path }) => path),
    ),
    floor: bare(town.searches.map((_, at) => `/found/${town.place}/${at}`)),
  })
  const pages = Array.from({ length: 40 }, (_, at) => at + 1)
  return [
    { name: find, aim: 0.5, p99: 60, ...search(large) },
    { name: findInSmall, aim: 0.5, p99: 60, ...search(small) },
    {
      name: services,
      aim: 0.5,
      task: ours(
        large,
        pages.map((page) => `/open-referral/services?page=${page}&per_page=50`),
      ),
      floor: bare(pages.map((page) => `/services/${large.place}/${page}`)),
    },
  ]
}

/** What the tables do not say: the SQL of a search by itself, how a large place compares, and an import. Adds what fell short. */
export async function neighbourhoodSaid(
  address: DatabaseAddress,
  [small, large]: readonly [Town, Town],
  pace: ReadonlyMap<string, number>,
  fell: string[],
  asked: (name: string) => boolean,
  start: (script: string, words: string[], read: (text: string) => Imported) => Promise<[Imported, ChildProcess]>,
): Promise<string[]> {
  const lines: string[] = []
  if (asked(find)) {
    const [few, many] = [await medianOf(address, small), await medianOf(address, large)]
    lines.push(
      `The SQL of a search with words, nearness and two filters: ${many.median.toFixed(1)} ms at the median among ${large.count.toLocaleString('en-GB')} entries (aim: under 5), 99 of 100 under ${many.p99.toFixed(1)} ms; ${few.median.toFixed(1)} ms among ${small.count.toLocaleString('en-GB')}.`,
    )
    if (many.median > 5) fell.push(`the SQL of a search: ${many.median.toFixed(1)} ms at the median, aim under 5`)
  }
  if (asked(find) && asked(findInSmall)) {
    const slower = (pace.get(`${findInSmall} 32`) ?? 0) / (pace.get(`${find} 32`) ?? 1)
    lines.push(
      `A place of ${large.count.toLocaleString('en-GB')} entries is searched ${slower.toFixed(2)} times as slowly as one of ${small.count.toLocaleString('en-GB')} (aim: within 1.3).`,
    )
    if (slower > 1.3) fell.push(`searching a large place: ${slower.toFixed(2)} times as slowly, aim within 1.3`)
  }
  if (asked(bring)) {
    const { fetched, tookIn, early, most, entries } = await importServices(address, small, start)
    const whole = Math.round(fetched + tookIn)
    lines.push(
      `${entries.toLocaleString('en-GB')} services of a feed are in after ${whole} s: ${fetched} s to fetch them, ${tookIn} s to take them in (aim: under 60). Memory: ${early} MB after the first thousand, ${most} MB at most (aim: within 50 more).`,
    )
    if (whole > 60) fell.push(`an import of 10,000 services: ${whole} s, aim under 60`)
    if (most - early > 50) fell.push(`an import’s memory grows by ${most - early} MB, aim within 50`)
    if (entries !== 10_000) fell.push(`an import: ${entries} services of 10,000 went in`)
  }
  return lines
}

/** How long the database takes for each of the searches, alone on one connection that has planned them. */
async function medianOf(address: DatabaseAddress, { place, searches }: Town) {
  const client = new pg.Client({
    ...address,
    options: `-c search_path=place_${place},ext -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1`,
  } as pg.ClientConfig)
  await client.connect()
  const times: number[] = []
  for (let round = 0; round < 8; round++) {
    for (const { asked } of searches) {
      const { text, values } = findEntries(asked)
      const began = performance.now()
      await client.query({ name: 'find', text, values: values as unknown[] })
      if (round > 0) times.push(performance.now() - began)
    }
  }
  await client.end()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

async function importServices(
  address: DatabaseAddress,
  { place }: Town,
  start: (script: string, words: string[], read: (text: string) => Imported) => Promise<[Imported, ChildProcess]>,
): Promise<Imported> {
  const feed = createServer((request, response) => response.end(servicesOf(request.url ?? '', 10_000)))
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve))
  const from = `http://127.0.0.1:${(feed.address() as AddressInfo).port}`
  const [imported, child] = await start('bench/import.js', [JSON.stringify(address), place, from], JSON.parse)
  child.kill('SIGTERM')
  feed.close()
  return imported
}
