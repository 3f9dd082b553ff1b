import type { Around } from '../../people/index.ts'
import { AtTheirWord, OffScreenLink } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Details,
  Form,
  field,
  Input,
  PageHead,
  Radios,
  Screen,
  Select,
  Textarea,
} from '../../ui/index.ts'
import { needsOwnYes } from '../rules/index.ts'
import { type Hope, kinds, type Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { kept, MaybeDay, whoDoes, whose } from './parts.tsx'

/** Adding a step to a hope. */
export function NewStepPage({ view, w, hope, around }: { view: View; w: Words; hope: Hope; around: Around[] }) {
  return <StepPage view={view} w={w} hope={hope} around={around} step={null} title={w.step.title} />
}

type ChangeProps = { view: View; w: Words; hope: Hope; step: Step; around: Around[] }

/** Changing a step, or making one of an idea. */
export function ChangeStepPage({ view, w, hope, step, around }: ChangeProps) {
  const { base } = whose(view)
  const title = step.byWhom === null ? w.step.titleIdea : w.step.titleChange
  return (
    <StepPage view={view} w={w} hope={hope} around={around} step={step} title={title}>
      <Card title={w.step.more}>
        {needsOwnYes(step) && (
          <p>
            <a href={`${base}/steps/${step.id}/answer`}>{w.answer.title(whoDoes(step, around, view, w))}</a>
          </p>
        )}
        {step.doneAt && (
          <p>
            <a href={`${base}/steps/${step.id}/done`}>{w.step.notDone}</a>
          </p>
        )}
        <Form view={view} to={`${base}/steps/${step.id}/aside`}>
          <Button classes="govuk-button--secondary">{w.step.aside}</Button>
        </Form>
      </Card>
    </StepPage>
  )
}

type PageProps = Omit<ChangeProps, 'step'> & { step: Step | null; title: string; children?: preact.ComponentChildren }

function StepPage({ view, w, hope, around, step, title, children }: PageProps) {
  const { base } = whose(view)
  const per = kept(view, 'per', step?.costPer ?? '')
  const elsewhere =
    step && textOf(view.typed, 'version') !== '' && textOf(view.typed, 'version') !== String(step.version)
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={`${base}#hope-${hope.id}`} />
      <PageHead title={title} lead={w.step.towards(hope.text)} />
      {elsewhere && (
        <Card tone="sun" title={w.step.now}>
          <p>
            {step.text} – {whoDoes(step, around, view, w)} {step.whenWords}
          </p>
        </Card>
      )}
      <Form view={view}>
        <Textarea
          {...kept(view, 'text', step?.text ?? '')}
          label={{ text: w.step.text }}
          hint={{ text: w.step.textHint }}
          rows={2}
        />
        <ByWhom view={view} w={w} around={around} step={step} />
        <Input
          {...kept(view, 'whenWords', step?.whenWords ?? '')}
          label={{ text: w.step.when }}
          hint={{ text: w.step.whenHint }}
        />
        <Details summaryText={w.step.dayAndCost} open={hasDayOrCost(view, step)}>
          <MaybeDay view={view} name="due" legend={w.step.due} hint={w.step.dueHint} before={step?.dueOn} />
          <Input
            {...kept(view, 'cost', (step?.costPence ?? null) === null ? '' : String(Number(step?.costPence) / 100))}
            label={{ text: w.step.cost }}
            hint={{ text: w.step.costHint }}
            prefix={{ text: '£' }}
            inputmode="decimal"
            classes="govuk-input--width-5"
          />
          <Radios
            name="per"
            value={per.value}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: w.step.per } }}
            items={Object.entries(w.step.pers).map(([value, text]) => ({ value, text }))}
          />
        </Details>
        <input type="hidden" name="version" value={step?.version ?? 0} />
        <AtTheirWord view={view} />
        <Button>{step?.byWhom ? w.step.save : w.step.send}</Button>
      </Form>
      {children}
      {step && <OffScreenLink view={view} kind="step" entry={step.id} />}
    </Screen>
  )
}

/** Open where something is in it already, or wrong. */
function hasDayOrCost(view: View, step: Step | null): boolean {
  const typed = ['due-day', 'due-month', 'due-year', 'cost'].some((name) => textOf(view.typed, name) !== '')
  return typed || Boolean(step?.dueOn) || (step?.costPence ?? null) !== null
}

/** The nearest first, paid support last; people and neighbours are asked for their own yes. */
function ByWhom({ view, w, around, step }: { view: View; w: Words; around: Around[]; step: Step | null }) {
  const { own, name } = whose(view)
  const others = around.filter(({ stands, memberId }) => stands && memberId !== view.person?.id)
  const { id, ...byWhom } = kept(view, 'byWhom', step?.byWhom ?? '')
  return (
    <>
      <Radios
        {...byWhom}
        idPrefix={id}
        fieldset={{ legend: { text: w.step.byWhom } }}
        items={kinds.map((kind) => ({
          value: kind,
          text: kind === 'me' && !own ? w.step.meFor(name) : w.step.kinds[kind],
          hint: w.step.hints[kind] ? { text: w.step.hints[kind] } : undefined,
        }))}
      />
      {others.length > 0 && (
        <Select
          {...field(view, 'helper')}
          value={kept(view, 'helper', step?.helperId ?? '').value}
          label={{ text: w.step.helper }}
          items={[
            { value: '', text: w.step.helperNone },
            ...others.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
          ]}
        />
      )}
      <Input
        {...kept(view, 'whoName', step?.whoName ?? '')}
        label={{ text: w.step.whoName }}
        hint={{ text: w.step.whoHint }}
      />
    </>
  )
}
