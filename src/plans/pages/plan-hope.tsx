import type { Statement } from '../../conversations/index.ts'
import { RepliesTo } from '../../people/index.ts'
import {
  Chip,
  type ChipKind,
  Details,
  day,
  daysBetween,
  Hope as HopeCard,
  isoDay,
  PlainList,
  RatingChart,
  Row,
  Step as StepLine,
  Steps,
} from '../../ui/index.ts'
import { needsOwnYes, progress, type StepState, stateOfStep } from '../rules/index.ts'
import type { Barrier, Hope, Plan, Step } from '../store/index.ts'
import { costOf, ended, mayWrite, whoDoes, whose } from './parts.tsx'
import type { PlanProps } from './plan.tsx'

type Props = PlanProps & { hope: Hope }

/** One hope with its steps, ideas, what is in the way, and how near it is in the person’s own eyes. */
export function PlanHope(props: Props) {
  const { view, w, hope, plan, steps, statements } = props
  const { own, name, base } = whose(view)
  const mine = steps.filter(({ hopeId }) => hopeId === hope.id)
  const real = mine.filter(({ byWhom }) => byWhom !== null)
  const ideas = mine.filter(({ byWhom }) => byWhom === null)
  const ratings = plan.ratings.filter(({ hopeId }) => hopeId === hope.id)
  const barriers = plan.barriers.filter(({ hopeId, goneAt }) => hopeId === hope.id && !goneAt)
  const quoted = hope.statementId ? statements.find(({ id }) => id === hope.statementId) : undefined
  return (
    <HopeCard level={3} id={`hope-${hope.id}`} words={hope.text} end={<Progress {...props} steps={real} />}>
      {quoted && <Quoted {...props} quoted={quoted} />}
      {real.length > 0 && (
        <Steps>
          {real.map((step) => (
            <OneStep key={step.id} {...props} step={step} barrier={barriers.find(({ stepId }) => stepId === step.id)} />
          ))}
        </Steps>
      )}
      {barriers
        .filter(({ stepId }) => !real.some(({ id }) => id === stepId))
        .map((barrier) => (
          <p key={barrier.id} class="barrier">
            <strong>{w.plan.barrier}</strong> {ended(barrier.text)}{' '}
            {barrier.whoCould && w.plan.couldChange(barrier.whoCould)}{' '}
            {mayWrite(view) && (
              <a class="no-print" href={`${base}/barriers/${barrier.id}`}>
                {w.barrier.gone}
              </a>
            )}
          </p>
        ))}
      {ideas.length > 0 && <Ideas {...props} ideas={ideas} open={real.length === 0} />}
      {ratings.length > 0 && (
        <>
          <h4>{own ? w.plan.own : w.plan.ownFor(name)}</h4>
          {ratings.length === 1 && <OneRating {...props} rating={ratings[0]} />}
          {ratings.length > 1 && (
            <RatingChart
              w={view.frame.w}
              whose={own ? w.plan.my : w.plan.whose(name)}
              ratings={ratings.map(({ ratedAt, value, words }) => ({
                on: isoDay(ratedAt),
                label: day(ratedAt, view.now),
                value,
                words: words || undefined,
              }))}
              table="folded"
            >
              {ratings.at(-1)?.words && <p>“{ratings.at(-1)?.words}”</p>}
            </RatingChart>
          )}
        </>
      )}
      {mayWrite(view) && (
        <div class="no-print hope-acts">
          <div class="actions">
            <a href={`${base}/hopes/${hope.id}/steps/new`}>{w.plan.addStep}</a>
            <a href={`${base}/hopes/${hope.id}/rate`}>{w.plan.rate}</a>
            <a href={`${base}/hopes/${hope.id}/ideas`}>{w.plan.ideasNear}</a>
          </div>
          <Details summaryText={w.plan.moreToDo} classes="quiet">
            <div class="actions">
              <a href={`${base}/hopes/${hope.id}/ideas/new`}>{w.plan.addIdea}</a>
              <a href={`${base}/hopes/${hope.id}/barriers/new`}>{w.plan.addBarrier}</a>
              <a href={`${base}/hopes/${hope.id}`}>{w.plan.changeHope}</a>
            </div>
          </Details>
        </div>
      )}
    </HopeCard>
  )
}

