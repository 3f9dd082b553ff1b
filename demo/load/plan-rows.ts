import type { Day, Hope, Person, Plan, Step } from '../town/types.ts'
import { versions } from '../town/walk.ts'
import { addAgreement, type Pinned, pinBarriers, pinStep } from './agreement-rows.ts'
import type { Rows } from './rows.ts'
import { howTold } from './said-rows.ts'
import type { Telling } from './telling.ts'

/** A plan with all it went through. What an earlier plan hoped for and this one does not is set aside, never gone. */
export function addPlan(rows: Rows, person: Person, told: Telling): void {
  const [plan, ...earlier] = versions(person.plan)
  if (!plan) return
  const { days } = told
  const all = [...earlier.reverse(), plan]
  const began = days.at(days.after(all[0]?.begun ?? plan.begun), '16:10')
  const id = told.idAt(began, `plan ${person.key}`)
  rows.add('plan', {
    id,
    person_id: told.id(`member ${person.key}`),
    began_at: began,
    how_we_know: plan.howWeWillKnow ?? '',
    rather_not_say_at: plan.first === 'rather not say' ? began : null,
  })
  addHelpers(rows, person, plan, told)
  const standing = new Set(plan.hopes.map(({ key }) => key))
  const loaded = new Map<string, { place: number }>()
  for (const [index, one] of all.entries()) {
    const next = all[index + 1]
    const pinned: Pinned[] = []
    for (const hope of one.hopes) {
      const place = loaded.get(hope.key)?.place ?? loaded.size + 1
      const again = loaded.has(hope.key)
      loaded.set(hope.key, { place })
      const aside = next && !standing.has(hope.key) ? next.begun : undefined
      pinned.push(
        addHope(rows, person, { plan: one, planId: id, hope, place, aside, again, last: next === undefined }, told),
      )
    }
    addWhatIf(rows, person, one, id, next?.begun, told)
    if (one.agreed)
      addAgreement(rows, person, { plan: one, planId: id, version: index + 1, pinned, before: all[index - 1] }, told)
  }
}

function addHelpers(rows: Rows, person: Person, plan: Plan, told: Telling): void {
  const at = told.days.at(told.days.after(plan.begun), '16:20')
  for (const helper of plan.helpers) {
    const member = told.member(helper)
    rows.add('planning_helper', {
      id: told.idAt(at, `helper ${person.key} ${helper}`),
      person_id: told.id(`member ${person.key}`),
      kind: kindOfHelper(helper, told),
      helper_id: member,
      name: member ? '' : told.name(helper),
      chosen_at: at,
      writer_id: told.member(person.account ? person.key : person.alongside),
      how: person.account ? 'on screen' : 'face to face',
    })
  }
}

function kindOfHelper(helper: string, told: Telling): string {
  const found = told.find(helper)
  if (found?.kind === 'organisation') return 'user-led organisation'
  if (found?.posts.includes('peer')) return 'peer'
  return told.works(helper) ? 'worker' : 'family'
}

function addWhatIf(
  rows: Rows,
  person: Person,
  plan: Plan,
  planId: string,
  until: Day | undefined,
  told: Telling,
): void {
  if (!plan.ifThingsGoWrong) return
  const at = told.days.at(told.days.after(plan.begun), '16:30')
  rows.add('what_if', {
    id: told.idAt(at, `what if ${person.key} ${plan.begun}`),
    person_id: told.id(`member ${person.key}`),
    plan_id: planId,
    what: '',
    then_what: plan.ifThingsGoWrong,
    added_at: at,
    writer_id: told.member(person.alongside ?? person.key),
    how: 'face to face',
    set_aside_at: until === undefined ? null : told.days.at(until, '15:00'),
  })
}

type Told = {
  plan: Plan
  planId: string
  hope: Hope
  place: number
  aside: Day | undefined
  again: boolean
  last: boolean
}

