import { daysBetween } from '../../ui/index.ts'
import type { Session, Slot } from './store.ts'

/** The moment at which the clocks of the place say this: a day (ISO), a time of day (`14:30`), so many days later. */
export function wallClock(day: string, clock: string, later = 0): Date {
  const guess = new Date(`${day}T${clock.padStart(5, '0')}:00Z`)
  guess.setUTCDate(guess.getUTCDate() + later)
  const there = new Date(guess.toLocaleString('en-US', { timeZone: 'Europe/London' }))
  const here = new Date(guess.toLocaleString('en-US', { timeZone: 'UTC' }))
  return new Date(guess.getTime() - (there.getTime() - here.getTime()))
}

/** Times of so many minutes, one after the other, as many beside each other as people can be met; a rest that is too short stays free. */
export function slotsBetween(starts: Date, ends: Date, minutes: number, beside: number) {
  const long = minutes * 60_000
  const slots: { starts: Date; ends: Date; beside: number }[] = []
  for (let at = starts.getTime(); at + long <= ends.getTime(); at += long)
    for (let nth = 0; nth < beside; nth++) slots.push({ starts: new Date(at), ends: new Date(at + long), beside: nth })
  return slots
}

/** Whole days to the next free time in each neighbourhood that has sessions ahead; null: none is free. */
export function waits(sessions: readonly Session[], free: readonly Slot[], now: Date) {
  const bySession = new Map(sessions.map((one) => [one.id, one]))
  const found = new Map<string, { neighbourhood: string; slug: string; days: number | null }>()
  for (const { neighbourhood, slug } of sessions)
    if (!found.has(slug)) found.set(slug, { neighbourhood, slug, days: null })
  for (const { sessionId, startsAt } of free) {
    const session = bySession.get(sessionId)
    const one = session && found.get(session.slug)
    const days = daysBetween(now, startsAt)
    if (one && (one.days === null || days < one.days)) one.days = days
  }
  return [...found.values()].sort((a, b) => a.neighbourhood.localeCompare(b.neighbourhood, 'en-GB'))
}
