import { NotFound, type View } from '../../../platform/index.ts'
import { Button, Card, Chip, day, Empty, Form, PageHead, PlainList, Row, Screen } from '../../../ui/index.ts'
import { mannerOf } from '../rules.ts'
import type { MyAuthority, MyPart } from '../store.ts'
import type { Words } from '../words.ts'
import { partName } from './parts.tsx'

type Props = { view: View; w: Words; mine: MyPart[]; authorities: MyAuthority[] }

/** What I may see and do for somebody, and the way out: my own side of it. It opens nothing of theirs. */
export function MyPartPage({ view, w, mine, authorities }: Props) {
  const { mine: says } = w
  const own = mine.filter(({ personId }) => personId === view.params.person)
  const [first] = own
  if (!first) throw new NotFound()
  const { knownAs: name, personId } = first
  const circle = own.filter(({ kind }) => kind === 'circle')
  const held = own.filter(({ parts, kind }) => parts.length > 0 && kind !== 'planning helper')
  const paused = circle.length > 0 && circle.every(({ paused }) => paused)
  const others = [...new Map(mine.map((one) => [one.personId, one])).values()].filter(
    (one) => one.personId !== personId,
  )
  const words = circle.find(({ inTheirWords }) => inTheirWords !== '')?.inTheirWords
  return (
    <Screen view={view} title={says.title(name)} current="my people">
      <PageHead title={says.title(name)} lead={words && says.as(words)} />
      <Card corner={paused && <Chip kind="soon">{w.rests}</Chip>}>
        {held.length === 0 && <Empty>{says.none}</Empty>}
        <PlainList>
          {held.flatMap(({ parts, acts, untilAt, paused: rests, kind }) =>
            parts.map((part) => (
              <Row
                key={`${kind}${part}`}
                title={partName(w, false, part)}
                end={rests ? <Chip kind="soon">{w.rests}</Chip> : undefined}
                under={`${w.parts.their[part]?.about}: ${w.shortFor[mannerOf(acts) ?? 'see']}, ${untilAt ? w.until(day(untilAt, view.now)) : w.noEnd}`}
              />
            )),
          )}
        </PlainList>
        {own.some(({ kind }) => kind === 'planning helper') && <p>{says.helper}</p>}
        <p>{paused ? says.paused(name) : says.decides(name)}</p>
        {held.some(({ paused: rests }) => !rests) && (
          <a class="govuk-button" href={`/people/${personId}`}>
            {says.open(name)}
          </a>
        )}
      </Card>
      {authorities.length > 0 && (
        <Card title={says.authority}>
          {authorities.map(({ id, decisions, untilAt }) => (
            <div key={id}>
              <p>
                {decisions}, {w.until(day(untilAt, view.now))}
              </p>
              <Form view={view} to={`/people/${personId}/my-part/authority/${id}`}>
                <Button classes="govuk-button--secondary">{says.leaveAuthority}</Button>
              </Form>
            </div>
          ))}
        </Card>
      )}
      {circle.length > 0 && (
        <Card title={says.leaveTitle}>
          <p>{says.leaveHint(name)}</p>
          <Form view={view} to={`/people/${personId}/my-part/leave`}>
            <Button classes="govuk-button--warning">{says.leave}</Button>
          </Form>
        </Card>
      )}
      {others.length > 0 && (
        <Card title={says.others}>
          <PlainList>
            {others.map((one) => (
              <Row key={one.personId} title={one.knownAs} href={`/people/${one.personId}/my-part`} />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

export function LeftPage({ view, w: { mine: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.left} current="my people">
      <PageHead title={w.left} lead={w.leftLead} />
      <a href="/my-people">{w.back}</a>
    </Screen>
  )
}
