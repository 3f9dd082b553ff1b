import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  Details,
  DueChip,
  Empty,
  Form,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import type { Alert, ContactKind, TeamCoordinator } from '../store.ts'
import type { CoordinationWords } from '../words.ts'

type Props = {
  view: View
  w: CoordinationWords
  team: TeamCoordinator[]
  alerts: Alert[]
  contacts: { neighbourhood: string; kind: ContactKind; times: number }[]
  most: Pinned<number>
  counted: Pinned<number>
}

/** For who leads: who coordinates where, who has no room, what waits, what was counted by neighbourhood. */
export function TeamPage(props: Props) {
  const { view, w: all, team, contacts, counted } = props
  const { teamPage: w } = all
  const alerts = props.alerts.filter(({ mine, answeredAt }) => mine && answeredAt === null)
  const areas = [...Map.groupBy(contacts, ({ neighbourhood }) => neighbourhood)]
  return (
    <Screen view={view} title={w.title} current="coordination">
      <BackLink href="/coordination" />
      <PageHead title={w.title} lead={w.lead} />
      {alerts.map((one) => (
        <Owed key={one.id} view={view} w={all} one={one} />
      ))}
      <Card>
        {team.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {team.map((one) => (
            <One key={one.memberId} {...props} one={one} />
          ))}
        </PlainList>
      </Card>
      <Card title={w.counted(counted.value)}>
        {areas.length === 0 && <Empty>{w.countedNone}</Empty>}
        <PlainList>
          {areas.map(([name, kinds]) => (
            <Row key={name} title={name} under={kinds.map(({ kind, times }) => all.times[kind](times)).join(', ')} />
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

function One({ view, w: all, one, most }: Props & { one: TeamCoordinator }) {
  const { teamPage: w } = all
  const to = `/coordination/team/${one.memberId}/agreed`
  return (
    <Row
      title={one.name}
      end={one.known >= one.can ? <Chip kind="soon">{w.full}</Chip> : undefined}
      under={[one.areas.join(', '), w.known(one.known, one.can)].filter(Boolean).join(' · ')}
    >
      {one.waiting > 0 && (
        <p>
          {w.waits(one.waiting)} {one.late > 0 && <Chip kind="late">{w.late(one.late)}</Chip>}
        </p>
      )}
      {one.can < most.value && <p class="soft">{w.agreed(one.can, one.because)}</p>}
      {one.memberId !== view.viewer?.id && (
        <Details summaryText={w.change(one.name)} open={view.path === to}>
          <Form view={view} to={to}>
            <Input
              {...fieldOn(view, to, 'most', one.memberId)}
              label={{ text: w.most }}
              hint={{ text: w.mostHint(most.value) }}
              classes="govuk-input--width-4"
              inputmode="numeric"
            />
            <Input
              {...fieldOn(view, to, 'because', one.memberId)}
              label={{ text: w.because }}
              hint={{ text: w.becauseHint }}
            />
            <Button classes="govuk-button--secondary">{w.send}</Button>
          </Form>
        </Details>
      )}
    </Row>
  )
}

function Owed({ view, w: { teamPage: w }, one }: { view: View; w: CoordinationWords; one: Alert }) {
  const to = `/coordination/alerts/${one.id}`
  return (
    <Card title={w.owed} tone="sun" corner={<DueChip view={view} at={one.dueAt} />}>
      <p>
        {w.asked(one.name, one.coordinatorName, one.neighbourhood)}, {w.knew(one.known, one.most)}
      </p>
      <Form view={view} to={to}>
        <Textarea
          {...fieldOn(view, to, 'answer', one.id)}
          label={{ text: w.answer }}
          hint={{ text: one.introductionId ? w.answerHintTold(one.coordinatorName) : w.answerHint }}
          rows={2}
        />
        <Button>{w.answerSend}</Button>
      </Form>
    </Card>
  )
}
