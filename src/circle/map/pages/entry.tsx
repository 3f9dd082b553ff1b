import { type Around, atTheirWordLine, faceLink, nameOf, OffScreenLink } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Card, Chip, Day, day, Empty, isoDay, PageHead, Screen, Timeline, Who } from '../../../ui/index.ts'
import { knownInWords } from '../rules/known-day.ts'
import { shownEntry } from '../rules/shown.ts'
import type { Before, Entry, Move } from '../types.ts'
import type { MapWords } from '../words.ts'
import { ToAndFro, whose } from './parts.tsx'

export type EntryProps = {
  view: View
  w: MapWords
  entry: Entry
  entries: Entry[]
  moves: Move[]
  befores: Before[]
  around: Around[]
}

/** One on the map: what goes to and fro, their story there, and what can be done. */
export function EntryPage({ view, w, entry, moves, befores, around }: EntryProps) {
  const { own, name, base, writes } = whose(view)
  const faces = new Map(around.map(({ memberId, picture }) => [memberId, faceLink(memberId, picture)]))
  const { src } = shownEntry(view.person?.id ?? '', entry, faces)
  const gone = entry.goneSince !== null
  const since = knownInWords(entry.since)
  return (
    <Screen
      view={view}
      title={entry.knownAs}
      current="circle"
      notice={w.map.done[textOf(view.query, 'done')]}
      aside={writes && <Acts view={view} w={w} entry={entry} />}
    >
      <BackLink href={base}>{own ? w.map.title : w.map.titleFor(name)}</BackLink>
      <PageHead title={entry.knownAs} />
      <Card>
        <Who name={entry.knownAs} src={src} size="l" is={entry.isToMe || w.whats[entry.what]}>
          <span class="chips">
            <Chip>{gone ? w.map.gone : w.rings[entry.ring].name}</Chip>
            {entry.what !== 'somebody' && <Chip>{w.whats[entry.what]}</Chip>}
            {entry.offScreen && <Chip kind="mine">{w.map.offScreen}</Chip>}
          </span>
        </Who>
        {gone ? (
          <p>{w.entry.goneSince(knownInWords(entry.goneSince ?? ''))}</p>
        ) : (
          since && <p class="soft">{w.entry.aroundSince(since)}</p>
        )}
        <ToAndFro view={view} w={w} one={entry} />
        {!entry.brings && !entry.iBring && (
          <Empty action={writes && <a href={`${base}/${entry.id}/words`}>{w.entry.edit}</a>}>{w.entry.noWords}</Empty>
        )}
        <ByWord view={view} one={entry} around={around} />
      </Card>
      <Card title={own ? w.entry.story : w.entry.storyFor(name)}>
        <Timeline>
          {moves.toReversed().map((move) => (
            <Day
              key={move.id}
              when={whenOf(move, entry, view, w)}
              title={w.moves[move.move](w.rings[move.ring].name)}
              under={move.words && `“${move.words}”`}
            >
              <ByWord view={view} one={move} around={around} />
            </Day>
          ))}
        </Timeline>
      </Card>
      {befores.length > 0 && (
        <Card title={w.entry.before}>
          <Timeline>
            {befores.map((was) => (
              <Day
                key={was.version}
                when={w.entry.until(day(was.untilAt, view.now))}
                iso={isoDay(was.untilAt)}
                title={[was.knownAs, was.isToMe].filter(Boolean).join(', ')}
              >
                <ToAndFro view={view} w={w} one={was} />
              </Day>
            ))}
          </Timeline>
        </Card>
      )}
    </Screen>
  )
}

/** When a move was, as exactly as it is known; else the day it was told. */
export function whenOf(
  { move, onDay, toldAt }: Pick<Move, 'move' | 'onDay' | 'toldAt'>,
  { since }: Pick<Entry, 'since'>,
  { now }: View,
  w: MapWords,
): string {
  if (move === 'joined') return knownInWords(since) || w.always
  return knownInWords(onDay) || day(toldAt, now)
}

type ByWordProps = { view: View; one: Pick<Entry, 'how' | 'atTheirWordBy'>; around: readonly Around[] }

function ByWord({ view, one: { how, atTheirWordBy }, around }: ByWordProps) {
  const line = atTheirWordLine(view.person?.knownAs ?? '', how, nameOf(around, atTheirWordBy))
  return line ? <p class="soft small">{line}</p> : null
}

function Acts({ view, w, entry }: { view: View; w: MapWords; entry: Entry }) {
  const { base } = whose(view)
  const here = `${base}/${entry.id}`
  const acts: [string, string][] =
    entry.goneSince === null
      ? [
          ['words', w.entry.edit],
          ['move', w.entry.moveTitle],
          ['picture', w.entry.picture],
          ['gone', w.entry.leaveTitle],
        ]
      : [
          ['words', w.entry.edit],
          ['back', w.entry.backTitle],
        ]
  return (
    <>
      <Card title={w.entry.acts}>
        <ul class="plain">
          {acts.map(([path, text]) => (
            <li key={path}>
              <a href={`${here}/${path}`}>{text}</a>
            </li>
          ))}
        </ul>
      </Card>
      <OffScreenLink view={view} kind="circle" entry={entry.id} />
    </>
  )
}
