import { eachOnce, type Line } from './entry.ts'
import { FeedTrouble, type Reach, reachJson } from './reach.ts'
import { entryOf } from './read/open-referral.ts'

const mostPages = 1_000
const mostServices = 50_000
const perPage = 100
/** So many are asked for at the same time: a feed is somebody’s small server. */
const together = 6
/** One group is told in less than this many bytes; more is a mountain that somebody put there. */
const mostOfOne = 1_000_000

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json => value !== null && typeof value === 'object'

/**
 * Every service of an Open Referral API, with what hangs on each: the lines of one page after the other, so that never
 * more than a page is held. A feed that gives the same page again, never ends, lies about its pages or takes too long is
 * left with a FeedTrouble that says so.
 */
export async function* fetchFeed(address: string, day: string, reach: Reach): AsyncGenerator<Line[]> {
  const base = address.replace(/\/+$/, '').replace(/\/services$/, '')
  const seen = new Set<string>()
  const once = eachOnce()
  let count = 0
  for (let page = 1; ; page++) {
    if (page > mostPages) throw new FeedTrouble('it has more than a thousand pages')
    const answer = await reachJson(`${base}/services?page=${page}&per_page=${perPage}&full=true`, reach)
    const items = itemsOf(answer)
    const fresh = items.filter(({ id }) => typeof id !== 'string' || !seen.has(id))
    if (items.length > 0 && fresh.length === 0) throw new FeedTrouble('it gives the same page again and again')
    if (count + fresh.length > mostServices) throw new FeedTrouble('it has more than fifty thousand entries')
    for (const { id } of fresh) if (typeof id === 'string') seen.add(id)
    // What came is made into an entry at once, so that of a hundred large answers none stands in memory.
    const lines = await fewAtOnce(fresh, async (item, at) =>
      entryOf(await wholeOf(item, base, reach), count + at + 1, day),
    )
    yield lines.map(once)
    count += lines.length
    if (items.length === 0 || isLast(answer, page)) return
  }
}

function itemsOf(answer: unknown): Json[] {
  const { contents, content } = isJson(answer) ? answer : ({} as Json)
  const items = [answer, contents, content].find(Array.isArray)
  if (!items) throw new FeedTrouble('its answer is no list of services')
  return items.filter(isJson)
}

function isLast(answer: unknown, page: number): boolean {
  if (!isJson(answer) || Array.isArray(answer)) return true
  const pages = Number(answer.total_pages ?? answer.totalPages)
  if (answer.last_page === true || answer.last === true) return true
  return Number.isFinite(pages) && page >= pages
}

/** A list may hold only the beginnings; then each is asked for by its id. One that does not answer comes as the list has it. */
async function wholeOf(item: Json, base: string, reach: Reach): Promise<Json> {
  const isWhole = ['service_at_locations', 'schedules', 'attributes', 'cost_options'].some((name) => name in item)
  if (isWhole || typeof item.id !== 'string') return item
  try {
    const whole = await reachJson(`${base}/services/${encodeURIComponent(item.id)}`, reach, mostOfOne)
    return isJson(whole) && whole.id === item.id ? whole : item
  } catch {
    return item
  }
}

/** Does it for each, some at the same time; what comes of them in their order. */
async function fewAtOnce<One, Made>(
  ones: readonly One[],
  make: (one: One, at: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < ones.length; at = next++) made[at] = await make(ones[at] as One, at)
  }
  await Promise.all(Array.from({ length: together }, work))
  return made
}
