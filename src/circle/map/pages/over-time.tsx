import type { Around } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Card, Day, Empty, isoDay, PageHead, Screen, Timeline } from '../../../ui/index.ts'
import { monthInWords } from '../rules/known-day.ts'
import { beginOf, loneliest, type Stretch, staysOf, stretchesOf } from '../rules/over-time.ts'
import type { Entry, Move } from '../types.ts'
import { type MapWords, numberInWords } from '../words.ts'
import { CircleChart } from './chart.tsx'
import { whenOf } from './entry.tsx'
import { whose } from './parts.tsx'
import { WasForm } from './was-form.tsx'

export type TimeProps = { view: View; w: MapWords; entries: Entry[]; moves: Move[]; around: Around[] }

/** Who joined, who left and when it was loneliest: in words, as a small picture, and as a table that says the same. */
export function OverTimePage({ view, w, entries, moves }: TimeProps) {
  const { own, name, base } = whose(view)
  const title = own ? w.time.title : w.time.titleFor(name)
  const today = isoDay(view.now)
  const stays = staysOf(entries, toldOn(moves))
  const stretches = stretchesOf(stays, beginOf(stays, today), today)
  const nameOf = (id: string) => entries.find((entry) => entry.id === id)?.knownAs ?? ''
  const dated = moves.filter(
    ({ move, entryId }) => move !== 'joined' || entries.find(({ id }) => id === entryId)?.since,
  )
  return (
    <Screen view={view} title={title} current="circle">
      <BackLink href={base}>{own ? w.map.title : w.map.titleFor(name)}</BackLink>
      <PageHead title={title} lead={own ? w.time.lead : undefined} />
      {entries.length === 0 ? (
        <Empty>{own ? w.map.none : w.map.noneFor(name)}</Empty>
      ) : (
        <Card title={w.time.chart}>
          <Lonely view={view} w={w} stretches={stretches} />
          <CircleChart w={w} stretches={stretches} today={today} />
          <CountTable w={w} stretches={stretches} nameOf={nameOf} />
          <p class="soft small">{w.time.counts}</p>
        </Card>
      )}
      {entries.length > 0 && (
        <Card title={w.time.story}>
          {dated.length === 0 && <Empty>{w.time.storyNone}</Empty>}
          <Timeline>
            {inOrder(dated, entries).map((move) => {
              const entry = entries.find(({ id }) => id === move.entryId)
              return (
                entry && (
                  <Day
                    key={move.id}
                    when={whenOf(move, entry, view, w)}
                    title={entry.knownAs}
                    href={`${base}/${entry.id}`}
                    under={[w.moves[move.move](w.rings[move.ring].name), move.words && `“${move.words}”`]
                      .filter(Boolean)
                      .join('. ')}
                  />
                )
              )
            })}
          </Timeline>
        </Card>
      )}
      {entries.length > 0 && <WasForm view={view} w={w} />}
    </Screen>
  )
}

/** Moves as the rules read them: each with the day on which it was told. */
export function toldOn(moves: readonly Move[]) {
  return moves.map((move) => ({ ...move, toldOn: isoDay(move.toldAt) }))
}

/** Newest first, by the day it was. */
function inOrder(moves: readonly Move[], entries: readonly Entry[]): Move[] {
  const since = new Map(entries.map((entry) => [entry.id, entry.since]))
  const on = (move: Move) => (move.move === 'joined' ? since.get(move.entryId) : move.onDay) || isoDay(move.toldAt)
  return moves.toSorted((a, b) => on(b).localeCompare(on(a)))
}

/** “In March there were two. Now there are five.” */
function Lonely({ view, w, stretches }: { view: View; w: MapWords; stretches: readonly Stretch[] }) {
  const { own } = whose(view)
  const first = stretches[0]
  const now = stretches.at(-1)
  if (!first || !now) return null
  const fewest = loneliest(stretches)
  if (fewest === null) return <p class="circle-lonely">{w.time.same(now.count, monthInWords(first.from))}</p>
  if (fewest !== now && fewest.count < now.count)
    return <p class="circle-lonely">{w.time.lonely(monthInWords(fewest.from), fewest.count, now.count)}</p>
  const more = stretches.findLast(({ count }) => count > now.count)
  return (
    <>
      <p class="circle-lonely">
        {w.time.lonelyNow(now.count, monthInWords((more ?? first).from), (more ?? first).count)}
      </p>
      {own && (
        <p>
          {w.time.lonelyNext} <a href={`/people/${view.person?.id}/plan/hopes/new`}>{w.time.hope}</a>
        </p>
      )}
    </>
  )
}

type TableProps = { w: MapWords; stretches: readonly Stretch[]; nameOf: (id: string) => string }

function CountTable({ w, stretches, nameOf }: TableProps) {
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ')
  return (
    <table class="circle-counts">
      <caption class="govuk-visually-hidden">{w.time.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{w.time.from}</th>
          <th scope="col">{w.time.many}</th>
          <th scope="col">{w.time.what}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ from, count, came, went }) => (
          <tr key={from}>
            <th scope="row">{monthInWords(from)}</th>
            <td>{numberInWords(count)}</td>
            <td>
              {[came.length > 0 && w.time.came(names(came)), went.length > 0 && w.time.went(names(went))]
                .filter(Boolean)
                .join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
