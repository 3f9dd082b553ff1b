import { dayTyped, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  DateInput,
  day,
  Form,
  fieldOn,
  PageHead,
  PlainList,
  Row,
  Screen,
  Table,
} from '../../../ui/index.ts'
import { PlaceMap } from '../../map/map.tsx'
import type { AreaDrawn, Drawing, Move } from '../store.ts'
import type { LinesWords } from '../words.ts'
import { asWritten } from './lines.tsx'

type Props = {
  view: View
  w: LinesWords
  drawing: Drawing
  areas: AreaDrawn[]
  moves: Move[]
  people: { people: number }
  steps: Pinned<number>
}

const mostNamed = 12

/** A drawing before it counts: how it looks, what was noticed, and each street and postcode that would belong somewhere else. */
export function DrawingPage({ view, w: all, drawing, areas, moves, people, steps }: Props) {
  const { one: w } = all
  const path = `/neighbourhood-lines/${drawing.id}`
  const drawn = areas.flatMap(({ name, outline }) => (outline ? [{ name, outline }] : []))
  const { id: fieldId, errorMessage } = fieldOn(view, path, 'startsOn', 'settle')
  const { day: date, month, year } = dayTyped(view.typed, 'startsOn')
  const open = drawing.settledAt === null && drawing.thrownAwayAt === null
  return (
    <Screen view={view} title={w.title} current="lines" wide>
      <PageHead
        over={w.over}
        title={w.title}
        lead={`${drawing.source}. ${w.areas(areas.length)}.`}
        links={<a href="/neighbourhood-lines">{w.back}</a>}
      />
      <StateOf view={view} w={w} drawing={drawing} />
      {drawn.length > 0 && <PlaceMap areas={drawn} w={all.map} />}
      {drawing.remarks.length > 0 && (
        <Card title={w.remarksTitle} tone="sun">
          <PlainList>
            {drawing.remarks.map((remark) => (
              <Row key={remark} title={remark} />
            ))}
          </PlainList>
        </Card>
      )}
      {drawing.takenAt === null && (
        <Card title={w.movesTitle}>
          <p>{moves.length === 0 ? w.nothingMoves : w.moves(moves.length)}</p>
          {moves.length > 0 && (
            <Table
              head={[{ text: w.from }, { text: w.to }, { text: w.which }]}
              rows={together(moves).map(({ from, to, which }) => [
                { text: from || w.nowhere },
                { text: to || w.nowhere },
                {
                  text: [
                    ...which.slice(0, mostNamed),
                    ...(which.length > mostNamed ? [w.andMore(which.length - mostNamed)] : []),
                  ].join(', '),
                },
              ])}
            />
          )}
          <p>
            {w.people(people.people, steps.value)} <span class="soft">{w.peopleCounted(steps.value)}</span>
          </p>
          <p>{w.stays}</p>
        </Card>
      )}
      {open && (
        <Card title={w.settleTitle} tone="leaf">
          <Form view={view} to={path}>
            <DateInput
              id={fieldId}
              namePrefix="startsOn"
              fieldset={{ legend: { text: w.startsOn } }}
              hint={{ text: w.startsOnHint }}
              errorMessage={errorMessage}
              values={{ day: date, month, year }}
            />
            <Button>{w.settle}</Button>
          </Form>
        </Card>
      )}
      {drawing.takenAt === null && drawing.thrownAwayAt === null && (
        <Form view={view} to={`${path}/throw-away`}>
          <button type="submit" class="link-button">
            {w.throwAway}
          </button>
        </Form>
      )}
    </Screen>
  )
}

function StateOf({ view, w, drawing }: { view: View; w: LinesWords['one']; drawing: Drawing }) {
  const { takenAt, thrownAwayAt, startsOn } = drawing
  if (takenAt) return <p>{w.taken(day(takenAt, view.now))}</p>
  if (thrownAwayAt) return <p>{w.thrownAway}</p>
  return startsOn ? <p>{w.settled(day(new Date(`${startsOn}T12:00:00Z`), view.now))}</p> : null
}

function together(moves: Move[]): { from: string; to: string; which: string[] }[] {
  const found = new Map<string, { from: string; to: string; which: string[] }>()
  for (const { said, kind, isNow, wouldBe } of moves) {
    const key = `${isNow}\n${wouldBe}`
    const one = found.get(key) ?? { from: isNow, to: wouldBe, which: [] }
    one.which.push(asWritten(said, kind))
    found.set(key, one)
  }
  return [...found.values()]
}
