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
  const another = view.query.for === 'another'
  const title = another ? w.titleFor : w.title
  return (
    <Screen view={view} title={title} current="good to talk">
      <PageHead title={title} lead={(another ? w.leadFor : w.lead)(when, placeName)} />
      <Card tone="leaf">
        {roomWords && <p>{roomWords}</p>}
        {getThere && <p>{getThere}</p>}
        <p>{w.next}</p>
        {remind && <p>{another ? w.remindFor : w.remind}</p>}
        <p>{another ? w.keepFor : w.keep}</p>
      </Card>
      <Card title={another ? undefined : w.takeBackTitle}>
        <p>{w.takeBackHint}</p>
        <Form view={view}>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {another ? w.takeBackFor : w.takeBack}
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
