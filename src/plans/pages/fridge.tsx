import { RepliesTo, ringFor } from '../../people/index.ts'
import { Screen } from '../../ui/index.ts'
import { strongIn } from '../rules/index.ts'
import { whoDoes, whose } from './parts.tsx'
import type { PlanProps } from './plan.tsx'

/** One page that one would put on the fridge: one’s own words, hopes with their steps, whom to ring. */
export function FridgePage({ view, w, plan, hopes, steps, statements, replies, around }: PlanProps) {
  const { name } = whose(view)
  const own = strongIn(statements).find(({ speakerId, confirmedAt }) => speakerId === view.person?.id && confirmedAt)
  const worker = around.find(({ kind, stands }) => kind === 'alongside' && stands)
  const ring = ringFor(view, worker?.memberId)
  return (
    <Screen view={view} title={w.fridge.title(name)} print="fridge">
      <article class="fridge">
        <h1>{w.fridge.heading(name)}</h1>
        {own && (
          <>
            <p class="fridge-own">“{own.text}”</p>
            <RepliesTo view={view} statement={own.id} replies={replies} around={around} />
          </>
        )}
        {hopes
          .filter(({ setAsideAt }) => setAsideAt === null)
          .map((hope) => (
            <section key={hope.id}>
              <h2>{hope.text}</h2>
              <ul class="fridge-steps">
                {steps
                  .filter(({ hopeId, byWhom }) => hopeId === hope.id && byWhom !== null)
                  .map((step) => (
                    <li key={step.id} class={step.doneAt ? 'done' : undefined}>
                      <span>
                        {w.fridge.who(
                          [step.text, step.whenWords].filter(Boolean).join(', '),
                          whoDoes(step, around, view, w),
                        )}
                      </span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        {plan.whatIfs.length > 0 && (
          <>
            <h2>{w.fridge.wrong}</h2>
            {plan.whatIfs.map(({ id, what, thenWhat }) => (
              <p key={id}>
                {what && w.plan.if(what)} {thenWhat}
              </p>
            ))}
          </>
        )}
        <p class="fridge-ring">
          {w.fridge.ring(worker?.knownAs ?? ring.name)} <strong>{ring.number}</strong>
        </p>
      </article>
    </Screen>
  )
}
