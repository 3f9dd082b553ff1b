import { isoDay, time, weekday } from '../../../ui/index.ts'
import type { Session, Slot } from '../store.ts'
import type { HubWords } from '../words.ts'

/** How to find the room, how to get there, and how easy it is to get in and be there: what is not easy is said as well. */
export function Room({ w, session: { roomWords, getThere, access } }: { w: HubWords; session: Session }) {
  const facts = access.flatMap(({ fact, answer, words }) => {
    const name = w.facts[fact] ?? fact
    const said = answer === 'yes' ? name : answer === 'no' ? w.factNo(name) : w.factPartly(name)
    return [words ? `${said} (${words})` : said]
  })
  return (
    <>
      {roomWords && <p>{roomWords}</p>}
      {getThere && <p class="soft">{getThere}</p>}
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
    </>
  )
}

/** The free times of a session, each to press; `book`: the address of booking, before the time. */
export function FreeTimes({
  w,
  session: { placeName },
  free,
  book,
}: {
  w: HubWords
  session: Session
  free: Slot[]
  book: string
}) {
  return (
    <ul class="slots" aria-label={w.pick}>
      {free.map((slot) => (
        <li key={slot.id}>
          <a href={`${book}/${slot.id}`}>
            <span class="visually-hidden">{weekday(slot.startsAt)}, </span>
            <time dateTime={isoDay(slot.startsAt)}>{time(slot.startsAt)}</time>
            <span class="visually-hidden">, {placeName}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
