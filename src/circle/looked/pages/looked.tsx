import type { Around } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  Card,
  Details,
  day,
  Empty,
  isoDay,
  Notice,
  PageHead,
  Pagination,
  PlainList,
  Screen,
  time,
  weekday,
} from '../../../ui/index.ts'
import { askingIn, startOf } from '../asking.ts'
import type { OddLook } from '../odd/store.ts'
import type { LastSeal } from '../seals/last-seal.ts'
import type { LookedCount, LookedRow } from '../store.ts'
import { type Visit, visitsIn } from '../visits.ts'
import type { WhyAsked } from '../why/store.ts'
import type { Words } from '../words.ts'
import { Filter } from './filter.tsx'
import { VisitLine } from './visit.tsx'

type Props = {
  view: View
  w: Words
  rows: LookedRow[]
  counts: LookedCount[]
  whys: WhyAsked[]
  told: OddLook[]
  seal: LastSeal | null
  around: Around[]
}

/** Who looked, day by day, each visit a line that opens. */
export function LookedPage({ view, w, rows, counts, whys, told, seal, around }: Props) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  const days = Map.groupBy(visitsIn(rows), (visit) => visit.day)
  return (
    <Screen view={view} title={title} current="home">
      <PageHead
        title={title}
        lead={own ? w.lead : w.leadFor(name)}
        links={
          <>
            <a href={`/people/${view.person?.id}/left`}>{w.links.left}</a>
            {own && <a href={`/people/${view.person?.id}/looked/given`}>{w.links.given}</a>}
          </>
        }
      />
      {'asked' in view.query && own && <Notice>{w.askedNow}</Notice>}
      {counts.length > 0 && <p>{counted(counts, view, w)}</p>}
      {counts.length > 0 && <Filter view={view} w={w} counts={counts} />}
      {counts.length === 0 && <Empty>{w.none}</Empty>}
      {counts.length > 0 && rows.length === 0 && <Empty>{w.noneSo}</Empty>}
      {[...days].map(([iso, visits]) => (
        <Card key={iso} title={weekday(startOf(iso))} id={`on-${iso}`}>
          <PlainList>
            {visits.map((visit) => (
              <VisitLine
                key={visit.key}
                view={view}
                w={w}
                visit={visit}
                why={own ? whys.find((one) => isOf(one, visit)) : undefined}
                told={own ? told.find((one) => isOf(one, visit)) : undefined}
                askable={own}
                around={around}
              />
            ))}
          </PlainList>
        </Card>
      ))}
      <Pages view={view} w={w} rows={rows} />
      <Sealed view={view} w={w} seal={seal} />
    </Screen>
  )
}

const isOf = (one: { reader: string; onDay: string }, visit: Visit) =>
  one.reader === visit.reader && one.onDay === visit.day

function counted(counts: readonly LookedCount[], view: View, w: Words): string {
  const times = counts.reduce((sum, one) => sum + one.times, 0)
  const readers = new Set(counts.map(({ memberId }) => memberId)).size
  return w.counted(times, readers, day(startOf(`${counts.at(-1)?.month}-01`), view.now).replace(/^1 /, ''))
}

/** Further back, whole days at a time, with whatever the list is narrowed to. */
function Pages({ view, w, rows }: { view: View; w: Words; rows: LookedRow[] }) {
  const shown = rows.reduce((sum, { times }) => sum + times, 0)
  const last = rows.at(-1)?.day
  const more = shown >= askingIn({ query: view.query, now: view.now }).most
  const back = textOf(view.query, 'before') !== ''
  if (!more && !back) return null
  const kept = ['reader', 'part', 'month'].flatMap((name) => {
    const value = textOf(view.query, name)
    return value === '' ? [] : [[name, value]]
  })
  const to = (before?: string) =>
    `${view.path}?${new URLSearchParams([...kept, ...(before ? [['before', before]] : [])])}`
  return (
    <Pagination
      previous={back ? { text: w.newest, href: to() } : undefined}
      next={more && last ? { text: w.older, href: to(last) } : undefined}
    />
  )
}

function Sealed({ view, w: { seal: w }, seal }: { view: View; w: Words; seal: LastSeal | null }) {
  const at = seal && [
    isoDay(seal.sealedAt) === isoDay(view.now) ? '' : day(seal.sealedAt, view.now),
    time(seal.sealedAt),
  ]
  return (
    <Details summaryText={w.title}>
      <p>{w.text}</p>
      {seal && at ? (
        <>
          <p>
            {w.last(seal.number, at.filter(Boolean).join(', '))} <code class="mark">{inFours(seal.mark)}</code>
          </p>
          <p>{w.keep}</p>
        </>
      ) : (
        <p>{w.none}</p>
      )}
    </Details>
  )
}

/** Signs that somebody can copy by hand: four at a time. */
const inFours = (mark: string) => mark.match(/.{4}/g)?.join(' ') ?? mark
