import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Details,
  DueChip,
  day,
  Form,
  fieldOn,
  Input,
  PageHead,
  Paragraphs,
  PlainList,
  Radios,
  Row,
  Screen,
  SummaryList,
} from '../../../ui/index.ts'
import type { Alert, IntroductionForMe, Room, WithRoom } from '../store.ts'
import type { CoordinationWords } from '../words.ts'

type Props = {
  view: View
  w: CoordinationWords
  introduction: IntroductionForMe
  others: WithRoom[]
  alerts: Alert[]
  room: Room | null
}

/** Somebody who would like to meet their coordinator: how to reach them, and then what they want. */
export function IntroductionPage(props: Props) {
  const { view, w: all, introduction: it, alerts } = props
  const { one: w } = all
  const full = alerts.find(({ introductionId, answeredAt }) => introductionId === it.id && answeredAt === null)
  const answered = alerts.filter(({ introductionId, answeredAt }) => introductionId === it.id && answeredAt !== null)
  const here = `/coordination/introductions/${it.id}`
  return (
    <Screen view={view} title={it.name} current="coordination">
      <BackLink href="/coordination" />
      <PageHead over={it.metAt ? w.overMet : w.over} title={it.name} />
      <Card corner={it.metAt ? undefined : <DueChip view={view} at={it.dueAt} />} title={it.neighbourhood}>
        <SummaryList
          rows={[
            { key: { text: w.contact }, value: { text: it.contact } },
            it.helps !== '' && { key: { text: w.helps }, value: { text: it.helps } },
            it.forWhom === 'another' && {
              key: { text: w.by },
              value: { text: [all.told.byIs(it.byName, it.byIs), it.byContact].filter(Boolean).join(' · ') },
            },
          ]}
        />
        <p class="soft">
          {it.forWhom === 'another' && w.agreed} {w.theyRead}
        </p>
        {!it.metAt && (
          <Form view={view} to={`${here}/met`}>
            <Button>{w.met}</Button>
            <p class="soft">{w.metHint}</p>
          </Form>
        )}
      </Card>
      <AlsoBy {...props} here={here} />
      {answered.map((one) => (
        <Card key={one.id} title={w.answered(one.ownerName)} tone="leaf">
          <Paragraphs text={`“${one.answer}”`} />
        </Card>
      ))}
      {full && (
        <Card title={w.full(full.known)} tone="sun">
          <p>{w.fullLead(full.ownerName, day(full.dueAt, view.now))}</p>
          <ul>
            <li>{w.fullStill}</li>
            <li>{w.fullOther}</li>
            <li>
              <a href="/hello/for-another">{w.fullHello}</a>
            </li>
          </ul>
        </Card>
      )}
      <h2 class="section">{w.next}</h2>
      <Card title={w.noFile}>
        <p>{w.noFileHint}</p>
        <Form view={view} to={`${here}/without-a-file`}>
          <Button classes="govuk-button--secondary">{w.noFileSend}</Button>
        </Form>
      </Card>
      <Theirs {...props} here={here} />
      <Stays {...props} here={here} full={full !== undefined} />
      <Pass {...props} here={here} />
      <Details summaryText={w.no}>
        <p>{w.noHint}</p>
        <Form view={view} to={`${here}/no`}>
          <Button classes="govuk-button--warning">{w.noSend}</Button>
        </Form>
      </Details>
    </Screen>
  )
}

/** Others thought of them, too: what each wrote, and that they are two people after all. */
function AlsoBy({ view, w: all, introduction: it, here }: Props & { here: string }) {
  const { one: w } = all
  if (it.others.length === 0) return null
  return (
    <Card title={w.alsoBy} tone="sky">
      <p class="soft">{w.alsoByLead}</p>
      <PlainList>
        {it.others.map((other) => (
          <Row
            key={other.id}
            title={other.name}
            under={[
              other.contact,
              other.forWhom === 'another'
                ? [all.told.byIs(other.byName, other.byIs), other.byContact].filter(Boolean).join(' · ')
                : w.alsoSelf,
              day(new Date(other.saidAt), view.now),
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            {other.helps && <p>“{other.helps}”</p>}
            <Form view={view} to={`${here}/apart/${other.id}`}>
              <button type="submit" class="link-button">
                {w.apart}
                <span class="visually-hidden">: {[other.name, other.byName].filter(Boolean).join(', ')}</span>
              </button>
            </Form>
          </Row>
        ))}
      </PlainList>
    </Card>
  )
}

/** Their own yes to having it on their own page, if they have one: answered alike, whether or not they have. */
function Theirs({ view, w: { one: w }, introduction: it, here }: Props & { here: string }) {
  const to = `${here}/theirs`
  if (it.ownYesAt)
    return it.personId ? null : (
      <Card>
        <p>{w.theirsDone(day(it.ownYesAt, view.now))}</p>
      </Card>
    )
  return (
    <Details summaryText={w.theirs} open={view.path === to}>
      <Form view={view} to={to}>
        <p>{w.theirsLead(it.name)}</p>
        <Input
          {...fieldOn(view, to, 'born', it.id)}
          label={{ text: w.theirsBorn }}
          hint={{ text: w.theirsBornHint }}
          classes="govuk-input--width-10"
          autocomplete="off"
        />
        <AtTheirWord view={view} name={it.name} mark="theirs" />
        <Button classes="govuk-button--secondary">{w.theirsSend}</Button>
      </Form>
    </Details>
  )
}

/** They want to be known for longer: said at their word here, or on their own page where they have one. */
function Stays({ view, w: { one: w }, introduction: it, room, here, full }: Props & { here: string; full: boolean }) {
  if (room === null || full) return null
  return (
    <Card title={w.stays} tone="leaf">
      {it.personId || 'own' in view.query ? (
        <p>{w.ownPage(it.name)}</p>
      ) : (
        <Form view={view} to={`${here}/stays`}>
          <p>{w.staysHint(it.name)}</p>
          {room.known >= room.can && <p>{w.noRoom}</p>}
          <AtTheirWord view={view} name={it.name} mark="stays" />
          <Button>{w.staysSend}</Button>
        </Form>
      )}
    </Card>
  )
}

function Pass({ view, w: { one: w }, introduction: it, others, here }: Props & { here: string }) {
  const offered = others.filter(({ memberId }) => memberId !== view.viewer?.id)
  if (offered.length === 0) return null
  const to = `${here}/passed-on`
  return (
    <Details summaryText={w.pass} open={view.path === to}>
      <Form view={view} to={to}>
        <Radios
          {...fieldOn(view, to, 'to', it.id)}
          idPrefix={fieldOn(view, to, 'to', it.id).id}
          fieldset={{ legend: { text: w.passTo } }}
          hint={{ text: w.passHint }}
          items={offered.map(({ memberId, name, areas, room }) => ({
            value: memberId,
            text: name,
            hint: { text: w.passRoom(areas.join(', '), room) },
          }))}
        />
        <Button classes="govuk-button--secondary">{w.passSend}</Button>
      </Form>
    </Details>
  )
}
