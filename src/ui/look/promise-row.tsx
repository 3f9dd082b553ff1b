import type { UiWords } from '../words.ts'
import { Chip, type ChipKind } from './chip.tsx'
import type { Children } from './types.ts'

export type PromiseState = 'open' | 'soon' | 'kept' | 'late' | 'renegotiated' | 'broken' | 'stopped'

/** The chip in which a promise’s state stands, wherever it is said. */
export const promiseChips: Record<PromiseState, ChipKind> = {
  open: 'soon',
  soon: 'mine',
  kept: 'kept',
  late: 'late',
  renegotiated: 'soon',
  broken: 'late',
  stopped: 'plain',
}

export type PromiseRowProps = {
  w: UiWords
  /** Who owes it (or to whom, on the page of the one who owes it). */
  who: string
  what: Children
  href?: string
  state: PromiseState
  /** The state in words with its day: “by Friday”, “3 days late”, “kept”. */
  by: string
  /** Why it is late, in the words of the one who owes it. */
  obstacle?: string
  actions?: Children
}

/** Something owed: by whom, what, by when, and how it stands. Stands in a `PlainList`. */
export function PromiseRow({ w, who, what, href, state, by, obstacle, actions }: PromiseRowProps) {
  return (
    <li class={`promise promise--${state}`}>
      <div class="row">
        <span class="row-title">
          <strong>{who}</strong>: {href ? <a href={href}>{what}</a> : what}
        </span>
        <Chip kind={promiseChips[state]}>{by}</Chip>
      </div>
      {obstacle && (
        <div class="soft row-under">
          <span class="visually-hidden">{w.promise.inTheWay} </span>“{obstacle}”
        </div>
      )}
      {actions && <div class="actions">{actions}</div>}
    </li>
  )
}
