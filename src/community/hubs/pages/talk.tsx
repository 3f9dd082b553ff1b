import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, daysBetween, Empty, Hero, Phone, Screen, time, weekday } from '../../../ui/index.ts'
import { waits } from '../rules.ts'
import type { HubFace, Session, Slot } from '../store.ts'
import type { HubWords } from '../words.ts'
import { FreeTimes, Room } from './room.tsx'

type Props = {
  view: View
  w: HubWords
  called: null
  sessions: Session[]
  free: Slot[]
  faces: HubFace[]
  areas: Neighbourhood[]
  /** The neighbourhood that was asked for. */
  asked: { slug: string }[]
}

/** When and where people can come and talk, with the times that are free. */
export function TalkPage({ view, w, sessions, free, faces, areas, asked }: Props) {
  const slug = asked[0]?.slug
  const shown = slug ? sessions.filter((one) => one.slug === slug) : sessions
  const next = free.flatMap((slot) => {
    const session = shown.find(({ id }) => id === slot.sessionId)
    return session ? [{ ...slot, where: session.placeName }] : []
  })[0]
  return (
    <Screen
      view={view}
      title={w.title}
      current="good to talk"
      hero={<Hero title={w.title} lead={w.lead} />}
      aside={<Aside view={view} w={w} sessions={sessions} free={free} />}
    >
      {shown.length > 0 && (
        <p class="told">
          {next
            ? w.nextFree(
                `${weekday(next.startsAt)}, ${time(next.startsAt)}`,
                next.where,
                w.wait(daysBetween(view.now, next.startsAt)),
              )
            : w.noneFree}{' '}
          {next && w.press}
        </p>
      )}
      <nav class="picks" aria-label={w.where}>
        <a href="/good-to-talk" aria-current={slug ? undefined : 'page'}>
          {w.all}
        </a>
        {areas.map((one) => (
          <a key={one.id} href={`/good-to-talk?in=${one.slug}`} aria-current={slug === one.slug ? 'page' : undefined}>
            {one.name}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <Empty action={<a href="/hello">{w.helloLink}</a>}>{w.none}</Empty>
      ) : (
        shown.map((session, nth) => (
          <SessionCard
            key={session.id}
            w={w}
            session={session}
            told={shown.slice(0, nth).some(({ placeName }) => placeName === session.placeName)}
            free={free.filter(({ sessionId }) => sessionId === session.id)}
            faces={faces.filter(({ sessionId }) => sessionId === session.id)}
          />
        ))
      )}
    </Screen>
  )
}

type CardProps = {
  w: HubWords
  session: Session
  /** The room was described above already. */
  told: boolean
  free: Slot[]
  faces: HubFace[]
}

function SessionCard({ w, session, told, free, faces }: CardProps) {
  const { startsAt, endsAt, placeName, neighbourhood, dropIn } = session
  return (
    <Card
      id={`session-${session.id}`}
      title={`${weekday(startsAt)}, ${placeName}`}
      corner={<span class="soft">{neighbourhood}</span>}
    >
      <p>
        {w.fromTo(time(startsAt), time(endsAt))}. {dropIn ? w.dropIn : w.bookOnly}
        {faces.length > 0 && ` ${w.faces(faces.map(({ shownAs }) => shownAs.split(' ')[0] ?? shownAs))}`}
      </p>
      {!told && <Room w={w} session={session} />}
      {free.length === 0 ? (
        <p>
          <strong>{w.noSlots}</strong>
        </p>
      ) : (
        <FreeTimes w={w} session={session} free={free} book="/good-to-talk/book" />
      )}
    </Card>
  )
}

function Aside({ view, w, sessions, free }: { view: View; w: HubWords; sessions: Session[]; free: Slot[] }) {
  const { ringNumber, ringHours } = view.frame.place
  const plans = view.viewer?.posts.some((post) =>
    ['worker', 'team lead', 'connector', 'peer', 'steward', 'local area coordinator'].includes(post),
  )
  const waiting = waits(sessions, free, view.now)
  return (
    <>
      {plans && (
        <Card tone="sky">
          <p>
            <a href="/good-to-talk/sessions">{w.manage}</a>
          </p>
        </Card>
      )}
      <Card title={w.about.title}>
        <ul class="govuk-list govuk-list--bullet">
          {w.about.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Card>
      {waiting.length > 0 && (
        <Card title={w.waitsTitle}>
          <p class="soft">{w.waitsLead}</p>
          <dl class="waits">
            {waiting.map(({ slug, neighbourhood, days }) => (
              <div key={slug}>
                <dt>{neighbourhood}</dt>
                <dd>
                  {days === null
                    ? w.waits.none
                    : days === 0
                      ? w.waits.today
                      : days === 1
                        ? w.waits.tomorrow
                        : w.waits.days(days)}
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <Card title={w.ringTitle} tone="sun">
        <p>{w.ring}</p>
        <p class="ring">
          <Phone number={sessions.find(({ phone }) => phone !== '')?.phone || ringNumber} />
        </p>
        <p class="soft">{ringHours}</p>
      </Card>
    </>
  )
}
