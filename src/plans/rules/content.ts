import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '../../platform/index.ts'
import type { Agreement, Barrier, Hope, Kind, Plan, Step } from '../store/types.ts'

/** What a person says yes to: the plan as it stands, pinned. What happens while living it (done, answered, rated) is not in it. */
export interface Content {
  hopes: PinnedHope[]
  whatIfs?: { what: string; thenWhat: string }[]
  howWeKnow?: string
}
export interface PinnedHope {
  id: Id
  text: string
  steps?: PinnedStep[]
  barriers?: { text: string; whoCould: string }[]
}
export interface PinnedStep {
  id: Id
  text: string
  byWhom: Kind
  who: string
  when: string
  costPence: number | null
  costPer: string | null
}

/**
 * Pins a plan. Ideas are not agreed to, nor is what was set aside. What is kept off the person’s own screen is not in
 * it, whoever pins it: a yes is to what one can see, and the pin is shown to the person.
 */
export function contentOf(
  plan: Pick<Plan, 'barriers' | 'whatIfs' | 'howWeKnow'>,
  hopes: readonly Hope[],
  steps: readonly Step[],
): Content {
  const standing = hopes.filter(({ setAsideAt, offScreen }) => setAsideAt === null && !offScreen)
  return {
    hopes: standing.map(({ id, text }) => ({
      id,
      text,
      steps: steps.filter(({ hopeId }) => hopeId === id).flatMap(pinStep),
      barriers: plan.barriers
        .filter(({ hopeId, goneAt, offScreen }) => hopeId === id && !goneAt && !offScreen)
        .map(pinBarrier),
    })),
    whatIfs: plan.whatIfs.filter(({ offScreen }) => !offScreen).map(({ what, thenWhat }) => ({ what, thenWhat })),
    howWeKnow: plan.howWeKnow,
  }
}

function pinStep({
  id,
  text,
  byWhom,
  whoName,
  helperId,
  whenWords,
  dueOn,
  costPence,
  costPer,
  offScreen,
}: Step): PinnedStep[] {
  if (byWhom === null || offScreen) return []
  const when = [whenWords, dueOn].filter(Boolean).join(', ')
  return [{ id, text, byWhom, who: whoName || (helperId ?? ''), when, costPence, costPer }]
}

function pinBarrier({ text, whoCould }: Barrier) {
  return { text, whoCould }
}

/** A short mark of what a page showed, so that a yes is to that and to nothing written meanwhile. */
export function markOf(content: Content): string {
  return createHash('sha256')
    .update(JSON.stringify(whole(content)))
    .digest('hex')
    .slice(0, 16)
}

/** Where a plan stands with its person’s yes: none given, given to what stands here, or given to an earlier version. */
export type Standing = 'not agreed' | 'agreed' | 'changed since'

export function standingOf(now: Content, last: Pick<Agreement, 'content'> | null): Standing {
  if (last === null) return 'not agreed'
  return isDeepStrictEqual(whole(now), whole(last.content)) ? 'agreed' : 'changed since'
}

/** A barrier that went away is life, not a change of plan; what an older version left out counts as empty. */
function whole({ hopes, whatIfs = [], howWeKnow = '' }: Content) {
  return { hopes: hopes.map(({ id, text, steps = [] }) => ({ id, text, steps })), whatIfs, howWeKnow }
}
