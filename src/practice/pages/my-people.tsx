import { asRead } from '../../people/index.ts'
import { type Stands, StateChip } from '../../plans/index.ts'
import type { OpenedPerson, View } from '../../platform/index.ts'
import { Card, Chip, day, Empty, PageHead, PlainList, Row, Screen } from '../../ui/index.ts'
import type { LetIn } from '../my-circle.ts'
import type { NextDue } from '../store.ts'
import type { Words } from '../words.ts'
import { LetInCard } from './let-in.tsx'

type Props = {
  view: View
  w: Words
  alongside: OpenedPerson[]
  due: NextDue[]
  stands: Stands[]
  letIn: LetIn[]
}

export function MyPeoplePage({ view, w: { people: w }, alongside, due, stands, letIn }: Props) {
  const dueOf = new Map(due.map((one) => [one.personId, one]))
  const never = Number.POSITIVE_INFINITY
  const time = ({ id }: OpenedPerson) => dueOf.get(id)?.dueAt.getTime() ?? never
  const sorted = [...alongside].sort((a, b) =>
    time(a) === time(b) ? a.knownAs.localeCompare(b.knownAs) : time(a) - time(b),
  )
  return (
    <Screen view={view} title={w.title} current="my people">
      <PageHead
        title={w.title}
        lead={alongside.length > 0 ? w.lead(alongside.length) : letIn.length > 0 ? w.leadCircle : undefined}
      />
      {alongside.length === 0 && letIn.length === 0 && (
        <Empty>{view.viewer?.posts.length ? w.none : w.nobodyLetMeIn}</Empty>
      )}
      {alongside.length > 0 && (
        <Card>
          <PlainList>
            {sorted.map((person) => (
              <PersonRow
                key={person.id}
                view={view}
                w={w}
                person={person}
                due={dueOf.get(person.id)}
                stands={stands.find(({ personId }) => personId === person.id)}
              />
            ))}
          </PlainList>
        </Card>
      )}
      {letIn.length > 0 && alongside.length > 0 && <h2 class="section">{w.inCircle}</h2>}
      {letIn.map((one) => (
        <LetInCard key={one.personId} view={view} w={w} one={one} />
      ))}
    </Screen>
  )
}

type PersonRowProps = {
  view: View
  w: Words['people']
  person: OpenedPerson
  due: NextDue | undefined
  stands: Stands | undefined
}

function PersonRow({ view, w, person: { id, knownAs, neighbourhood, communicate }, due, stands }: PersonRowProps) {
  const base = `/people/${id}`
  const end = !due ? (
    <Chip>{w.nothingDue}</Chip>
  ) : due.late > 0 ? (
    <Chip kind="late">{w.late(due.late)}</Chip>
  ) : (
    <Chip kind="soon">{day(due.dueAt, view.now)}</Chip>
  )
  return (
    <Row
      title={knownAs}
      href={base}
      end={end}
      under={[neighbourhood, due && asRead(view, due.what)].filter(Boolean).join(' · ')}
    >
      {stands && (stands.state !== 'open' || stands.leftAlone) && (
        <p>
          <StateChip stands={stands} />
        </p>
      )}
      {communicate && <p class="small">{communicate.split('\n')[0]}</p>}
    </Row>
  )
}
