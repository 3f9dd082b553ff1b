import { addWorkingDays } from '../../promises/index.ts'
import { isoDay } from '../../ui/index.ts'
import { addReadingHours, readings } from './reading-hours.ts'
import type { Hours, Pace } from './settings.ts'

const hour = 3_600_000

/** By when somebody gets in touch, and when the hello goes to the team lead if nobody has taken it up. */
export interface Clock {
  due: Date
  climb: Date
}

/**
 * The clock of a hello; it starts when the hello is said and never again (P11). Urgency changes the order, never the
 * right (P6): somebody in danger is heard on the day it is first read, everybody else within the published days.
 */
export function clockOf(said: Date, urgent: boolean, hours: Hours, pace: Pace): Clock {
  const due = urgent ? sameDay(said, hours, pace) : closeOf(addWorkingDays(said, pace.workingDays), hours)
  const climb = addReadingHours(said, urgent ? pace.climbUrgentHours : pace.climbHours, hours)
  return { due, climb: new Date(Math.min(climb.getTime(), due.getTime())) }
}

/** Within the hours of urgency, but on the day it is first read; late in the evening there is still an hour. */
function sameDay(said: Date, hours: Hours, pace: Pace): Date {
  const [first] = readings(said, hours)
  if (!first) return new Date(said.getTime() + pace.urgentHours * hour)
  const start = Math.max(said.getTime(), first.opens.getTime())
  const within = Math.min(start + pace.urgentHours * hour, first.closes.getTime())
  return new Date(Math.max(within, start + Math.min(1, pace.urgentHours) * hour))
}

/** The end of reading on that day. */
function closeOf(day: Date, hours: Hours): Date {
  const midnight = new Date(`${isoDay(day)}T00:00:00Z`)
  for (const { opens, closes } of readings(midnight, hours)) {
    return isoDay(opens) === isoDay(day) ? closes : day
  }
  return day
}

/** A hello as it waits, for the order in which the team meets it. */
export interface Waiting {
  urgent: readonly string[]
  dueAt: Date
  neighbourhoodId: string | null
}

/** Danger first, then those of one’s own neighbourhood, then whoever is promised soonest. */
export function inOrder<One extends Waiting>(hellos: readonly One[], mine: readonly string[]): One[] {
  const rank = ({ urgent, neighbourhoodId }: One) =>
    (urgent.length > 0 ? 0 : 2) + (neighbourhoodId !== null && mine.includes(neighbourhoodId) ? 0 : 1)
  return hellos.toSorted((a, b) => rank(a) - rank(b) || a.dueAt.getTime() - b.dueAt.getTime())
}
