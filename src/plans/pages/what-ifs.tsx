import { NotFound, type View } from '../../platform/index.ts'
import { BackLink, Button, Card, Form, PageHead, Paragraphs, Screen } from '../../ui/index.ts'
import type { Plan } from '../store/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'

/** All that should happen when things go wrong, to add to and to take from. */
export function WhatIfsPage({ view, w, plan }: { view: View; w: Words; plan: Plan }) {
  const { base } = whose(view)
  return (
    <Screen view={view} title={w.whatIf.title} current="plan">
      <BackLink href={base} />
      <PageHead title={w.whatIf.title} lead={w.whatIf.lead} />
      {plan.whatIfs.map(({ id, what, thenWhat }) => (
        <Card key={id} title={what ? w.plan.if(what) : undefined}>
          <Paragraphs text={thenWhat} />
          <Form view={view} to={`${base}/what-ifs/${id}/aside`}>
            <Button classes="govuk-button--secondary">{w.whatIf.aside}</Button>
          </Form>
        </Card>
      ))}
      <Button href={`${base}/what-ifs/new`}>{w.plan.addWrong}</Button>
    </Screen>
  )
}

/** Saying that something is no longer in the way. */
export function BarrierGonePage({ view, w, plan }: { view: View; w: Words; plan: Plan }) {
  const { base } = whose(view)
  const barrier = plan.barriers.find(({ id }) => id === view.params.barrier)
  if (!barrier) throw new NotFound()
  return (
    <Screen view={view} title={w.barrier.gone} current="plan">
      <BackLink href={`${base}#hope-${barrier.hopeId}`} />
      <PageHead title={w.barrier.gone} lead={`${w.plan.barrier} ${barrier.text}`} />
      <Form view={view}>
        <Button>{w.barrier.gone}</Button>
      </Form>
    </Screen>
  )
}
