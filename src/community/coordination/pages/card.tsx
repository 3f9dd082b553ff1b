import { faceLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, day, PlainList, Who } from '../../../ui/index.ts'
import type { ContactKind, Coordinator } from '../store.ts'
import { words } from '../words.ts'

export type CardProps = {
  view: View
  area: { id: string; slug: string }
  coordinators: readonly Coordinator[]
  counted: readonly { kind: ContactKind; times: number }[]
  /** How many days the counts are of. */
  days: number
}

/** On the page of a neighbourhood: who its local area coordinator is, and how to say hello to them. */
export function CoordinatorCard({ view, area, coordinators, counted, days }: CardProps) {
  const w = words.en.card
  const here = coordinators.filter(({ neighbourhoodId }) => neighbourhoodId === area.id)
  const [only] = here.length === 1 ? here : []
  return (
    <Card title={here.length > 1 ? w.titles : w.title} tone="leaf" id="coordinator">
      {here.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <PlainList>
          {here.map((one) => (
            <li key={one.memberId}>
              <Face view={view} one={one} />
            </li>
          ))}
        </PlainList>
      )}
      {here.length > 0 && <p>{w.lead}</p>}
      <a class="govuk-button" href={`/introduce?in=${area.slug}`}>
        {only ? w.hello(firstName(only.shownAs)) : w.helloAny}
      </a>
      <p>
        <a href={`/introduce/for-another?in=${area.slug}`}>{w.introduce}</a>
      </p>
      {counted.length > 0 && (
        <p class="soft">
          {w.counted(days)} {counted.map(({ kind, times }) => words.en.times[kind](times)).join(', ')}.
        </p>
      )}
    </Card>
  )
}

export function Face({ view, one }: { view: View; one: Coordinator }) {
  const w = words.en.card
  return (
    <Who name={one.shownAs} src={faceLink(one.memberId, one.picture)} is={w.is}>
      <span class="own-line">“{one.line}”</span>
      {one.hours && <span class="soft">{one.hours}</span>}
      {one.awayUntil && (
        <span>
          {w.away(day(new Date(`${one.awayUntil}T12:00:00Z`), view.now))}{' '}
          {one.secondName ? w.second(one.secondName) : w.meanwhile}
        </span>
      )}
    </Who>
  )
}

export function firstName(shownAs: string): string {
  return shownAs.split(' ')[0] ?? shownAs
}
