import { atTheirWordWays } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  Form,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Radios,
  Screen,
  Select,
  time,
  weekday,
} from '../../../ui/index.ts'
import { type Coming, reasonsOff, type Session, type Welcomes } from '../store.ts'
import type { HubWords } from '../words.ts'
import { Room } from './room.tsx'

type Props = {
  view: View
  w: HubWords
  session: Session
  coming: Coming[]
  mine: { sessionId: string }[]
  times: { startsAt: Date }[]
  welcomes: Welcomes[]
}

/** One session, for those who welcome people: who comes, those days; who walked in; and calling it off. */
export function SessionPage({ view, w: all, session, coming, mine, times, welcomes }: Props) {
  const { session: w, sessions, book } = all
  const path = `/good-to-talk/sessions/${session.id}`
  const host = mine.some(({ sessionId }) => sessionId === session.id)
  const over = session.endsAt < view.now
  const because = fieldOn(view, `${path}/call-off`, 'because', 'off')
  const here = welcomes.find(({ neighbourhoodId }) => neighbourhoodId === session.neighbourhoodId)
  return (
    <Screen
      view={view}
      title={w.over}
      current="good to talk"
      notice={view.query.done === 'taken back' ? w.rangDone : undefined}
    >
      <PageHead
        over={w.over}
        title={session.placeName}
        lead={book.when(weekday(session.startsAt), time(session.startsAt), time(session.endsAt))}
        links={<a href="/good-to-talk/sessions">{w.back}</a>}
      />
      {session.calledOffBecause && (
        <Card tone="clay">
          <p>
            {w.offDone} {all.booked.calledOff(all.booked.because[session.calledOffBecause] ?? '')}
          </p>
        </Card>
      )}
      <Room w={all} session={session} />
      {here === undefined && <p>{w.elsewhere}</p>}
      {(here || host) && !over && !session.calledOffBecause && (
        <Form view={view} to={`${path}/${host ? 'leave' : 'join'}`}>
          <button type="submit" class={host ? 'link-button' : 'govuk-button'}>
            {host ? sessions.leave : sessions.join}
          </button>
        </Form>
      )}
      <Card title={w.whoComes}>
        <p class="soft">{w.closed}</p>
        {coming.length === 0 ? (
          host && <p>{w.nobody}</p>
        ) : (
          <PlainList>
            {coming.map((one) => (
              <li key={one.id}>
                <Comer view={view} w={w} one={one} to={`${path}/came/${one.id}`} />
              </li>
            ))}
          </PlainList>
        )}
      </Card>
      {host && !session.calledOffBecause && (
        <Card title={w.dropTitle}>
          <Form view={view} to={`${path}/walked-in`}>
            <Input {...fieldOn(view, `${path}/walked-in`, 'name', 'drop')} label={{ text: w.dropName }} />
            <Button classes="govuk-button--secondary">{w.dropSend}</Button>
          </Form>
        </Card>
      )}
      {here && !over && !session.calledOffBecause && <CannotCome view={view} w={w} path={path} times={times} />}
      {here?.plans && !over && !session.calledOffBecause && (
        <Card title={w.offTitle}>
          <p>{w.offHint}</p>
          <Form view={view} to={`${path}/call-off`}>
            <Radios
              {...because}
              idPrefix={because.id}
              fieldset={{ legend: { text: w.offWhy } }}
              items={reasonsOff.map((value) => ({ value, text: all.booked.because[value] ?? value }))}
            />
            <Button classes="govuk-button--warning">{w.off}</Button>
          </Form>
        </Card>
      )}
    </Screen>
  )
}

/** Whoever answers the phone is shown no names: the time and the name are what they hear. */
function CannotCome({
  view,
  w,
  path,
  times,
}: Pick<Props, 'view' | 'times'> & { w: HubWords['session']; path: string }) {
  const to = `${path}/cannot-come`
  const how = fieldOn(view, to, 'how', 'rang')
  return (
    <Card title={w.rangTitle}>
      <p>{w.rangLead}</p>
      <Form view={view} to={to}>
        <Select
          {...fieldOn(view, to, 'at', 'rang')}
          label={{ text: w.rangAt }}
          items={times.map(({ startsAt }) => ({ value: startsAt.toISOString(), text: time(startsAt) }))}
        />
        <Input {...fieldOn(view, to, 'name', 'rang')} label={{ text: w.rangName }} autocomplete="off" />
        <Radios
          {...how}
          idPrefix={how.id}
          fieldset={{ legend: { text: w.rangHow } }}
          items={atTheirWordWays.map((value) => ({ value, text: w.rangHows[value] }))}
        />
        <Button classes="govuk-button--secondary">{w.rangSend}</Button>
      </Form>
    </Card>
  )
}

function Comer({ view, w, one, to }: { view: View; w: HubWords['session']; one: Coming; to: string }) {
  const { startsAt, name, contact, helps, toRing, way, cameAt } = one
  return (
    <>
      <div class="row">
        <span class="row-title">
          <strong>{startsAt ? time(startsAt) : w.walkedIn}</strong> {name}
        </span>
        {cameAt && <Chip kind="kept">{w.came}</Chip>}
      </div>
      {helps && <p>{helps}</p>}
      <p class="soft">{[contact, startsAt ? w.ways[way] : '', toRing ? w.toRing : ''].filter(Boolean).join(' · ')}</p>
      {!cameAt && (
        <Form view={view} to={to}>
          <button type="submit" class="link-button">
            {w.cameNow}
          </button>
        </Form>
      )}
    </>
  )
}
