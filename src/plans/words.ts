import { changeHope, hope, howWeKnow, idea } from './words/hopes.ts'
import { council, plan } from './words/plan.ts'
import { answer, barrier, kindNames, step, whatIf } from './words/steps.ts'
import { told } from './words/told.ts'

/** Every sentence that plans say. */
const en = { plan, council, hope, changeHope, howWeKnow, idea, step, kindNames, answer, barrier, whatIf, told }

export type Words = typeof en
export const words = { en }
