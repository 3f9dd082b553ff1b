import { type Around, atTheirWordLine, type How, nameOf, OffScreenLink } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, Empty, PageHead, PlainList, Row, Screen, time, weekday } from '../../../ui/index.ts'
import type { OwnBooking, Session, Slot } from '../store.ts'
import type { HubWords } from '../words.ts'
import { FreeTimes } from './room.tsx'

type Props = {
  view: View
  w: HubWords
  booked: OwnBooking[]
  sessions: Session[]
  free: Slot[]
  around: Around[]
}

/** What a person has booked, and the times that are free; to book and take back by themselves or at their word. */
export function OwnTalksPage({ view, w: all, booked, sessions, free, around }: Props) {
  const { own: w } = all
  const { person, viewer } = view
  const name = person?.knownAs ?? ''
  const own = person?.id === viewer?.id
  const may = !view.seenAs && (own || ['alongside', 'cover'].includes(person?.byRight ?? ''))
  const here = `/people/${person?.id}/good-to-talk`
  const title = own ? w.title : w.titleFor(name)
  const open = sessions.filter(({ id }) => free.some(({ sessionId }) => sessionId === id))
  return (
    <Screen view={view} title={title} current="good to talk">
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} />
      <Card title={w.bookedTitle}>
        {booked.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {booked.map(({ id, startsAt, endsAt, placeName, roomWords, way, writtenBy, calledOff }) => (
            <Row
              key={id}
              title={`${all.book.when(weekday(startsAt), time(startsAt), time(endsAt))}, ${placeName}`}
              end={calledOff && <Chip kind="late">{all.booked.calledOffTitle}</Chip>}
              under={
                writtenBy && !own
                  ? atTheirWordLine(name, way as How, nameOf(around, writtenBy, all.session.somebody))
                  : undefined
              }
            >
              {calledOff ? <p>{w.calledOff}</p> : roomWords && <p>{roomWords}</p>}
              {may && (
                <p class="actions no-print">
                  <a href={`${here}/${id}/back`}>
                    {own ? w.cannot : w.cannotFor(name)}
                    <span class="visually-hidden">: {weekday(startsAt)}</span>
                  </a>
                </p>
              )}
              <OffScreenLink view={view} kind="booking" entry={id} />
            </Row>
          ))}
        </PlainList>
      </Card>
      {may && (
        <Card title={w.freeTitle}>
          {open.length === 0 && <Empty>{w.freeNone}</Empty>}
          <div class="by-day">
            {open.map((session) => (
              <section key={session.id}>
                <h3>
                  {weekday(session.startsAt)}, {session.placeName}
                </h3>
                <FreeTimes
                  w={all}
                  session={session}
                  free={free.filter(({ sessionId }) => sessionId === session.id)}
                  book={`${here}/book`}
                />
              </section>
            ))}
          </div>
        </Card>
      )}
    </Screen>
  )
}
