import { isWorkingDay } from '../../promises/index.ts'
import { isoDay } from '../../ui/index.ts'
import { endOf } from '../day-field.ts'

/**
 * When the next contact is owed: on the so-many-th working day after this one, until its end. After a weekend that is
 * Monday: unlike other clocks, this one does not wait for a working day to begin on.
 */
export function nextContact(after: Date, everyDays: number): Date {
  let at = after
  for (let left = everyDays; left > 0; ) {
    at = new Date(at.getTime() + 86_400_000)
    if (isWorkingDay(at)) left -= 1
  }
  return endOf(isoDay(at))
}

/** Whether a contact keeps the promise that is open: one for tomorrow is not kept by ringing twice today. */
export function keepsPromise(dueAt: Date, contactAt: Date, how: string): boolean {
  return how !== 'no answer' && isoDay(dueAt) <= isoDay(contactAt)
}