function addHope(
  rows: Rows,
  person: Person,
  { plan, planId, hope, place, aside, again, last }: Told,
  told: Telling,
): Pinned {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const id = told.id(`hope ${person.key} ${hope.key}`)
  const hidden = hope.offScreen ?? false
  const added = days.at(days.after(plan.begun), '16:40')
  const { writer, how } = howTold(person, plan.agreed, told)
  if (!again) {
    rows.add('hope', {
      id,
      person_id: self,
      plan_id: planId,
      text: hope.text,
      place_in_plan: place,
      added_at: added,
      writer_id: writer,
      how,
      set_aside_at: aside === undefined ? null : days.at(aside, '15:00'),
      set_aside_why: aside === undefined ? '' : 'Done, or no longer wanted.',
      not_on_my_screen: hidden,
    })
  }
  const pinned: Pinned = { id, text: hope.text, hidden, steps: [], barriers: pinBarriers(hope, told) }
  for (const [index, step] of hope.steps.entries()) {
    const row = stepRow(person, plan, hope, step, index, told)
    rows.add('step', { ...row, set_aside_at: !last && again && step.done === undefined ? added : null })
    addAnswer(rows, person, step, row, told)
    pinned.steps.push(pinStep(row))
  }
  for (const [index, text] of hope.ideas.entries()) {
    rows.add('step', {
      id: told.id(`idea ${person.key} ${plan.begun} ${hope.key} ${index}`),
      person_id: self,
      hope_id: id,
      text,
      place: hope.steps.length + index + 1,
      added_at: added,
      writer_id: writer,
      how,
      set_aside_at: !last && again ? added : null,
      not_on_my_screen: hidden,
    })
  }
  for (const { day, score, words } of hope.ratings) {
    const at = days.at(day, ['10:00', '17:30'], `${person.key} ${hope.key}`)
    rows.add('rating', {
      id: told.idAt(at, `rating ${person.key} ${hope.key} ${day}`),
      person_id: self,
      hope_id: id,
      value: score,
      words: words ?? '',
      rated_at: at,
      at_their_word_by: person.account ? null : told.member(person.alongside),
      how: person.account ? 'on screen' : 'face to face',
      not_on_my_screen: hidden,
    })
  }
  for (const [index, { text, remover, gone }] of (hope.barriers ?? []).entries()) {
    rows.add('barrier', {
      id: told.id(`barrier ${person.key} ${plan.begun} ${hope.key} ${index}`),
      person_id: self,
      hope_id: id,
      text,
      who_could: told.name(remover),
      added_at: added,
      writer_id: writer,
      gone_at: gone === undefined ? null : days.at(gone, '14:00'),
      not_on_my_screen: hidden,
    })
  }
  return pinned
}

export interface StepRow extends Record<string, unknown> {
  id: string
  text: string
  by_whom: string
  who_name: string
  helper_id: string | null
  due_on: string | null
  cost_pence: number | null
  cost_per: string | null
}

function stepRow(person: Person, plan: Plan, hope: Hope, step: Step, index: number, told: Telling): StepRow {
  const { days } = told
  const { writer, how } = howTold(person, plan.agreed, told)
  const helper = step.who === person.key ? null : told.member(step.who)
  const answer = answerTo(person, plan, step, told)
  return {
    id: told.id(`step ${person.key} ${plan.begun} ${hope.key} ${index}`),
    person_id: told.id(`member ${person.key}`),
    hope_id: told.id(`hope ${person.key} ${hope.key}`),
    text: step.text,
    by_whom: step.kind,
    who_name: helper || step.kind === 'me' ? '' : told.name(step.who),
    helper_id: step.kind === 'me' ? null : helper,
    due_on: step.due === undefined ? null : days.date(days.working(step.due)),
    cost_pence: step.cost?.pence ?? null,
    cost_per: step.cost?.per ?? null,
    answer: answer?.state ?? null,
    answered_at: answer ? days.at(answer.day, ['11:00', '18:30'], step.text) : null,
    answer_words: answer?.words ?? '',
    done_at: step.done === undefined ? null : days.at(step.done, ['10:30', '17:00'], step.text),
    place: index + 1,
    added_at: days.at(days.after(plan.begun), '16:50'),
    writer_id: writer,
    how,
    not_on_my_screen: hope.offScreen ?? false,
  }
}

/** A worker who takes a step says so by taking it; everybody else answers for themselves. */
function answerTo(person: Person, plan: Plan, step: Step, told: Telling): Step['yes'] {
  if (step.kind === 'me' || step.who === person.key) return undefined
  if (step.yes) return step.yes
  return told.works(step.who) || step.done !== undefined
    ? { state: 'yes', day: plan.agreed?.day ?? plan.begun }
    : undefined
}

function addAnswer(rows: Rows, person: Person, step: Step, row: StepRow, told: Telling): void {
  if (!row.answer) return
  rows.add('helper_answer', {
    id: told.id(`answer ${row.id}`),
    person_id: row.person_id,
    step_id: row.id,
    answer: row.answer,
    words: row.answer_words,
    at: row.answered_at,
    writer_id: row.helper_id ?? told.member(person.alongside),
    how: row.helper_id && step.yes ? 'on screen' : 'face to face',
    not_on_my_screen: row.not_on_my_screen,
  })
}
