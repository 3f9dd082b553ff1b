import type { Act, Part } from '../../platform/index.ts'

/** The parts of a record as they are offered, first what is asked for most. */
export const parts = [
  'plan',
  'about',
  'said',
  'community',
  'money',
  'rights',
  'reach',
  'hello',
] as const satisfies Part[]

/** What somebody may do with a part: read it, add to it, or do things in it for the person. */
export const manners = ['see', 'add', 'do'] as const
export type Manner = (typeof manners)[number]

/** What is offered, by part; a part that is not named is not offered. */
export type Offered = Partial<Record<Part, Manner>>

/** The manner that these acts are; null: none. */
export function mannerOf(acts: readonly Act[]): Manner | null {
  return acts.includes('change') ? 'do' : acts.includes('add') ? 'add' : acts.includes('read') ? 'see' : null
}

/** One row of standing of kind circle, as `circle_consent()` tells it; without an id it has ended. */
export interface CircleRow {
  memberId: string
  knownAs: string
  picture: string
  inMyWords: string
  standingId: string | null
  parts: Part[]
  acts: Act[]
  fromAt: Date
  untilAt: Date | null
  pausedAt: Date | null
}

/** What one member of the circle holds of one part. */
export interface HeldPart {
  part: Part
  manner: Manner
  fromAt: Date
  untilAt: Date | null
  pausedAt: Date | null
}

/** Somebody whom the person let in, with all that they hold. */
export interface LetIn {
  memberId: string
  knownAs: string
  picture: string
  inMyWords: string
  held: HeldPart[]
  /** All of it rests. */
  paused: boolean
  /** Nothing of it stands any more. */
  ended: boolean
  /** The first day on which something ends. */
  endsAt: Date | null
}

/** One entry for each member, from their rows of standing. */
export function letIn(rows: readonly CircleRow[]): LetIn[] {
  return [...Map.groupBy(rows, ({ memberId }) => memberId).values()].map((own) => {
    const [{ memberId, knownAs, picture }] = own as [CircleRow, ...CircleRow[]]
    const live = own.filter(({ standingId }) => standingId !== null)
    const held = live.flatMap(({ parts, acts, fromAt, untilAt, pausedAt }) =>
      parts.map((part) => ({ part, manner: mannerOf(acts) ?? 'see', fromAt, untilAt, pausedAt })),
    )
    const ends = live.flatMap(({ untilAt }) => (untilAt ? [untilAt.getTime()] : []))
    return {
      memberId,
      knownAs,
      picture,
      inMyWords: own.at(-1)?.inMyWords ?? '',
      held: parts.flatMap((part) => held.filter((one) => one.part === part)),
      paused: live.length > 0 && live.every(({ pausedAt }) => pausedAt !== null),
      ended: live.length === 0,
      endsAt: ends.length > 0 ? new Date(Math.min(...ends)) : null,
    }
  })
}

/** Whether something ends within these days, so that the person is asked whether it shall be longer. */
export function endsSoon({ endsAt }: Pick<LetIn, 'endsAt'>, days: number, now: Date): boolean {
  return endsAt !== null && endsAt.getTime() - now.getTime() <= days * 86_400_000
}

/** The same moment, so many months later; what has no such day ends on the last one of its month. */
export function monthsAfter(now: Date, months: number): Date {
  return new Date(
    Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/London').add({ months }).epochMilliseconds,
  )
}
