import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Card, PlainList, Row, time, weekday } from '../../ui/index.ts'
import { bookingsOf, type OwnBooking } from './store.ts'
import { words } from './words.ts'

const { panel: w } = words.en

/** What the person has booked at “Good to talk”. */
const home = panel<{ view: View; booked: OwnBooking[] }>({
  key: 'good to talk',
  parts: ['community'],
  stands: 'aside',
  order: 35,
  read: ({ person }) => ({ booked: bookingsOf(person) }),
  show({ view, booked }) {
    if (booked.length === 0) return null
    const own = view.viewer?.id === view.person?.id
    return (
      <Card title={w.title} tone="leaf">
        <PlainList>
          {booked.map(({ id, startsAt, placeName }) => (
            <Row key={id} title={w.when(weekday(startsAt), time(startsAt), placeName)} />
          ))}
        </PlainList>
        <p>
          <a href={`/people/${view.person?.id}/good-to-talk`}>{own ? w.link : w.linkFor}</a>
        </p>
      </Card>
    )
  },
})

/** The way to book a time, or to say that they cannot come. */
const door = panel<{ view: View }>({
  key: 'good to talk door',
  parts: ['community'],
  stands: 'more',
  order: 31,
  read: () => ({}),
  show: ({ view }) => <Row title={w.title} href={`/people/${view.person?.id}/good-to-talk`} />,
})

export const hubRecord: RecordPart = {
  tables: {
    slot_booking: {
      part: 'community',
      stays: {
        link_key: 'whoever holds this address could take the booking back',
        session_id: 'the hours are the place’s own; when and where it is stands in the booking itself',
        slot_id: 'the hours are the place’s own; when and where it is stands in the booking itself',
      },
      kept: 'record.kept; the contact and what helps go after “community.good-to-talk-keep-days”',
    },
  },
  home: [home, door],
}
