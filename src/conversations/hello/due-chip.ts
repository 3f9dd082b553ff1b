import { daysBetween, isoDay, time, weekday } from '../../ui/index.ts'
import type { Words } from './words.ts'

const hour = 3_600_000

/** The clock of a hello in a few words: “by 2pm today”, “3 hours late”. */
export function dueChip(due: Date, now: Date, w: Words['hellos']): { kind: 'late' | 'mine' | 'soon'; text: string } {
  if (due < now) {
    const hours = Math.floor((now.getTime() - due.getTime()) / hour)
    return { kind: 'late', text: hours < 24 ? w.lateHours(hours) : w.lateDays(daysBetween(due, now)) }
  }
  if (isoDay(due) === isoDay(now)) return { kind: 'mine', text: w.byAt(time(due)) }
  const days = daysBetween(now, due)
  return { kind: 'soon', text: days === 1 ? w.tomorrow : w.by(weekday(due)) }
}
