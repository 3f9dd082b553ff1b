import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, PageHead, Screen, time, weekday } from '../../../ui/index.ts'
import type { OwnBooking } from '../store.ts'
import type { HubWords } from '../words.ts'

/** They cannot come: no reason is asked. */
export function BackPage({ view, w: { own: w, book }, booked }: { view: View; w: HubWords; booked: OwnBooking }) {
  const { person, viewer } = view
  const title = person?.id === viewer?.id ? w.backTitle : w.backTitleFor(person?.knownAs ?? '')
  const { startsAt, endsAt, placeName } = booked
  return (
    <Screen view={view} title={title} current="good to talk">
      <BackLink href={`/people/${person?.id}/good-to-talk`} />
      <PageHead
        title={title}
        lead={`${book.when(weekday(startsAt), time(startsAt), time(endsAt))}, ${placeName}. ${w.backLead}`}
      />
      <Form view={view}>
        <AtTheirWord view={view} />
        <Button>{w.back}</Button>
      </Form>
    </Screen>
  )
}
