import { Phone } from '../../ui/index.ts'
import type { Way } from './needs.ts'
import type { Reach } from './store.ts'
import type { Words } from './words.ts'

/** The ways that are safe, with their numbers, and the ways that are not, as “do not”. The do-nots come first. */
export function SafeWays({ reach, w }: { reach: Reach; w: Words['reach'] }) {
  const shown = (way: Way) => {
    if (way === 'phone' || way === 'text') return <Phone number={reach.phone} />
    if (way === 'e-mail') return reach.email
    if (way === 'letter') return reach.address.split('\n').join(', ')
    return way === 'through somebody' ? reach.throughWhom : ''
  }
  const days = [...reach.days].sort().map((nr) => w.dayNames[nr - 1])
  const hours = [days.join(', '), reach.hoursFrom && w.hours(reach.hoursFrom, reach.hoursUntil)]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {reach.noMessage && (
        <ul class="do-not">
          <li>
            <strong>{w.noMessage}</strong>
          </li>
        </ul>
      )}
      {reach.never.length > 0 && (
        <ul class="do-not">
          {reach.never.map((way) => (
            <li key={way}>
              <strong>{w.never[way]}</strong>
            </li>
          ))}
        </ul>
      )}
      {reach.safe.length > 0 && (
        <ul>
          {reach.safe.map((way) => (
            <li key={way}>
              {w.wayNames[way]}
              {shown(way) && ': '}
              {shown(way)}
            </li>
          ))}
        </ul>
      )}
      {reach.times && (
        <p class="as-written">
          <strong>{w.times}:</strong> {reach.times}
        </p>
      )}
      {hours && (
        <p>
          <strong>{w.times}:</strong> {hours}
        </p>
      )}
      {reach.wordsToSay && (
        <p class="as-written">
          <strong>{w.say}:</strong> {reach.wordsToSay}
        </p>
      )}
      {reach.mustNotKnow && (
        <p class="as-written">
          <strong>{w.mustNotKnow}:</strong> {reach.mustNotKnow}
        </p>
      )}
      {reach.notSaid && (
        <p class="as-written">
          <strong>{w.notSaid}:</strong> {reach.notSaid}
        </p>
      )}
    </>
  )
}
