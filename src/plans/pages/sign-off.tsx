import { type Around, AtTheirWord, nameOf } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Details,
  day,
  Empty,
  Form,
  field,
  InsetText,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
  weekday,
} from '../../ui/index.ts'
import { councilSteps } from '../rules/index.ts'
import type { Hope, Plan, Step, WaitingForMe } from '../store/index.ts'
import type { Words } from '../words.ts'
import { costOf, whoDoes, whose } from './parts.tsx'

/** Plans that wait for the reader’s answer. */
export function SignOffsPage({ view, w, waiting }: { view: View; w: Words; waiting: WaitingForMe[] }) {
  return (
    <Screen view={view} title={w.signOff.waiting} current="sign-offs">
      <PageHead title={w.signOff.waiting} lead={w.council.silence} />
      <Card>
        {waiting.length === 0 && <Empty>{w.signOff.waitingNone}</Empty>}
        <PlainList>
          {waiting.map((one) => (
            <Row
              key={one.personId}
              title={w.plan.titleFor(one.knownAs)}
              href={`/people/${one.personId}/plan/sign-off`}
              under={w.signOff.by(weekday(one.climbsAt))}
            />
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

type Props = { view: View; w: Words; plan: Plan; hopes: Hope[]; steps: Step[]; around: Around[] }

/** Where the decider answers: what is asked of the council, and yes, yes with changes, or a no that has to stand up. */
export function SignOffPage({ view, w, plan, hopes, steps, around }: Props) {
  const { name, base } = whose(view)
  const { signOff } = plan
  const asked = councilSteps(steps).filter(({ hopeId }) =>
    hopes.some(({ id, setAsideAt }) => id === hopeId && !setAsideAt),
  )
  const mine = signOff?.answer === null && signOff.waitsFor === view.viewer?.id
  return (
    <Screen view={view} title={w.signOff.title(name)} current="sign-offs">
      <BackLink href="/sign-offs" />
      <PageHead
        title={w.signOff.title(name)}
        lead={signOff ? w.signOff.lead(weekday(signOff.climbsAt)) : undefined}
        links={<a href={base}>{w.signOff.all}</a>}
      />
      <Card title={w.signOff.asks}>
        <PlainList>
          {asked.map((step) => (
            <Row
              key={step.id}
              title={step.text}
              under={[
                `“${hopes.find(({ id }) => id === step.hopeId)?.text}”`,
                whoDoes(step, around, view, w),
                costOf(step, w),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </PlainList>
      </Card>
      <InsetText>{w.signOff.unwise}</InsetText>
      {mine ? (
        <DecideForm view={view} w={w} asked={asked} stood={signOff?.agreementId ?? ''} />
      ) : (
        <p>{w.signOff.waitsElsewhere}</p>
      )}
    </Screen>
  )
}

function DecideForm({ view, w: { signOff: w }, asked, stood }: { view: View; w: Words; asked: Step[]; stood: string }) {
  const { id, ...answer } = field(view, 'answer')
  return (
    <Form view={view}>
      <input type="hidden" name="stood" value={stood} />
      <Radios
        {...answer}
        idPrefix={id}
        fieldset={{ legend: { text: w.legend, classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'yes', text: w.yes },
          {
            value: 'yes with changes',
            text: w.changes,
            hint: { text: w.changesHint },
            conditional: { html: asked.map((step) => <ChangeOf key={step.id} view={view} w={w} step={step} />) },
          },
          { value: 'no', text: w.no, conditional: { html: <Refusal view={view} w={w} /> } },
        ]}
      />
      <Textarea {...field(view, 'reasons')} label={{ text: w.reasons }} rows={4} />
      <Button>{w.send}</Button>
    </Form>
  )
}

function ChangeOf({ view, w, step }: { view: View; w: Words['signOff']; step: Step }) {
  const names = [`instead-${step.id}`, `why-${step.id}`]
  const open = names.some((name) => textOf(view.typed, name) !== '' || view.errors.some(({ field }) => field === name))
  return (
    <Details summaryText={w.change(step.text)} open={open}>
      <Textarea {...field(view, `instead-${step.id}`)} label={{ text: w.instead(step.text) }} rows={2} />
      <Textarea {...field(view, `why-${step.id}`)} label={{ text: w.whyOf(step.text) }} rows={2} />
    </Details>
  )
}

function Refusal({ view, w }: { view: View; w: Words['signOff'] }) {
  return (
    <>
      <Textarea {...field(view, 'law')} label={{ text: w.law }} hint={{ text: w.lawHint }} rows={2} />
      <Textarea {...field(view, 'challenge')} label={{ text: w.challenge }} hint={{ text: w.challengeHint }} rows={3} />
    </>
  )
}

/** The person answers the changes: their yes, or back to the council. */
export function ChangesPage({ view, w, plan, around }: { view: View; w: Words; plan: Plan; around: Around[] }) {
  const { own, name, base } = whose(view)
  const { signOff } = plan
  const open = signOff?.answer === 'yes with changes' && signOff.personAnswer === null
  const { id, ...answer } = field(view, 'answer')
  return (
    <Screen view={view} title={w.changesAnswer.title} current="plan">
      <BackLink href={base} />
      <PageHead
        title={w.changesAnswer.title}
        over={
          signOff?.answeredAt
            ? `${nameOf(around, signOff.waitsFor, signOff.waitsForName)}, ${day(signOff.answeredAt, view.now)}`
            : undefined
        }
        lead={own ? w.changesAnswer.lead : w.changesAnswer.leadFor(name)}
      />
      {!open && <Empty>{w.changesAnswer.gone}</Empty>}
      {open &&
        signOff.changes.map((change) => (
          <Card key={change.stepId}>
            <div class="beside">
              <div>
                <h2>{w.changesAnswer.was}</h2>
                <p>{change.was}</p>
              </div>
              <div>
                <h2>{w.changesAnswer.instead}</h2>
                <p>{change.instead}</p>
              </div>
            </div>
            <p>
              <strong>{w.changesAnswer.why}:</strong> {change.why}
            </p>
          </Card>
        ))}
      {open && (
        <Form view={view}>
          <Radios
            {...answer}
            idPrefix={id}
            value={textOf(view.typed, 'answer')}
            fieldset={{ legend: { text: w.changesAnswer.legend } }}
            items={[
              { value: 'yes', text: w.changesAnswer.yes },
              { value: 'no', text: w.changesAnswer.no },
            ]}
          />
          <AtTheirWord view={view} />
          <Button>{w.changesAnswer.send}</Button>
        </Form>
      )}
    </Screen>
  )
}
