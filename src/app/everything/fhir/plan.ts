import type { Row } from '../taken.ts'
import { extension } from './people.ts'
import { concept, instant, period, type Resource, type Speaking, said } from './resource.ts'

/** The plan as a CarePlan whose goals are the hopes and whose activities are the steps; ratings are the person’s own. */
export function plans({ rows, subject, who, whoOr }: Speaking): Resource[] {
  const plan = rows('plan').map((one): Resource => {
    const hopes = rows('hope').filter(({ plan_id }) => plan_id === one.id)
    const agreed = rows('agreement').some(({ plan_id, agreed_at }) => plan_id === one.id && agreed_at)
    const mine = new Set(hopes.map(({ id }) => id))
    return {
      resourceType: 'CarePlan',
      id: String(one.id),
      status: agreed ? 'active' : 'draft',
      intent: 'plan',
      subject,
      period: period(one.began_at, null),
      author: subject,
      goal: hopes.map(({ id }) => ({ reference: `Goal/${id}` })),
      activity: rows('step')
        .filter(({ hope_id }) => mine.has(hope_id))
        .map((step) => activity(step, whoOr)),
      note: said(one.how_we_know) ? [{ text: said(one.how_we_know) }] : [],
    }
  })
  const goals = rows('hope').map(
    (hope): Resource => ({
      resourceType: 'Goal',
      id: String(hope.id),
      lifecycleStatus: hope.set_aside_at ? 'cancelled' : 'active',
      statusReason: said(hope.set_aside_why),
      description: concept(said(hope.text) ?? 'a hope'),
      subject,
      startDate: String(hope.added_at).slice(0, 10),
      expressedBy: subject,
      note: rows('barrier')
        .filter(({ hope_id }) => hope_id === hope.id)
        .map((one) => ({ time: instant(one.added_at), text: `In the way: ${one.text}` })),
      outcomeReference: rows('rating')
        .filter(({ hope_id }) => hope_id === hope.id)
        .map(({ id }) => ({ reference: `Observation/${id}` })),
    }),
  )
  const ratings = rows('rating').map(
    (one): Resource => ({
      resourceType: 'Observation',
      id: String(one.id),
      status: 'final',
      code: concept('own rating', 'statement'),
      subject,
      focus: [{ reference: `Goal/${one.hope_id}` }],
      effectiveDateTime: instant(one.rated_at),
      performer: [subject],
      valueInteger: Number(one.value),
      note: said(one.words) ? [{ text: said(one.words) }] : [],
    }),
  )
  const signOffs = rows('sign_off').map(
    (one): Resource => ({
      resourceType: 'Task',
      id: String(one.id),
      status: one.answer ? 'completed' : 'requested',
      intent: 'order',
      code: concept('the council’s answer to the plan', 'task'),
      for: subject,
      authoredOn: instant(one.asked_at),
      executionPeriod: period(one.asked_at, one.answered_at),
      owner: who(one.decider_id ?? one.waits_for),
      restriction: { period: period(null, one.due_at) },
      output: said(one.answer) ? [{ type: concept('answer'), valueString: said(one.answer) }] : [],
      note: [one.law, one.challenge].flatMap((text) => (said(text) ? [{ text: said(text) }] : [])),
    }),
  )
  const promises = rows('promise').map(
    (one): Resource => ({
      resourceType: 'Task',
      id: String(one.id),
      status: one.kept_at ? 'completed' : one.broken_at ? 'failed' : 'in-progress',
      statusReason: said(one.broken_why || one.obstacle) ? concept(String(one.broken_why || one.obstacle)) : undefined,
      intent: 'plan',
      code: concept('promise', 'task'),
      description: said(one.what),
      for: subject,
      authoredOn: instant(one.began_at),
      executionPeriod: period(one.began_at, one.kept_at ?? one.broken_at),
      owner: whoOr(one.owner_id, one.owner_name),
      restriction: { period: period(null, one.due_at) },
      note: rows('promise_turn').flatMap((turn) =>
        turn.promise_id === one.id && said(turn.words) ? [{ time: instant(turn.at), text: said(turn.words) }] : [],
      ),
      extension: extension('first-due', instant(one.first_due_at)),
    }),
  )
  return [...plan, ...goals, ...ratings, ...signOffs, ...promises]
}

function activity(step: Row, whoOr: Speaking['whoOr']) {
  const performer = whoOr(step.helper_id, step.who_name)
  return {
    detail: {
      status: step.set_aside_at ? 'cancelled' : step.done_at ? 'completed' : 'in-progress',
      description: said(step.text),
      goal: [{ reference: `Goal/${step.hope_id}` }],
      scheduledString: said(step.when_words),
      performer: performer ? [performer] : [],
    },
  }
}
