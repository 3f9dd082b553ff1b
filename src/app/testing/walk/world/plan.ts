import type { Id } from '../../../../platform/index.ts'
import type { Arranging } from './arrange.ts'

/** A plan with a hope, what stands in its way and what helps, agreed once; and what somebody who helps to plan noted. */
export async function planOf({ writer, put, ago, soon }: Arranging) {
  const plan = await put('plan', { how_we_know: 'I am out on a Thursday.' })
  const hope = await put('hope', { plan_id: plan, text: 'To sing with others again.', place_in_plan: 1 })
  const step = await put('step', {
    hope_id: hope,
    text: 'Ask Maureen for a lift.',
    by_whom: 'my people',
    who_name: 'Maureen',
  })
  await put('step', { hope_id: hope, text: 'A rail at the side door?' })
  const barrier = await put('barrier', { hope_id: hope, text: 'The steps', who_could: 'the warden' })
  const whatIf = await put('what_if', { plan_id: plan, what: 'If the car breaks down', then_what: 'Ring the minibus.' })
  const asked = await put('step', {
    hope_id: hope,
    text: 'A walk on Mondays',
    by_whom: 'community',
    helper_id: writer,
    answer: 'asked',
  })
  const agreement = await put('agreement', { plan_id: plan, version: 1, content: { hopes: [] } })
  const checkIn = await put('check_in', { agreement_id: agreement, weeks: 2, due_at: soon })
  const note = await put('planning_note', {
    writer_id: writer,
    workers: false,
    text: 'She lights up at carols.',
    sent_at: ago,
  })
  return { plan, hope, step, barrier, whatIf, asked, checkIn, note } satisfies Record<string, Id>
}
