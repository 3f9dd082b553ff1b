import {
  type Checked,
  choice,
  choices,
  type FieldError,
  fields,
  type Posted,
  words as text,
  textOf,
  ticked,
} from '../../platform/index.ts'
import { wholeNumber } from '../conversation/forms.ts'
import { dayField } from '../day-field.ts'
import { type AreaOfWellbeing, areas, type Kind, kinds } from './kinds.ts'
import { mostPieces } from './split-page.ts'
import type { Words } from './words.ts'

/** What was chosen for one line; null: as it was guessed, or not pressed. */
export interface LineChosen {
  out: boolean
  speaker: string
  kind: Kind | null
  observed: boolean
  by: string | null
  remove: string
  areas: AreaOfWellbeing[]
}

export interface StepChosen {
  who: string
  what: string
  by: string | null
}

export interface CutChosen {
  /** The version of the page that the lines were split from. */
  stood: number
  lines: LineChosen[]
  steps: StepChosen[]
}

/** Rows for agreed next steps beyond the lines marked as promises. */
export const stepRows = 3

/** One form, a whole conversation: every line with what it is, and what was agreed. No line needs anything. */
export function cutForm(posted: Posted, { errors }: Words): Checked<CutChosen> {
  const { value: head } = fields(posted, { stood: wholeNumber, lines: wholeNumber })
  const wrong: FieldError[] = []
  const keep = <Value>(checked: Checked<Value>): Value | undefined => {
    wrong.push(...(checked.errors ?? []))
    return checked.value
  }
  const count = Math.max(0, Math.min(head?.lines ?? 0, mostPieces))
  const lines = Array.from({ length: count }, (_, at) => keep(lineFields(posted, at, errors)))
  const steps = Array.from({ length: stepRows }, (_, at) => keep(stepFields(posted, at, errors)))
  if (wrong.length > 0) return { errors: wrong }
  return {
    value: {
      stood: head?.stood ?? 0,
      lines: lines.filter((line) => line !== undefined),
      steps: steps.filter((step) => step !== undefined && step.what !== ''),
    } as CutChosen,
  }
}

function lineFields(posted: Posted, at: number, errors: Words['errors']): Checked<LineChosen> {
  const { value, errors: wrong } = fields(posted, {
    [`out-${at}`]: ticked,
    [`kind-${at}`]: choice(kinds),
    [`observed-${at}`]: ticked,
    [`by-${at}`]: dayField(errors.day),
    [`remove-${at}`]: text({ most: 200, tooLong: errors.tooLong }),
    [`areas-${at}`]: choices(areas),
  })
  if (wrong) return { errors: wrong }
  const of = value as Record<string, unknown>
  return {
    value: {
      out: of[`out-${at}`] as boolean,
      speaker: textOf(posted, `speaker-${at}`).slice(0, 300),
      kind: of[`kind-${at}`] as Kind | null,
      observed: of[`observed-${at}`] as boolean,
      by: of[`by-${at}`] as string | null,
      remove: of[`remove-${at}`] as string,
      areas: of[`areas-${at}`] as AreaOfWellbeing[],
    },
  }
}

function stepFields(posted: Posted, at: number, errors: Words['errors']): Checked<StepChosen> {
  const who = textOf(posted, `step-who-${at}`).slice(0, 300)
  const { value, errors: wrong } = fields(posted, {
    [`step-what-${at}`]: text({ most: 500, tooLong: errors.tooLong }),
    [`step-by-${at}`]: dayField(errors.day),
  })
  if (wrong) return { errors: wrong }
  const what = value[`step-what-${at}`] as string
  const by = value[`step-by-${at}`] as string | null
  if (what !== '' && who === '') return { errors: [{ field: `step-who-${at}`, message: errors.stepWho }] }
  if (what === '' && by !== null) return { errors: [{ field: `step-what-${at}`, message: errors.stepWhat }] }
  return { value: { who, what, by } }
}
