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
          {booked.map(({ linkKey, startsAt, placeName }) => (
            <Row
              key={linkKey}
              title={w.when(weekday(startsAt), time(startsAt), placeName)}
              under={own && <a href={`/good-to-talk/booked/${linkKey}`}>{w.link}</a>}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
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
  home: [home],
}
