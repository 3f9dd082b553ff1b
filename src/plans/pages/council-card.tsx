import { SaidOne } from '../../conversations/index.ts'
import { Card, Chip, day, weekday } from '../../ui/index.ts'
import { whose } from './parts.tsx'
import type { PlanProps } from './plan.tsx'

/** How the lawful sign-off stands: with whom, by when, where it goes next, and every answer with its reasons. */
export function CouncilCard({
  view,
  w,
  plan,
  statements,
  replies,
  around,
}: Pick<PlanProps, 'view' | 'w' | 'plan' | 'statements' | 'replies' | 'around'>) {
  const { signOff } = plan
  const { base } = whose(view)
  if (!signOff) return null
  const reasons = statements.find(({ id }) => id === signOff.statementId)
  const answeredOn = signOff.answeredAt ? day(signOff.answeredAt, view.now) : ''
  const late = signOff.answer === null && signOff.dueAt < view.now
  return (
    <Card title={w.council.title} id="council">
      {signOff.answer === null && (
        <>
          <p>
            <Chip kind={late ? 'late' : 'soon'}>
              {late ? w.council.late(weekday(signOff.dueAt)) : w.council.owedBy(weekday(signOff.dueAt))}
            </Chip>
          </p>
          <p>
            {signOff.climbs > 0 ? w.council.climbed(signOff.waitsForName) : w.council.waits(signOff.waitsForName)}{' '}
            {signOff.thenName ? w.council.thenTo(signOff.thenName) : w.council.thenTop} {w.council.silence}
          </p>
          {signOff.waitsFor === view.viewer?.id && (
            <div class="actions">
              <a href={`${base}/sign-off`}>{w.council.decide}</a>
            </div>
          )}
        </>
      )}
      {signOff.answer === 'yes' && <p>{w.council.yes(signOff.waitsForName, answeredOn)}</p>}
      {signOff.answer === 'yes with changes' && <p>{w.council.changes(signOff.waitsForName, answeredOn)}</p>}
      {signOff.answer === 'yes with changes' && signOff.personAnswer === 'yes' && <p>{w.council.accepted}</p>}
      {signOff.answer === 'no' && (
        <>
          <p>{w.council.no(signOff.waitsForName, answeredOn)}</p>
          <h3>{w.council.law}</h3>
          <p>{signOff.law}</p>
          <h3>{w.council.challenge}</h3>
          <p>{signOff.challenge}</p>
        </>
      )}
      {reasons && (
        <>
          <h3>{w.council.why}</h3>
          <SaidOne view={view} statement={reasons} replies={replies} around={around} />
        </>
      )}
    </Card>
  )
}
