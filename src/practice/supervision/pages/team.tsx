import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  Input,
  PageHead,
  PlainList,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { ProposeFields } from '../../handover/pages/propose.tsx'
import { words as handing } from '../../handover/words.ts'
import type { Colleague } from '../../named-worker/store.ts'
import type { OneOfTeam, TeamPerson } from '../store.ts'
import { type Words, words } from '../words.ts'

/** For a team lead: who walks alongside whom, and where there is a gap. */
export function TeamPage({ view, w: { team: w }, people }: { view: View; w: Words; people: TeamPerson[] }) {
  const groups = [...Map.groupBy(people, ({ firstName }) => firstName)].sort(([a], [b]) => a.localeCompare(b))
  return (
    <Screen view={view} title={w.title} current="team">
      <PageHead
        title={w.title}
        lead={w.lead}
        links={
          <>
            <a href="/rota">{w.links.rota}</a>
            <a href="/worker-requests">{w.links.requests}</a>
            <a href="/emergencies">{w.links.emergencies}</a>
            <a href="/colleagues">{w.links.colleagues}</a>
          </>
        }
      />
      {people.length === 0 && <Empty>{w.none}</Empty>}
      {groups.map(([name, theirs]) => (
        <Card key={name} title={name ? w.group(name, theirs.length) : w.waits} tone={name ? undefined : 'sun'}>
          <PlainList>
            {theirs.map((one) => (
              <Row
                key={one.personId}
                title={one.knownAs}
                href={`/team/${one.personId}`}
                under={[
                  one.neighbourhood,
                  one.firstSince && one.firstName && w.since(day(one.firstSince, view.now)),
                  one.firstName && (one.secondName ? w.second(one.secondName) : w.noSecond),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                end={<State one={one} view={view} />}
              />
            ))}
          </PlainList>
        </Card>
      ))}
    </Screen>
  )
}

function State({ one, view }: { one: TeamPerson; view: View }) {
  const w = words.en.team
  if (one.gapSince) return <Chip kind="mine">{w.gap(day(one.gapSince, view.now))}</Chip>
  if (one.handoverTo) return <Chip kind="soon">{w.handover(one.handoverTo)}</Chip>
  if (one.firstName) return null
  if (one.rings === 'no worker, thank you') return <Chip>{w.byWish}</Chip>
  return <Chip kind="late">{one.rings ? w.place : w.nobody}</Chip>
}

type OneProps = { view: View; w: Words; one: OneOfTeam; colleagues: Colleague[]; most: { value: number } }

export function TeamPersonPage({ view, w: { one: w }, one, colleagues, most }: OneProps) {
  const says = handing.en.propose
  return (
    <Screen view={view} title={one.knownAs} current="team">
      <BackLink href="/team" />
      <PageHead title={one.knownAs} lead={w.with(one.firstName)} />
      <Card title={w.handoverTitle}>
        {one.handoverTo ? (
          <p>{w.underWay(one.handoverTo)}</p>
        ) : one.firstName === '' ? (
          <p>{w.noWorker}</p>
        ) : (
          <>
            <p>{says.leadLead}</p>
            <Form view={view} to={`/team/${one.personId}/handover`}>
              <ProposeFields view={view} colleagues={colleagues} w={says} />
              <Button>{says.send}</Button>
            </Form>
          </>
        )}
      </Card>
      {one.firstName !== '' && (
        <Card title={w.superviseTitle}>
          <p>{w.superviseLead(most.value)}</p>
          <Form view={view} to={`/team/${one.personId}/supervision`}>
            <Textarea {...field(view, 'reason')} label={{ text: w.reason }} rows={3} />
            <Input
              {...field(view, 'days')}
              label={{ text: w.days(most.value) }}
              inputmode="numeric"
              classes="govuk-input--width-3"
            />
            <Button>{w.send}</Button>
          </Form>
        </Card>
      )}
    </Screen>
  )
}
