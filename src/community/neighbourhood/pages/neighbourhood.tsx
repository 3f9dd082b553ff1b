import type { Helper } from '../../../conversations/index.ts'
import {
  type AreaDrawn,
  type Neighbourhood,
  type NeighbourhoodTold,
  type Pin,
  PlaceMap,
} from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Card,
  Day,
  daysBetween,
  Empty,
  isoDay,
  PageHead,
  Phone,
  PlainList,
  Row,
  Scene,
  Screen,
  sceneOf,
  Timeline,
  time,
  weekday,
} from '../../../ui/index.ts'
import { hour, type OnDay } from '../../assets/index.ts'
import { type Barrier, HereInTheWay } from '../../barriers/index.ts'
import { type ContactKind, type Coordinator, CoordinatorCard } from '../../coordination/index.ts'
import type { EnterpriseShown } from '../../enterprises/index.ts'
import type { Session, Slot } from '../../hubs/index.ts'
import type { Listed, Word } from '../store.ts'
import { stillToCome, venuesOf } from '../venues.ts'
import type { NeighbourhoodWords } from '../words.ts'
import { drawnAreas, HereForYou, worksIn } from './parts.tsx'

export type NeighbourhoodProps = {
  view: View
  w: NeighbourhoodWords
  area: NeighbourhoodTold
  all: Neighbourhood[]
  areas: AreaDrawn[]
  helpers: Helper[]
  coordinators: Coordinator[]
  /** Contacts of the coordinators that are many enough to be shown, of so many days. */
  counted: { kind: ContactKind; times: number }[]
  countedDays: number
  listed: Listed[]
  told: Word[]
  /** The next seven days. */
  on: OnDay[]
  sessions: Session[]
  free: Slot[]
  barriers: Barrier[]
  /** Those listed today that go there. */
  enterprises: EnterpriseShown[]
}

/** More than so many at one spot are folded away where there is little room. */
const fewThings = 3

/** The page of a neighbourhood, for everybody. */
export function neighbourhoodPage(tiles: string) {
  return function NeighbourhoodPage(props: NeighbourhoodProps) {
    const { view, w: all_, area, all, areas, listed, told } = props
    const { one: w } = all_
    const { venues, anywhere } = venuesOf(listed)
    const pins = venues.map(
      ({ at, name, things }, nth): Pin => ({
        at: [at.x, at.y],
        name,
        href: `#venue-${nth + 1}`,
        number: nth + 1,
        kind: things.some(({ kind }) => kind === 'association') ? 'group' : 'place',
      }),
    )
    const drawn = drawnAreas(areas, area.slug)
    const soon = stillToCome(props.on, view.now)
    const next = nextFree(props)
    const connects = view.viewer?.posts.some((post) => ['connector', 'team lead', 'steward'].includes(post)) ?? false
    return (
      <Screen view={view} title={area.name} current="neighbourhoods" aside={<Aside {...props} />}>
        <PageHead
          title={area.name}
          picture={<Scene kind={sceneOf(area.name, area.about)} />}
          lead={[area.about, area.inhabitants ? w.people(area.inhabitants) : ''].filter(Boolean).join(' ')}
          links={
            <>
              {next && (
                <a href={`/good-to-talk?in=${area.slug}`}>
                  {w.talkSoon(w.wait(daysBetween(view.now, next.slot.startsAt)), time(next.slot.startsAt))}
                </a>
              )}
              <a href="#here">{w.hereLink}</a>
              {connects && <a href={`/neighbourhoods/${area.slug}/words`}>{w.lookLink}</a>}
            </>
          }
        />
        <Card title={w.onTitle} corner={<a href={`/whats-on?when=week&in=${area.slug}`}>{w.onAll}</a>}>
          {soon.length === 0 ? <Empty>{w.onNone}</Empty> : <Week view={view} w={w} on={soon} />}
        </Card>
        {props.enterprises.length > 0 && (
          <Card title={w.enterprisesTitle} corner={<a href={`/enterprises?in=${area.slug}`}>{w.enterprisesAll}</a>}>
            <PlainList>
              {props.enterprises.map(({ id, name, line }) => (
                <Row key={id} title={name} href={`/enterprises/${id}`} under={line} />
              ))}
            </PlainList>
          </Card>
        )}
        <div class="halves">
          <Card title={w.needTitle} tone="sun">
            <Told told={told.filter(({ kind }) => kind === 'need')} none={w.needNone} />
          </Card>
          <Card title={w.proudTitle} tone="leaf">
            <Told told={told.filter(({ kind }) => kind === 'proud')} none={w.proudNone} />
          </Card>
        </div>
        <p class="no-print">
          <a href={`/neighbourhoods/${area.slug}/say`}>{w.sayLink}</a>
        </p>
        <Card title={w.groupsTitle} corner={<a href={`/groups?in=${area.slug}`}>{w.all(listed.length)}</a>}>
          {drawn.some(({ chosen }) => chosen) && (
            <PlaceMap
              areas={drawn}
              pins={pins}
              tiles={tiles}
              w={{ label: w.mapLabel(area.name), nearer: w.nearer, farther: w.farther, whole: w.whole }}
            />
          )}
          {listed.length === 0 && <Empty>{w.groupsNone}</Empty>}
          {venues.length > 0 && (
            <ol class="numbered-list">
              {venues.map(({ name, things }, nth) => (
                <li key={name} id={`venue-${nth + 1}`}>
                  <h3>{name}</h3>
                  {things.length > fewThings ? (
                    <details class="folds">
                      <summary>{w.thingsHere(things.length)}</summary>
                      <Things things={things} />
                    </details>
                  ) : (
                    <Things things={things} />
                  )}
                </li>
              ))}
            </ol>
          )}
          {anywhere.length > 0 && (
            <>
              <h3>{venues.length > 0 ? w.anywhere : w.here}</h3>
              <Things things={anywhere} />
            </>
          )}
        </Card>
        <HereInTheWay view={view} slug={area.slug} barriers={props.barriers} />
        {all.length > 1 && (
          <nav aria-label={w.others}>
            <p class="soft">
              {w.others}:{' '}
              {all
                .filter(({ id }) => id !== area.id)
                .map(({ id, name, slug }, nth) => (
                  <span key={id}>
                    {nth > 0 && ' · '}
                    <a href={`/neighbourhoods/${slug}`}>{name}</a>
                  </span>
                ))}
            </p>
          </nav>
        )}
      </Screen>
    )
  }
}

