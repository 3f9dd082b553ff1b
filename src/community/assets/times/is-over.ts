import { inLondon } from '../../../ui/index.ts'
import type { AssetKind, AssetTime } from '../types.ts'

/** So long something lasts, where nobody has said until when. */
const usual = 2 * 3_600_000

/** So long, and one comes and goes as one likes. */
const long = 5 * 3_600_000

/** Whether it is simply open, rather than something to join: a place, an institution, or hours and hours of it. */
export function isOpenHours({
  kind,
  opens,
  closes,
}: {
  kind: AssetKind
  opens: string
  closes: string | null
}): boolean {
  if (kind === 'institution' || kind === 'place') return true
  const clock = (at: string) => Date.parse(`2000-01-01T${at.slice(0, 5)}Z`)
  return closes !== null && clock(closes) - clock(opens) >= long
}

/** Whether something on a day is over: by its end, else two hours after its beginning; one that ends before it begins ends the day after. */
export function isOver(
  { day, opens, closes }: { day: string; opens: string; closes: string | null },
  now: Date,
): boolean {
  const begins = inLondon(day, opens.slice(0, 5)).getTime()
  const ends = closes === null ? begins + usual : inLondon(day, closes.slice(0, 5)).getTime()
  return (ends <= begins ? ends + 86_400_000 : ends) <= now.getTime()
}

/** Whether a time has been for the last time. */
export function hasEnded({ freq, startsOn, untilOn, opens, closes }: AssetTime, now: Date): boolean {
  const last = freq === 'once' ? startsOn : untilOn
  return last !== null && isOver({ day: last, opens, closes }, now)
}
