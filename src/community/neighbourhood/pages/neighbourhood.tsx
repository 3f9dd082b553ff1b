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
  Screen,
  Timeline,
  time,
  weekday,
} from '../../../ui/index.ts'
import { hour, type OnDay } from '../../assets/index.ts'
import { type Barrier, HereInTheWay } from '../../barriers/index.ts'
import type { Session, Slot } from '../../hubs/index.ts'
import { type Listed, mostListed, type Word } from '../store.ts'
import type { NeighbourhoodWords } from '../words.ts'
import { drawnAreas, HereForYou, worksIn } from './parts.tsx'

export type NeighbourhoodProps = {
  view: View
  w: NeighbourhoodWords
  area: NeighbourhoodTold
  all: Neighbourhood[]
  areas: AreaDrawn[]
  helpers: Helper[]
  listed: Listed[]
  told: Word[]
  /** The next seven days. */
  on: OnDay[]
  sessions: Session[]
  free: Slot[]
  barriers: Barrier[]
}

/** The page of a neighbourhood, for everybody. */
export function neighbourhoodPage(tiles: string) {
  return function NeighbourhoodPage(props: NeighbourhoodProps) {
    const { view, w: all_, area, all, areas, listed, told } = props
    const { one: w } = all_
    const shown = listed.slice(0, mostListed)
    const pins = shown.flatMap(({ id, kind, name, at }, nth): Pin[] =>
      at
        ? [
            {
              at: [at.x, at.y],
              name,
              href: `#listed-${id}`,
              number: nth + 1,
              kind: kind === 'association' ? 'group' : 'place',
            },
          ]
        : [],
    )
    const drawn = drawnAreas(areas, area.slug)
    const connects = view.viewer?.posts.some((post) => ['connector', 'team lead', 'steward'].includes(post)) ?? false
    return (
      <Screen view={view} title={area.name} current="neighbourhoods" aside={<Aside {...props} />}>
        <PageHead
          title={area.name}
          lead={[area.about, area.inhabitants ? w.people(area.inhabitants) : ''].filter(Boolean).join(' ')}
          links={connects ? <a href={`/neighbourhoods/${area.slug}/words`}>{w.lookLink}</a> : undefined}
        />
        {props.on.length > 0 && (
          <Card title={w.onTitle} corner={<a href={`/whats-on?in=${area.slug}`}>{w.onAll}</a>}>
            <Week view={view} w={w} on={props.on} />
          </Card>
        )}
        <Card title={w.groupsTitle}>
          {drawn.some(({ chosen }) => chosen) && (
            <PlaceMap
              areas={drawn}
              pins={pins}
              tiles={tiles}
              w={{ label: w.mapLabel(area.name), nearer: w.nearer, farther: w.farther, whole: w.whole }}
            />
          )}
          {shown.length === 0 ? (
            <Empty>{w.groupsNone}</Empty>
          ) : (
            <ol class="numbered-list">
              {shown.map((one) => (
                <ListedRow key={one.id} w={w} one={one} />
              ))}
            </ol>
          )}
          {listed.length > shown.length && <p class="soft">{w.more(listed.length - shown.length)}</p>}
        </Card>
        <div class="halves">
          <Card title={w.needTitle} tone="sun">
            <Told told={told.filter(({ kind }) => kind === 'need')} none={w.needNone} />
          </Card>
          <Card title={w.proudTitle} tone="leaf">
            <Told told={told.filter(({ kind }) => kind === 'proud')} none={w.proudNone} />
          </Card>
        </div>
        <p>
          <a href={`/neighbourhoods/${area.slug}/say`}>{w.sayLink}</a>
        </p>
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

function Aside({ view, w, area, helpers, sessions, free }: NeighbourhoodProps) {
  const here = helpers.filter((one) => worksIn(one, area.id))
  const { ringName, ringNumber, ringHours } = view.frame.place
  return (
    <>
      <TalkCard w={w.one} area={area} sessions={sessions} free={free} />
      <Card title={w.one.hereTitle}>
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

/** When the next free time is, and where; where all are taken, where one can walk in. */
function TalkCard({
  w,
  area,
  sessions,
  free,
}: {
  w: NeighbourhoodWords['one']
  area: NeighbourhoodTold
  sessions: Session[]
  free: Slot[]
}) {
  const [slot] = free.filter(({ sessionId }) => sessions.some(({ id }) => id === sessionId))
  const session = slot ? sessions.find(({ id }) => id === slot.sessionId) : sessions.find(({ dropIn }) => dropIn)
  if (!session) return null
  const at = slot?.startsAt ?? session.startsAt
  return (
    <Card title={w.talkTitle} tone="leaf">
      <p>{w.talk}</p>
      <p>
        {slot ? w.talkNext : w.talkFull}{' '}
        <strong>
          {weekday(at)}, {time(at)}
        </strong>
        , {session.placeName}.
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
    <>
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
                under={[line, placeName, cost ? w.cost[cost] : '', stepFree === 'yes' ? w.stepFree : '']
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Timeline>
        </section>
      ))}
    </>
  )
}

function ListedRow({ w, one }: { w: NeighbourhoodWords['one']; one: Listed }) {
  const facts = [one.placeName, one.cost ? w.cost[one.cost] : '', one.stepFree ? w.stepFree : ''].filter(Boolean)
  return (
    <li id={`listed-${one.id}`}>
      <a class="row-title" href={`/groups/${one.id}`}>
        <strong>{one.name}</strong>
      </a>
      <p>{one.line}</p>
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
    </li>
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
