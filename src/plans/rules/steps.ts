import type { Kind, Step } from '../store/types.ts'

/** Help that is given, not paid for: never without the helper’s own yes (P8). */
const given: readonly Kind[] = ['my people', 'community']
/** Help that the council pays for or brings: what its yes is needed for (Care Act 2014, sections 24 and 25). */
const fromCouncil: readonly Kind[] = [
  'technology',
  'equipment and adaptations',
  'getting stronger again',
  'paid support',
]

type Asked = Pick<Step, 'byWhom' | 'helperId' | 'answer' | 'doneAt'>

/** Whether somebody else has to say yes before this step can be counted on. */
export function needsOwnYes({ byWhom, helperId }: Pick<Step, 'byWhom' | 'helperId'>): boolean {
  return byWhom !== null && byWhom !== 'me' && (given.includes(byWhom) || helperId !== null)
}

/**
 * Whether a need that a step answers counts as met today. A helper who has not said yes, has said no, or has taken
 * their yes back meets nothing, from that day on (P8); an idea meets nothing either.
 */
export function countsAsMet(step: Asked): boolean {
  if (step.byWhom === null) return false
  return !needsOwnYes(step) || step.answer === 'yes'
}

/** The steps whose need counts as unmet, because the one who was to help has not said yes or has taken it back. */
export function unmet<One extends Asked>(steps: readonly One[]): One[] {
  return steps.filter((step) => step.byWhom !== null && step.doneAt === null && !countsAsMet(step))
}

/** Whether a plan asks the council for anything, so that the lawful sign-off has something to say yes to (P10). */
export function asksCouncil(steps: readonly Pick<Step, 'byWhom'>[]): boolean {
  return steps.some(({ byWhom }) => byWhom !== null && fromCouncil.includes(byWhom))
}

/** The steps that the council may say something about; what people and neighbours give each other is not its to change. */
export function councilSteps<One extends Pick<Step, 'byWhom'>>(steps: readonly One[]): One[] {
  return steps.filter(({ byWhom }) => byWhom !== null && fromCouncil.includes(byWhom))
}

/** How a step stands on a day. */
export type StepState = 'idea' | 'done' | 'asked' | 'said no' | 'taken back' | 'late' | 'said yes' | 'dated' | 'open'

/** `today` is the ISO day in Europe/London. */
export function stateOfStep(step: Asked & Pick<Step, 'dueOn'>, today: string): StepState {
  if (step.byWhom === null) return 'idea'
  if (step.doneAt) return 'done'
  if (step.answer === 'taken back') return 'taken back'
  if (step.answer === 'no') return 'said no'
  if (needsOwnYes(step) && step.answer !== 'yes') return 'asked'
  if (step.dueOn !== null && step.dueOn < today) return 'late'
  if (step.dueOn !== null) return 'dated'
  return step.answer === 'yes' ? 'said yes' : 'open'
}

/** The next step of a hope: the first that is neither an idea nor done. */
export function nextStep<One extends Pick<Step, 'byWhom' | 'doneAt'>>(steps: readonly One[]): One | null {
  return steps.find(({ byWhom, doneAt }) => byWhom !== null && doneAt === null) ?? null
}

/** How many steps of a hope are done, of how many. */
export function progress(steps: readonly Pick<Step, 'byWhom' | 'doneAt'>[]): { done: number; of: number } {
  const real = steps.filter(({ byWhom }) => byWhom !== null)
  return { done: real.filter(({ doneAt }) => doneAt !== null).length, of: real.length }
}
