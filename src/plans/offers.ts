import type { Id } from '../platform/index.ts'
import { asksCouncil, countsAsMet } from './rules/index.ts'
import type { Step } from './store/types.ts'

/** Anything that helps with a need: a step of a plan, or an idea that nobody is named for (`byWhom` null). */
export type Help = Pick<Step, 'id' | 'byWhom' | 'helperId' | 'answer' | 'doneAt'>

/**
 * The person’s own yes to an amount that help from people near them makes smaller, given when both amounts were before
 * them. Whole pence, for the same time.
 */
export interface SeenBoth {
  withoutPence: number
  withPence: number
  /** The help that was meant, by its steps. */
  because: readonly Id[]
  /** The person changed their mind; any day, without a reason. */
  takenBackAt: Date | null
}

/**
 * The one rule of P8, community is never a cut: what meets a need as of now, and what stands beside it. Whoever works
 * out an amount asks this and nothing else.
 *
 * - An idea or an offer meets nothing, however good.
 * - What people near somebody do, and what the person does themselves, stands beside what they are entitled to. It meets
 *   a need only with the helper’s own yes, and only where the person said yes to it with both amounts before them.
 * - What the council brings meets a need, unless somebody named for it has not said yes or has taken it back.
 */
export function whatMeets<One extends Help>(
  helps: readonly One[],
  agreed: SeenBoth | null,
): { meets: One[]; beside: One[] } {
  const meant = agreed === null || agreed.takenBackAt !== null ? [] : agreed.because
  const meets = helps.filter((help) => countsAsMet(help) && (asksCouncil([help]) || meant.includes(help.id)))
  return { meets, beside: helps.filter((help) => !meets.includes(help)) }
}

/**
 * The amount as of now, in pence. It is the one without any help from people near, unless the person agreed to another:
 * that one holds as long as they stand by it, all the help it was for stands, and the amount without it is still the one
 * they saw. The day a helper takes their yes back it is the amount without, again.
 */
export function amountNow(withoutPence: number, helps: readonly Help[], agreed: SeenBoth | null): number {
  if (agreed === null || agreed.takenBackAt !== null) return withoutPence
  if (agreed.because.length === 0 || agreed.withoutPence !== withoutPence) return withoutPence
  const { meets } = whatMeets(helps, agreed)
  const stands = agreed.because.every((id) => meets.some((help) => help.id === id))
  return stands ? agreed.withPence : withoutPence
}
