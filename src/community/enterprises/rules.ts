import { pounds } from '../../ui/index.ts'
import type { Check } from './settings.ts'
import type { Mine, Paper, Unit } from './store.ts'

/** How a paper stands on an ISO day: never seen, run out (from its day on), running out within `soon` days, or in date. */
export type PaperStands = 'never seen' | 'run out' | 'soon' | 'in date'

export function paperStands(paper: Pick<Paper, 'runsOutOn'> | undefined, today: string, soon: number): PaperStands {
  if (!paper) return 'never seen'
  if (paper.runsOutOn <= today) return 'run out'
  const days = (Date.parse(paper.runsOutOn) - Date.parse(today)) / 86_400_000
  return days <= soon ? 'soon' : 'in date'
}

/** The checks that are necessary for one, and those of its papers that are good to have, in the order of the setting. */
export function papersInOrder(checks: readonly Check[], needs: readonly string[], papers: readonly Paper[]) {
  return checks
    .map((check) => ({
      check,
      necessary: needs.includes(check.key),
      paper: papers.find(({ kind }) => kind === check.key),
    }))
    .filter(({ necessary, paper }) => necessary || paper)
}

/** Where an enterprise stands, in the order in which one thing hides another. */
export type Stands = 'over' | 'rests' | 'grown' | 'listed' | 'not whole' | 'papers' | 'ready' | 'on the way'

export function standsOf(mine: Mine, today: string): Stands {
  if (mine.endedAt) return 'over'
  if (mine.rests) return 'rests'
  if (mine.workers > 8 || (mine.grownAt && !mine.lookedAt)) return 'grown'
  if (mine.listed) return 'listed'
  const paperMissing = mine.needs.some(
    (need) =>
      paperStands(
        mine.papers.find(({ kind }) => kind === need),
        today,
        0,
      ) !== 'in date',
  )
  if (mine.wantsListingAt) return mine.missing.length > 0 ? 'not whole' : paperMissing ? 'papers' : 'on the way'
  return mine.missing.length === 0 && !paperMissing ? 'ready' : 'on the way'
}

/** “£14.50 an hour”. */
export function priceOf(pence: number, unit: Unit, per: Record<Unit, string>, free: string): string {
  return pence === 0 ? free : `${pounds(pence)} ${per[unit]}`
}
