import type { Plan, PlanStage } from './types.ts'

const stepsOf = (plan: Plan) => plan.hopes.flatMap(({ steps }) => steps)

/** Whether a plan has what its stage says it has. */
export const stageHolds: Record<PlanStage, (plan: Plan) => boolean> = {
  talking: (plan) => plan.hopes.length === 0 && !plan.agreed,
  hopes: (plan) => plan.hopes.length > 0 && plan.hopes.every(({ ideas, steps }) => ideas.length + steps.length === 0),
  ideas: (plan) => plan.hopes.some(({ ideas }) => ideas.length > 0) && stepsOf(plan).length === 0,
  'waiting for a yes': (plan) => !plan.agreed && stepsOf(plan).some(({ yes }) => yes?.state === 'asked'),
  agreed: (plan) => !!plan.agreed && !!plan.signOff && plan.signOff.day === undefined,
  'signed off': (plan) => plan.signOff?.day !== undefined && plan.checkIns.every(({ held }) => !held),
  'check-in': (plan) => plan.signOff?.day !== undefined && plan.checkIns.some(({ held }) => held),
  reviewed: (plan) => !!plan.review && !!plan.earlier && plan.signOff?.day !== undefined,
}
