import { isDeepStrictEqual } from 'node:util'
import { digest, newToken } from '../../../identity/index.ts'
import { neighbourhoods } from '../../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  addressOf,
  anyone,
  type Checked,
  type Config,
  type Id,
  idIn,
  isId,
  type Limit,
  NotFound,
  newId,
  one,
  posts,
  type Query,
  route,
  sql,
  type Transaction,
  textOf,
  type Who,
} from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { linkDays } from '../freshness.ts'
import { type EntryTyped, entryForm, newEntryForm, skipForm, timeForm } from './forms.ts'
import { EditPage } from './pages/edit.tsx'
import { linkPage } from './pages/link.tsx'
import { NewPage } from './pages/new.tsx'
import { TimesPage } from './pages/times.tsx'
import { VersionsPage } from './pages/versions.tsx'
import { markOf } from './seen.ts'
import { assetOfLink, type By, changeEntry, type EntryTime, entryToChange, linksOf, versionsOf } from './store.ts'
import { words } from './words.ts'

export const keepers: Who = posts('connector', 'steward', 'team lead')

/** So many times an entry may have. */
const mostTimes = 30

/** A link given to strangers: nobody tries out many, and nobody writes an entry over and over. */
const guessing: Limit = { most: 120, seconds: 3_600, by: 'address', looks: true, of: 'links of groups' }
const changing: Limit = { most: 30, seconds: 86_400, by: { code: 'token', first: 43 }, of: 'changes by a link' }

/** How these pages are reached from outside, for addresses that people copy and hand on. */
type Outside = (asked: Pick<Asked, 'place'>) => string

/** Where an entry is changed: by a connector under its own address, by the group under that of its link. */
interface Door {
  path: string
  who: Who
  limit?: Limit[]
  by: (tx: Transaction, asked: Asked) => Promise<By & { untilAt: Date | null }>
  base: (asked: Asked) => string
}

const connectors: Door = {
  path: '/groups/:asset/edit',
  who: keepers,
  by: async (_tx, asked) => ({ asset: idIn(asked, 'asset'), hash: null, untilAt: null }),
  base: (asked) => `/groups/${idIn(asked, 'asset')}/edit`,
}

const stewards: Door = {
  path: '/stewards/:token',
  who: anyone,
  limit: [guessing, changing],
  by: async (tx, asked) => {
    const hash = digest(tokenIn(asked))
    const { assetId, untilAt } = await tx.ask(assetOfLink(hash))
    return { asset: assetId, hash, untilAt }
  },
  base: (asked) => `/stewards/${tokenIn(asked)}`,
}

function tokenIn({ params }: Asked): string {
  const token = params.token ?? ''
  if (!/^[\w-]{20,80}$/.test(token)) throw new NotFound()
  return token
}

async function toChange(tx: Transaction, asked: Asked, door: Door, outside: Outside) {
  const by = await door.by(tx, asked)
  const [{ entry }, areas] = await Promise.all([tx.ask(entryToChange(by)), tx.ask(neighbourhoods())])
  const base = door.base(asked)
  return { entry, areas, base, address: `${outside(asked)}${base}`, untilAt: by.untilAt }
}

function changingAt(door: Door, outside: Outside): AnyRoute[] {
  const { path, who, limit } = door
  const shared = { who, words, ...(limit && { limit }) }
  const edit = route({
    path,
    ...shared,
    gather: (tx, asked) => toChange(tx, asked, door, outside),
    page: EditPage,
    form: (posted, w): Checked<{ changed: EntryTyped; seen: string }> => {
      const read = entryForm(posted, w)
      return read.errors ? read : { value: { changed: read.value, seen: textOf(posted, 'seen') } }
    },
    act: async (tx, { changed, seen }, asked) => {
      const by = await door.by(tx, asked)
      const { entry } = await tx.ask(entryToChange(by))
      if (seen !== '' && seen !== markOf(entry))
        return { errors: [{ field: 'name', message: asked.w.errors.meanwhile }] }
      await tx.ask(changeEntry(by, changed))
      return `${door.base(asked)}?done=saved`
    },
  })
  const times = route({
    path: `${path}/times`,
    ...shared,
    gather: (tx, asked) => toChange(tx, asked, door, outside),
    page: TimesPage,
    form: (posted, w, { now }) => timeForm(posted, w, now),
    act: async (tx, time, asked) => {
      const by = await door.by(tx, asked)
      const { entry } = await tx.ask(entryToChange(by))
      if (entry.times.length >= mostTimes)
        return { errors: [{ field: 'rhythm', message: asked.w.errors.tooManyTimes }] }
      // Pressed again after going back: it is there already.
      if (!entry.times.some((one) => isSameTime(one, time)))
        await tx.ask(changeEntry(by, { times: [...entry.times, time] }))
      return `${door.base(asked)}/times`
    },
  })
  const takeOut = route({
    path: `${path}/times/:time/removed`,
    ...shared,
    form: () => ({ value: null }),
    act: async (tx, _nothing, asked) => {
      const by = await door.by(tx, asked)
      const { entry } = await tx.ask(entryToChange(by))
      const time = idIn(asked, 'time')
      if (!entry.times.some(({ id }) => id === time)) throw new NotFound()
      await tx.ask(changeEntry(by, { times: entry.times.filter(({ id }) => id !== time) }))
      return `${door.base(asked)}/times`
    },
  })
  const skip = route({
    path: `${path}/times/:time/skipped`,
    ...shared,
    gather: (tx, asked) => toChange(tx, asked, door, outside),
    page: TimesPage,
    form: (posted, w, { now }) => skipForm(posted, w, now),
    act: async (tx, { day }, asked) => {
      const by = await door.by(tx, asked)
      const { entry } = await tx.ask(entryToChange(by))
      const time = idIn(asked, 'time')
      if (!entry.times.some(({ id }) => id === time)) throw new NotFound()
      const skipped = entry.times.map((one) =>
        one.id === time ? { ...one, skips: [...new Set([...one.skips, day])].sort().slice(-200) } : one,
      )
      await tx.ask(changeEntry(by, { times: skipped }))
      return `${door.base(asked)}/times`
    },
  })
  return [edit, times, takeOut, skip]
}

