import type { Hope, Person, Plan } from '../town/types.ts'
import type { StepRow } from './plan-rows.ts'
import type { Rows } from './rows.ts'
import { howTold } from './said-rows.ts'
import type { Telling } from './telling.ts'

/** A hope as an agreement pins it. */
export interface Pinned {
  id: string
  text: string
  hidden: boolean
  steps: unknown[]
  barriers: unknown[]
}

export function pinStep({ id, text, by_whom, who_name, helper_id, due_on, cost_pence, cost_per }: StepRow) {
  return {
    id,
    text,
    byWhom: by_whom,
    who: who_name || (helper_id ?? ''),
    when: due_on ?? '',
    costPence: cost_pence,
    costPer: cost_per,
  }
}

export function pinBarriers({ barriers = [] }: Hope, told: Telling) {
  return barriers
    .filter(({ gone }) => gone === undefined)
    .map(({ text, remover }) => ({ text, whoCould: told.name(remover) }))
}

type Agreed = { plan: Plan; planId: string; version: number; pinned: Pinned[]; before: Plan | undefined }

/** The person’s yes to a plan, and what followed: the council’s yes, check-ins, looking at it again. */
export function addAgreement(
  rows: Rows,
  person: Person,
  { plan, planId, version, pinned, before }: Agreed,
  told: Telling,
): void {
  if (!plan.agreed) return
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const at = days.at(plan.agreed.day, ['11:10', '16:30'], person.key)
  const id = told.idAt(at, `agreement ${person.key} ${version}`)
  const { by, how } = howTold(person, plan.agreed, told)
  rows.add('agreement', {
    id,
    person_id: self,
    plan_id: planId,
    version,
    content: {
      hopes: pinned.map(({ hidden: _, ...hope }) => hope),
      whatIfs: plan.ifThingsGoWrong ? [{ what: '', thenWhat: plan.ifThingsGoWrong }] : [],
      howWeKnow: plan.howWeWillKnow ?? '',
    },
    agreed_at: at,
    at_their_word_by: by,
    how,
    not_on_my_screen: pinned.length > 0 && pinned.every(({ hidden }) => hidden),
  })
  addSignOff(rows, person, plan, id, told)
  addCheckIns(rows, person, plan, id, told)
  if (plan.review && before)
    addReview(
      rows,
      person,
      plan.review,
      told.idAt(
        days.at(before.agreed?.day ?? before.begun, ['11:10', '16:30'], person.key),
        `agreement ${person.key} ${version - 1}`,
      ),
      told,
    )
}

function addSignOff(rows: Rows, person: Person, { signOff }: Plan, agreement: string, told: Telling): void {
  if (!signOff) return
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const asked = days.at(days.after(signOff.asked), '16:40')
  const due = days.due(signOff.due)
  const id = told.idAt(asked, `sign-off ${person.key} ${signOff.asked}`)
  const day = signOff.day === undefined ? undefined : days.after(signOff.day)
  const answered = day === undefined ? null : later(asked, days.at(day, ['10:00', '16:00'], person.key))
  const who = told.member(signOff.by)
  const by = told.name(signOff.by)
  const yes = answered && who ? told.idAt(answered, `decision sign-off ${person.key} ${signOff.asked}`) : null
  if (yes && answered)
    rows.add('statement', {
      id: yes,
      person_id: self,
      speaker_id: who,
      manner: 'written',
      writer_id: who,
      kind: 'decision',
      text: 'Yes to this plan, as it is.',
      said_at: answered,
      confirmed_at: answered,
      confirmed_how: 'own writing',
    })
  rows.add('sign_off', {
    id,
    person_id: self,
    agreement_id: agreement,
    asked_at: asked,
    due_at: due,
    climbs_at: due,
    waits_for: who,
    waits_for_name: by,
    answer: answered ? 'yes' : null,
    answered_at: answered,
    decider_id: answered ? who : null,
    statement_id: yes,
  })
  if (signOff.climbed) {
    const at = days.at(signOff.climbed.day, '17:00')
    const from = told.name(signOff.climbed.from)
    rows.add('sign_off_climb', {
      id: told.idAt(at, `climb ${person.key} ${signOff.asked}`),
      person_id: self,
      sign_off_id: id,
      from_id: told.member(signOff.climbed.from),
      from_name: from,
      to_id: who,
      to_name: by,
      at,
    })
  }
  rows.add('promise', {
    id: told.idAt(asked, `promise ${person.key} sign-off ${signOff.asked}`),
    person_id: self,
    part: 'plan',
    owner_id: who,
    what: 'answer for the council about your plan',
    began_by: `sign-off ${id}`,
    began_at: asked,
    due_at: due,
    first_due_at: due,
    kept_at: answered,
    obstacle: !answered && due < days.now ? 'The last papers came late.' : '',
  })
}

function addCheckIns(rows: Rows, person: Person, { checkIns }: Plan, agreement: string, told: Telling): void {
  const { days } = told
  const happened = { yes: 'yes', partly: 'some of it', no: 'not yet' } as const
  for (const { weeks, due, held } of checkIns) {
    const at = held ? days.at(held.day, ['10:30', '16:30'], person.key) : null
    const mine = held?.by === person.key
    rows.add('check_in', {
      id: told.idAt(days.at(due, '09:00'), `check-in ${person.key} ${weeks} ${due}`),
      person_id: told.id(`member ${person.key}`),
      agreement_id: agreement,
      weeks,
      due_at: days.due(due),
      answered_at: at,
      happened: held ? happened[held.did] : null,
      helped: held?.helped ?? null,
      words: held?.words ?? '',
      at_their_word_by: held && !mine ? told.member(held.by) : null,
      how: held && !mine ? 'face to face' : 'on screen',
    })
  }
}

function addReview(
  rows: Rows,
  person: Person,
  review: NonNullable<Plan['review']>,
  agreement: string,
  told: Telling,
): void {
  const at = told.days.at(told.days.working(review.day), '14:30')
  const writer = review.by.find((key) => key !== person.key)
  const self = told.id(`member ${person.key}`)
  const hand = person.account || !writer ? null : told.member(writer)
  const how = person.account ? 'on screen' : 'face to face'
  const decision = told.idAt(at, `decision review ${person.key} ${review.day}`)
  rows.add('statement', {
    id: decision,
    person_id: self,
    speaker_id: self,
    manner: hand ? 'spoken' : 'written',
    writer_id: hand ?? self,
    kind: 'decision',
    text: 'We looked at the plan again. It changes.',
    said_at: at,
    confirmed_at: at,
    confirmed_how: hand ? how : 'own writing',
    at_their_word_by: hand,
  })
  rows.add('review', {
    id: told.idAt(at, `review ${person.key} ${review.day}`),
    person_id: self,
    agreement_id: agreement,
    looked_at: at,
    who_was_there: review.by.map(told.name).join(', '),
    went_well: `${review.words}\n${review.changed}`,
    outcome: 'change',
    statement_id: decision,
    at_their_word_by: hand,
    how,
  })
}

const later = (one: Date, other: Date) => new Date(Math.max(one.getTime() + 45 * 60_000, other.getTime()))
