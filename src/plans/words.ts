import { changesAnswer, owed, signOff, versions } from './words/agreeing.ts'
import { changeHope, hope, howWeKnow, idea } from './words/hopes.ts'
import { checkIn, fridge, helper, notes, rating, review } from './words/living.ts'
import { council, plan } from './words/plan.ts'
import { answer, barrier, kindNames, step, whatIf } from './words/steps.ts'
import { told } from './words/told.ts'

/** Every sentence that plans say; each part stands beside those it belongs with in words/. */
const en = {
  ...{ plan, council, told, hope, changeHope, howWeKnow, idea },
  ...{ step, kindNames, answer, barrier, whatIf },
  ...{ signOff, changesAnswer, owed, versions },
  ...{ checkIn, rating, review, helper, notes, fridge },
}

export type Words = typeof en
export const words = { en }