function isSameTime(one: EntryTime, other: EntryTime): boolean {
  const clock = (at: string | null) => at?.slice(0, 5) ?? null
  const told = ({ id: _id, skips: _skips, opens, closes, ...rest }: EntryTime) => [
    ...Object.entries(rest).sort(),
    clock(opens),
    clock(closes),
  ]
  return isDeepStrictEqual(told(one), told(other))
}

/** Makes a link that works for as long as the place has decided; what it answers is nowhere else to be had. */
async function makeLink(tx: Transaction, asset: Id, now: Date, old: Buffer | null): Promise<string> {
  const { token, hash } = newToken()
  const { value } = await tx.ask(valueOn(linkDays, now))
  const until = new Date(now.getTime() + value * 86_400_000)
  await tx.ask(sql`select make_asset_link(${newId()}, ${asset}, ${hash}, ${until}, ${old})`)
  return token
}

const renewing = (outside: Outside) =>
  route({
    path: '/stewards/:token/renewed',
    who: anyone,
    words,
    limit: [guessing, changing],
    gather: (tx, asked) => toChange(tx, asked, stewards, outside),
    page: EditPage,
    form: () => ({ value: null }),
    act: async (tx, _nothing, asked) => {
      const { asset, hash } = await stewards.by(tx, asked)
      return `/stewards/${await makeLink(tx, asset, asked.now, hash)}?done=renewed`
    },
  })

/** What a press about the link of an entry shows, also when it goes wrong: all its links. */
const linkShown = (outside: Outside) => ({
  who: keepers,
  words,
  read: (asked: Asked) => ({
    entry: entryToChange({ asset: idIn(asked, 'asset'), hash: null }),
    links: linksOf(idIn(asked, 'asset')),
  }),
  page: linkPage(outside),
})

const link = (outside: Outside) =>
  route({
    path: '/groups/:asset/link',
    ...linkShown(outside),
    form: () => ({ value: null }),
    act: async (tx, _nothing, asked) => {
      const asset = idIn(asked, 'asset')
      return `/groups/${asset}/link?made=${await makeLink(tx, asset, asked.now, null)}`
    },
  })

const stop = (outside: Outside) =>
  route({
    path: '/groups/:asset/link/stopped',
    ...linkShown(outside),
    form: (posted, w) => {
      const why = textOf(posted, 'why').trim()
      if (why === '') return { errors: [{ field: 'why', message: w.errors.why }] }
      return why.length > 300
        ? { errors: [{ field: 'why', message: w.errors.tooLong(why.length - 300) }] }
        : { value: { why } }
    },
    act: async (tx, { why }, asked) => {
      const asset = idIn(asked, 'asset')
      await tx.ask(sql`select stop_asset_links(${asset}, ${why})`)
      return `/groups/${asset}/link`
    },
  })

const versions = route({
  path: '/groups/:asset/versions',
  who: keepers,
  words,
  read: (asked) => ({
    entry: entryToChange({ asset: idIn(asked, 'asset'), hash: null }),
    versions: versionsOf(idIn(asked, 'asset')),
  }),
  page: VersionsPage,
})

const undo = route({
  path: '/groups/versions/:version/undone',
  who: keepers,
  words,
  form: () => ({ value: null }),
  act: async (tx, _nothing, asked) => {
    const { asset } = await tx.ask(one(sql<{ asset: Id }>`select undo_version(${idIn(asked, 'version')}) as asset`))
    return `/groups/${asset}/versions`
  },
})

const add = route({
  path: '/groups/new',
  who: keepers,
  words,
  read: () => ({ areas: neighbourhoods() }),
  page: NewPage,
  form: newEntryForm,
  act: async (tx, entry, { query }) => {
    const id = newId()
    await tx.ask(sql`select add_entry(${JSON.stringify({ ...entry, id })})`)
    const told = textOf(query, 'told')
    if (isId(told)) await tx.ask(settleTold(told, 'listed', id))
    return `/groups/${id}/edit/times`
  },
})

export function settleTold(told: Id, outcome: string, made: Id | null): Query {
  return sql`select settle_told(${told}, ${outcome}, ${made})`
}

/** Links name where the pages are, as the program was told (PUBLIC_URL). */
export function editingRoutes(config: Config): AnyRoute[] {
  const outside: Outside = ({ place }) => addressOf(config, place)
  return [
    add,
    ...changingAt(connectors, outside),
    ...changingAt(stewards, outside),
    renewing(outside),
    link(outside),
    stop(outside),
    versions,
    undo,
  ]
}
