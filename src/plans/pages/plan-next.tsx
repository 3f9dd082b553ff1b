import { Button, Form, NextCard, weekday } from '../../ui/index.ts'
import { contentOf, markOf, nextStep, type Standing } from '../rules/index.ts'
import { mayWrite, whose } from './parts.tsx'
import type { PlanProps } from './plan.tsx'

type Props = Pick<PlanProps, 'view' | 'w' | 'plan' | 'hopes' | 'steps'> & { stands: Standing }

/** The one thing that happens next: what waits for the person first, then the plan’s next step. */
export function PlanNext({ view, w, plan, hopes, steps, stands }: Props) {
  const { own, name, base } = whose(view)
  const { signOff } = plan
  const ui = view.frame.w
  if (signOff?.answer === 'yes with changes' && signOff.personAnswer === null) {
    return (
      <NextCard w={ui} actions={<a href={`${base}/sign-off/answer`}>{w.plan.next.see}</a>}>
        <p>{own ? w.plan.next.changes : w.plan.next.changesFor(name)}</p>
      </NextCard>
    )
  }
  const standing = hopes.filter(({ setAsideAt }) => setAsideAt === null)
  if (stands !== 'agreed' && standing.length > 0 && mayWrite(view)) {
    return (
      <NextCard w={ui} actions={own ? undefined : <a href={`${base}/agreement`}>{w.plan.agreeFor(name)}</a>}>
        <p>{own ? w.plan.next.agree : w.plan.next.agreeFor(name)}</p>
        {own && (
          <>
            <p>{w.plan.agreeLead}</p>
            <Form view={view} to={`${base}/agreement`}>
              <input type="hidden" name="stood" value={markOf(contentOf(plan, hopes, steps))} />
              <Button id="agree">{w.plan.agree}</Button>
            </Form>
          </>
        )}
      </NextCard>
    )
  }
  const checkIn = plan.checkIns.find(({ answeredAt }) => answeredAt === null)
  if (checkIn && checkIn.dueAt <= view.now && mayWrite(view)) {
    return (
      <NextCard w={ui} actions={<a href={`${base}/check-ins/${checkIn.id}`}>{w.plan.next.answer}</a>}>
        <p>{w.plan.next.checkInNow}</p>
      </NextCard>
    )
  }
  const step = nextStep(steps.filter(({ hopeId }) => standing.some(({ id }) => id === hopeId)))
  if (!step && !checkIn) return null
  return (
    <NextCard w={ui}>
      {step && (
        <p>
          {own ? w.plan.next.step : w.plan.next.stepFor(name)} <strong>{step.text}</strong>
        </p>
      )}
      {checkIn && <p>{w.plan.next.checkIn(weekday(checkIn.dueAt))}</p>}
    </NextCard>
  )
}
