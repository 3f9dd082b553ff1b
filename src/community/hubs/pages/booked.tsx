import type { View } from '../../../platform/index.ts'
import { Card, Form, PageHead, Screen, time, weekday } from '../../../ui/index.ts'
import type { Booked } from '../store.ts'
import type { HubWords } from '../words.ts'

type Props = { view: View; w: HubWords; booked: Booked | null }

/** What somebody booked, for whoever holds this address: when and where, nothing about whom; and a way to take it back. */
export function BookedPage({ view, w: { booked: w, book }, booked }: Props) {
  const again = <a href="/good-to-talk">{w.again}</a>
  if (booked === null) return <Told view={view} title={w.goneTitle} lead={w.gone} links={again} />
  const { startsAt, endsAt, placeName, roomWords, getThere, remind, takenBackAt, calledOffBecause } = booked
  if (takenBackAt) return <Told view={view} title={w.takenBackTitle} lead={w.takenBack} links={again} />
  if (calledOffBecause)
    return (
      <Told view={view} title={w.calledOffTitle} lead={w.calledOff(w.because[calledOffBecause] ?? '')} links={again} />
    )
  const when = book.when(weekday(startsAt), time(startsAt), time(endsAt))
  return (
    <Screen view={view} title={w.title} current="good to talk">
      <PageHead title={w.title} lead={w.lead(when, placeName)} />
      <Card tone="leaf">
        {roomWords && <p>{roomWords}</p>}
        {getThere && <p>{getThere}</p>}
        <p>{w.keep}</p>
        {remind && <p>{w.remind}</p>}
      </Card>
      <Card>
        <p>{w.takeBackHint}</p>
        <Form view={view}>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {w.takeBack}
          </button>
        </Form>
      </Card>
    </Screen>
  )
}

function Told({ view, title, lead, links }: { view: View; title: string; lead: string; links: preact.VNode }) {
  return (
    <Screen view={view} title={title} current="good to talk">
      <PageHead title={title} lead={lead} links={links} />
    </Screen>
  )
}
