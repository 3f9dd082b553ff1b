import { type Checked, choice, fields, type Posted, words as text, textOf } from '../../platform/index.ts'
import { inLondon, readDay } from '../../ui/index.ts'
import type { Words } from './words.ts'

/** When somebody stops (null: now) and what their people read about it. */
export function goingForm(
  posted: Posted,
  { going: { errors } }: Words,
  { now }: { now: Date },
): Checked<{ endsAt: Date | null; said: string }> {
  const checked = fields(posted, {
    when: choice(['now', 'day'] as const, errors.when),
    said: text({ missing: errors.words, most: 500, tooLong: errors.tooLong }),
  })
  if (checked.errors) return checked
  const { when, said } = checked.value
  if (when === 'now') return { value: { endsAt: null, said } }
  const day = readDay(textOf(posted, 'day'), now)
  if (day === null) return { errors: [{ field: 'day', message: errors.day }] }
  const endsAt = inLondon(day, '18:00')
  return endsAt <= now ? { errors: [{ field: 'day', message: errors.dayPast }] } : { value: { endsAt, said } }
}