/** A single rating is said, not drawn: there is nothing yet to compare it with. */
function OneRating({ view, rating }: Props & { rating?: Plan['ratings'][number] }) {
  if (!rating) return null
  return (
    <p>
      <strong>{view.frame.w.ratings.outOf(rating.value)}</strong>, {day(rating.ratedAt, view.now)}.{' '}
      {rating.words && `“${rating.words}”`}
    </p>
  )
}

function Progress({ w, steps }: Pick<Props, 'w' | 'steps'>) {
  const { done, of } = progress(steps)
  if (of === 0) return <Chip>{w.plan.noneYet}</Chip>
  return <Chip kind={done > 0 ? 'kept' : 'soon'}>{w.plan.done(done, of)}</Chip>
}

/** A hope may come from something said on another day in other words: those stand under it, with their day. */
function Quoted({ view, w, hope, quoted, replies, around }: Props & { quoted: Statement }) {
  const line = w.plan.quotes(day(quoted.saidAt, view.now))
  return (
    <>
      <p class="soft">{quoted.text === hope.text ? line : `“${quoted.text}” – ${line}`}</p>
      <RepliesTo view={view} statement={quoted.id} replies={replies} around={around} />
    </>
  )
}

const chips: Record<StepState, ChipKind> = {
  idea: 'plain',
  done: 'kept',
  asked: 'mine',
  'said no': 'late',
  'taken back': 'late',
  'said yes': 'kept',
  late: 'late',
  dated: 'soon',
  open: 'plain',
}

function OneStep({ view, w, step, around, barrier }: Props & { step: Step; barrier?: Barrier }) {
  const { name, base } = whose(view)
  const state = stateOfStep(step, isoDay(view.now))
  const who = whoDoes(step, around, view, w)
  const may = mayWrite(view)
  const asked = needsOwnYes(step) && state !== 'done'
  return (
    <StepLine
      w={view.frame.w}
      who={who || name}
      what={step.text}
      detail={detailOf(step, who, w)}
      end={<Chip kind={chips[state]}>{chipWords(state, step, view.now, w)}</Chip>}
      barrier={barrier && { what: ended(barrier.text), who: barrier.whoCould }}
    >
      {step.answer === 'taken back' && step.answeredAt && (
        <p class="soft">{w.plan.unmetSince(who, day(step.answeredAt, view.now))}</p>
      )}
      {step.answer === 'yes' && step.answerWords && <p class="soft">“{step.answerWords}”</p>}
      {step.doneWords && <p class="soft">“{step.doneWords}”</p>}
      {may && (
        <div class="actions">
          {state !== 'done' && (!asked || step.answer === 'yes') && (
            <a href={`${base}/steps/${step.id}/done`}>{w.step.done}</a>
          )}
          {asked && step.answer !== 'yes' && <a href={`${base}/steps/${step.id}/answer`}>{w.answer.title(who)}</a>}
          <a href={`${base}/steps/${step.id}`} aria-label={w.plan.changeStep(step.text)}>
            {w.plan.change}
          </a>
          {barrier && <a href={`${base}/barriers/${barrier.id}`}>{w.barrier.gone}</a>}
        </div>
      )}
    </StepLine>
  )
}

/** “Amir · Thursdays at 6.30 · £62 a week”. */
function detailOf(step: Step, who: string, w: Props['w']): string {
  const kind = step.byWhom ? w.kindNames[step.byWhom] : ''
  const named = step.byWhom === 'me' ? kind : [who, kind].filter((part) => part && part !== '').join(' · ')
  const cost = costOf(step, w)
  return [named, step.whenWords, cost].filter(Boolean).join(' · ')
}

function chipWords(state: StepState, step: Step, now: Date, w: Props['w']): string {
  const due = step.dueOn ? new Date(`${step.dueOn}T12:00:00Z`) : now
  if (state === 'late') return w.plan.state.late(daysBetween(due, now))
  if (state === 'dated') return day(due, now)
  if (state === 'open' || state === 'idea') return w.plan.state.asNothing
  return w.plan.state[state]
}

function Ideas({ view, w, ideas, open }: Props & { ideas: Step[]; open: boolean }) {
  const { base } = whose(view)
  return (
    <Details summaryText={w.plan.ideasOf(ideas.length)} open={open} classes="quiet">
      <PlainList>
        {ideas.map(({ id, text }) => (
          <Row
            key={id}
            title={text}
            under={w.plan.onlyAnIdea}
            end={
              mayWrite(view) && (
                <a class="no-print" href={`${base}/steps/${id}`}>
                  {w.plan.makeStep}
                </a>
              )
            }
          />
        ))}
      </PlainList>
    </Details>
  )
}
