import type { Block, Chapter } from './blocks.ts'
import { saidOne } from './said.ts'
import { byTime, facts, type Telling, text } from './telling.ts'

/** The plan: hopes with their steps, ratings and what stands in the way; yeses, check-ins, looking back. */
export function plan(telling: Telling): Chapter {
  const { w, rows, of, day, name } = telling
  const blocks: Block[] = []
  for (const one of rows('plan')) if (text(one.how_we_know)) blocks.push(facts([w.plan.howWeKnow, one.how_we_know]))
  for (const hope of rows('hope').toSorted((a, b) => Number(a.place_in_plan) - Number(b.place_in_plan))) {
    blocks.push({ kind: 'heading', text: text(hope.text) })
    if (hope.set_aside_at)
      blocks.push({ kind: 'words', text: w.plan.setAside(day(hope.set_aside_at), text(hope.set_aside_why)) })
    const steps = of('step', 'hope_id', hope.id).toSorted((a, b) => Number(a.place) - Number(b.place))
    if (steps.length > 0)
      blocks.push({
        kind: 'list',
        items: steps.map((step) =>
          [
            text(step.text),
            step.who_name || step.helper_id ? name(step.helper_id, step.who_name) : '',
            text(step.when_words),
            step.done_at ? w.plan.done(day(step.done_at)) : '',
            text(step.done_words),
            step.set_aside_at ? w.plan.aside : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      })
    const barriers = of('barrier', 'hope_id', hope.id)
    if (barriers.length > 0)
      blocks.push({
        kind: 'list',
        items: barriers.map((one) => w.plan.barrier(text(one.text), text(one.who_could), Boolean(one.gone_at))),
      })
    const ratings = of('rating', 'hope_id', hope.id).toSorted(byTime('rated_at'))
    if (ratings.length > 0)
      blocks.push(
        facts(
          ...ratings.map((one): [string, string] => [
            day(one.rated_at),
            w.plan.rating(text(one.value), text(one.words)),
          ]),
        ),
      )
  }
  const whatIfs = rows('what_if').map((one) => `${text(one.what)}: ${text(one.then_what)}`)
  if (whatIfs.length > 0) blocks.push({ kind: 'heading', text: w.plan.whatIf }, { kind: 'list', items: whatIfs })
  const looked = [
    ...rows('check_in').flatMap((one) =>
      one.answered_at ? [[text(one.answered_at), w.plan.checkIn(day(one.answered_at), text(one.words))] as const] : [],
    ),
    ...rows('review').map(
      (one) =>
        [
          text(one.looked_at),
          w.plan.review(day(one.looked_at), [one.went_well, one.did_not].map(text).filter(Boolean).join(' ')),
        ] as const,
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (looked.length > 0)
    blocks.push({ kind: 'heading', text: w.plan.howItWent }, { kind: 'list', items: looked.map(([, line]) => line) })
  for (const one of rows('review').toSorted(byTime('looked_at')))
    blocks.push(...of('statement', 'id', one.statement_id).map(saidOne(telling)))
  return { id: 'plan', title: w.plan.title, blocks: blocks.length > 0 ? blocks : [{ kind: 'words', text: w.nothing }] }
}

/** Who decided what, by what law, and what I answered. */
export function decided(telling: Telling): Chapter {
  const { w, rows, of, day, name } = telling
  const blocks: Block[] = []
  for (const yes of rows('agreement').toSorted(byTime('agreed_at')))
    if (yes.agreed_at)
      blocks.push({ kind: 'words', text: w.decided.agreed(text(yes.version), day(yes.agreed_at), text(yes.how)) })
  for (const one of rows('sign_off').toSorted(byTime('asked_at'))) {
    blocks.push({ kind: 'heading', text: w.decided.council(day(one.asked_at)) })
    blocks.push(
      facts(
        [w.decided.by, name(one.decider_id ?? one.waits_for, one.waits_for_name)],
        [
          w.decided.answer,
          one.answer
            ? `${w.decided.answers[text(one.answer)] ?? text(one.answer)}, ${day(one.answered_at)}`
            : w.decided.waits,
        ],
        [w.decided.law, one.law],
        [w.decided.challenge, one.challenge],
        [w.decided.mine, one.person_answer],
      ),
      ...of('statement', 'id', one.statement_id).map(saidOne(telling)),
    )
  }
  return { id: 'decided', title: w.decided.title, blocks }
}
