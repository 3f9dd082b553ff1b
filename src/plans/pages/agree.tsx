import { AtTheirWord } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import { BackLink, Button, Card, Form, PageHead, PlainList, Row, Screen } from '../../ui/index.ts'
import { contentOf, markOf } from '../rules/index.ts'
import type { Hope, Plan, Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'

/** Saying yes to the plan as it stands, or writing down that its person did. */
export function AgreePage({
  view,
  w,
  plan,
  hopes,
  steps,
}: {
  view: View
  w: Words
  plan: Plan
  hopes: Hope[]
  steps: Step[]
}) {
  const { own, name, base } = whose(view)
  const title = own ? w.plan.agree : w.plan.agreeFor(name)
  const standing = hopes.filter(({ setAsideAt }) => setAsideAt === null)
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={base} />
      <PageHead title={title} lead={own ? w.plan.agreeLead : w.plan.agreeLeadFor(name)} />
      <Card>
        <PlainList>
          {standing.map((hope) => (
            <Row
              key={hope.id}
              title={`“${hope.text}”`}
              under={steps
                .filter(({ hopeId, byWhom }) => hopeId === hope.id && byWhom !== null)
                .map(({ text }) => text)
                .join(' · ')}
            />
          ))}
        </PlainList>
      </Card>
      <Form view={view}>
        <AtTheirWord view={view} />
        <input type="hidden" name="stood" value={markOf(contentOf(plan, hopes, steps))} />
        <Button id="agree">{title}</Button>
      </Form>
    </Screen>
  )
}
