import type { Around } from '../../people/index.ts'
import { AtTheirWord } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Day,
  day,
  Form,
  field,
  Input,
  isoDay,
  PageHead,
  Radios,
  Screen,
  Select,
  Textarea,
  Timeline,
} from '../../ui/index.ts'
import type { AnswerRow, Hope, Plan, Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { kept, whoDoes, whose } from './parts.tsx'

/** An idea: a few words, nobody bound by them. */
export function IdeaPage({ view, w, hope }: { view: View; w: Words; hope: Hope }) {
  const { base } = whose(view)
  return (
    <Screen view={view} title={w.idea.title} current="plan">
      <BackLink href={`${base}#hope-${hope.id}`} />
      <PageHead title={w.idea.title} lead={`${w.step.towards(hope.text)}. ${w.idea.lead}`} />
      <Form view={view}>
        <Textarea {...field(view, 'text')} label={{ text: w.idea.label }} rows={2} />
        <AtTheirWord view={view} />
        <Button>{w.idea.send}</Button>
      </Form>
    </Screen>
  )
}

/** What stands in the way, and who could change it. */
export function BarrierPage({ view, w, hope, steps }: { view: View; w: Words; hope: Hope; steps: Step[] }) {
  const { base } = whose(view)
  const of = steps.filter(({ hopeId, byWhom }) => hopeId === hope.id && byWhom !== null)
  return (
    <Screen view={view} title={w.barrier.title} current="plan">
      <BackLink href={`${base}#hope-${hope.id}`} />
      <PageHead title={w.barrier.title} lead={w.barrier.towards(hope.text)} />
      <Form view={view}>
        <Textarea
          {...field(view, 'text')}
          label={{ text: w.barrier.text }}
          hint={{ text: w.barrier.textHint }}
          rows={2}
        />
        <Input {...field(view, 'whoCould')} label={{ text: w.barrier.whoCould }} hint={{ text: w.barrier.whoHint }} />
        {of.length > 0 && (
          <Select
            {...field(view, 'step')}
            label={{ text: w.barrier.step }}
            items={[{ value: '', text: w.barrier.stepNone }, ...of.map(({ id, text }) => ({ value: id, text }))]}
          />
        )}
        <Button>{w.barrier.send}</Button>
      </Form>
    </Screen>
  )
}

/** What should happen when things go wrong. */
export function WhatIfPage({ view, w }: { view: View; w: Words }) {
  const { own, base } = whose(view)
  return (
    <Screen view={view} title={w.whatIf.title} current="plan">
      <BackLink href={`${base}#wrong`} />
      <PageHead title={w.whatIf.title} lead={w.whatIf.lead} />
      <Form view={view}>
        <Textarea
          {...field(view, 'what')}
          label={{ text: w.whatIf.what }}
          hint={{ text: w.whatIf.whatHint }}
          rows={2}
        />
        <Textarea
          {...field(view, 'thenWhat')}
          label={{ text: w.whatIf.thenWhat }}
          hint={{ text: w.whatIf.thenHint }}
          rows={3}
        />
        <AtTheirWord view={view} />
        <Button>{own ? w.whatIf.send : w.whatIf.sendFor}</Button>
      </Form>
    </Screen>
  )
}

/** How we will know that it works. */
export function HowWeKnowPage({ view, w, plan }: { view: View; w: Words; plan: Plan }) {
  const { own, name, base } = whose(view)
  const wrong = view.errors.length > 0 && plan.howWeKnow !== ''
  return (
    <Screen view={view} title={w.howWeKnow.title} current="plan">
      <BackLink href={base} />
      <PageHead title={w.howWeKnow.title} lead={own ? w.howWeKnow.lead : w.howWeKnow.leadFor(name)} />
      {wrong && (
        <Card tone="sun" title={w.changeHope.theirs}>
          <p>{plan.howWeKnow}</p>
        </Card>
      )}
      <Form view={view}>
        <Textarea
          {...kept(view, 'text', plan.howWeKnow)}
          label={{ text: w.howWeKnow.label }}
          hint={{ text: w.howWeKnow.hint }}
          rows={3}
        />
        <input type="hidden" name="version" value={plan.version} />
        <AtTheirWord view={view} />
        <Button>{w.howWeKnow.send}</Button>
      </Form>
    </Screen>
  )
}

/** Marking a step done, with a word about it for whoever wants to say one. */
export function DonePage({ view, w, step }: { view: View; w: Words; step: Step }) {
  const { base } = whose(view)
  return (
    <Screen view={view} title={w.step.doneTitle} current="plan">
      <BackLink href={`${base}#hope-${step.hopeId}`} />
      <PageHead title={w.step.doneTitle} lead={step.text} />
      <Form view={view}>
        <Textarea {...kept(view, 'words', step.doneWords)} label={{ text: w.step.doneLabel }} rows={2} />
        <div class="govuk-button-group">
          <Button>{w.step.doneSend}</Button>
          {step.doneAt && (
            <Button name="undo" value="yes" classes="govuk-button--secondary">
              {w.step.notDone}
            </Button>
          )}
        </div>
      </Form>
    </Screen>
  )
}

type AnswerProps = { view: View; w: Words; step: Step; answers: AnswerRow[]; around: Around[] }

/** Writing down what a helper answered, at their word; and all their answers so far. */
export function AnswerPage({ view, w, step, answers, around }: AnswerProps) {
  const { base } = whose(view)
  const who = whoDoes(step, around, view, w)
  const { id, ...answer } = field(view, 'answer')
  const offered = step.answer === 'yes' ? (['taken back'] as const) : (['yes', 'no'] as const)
  const texts = { yes: w.answer.yes, no: w.answer.no, 'taken back': w.answer.backFor }
  return (
    <Screen view={view} title={w.answer.title(who)} current="plan">
      <BackLink href={`${base}#hope-${step.hopeId}`} />
      <PageHead title={w.answer.title(who)} lead={`${step.text}. ${w.answer.lead(who)}`} />
      <Form view={view}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{ legend: { text: w.answer.legend(who) } }}
          items={offered.map((value) => ({ value, text: texts[value] }))}
        />
        <Textarea {...field(view, 'words')} label={{ text: w.answer.words }} rows={2} />
        <AtTheirWord view={view} name={who} />
        <Button>{w.answer.send}</Button>
      </Form>
      {answers.length > 0 && (
        <Card title={w.answer.history}>
          <Timeline>
            {answers.map((one) => (
              <Day
                key={one.id}
                when={day(one.at, view.now)}
                iso={isoDay(one.at)}
                title={`${who} ${w.answer.says[one.answer]}`}
              >
                {one.words && <p>“{one.words}”</p>}
              </Day>
            ))}
          </Timeline>
        </Card>
      )}
    </Screen>
  )
}
