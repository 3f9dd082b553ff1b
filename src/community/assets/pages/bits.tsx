import { Chip, day, daysBetween } from '../../../ui/index.ts'
import { type Freshness, freshnessOf } from '../freshness.ts'
import type { AssetRow, OnDay } from '../store.ts'
import type { Words } from '../words.ts'

/** When somebody last checked an entry. It fades the longer that is ago, and says so in words. */
export function Fresh({
  checkedAt,
  checkedName,
  now,
  days,
  w: { fresh: w },
}: {
  checkedAt: Date | null
  checkedName: string
  now: Date
  days: number
  w: Words
}) {
  const how = freshnessOf(checkedAt, now, days)
  return <span class={`fresh fresh--${how}`}>{freshWords(how, checkedAt, checkedName, now, w)}</span>
}

function freshWords(how: Freshness, checkedAt: Date | null, name: string, now: Date, w: Words['fresh']): string {
  if (how === 'never' || checkedAt === null) return w.never
  return w[how](name, how === 'old' ? day(checkedAt, now) : ago(checkedAt, now, w))
}

function ago(then: Date, now: Date, w: Words['fresh']): string {
  const days = daysBetween(then, now)
  return days <= 0 ? w.today : days === 1 ? w.yesterday : w.days(days)
}

/** Cost and access in a few words, as they stand in a list: “Free · no steps · a quiet corner”. */
export function inShort(
  row: Pick<AssetRow & OnDay, 'cost' | 'costWords' | 'stepFree' | 'quiet'>,
  { costs, short }: Words,
): string[] {
  return [
    row.cost === 'paid' && row.costWords !== '' ? row.costWords : row.cost === null ? '' : costs[row.cost],
    row.stepFree === 'yes' ? short.stepFree : row.stepFree === 'partly' ? short.partlyStepFree : '',
    row.quiet === 'yes' ? short.quiet : '',
  ].filter((one) => one !== '')
}

/** Links to choose one of a few by, each a page of its own. */
export function Choose({
  label,
  items,
}: {
  label: string
  items: readonly { text: string; href: string; chosen: boolean; count?: number }[]
}) {
  return (
    <nav class="choose" aria-label={label}>
      <ul>
        {items.map(({ text, href, chosen, count }) => (
          <li key={href}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              {text}
              {count !== undefined && <span class="choose-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function PausedChip({ status, w }: { status: string; w: Words }) {
  return status === 'paused' ? <Chip kind="late">{w.short.paused}</Chip> : null
}
