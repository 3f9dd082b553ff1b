import { type Around, nameOf } from '../../people/index.ts'
import { dayTyped, may, textOf, type View } from '../../platform/index.ts'
import { DateInput, field, pounds } from '../../ui/index.ts'
import type { Step } from '../store/types.ts'
import type { Words } from '../words.ts'

/** Whose plan it is, as its pages say it. */
export function whose({ person, viewer }: View): { own: boolean; name: string; base: string } {
  return { own: person?.id === viewer?.id, name: person?.knownAs ?? '', base: `/people/${person?.id}/plan` }
}

/** Three boxes for a day that may be left empty. */
export function MaybeDay({
  view,
  name,
  legend,
  hint,
  before,
}: {
  view: View
  name: string
  legend: string
  hint: string
  before?: string | null
}) {
  const typed = dayTyped(view.typed, name)
  const [year, month, day] = before?.split('-').map((part) => String(Number(part))) ?? []
  const values = wasTyped(view) ? typed : { day, month, year }
  return (
    <DateInput
      id={name}
      namePrefix={name}
      values={values}
      errorMessage={field(view, name).errorMessage}
      fieldset={{ legend: { text: legend } }}
      hint={{ text: hint }}
    />
  )
}

/** Whether the page shows what somebody typed, rather than what is kept. */
export function wasTyped({ typed }: View): boolean {
  return Object.keys(typed).length > 0
}

/** A field with what was typed, or else with what is kept. */
export function kept(view: View, name: string, before: string) {
  const given = field(view, name)
  return { ...given, value: wasTyped(view) ? textOf(view.typed, name) : before }
}

/** Who does a step, as the reader says it. */
export function whoDoes(
  step: Pick<Step, 'byWhom' | 'helperId' | 'whoName'>,
  around: readonly Around[],
  view: View,
  w: Words,
): string {
  const { name } = whose(view)
  if (step.byWhom === 'me') return name
  return nameOf(around, step.helperId, step.whoName) || (step.byWhom ? (w.step.kinds[step.byWhom] ?? '') : '')
}

/** What a step costs: “free”, “£62 a week”, or nothing where nobody knows. */
export function costOf({ costPence, costPer }: Pick<Step, 'costPence' | 'costPer'>, { plan: w }: Words): string {
  if (costPence === null) return ''
  return costPence === 0 ? w.free : w.cost(pounds(costPence), w.pers[costPer ?? 'once'] ?? '')
}

/** Whether the reader writes in this plan; the database decides, this only hides links. */
export function mayWrite(view: Pick<View, 'person'>): boolean {
  return may(view, 'change', 'reach', 'said', 'plan')
}

/** Whether they may add to it: a hope, a note. */
export function mayAdd(view: Pick<View, 'person'>): boolean {
  return may(view, 'add', 'reach', 'said', 'plan')
}

/** Words that another sentence follows: they end with a mark, whoever wrote them. */
export function ended(text: string): string {
  return /[.!?…”]$/.test(text.trim()) ? text : `${text}.`
}

const working = ['alongside', 'cover', 'duty', 'decider', 'supervisor']

/** Whether the reader is here as a worker: what they note is a draft of theirs, on a clock. */
export function isWorker({ person }: { person: { byRight: string } | null }): boolean {
  return person !== null && working.includes(person.byRight)
}
