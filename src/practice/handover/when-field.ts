import { type Checked, type Posted, textOf } from '../../platform/index.ts'
import { inLondon, readDay, readTime } from '../../ui/index.ts'

export interface WhenWords {
  day: string
  dayPast: string
  time: string
}

/** A day and a time from the fields `meetDay` and `meetTime`; null where no day is known yet. Noon where no time was typed. */
export function readWhen(posted: Posted, now: Date, w: WhenWords): Checked<Date | null> {
  const dayText = textOf(posted, 'meetDay')
  const timeText = textOf(posted, 'meetTime')
  if (dayText.trim() === '') return { value: null }
  const day = readDay(dayText, now)
  if (day === null) return { errors: [{ field: 'meetDay', message: w.day }] }
  const time = timeText.trim() === '' ? '12:00' : readTime(timeText)
  if (time === null) return { errors: [{ field: 'meetTime', message: w.time }] }
  const at = inLondon(day, time)
  return at < now ? { errors: [{ field: 'meetDay', message: w.dayPast }] } : { value: at }
}
