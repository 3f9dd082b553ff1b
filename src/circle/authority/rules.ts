import type { Part } from '../../platform/index.ts'
import type { Manner } from '../consent/rules.ts'

/**
 * Who may decide for somebody, or speak up with them: a lasting power of attorney for health and welfare or for property
 * and money (Mental Capacity Act 2005, sections 9 to 14), a deputy (sections 16 to 20), an appointee of the DWP, an
 * independent advocate (Care Act 2014, section 67) and an independent mental capacity advocate (sections 35 to 39).
 */
export const kinds = [
  'attorney health',
  'attorney money',
  'deputy health',
  'deputy money',
  'appointee',
  'advocate care act',
  'advocate imca',
] as const
export type Kind = (typeof kinds)[number]

/** An advocate decides nothing: they help the person to be heard. */
export function isAdvocate(kind: Kind): boolean {
  return kind === 'advocate care act' || kind === 'advocate imca'
}

/** What each kind can cover at most; the database holds the same. */
export function mayCover(kind: Kind, part: Part, manner: Manner): boolean {
  if (kind === 'attorney money' || kind === 'deputy money') return ['reach', 'money', 'rights'].includes(part)
  if (kind === 'appointee') return ['reach', 'money'].includes(part)
  const most = ['reach', 'about', 'said', 'plan', 'community', 'rights'].includes(part)
  return most && !(isAdvocate(kind) && manner === 'do')
}
