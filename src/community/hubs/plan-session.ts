import { newId, type Outcome, sql, type Transaction } from '../../platform/index.ts'
import type { SessionPlanned } from './forms.ts'
import { slotsBetween, wallClock } from './rules.ts'
import { placeNamed } from './store.ts'
import type { HubWords } from './words.ts'

/** Plans a session on a day, and on the same day of as many weeks as were wanted; whoever plans it is there. */
export async function planSessions(tx: Transaction, said: SessionPlanned, w: HubWords): Promise<Outcome> {
  const place = said.place ? await tx.ask(placeNamed(said.place)) : null
  const placeName = said.placeName || place?.name
  if (!placeName) return { errors: [{ field: 'placeName', message: w.sessions.errors.place }] }
  for (let week = 0; week < said.weeks; week++) {
    const starts = wallClock(said.on, said.from, week * 7)
    const ends = wallClock(said.on, said.to, week * 7)
    const slots = slotsBetween(starts, ends, said.minutes, said.beside).map((slot) => ({ id: newId(), ...slot }))
    const session = {
      neighbourhood: said.neighbourhood,
      asset: place && said.place,
      placeName,
      roomWords: said.roomWords,
      starts,
      ends,
      slotMinutes: said.minutes,
      dropIn: said.dropIn,
      phone: said.phone,
    }
    const [made] = await tx.ask(
      sql<{
        answer: 'made' | 'there'
      }>`select make_session(${newId()}, ${JSON.stringify(session)}::jsonb, ${JSON.stringify(slots)}::jsonb) as answer`,
    )
    if (made?.answer !== 'made') return { errors: [{ field: 'on', message: w.sessions.errors.there }] }
  }
  return '/good-to-talk/sessions'
}
