import { AtTheirWord } from '../../../people/index.ts'
import type { OpenedPerson, View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Button,
  Card,
  Chip,
  Details,
  DueChip,
  day,
  daysBetween,
  Empty,
  Form,
  PageHead,
  PlainList,
  Row,
  Screen,
} from '../../../ui/index.ts'
import type { Alert, Area, Coordination, IntroductionForMe, Known, MyContacts, Room } from '../store.ts'
import type { CoordinationWords } from '../words.ts'
import { areaMeant } from './area-meant.ts'
import { Count } from './count.tsx'

export type MineProps = {
  view: View
  w: CoordinationWords
  areas: Area[]
  introductions: IntroductionForMe[]
  known: Known[]
  people: OpenedPerson[]
  coordinations: Coordination[]
  room: Room | null
  contacts: MyContacts[]
  alerts: Alert[]
  nudge: Pinned<number>
  counted: Pinned<number>
}

/** A coordinator’s own page: who would like to meet them, what they count, whom they know for longer. */
export function MinePage(props: MineProps) {
  const { view, w: all, areas, introductions, alerts } = props
  const { mine: w } = all
  const leads = view.viewer?.posts.some((post) => post === 'team lead' || post === 'steward')
  const owed = alerts.filter(({ mine, answeredAt }) => !mine && answeredAt === null)
  return (
    <Screen view={view} title={w.title} current="coordination">
      <PageHead
        title={w.title}
        lead={areas.length > 0 ? w.lead(listed(areas.map(({ name }) => name))) : w.leadOther}
        links={
          <>
            {areas.length > 0 && <a href="/how-i-am-shown">{w.shownLink}</a>}
            {leads && <a href="/coordination/team">{w.teamLink}</a>}
          </>
        }
      />
      <Card title={w.waiting}>
        {introductions.length === 0 && <Empty>{w.waitingNone}</Empty>}
        <PlainList>
          {introductions.map((one) => (
            <Row
              key={one.id}
              title={one.name}
              href={`/coordination/introductions/${one.id}`}
              end={one.metAt ? <Chip kind="mine">{w.rowMet}</Chip> : <DueChip view={view} at={one.dueAt} />}
              under={[
                one.forWhom === 'self' ? w.self : w.by(one.byName, one.byIs),
                one.others.length > 0 && w.twice(one.others.length + 1),
                one.neighbourhood,
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              {one.climbedAt && <p class="small">{w.climbed}</p>}
            </Row>
          ))}
        </PlainList>
      </Card>
      {areas.length > 0 && <Count {...props} />}
      {props.room && <KnownCard {...props} room={props.room} />}
      {areas.length > 0 && (
        <p>
          <a href={`/barriers/say?neighbourhood=${areaMeant(view, areas)?.slug}`}>{w.barrier}</a>
          <span class="soft"> {w.barrierHint}</span>
        </p>
      )}
      {owed.length > 0 && (
        <Card title={w.alerts} tone="sun">
          <PlainList>
            {owed.map((one) => (
              <Row
                key={one.id}
                title={w.alertOwner(one.ownerName)}
                end={<DueChip view={view} at={one.dueAt} />}
                under={w.alertMine(one.known, one.name)}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function listed(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

/** Whom they know for longer, those longest not in touch with first; a nudge, never an end. */
function KnownCard({ view, w: all, known, people, coordinations, room, nudge }: MineProps & { room: Room }) {
  const { mine: w } = all
  const resting = known.filter(({ rests }) => rests)
  const days = (iso: string | null, since: Date) => daysBetween(iso ? new Date(`${iso}T12:00:00Z`) : since, view.now)
  const quiet = coordinations.filter(({ lastTouch, since }) => days(lastTouch, since) > nudge.value).length
  const asked = view.path.includes('/known/')
  return (
    <Card
      title={w.known}
      id="known"
      corner={room.known >= room.can ? <Chip kind="soon">{all.teamPage.full}</Chip> : undefined}
    >
      <p>{room.known >= room.can ? w.roomFull(room.can) : w.room(room.known, room.can)}</p>
      {room.because && <p class="soft">{w.agreed(room.because)}</p>}
      {quiet > 0 && <p class="notice notice--note">{w.nudgeLine(quiet)}</p>}
      {coordinations.length === 0 && <Empty>{w.knownNone}</Empty>}
      <PlainList>
        {coordinations.map(({ id, personId, lastTouch, since }) => (
          <Row
            key={id}
            title={people.find((one) => one.id === personId)?.knownAs ?? ''}
            href={`/people/${personId}/local-area-coordinator`}
            end={days(lastTouch, since) > nudge.value ? <Chip kind="soon">{w.nudge}</Chip> : undefined}
            under={lastTouch ? w.touch(day(new Date(`${lastTouch}T12:00:00Z`), view.now)) : w.noTouch}
          />
        ))}
      </PlainList>
      {resting.length > 0 && (
        <Details summaryText={w.resting} open={asked}>
          <p>{w.restingLead}</p>
          <PlainList>
            {resting.map(({ coordinationId, knownAs }) => (
              <Row key={coordinationId} title={knownAs}>
                <Form view={view} to={`/coordination/known/${coordinationId}`}>
                  <AtTheirWord view={view} name={knownAs} mark={coordinationId} />
                  <Button classes="govuk-button--secondary">
                    {w.wake}
                    <span class="visually-hidden">: {knownAs}</span>
                  </Button>
                </Form>
              </Row>
            ))}
          </PlainList>
        </Details>
      )}
    </Card>
  )
}