function Aside(props: NeighbourhoodProps) {
  const { view, w, area, helpers, coordinators, counted, countedDays } = props
  const named = coordinators.filter(({ neighbourhoodId }) => neighbourhoodId === area.id)
  const here = helpers.filter(
    (one) => worksIn(one, area.id) && !named.some(({ memberId }) => memberId === one.memberId),
  )
  const { ringName, ringNumber, ringHours } = view.frame.place
  return (
    <>
      <CoordinatorCard view={view} area={area} coordinators={named} counted={counted} days={countedDays} />
      <TalkCard {...props} />
      <Card title={w.one.hereTitle} id="here">
        {here.length === 0 ? (
          <p>{w.one.hereNone}</p>
        ) : (
          <PlainList>
            {here.map((helper) => (
              <HereForYou key={helper.id} view={view} w={w} helper={helper} />
            ))}
          </PlainList>
        )}
      </Card>
      <Card title={w.one.ringTitle} tone="sun">
        <p>{w.one.ring}</p>
        <p class="ring">
          <Phone number={area.phone || ringNumber} />
        </p>
        <p class="soft">{area.phone ? ringHours : `${ringName}, ${ringHours}`}</p>
        <p>
          <a href="/hello">{w.one.helloLink}</a>
        </p>
      </Card>
    </>
  )
}

function nextFree({ free, sessions }: Pick<NeighbourhoodProps, 'free' | 'sessions'>) {
  for (const slot of free) {
    const session = sessions.find(({ id }) => id === slot.sessionId)
    if (session) return { slot, session }
  }
  return null
}

/** When the next free time is, where, and how long the wait; where all are taken, where one can walk in. */
function TalkCard({ view, w: { one: w }, area, sessions, free }: NeighbourhoodProps) {
  const next = nextFree({ free, sessions })
  const session = next?.session ?? sessions.find(({ dropIn }) => dropIn)
  if (!session) return null
  const at = next?.slot.startsAt ?? session.startsAt
  return (
    <Card title={w.talkTitle} tone="leaf">
      <p>{w.talk}</p>
      <p>
        {next ? w.talkNext : w.talkFull}{' '}
        <strong>
          {weekday(at)}, {time(at)}
        </strong>
        , {session.placeName}.{next && ` ${w.talkWait(w.wait(daysBetween(view.now, at)))}`}
      </p>
      <a class="govuk-button" href={`/good-to-talk?in=${area.slug}`}>
        {w.talkPick}
      </a>
    </Card>
  )
}

function Week({ view, w, on }: { view: View; w: NeighbourhoodWords['one']; on: OnDay[] }) {
  const today = isoDay(view.now)
  const said = (iso: string) => {
    const noon = new Date(`${iso}T12:00:00Z`)
    const away = daysBetween(new Date(`${today}T12:00:00Z`), noon)
    return away === 0 ? w.today : away === 1 ? w.tomorrow : weekday(noon)
  }
  return (
    <div class="by-day">
      {[...Map.groupBy(on, ({ day }) => day)].map(([iso, things]) => (
        <section key={iso}>
          <h3>{said(iso)}</h3>
          <Timeline>
            {things.map(({ assetId, name, line, opens, placeName, cost, stepFree }) => (
              <Day
                key={`${assetId} ${opens}`}
                when={hour(opens)}
                iso={`${iso}T${opens.slice(0, 5)}`}
                title={name}
                href={`/groups/${assetId}`}
              >
                <p class="on-line">{line}</p>
                <p class="soft small">
                  {[placeName, cost ? w.cost[cost] : '', stepFree === 'yes' ? w.stepFree : '']
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </Day>
            ))}
          </Timeline>
        </section>
      ))}
    </div>
  )
}

function Things({ things }: { things: Listed[] }) {
  return (
    <ul class="things">
      {things.map(({ id, name, line }) => (
        <li key={id}>
          <a href={`/groups/${id}`}>{name}</a>
          {things.length === 1 && <span class="soft"> {line}</span>}
        </li>
      ))}
    </ul>
  )
}

function Told({ told, none }: { told: Word[]; none: string }) {
  if (told.length === 0) return <p class="soft">{none}</p>
  return (
    <PlainList>
      {told.map(({ id, words, saidAs }) => (
        <li key={id}>
          <p class="told">{words}</p>
          {saidAs && <p class="soft">{saidAs}</p>}
        </li>
      ))}
    </PlainList>
  )
}
