import { SaidOne, type Statement } from '../../conversations/index.ts'
import { type Around, AtTheirWord, OffScreenLink, type Reply } from '../../people/index.ts'
import { NotFound, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Empty,
  Form,
  field,
  Input,
  isoDay,
  PageHead,
  Radios,
  RatingChart,
  Screen,
  Textarea,
  weekday,
} from '../../ui/index.ts'
import { contentOf } from '../rules/index.ts'
import type { Hope, Plan, Review, Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'
import { SideBySide } from './side-by-side.tsx'

/** Did it happen, did it help? */
export function CheckInPage({ view, w, plan }: { view: View; w: Words; plan: Plan }) {
  const { own, name, base } = whose(view)
  const checkIn = plan.checkIns.find(({ id }) => id === view.params.checkIn)
  if (!checkIn) throw new NotFound()
  const { happened, helped, words } = {
    happened: field(view, 'happened'),
    helped: field(view, 'helped'),
    words: field(view, 'words'),
  }
  const weeks = checkIn.weeks
  return (
    <Screen view={view} title={w.checkIn.title} current="plan">
      <BackLink href={base} />
      <PageHead title={w.checkIn.title} lead={own ? w.checkIn.lead(weeks) : w.checkIn.leadFor(weeks, name)} />
      {checkIn.dueAt > view.now && <p>{w.checkIn.early(weekday(checkIn.dueAt))}</p>}
      {checkIn.answeredAt ? (
        <Empty>{w.checkIn.answered(day(checkIn.answeredAt, view.now))}</Empty>
      ) : (
        <Form view={view}>
          <Radios
            {...happened}
            fieldset={{ legend: { text: w.checkIn.happened } }}
            items={Object.entries(w.checkIn.happens).map(([value, text]) => ({ value, text }))}
          />
          <Radios
            {...helped}
            fieldset={{ legend: { text: w.checkIn.helped } }}
            items={Object.entries(w.checkIn.helps).map(([value, text]) => ({ value, text }))}
          />
          <Textarea {...words} label={{ text: w.checkIn.words }} rows={3} />
          <AtTheirWord view={view} />
          <Button>{w.checkIn.send}</Button>
        </Form>
      )}
      <OffScreenLink view={view} kind="check-in" entry={checkIn.id} />
    </Screen>
  )
}

/** How near a hope is, in the person’s own eyes. */
export function RatePage({ view, w, plan, hope }: { view: View; w: Words; plan: Plan; hope: Hope }) {
  const { own, name, base } = whose(view)
  const ratings = plan.ratings.filter(({ hopeId }) => hopeId === hope.id)
  const { id, ...value } = field(view, 'value')
  return (
    <Screen view={view} title={w.rating.title} current="plan">
      <BackLink href={`${base}#hope-${hope.id}`} />
      <PageHead title={w.rating.title} over={`“${hope.text}”`} lead={own ? w.rating.lead : w.rating.leadFor(name)} />
      {ratings.length > 0 && (
        <RatingChart
          w={view.frame.w}
          whose={own ? w.plan.my : w.plan.whose(name)}
          ratings={ratings.map((one) => ({
            on: isoDay(one.ratedAt),
            label: day(one.ratedAt, view.now),
            value: one.value,
            words: one.words || undefined,
          }))}
        />
      )}
      <Form view={view}>
        <Radios
          {...value}
          idPrefix={id}
          classes="govuk-radios--inline numbers"
          fieldset={{ legend: { text: w.rating.label } }}
          items={Array.from({ length: 11 }, (_, number) => ({ value: number, text: String(number) }))}
        />
        <Textarea {...field(view, 'words')} label={{ text: w.rating.words }} rows={2} />
        <AtTheirWord view={view} />
        <Button>{w.rating.send}</Button>
      </Form>
    </Screen>
  )
}

type ReviewProps = {
  view: View
  w: Words
  plan: Plan
  hopes: Hope[]
  steps: Step[]
  reviews: Review[]
  statements: Statement[]
  replies: Reply[]
  around: Around[]
}

/** Looking at the plan again: what was agreed stands beside what stands now. */
export function ReviewPage({ view, w, plan, hopes, steps, reviews, statements, replies, around }: ReviewProps) {
  const { base } = whose(view)
  const { agreement } = plan
  const { id, ...outcome } = field(view, 'outcome')
  const answered = plan.checkIns.filter(({ answeredAt }) => answeredAt !== null)
  return (
    <Screen view={view} title={w.review.title} current="plan" wide>
      <BackLink href={base} />
      <PageHead title={w.review.title} lead={w.review.lead} />
      {agreement === null ? (
        <Empty action={<a href={base}>{w.plan.title}</a>}>{w.review.nothing}</Empty>
      ) : (
        <>
          <SideBySide
            view={view}
            w={w}
            around={around}
            before={{ title: w.review.earlier(day(agreement.agreedAt, view.now)), content: agreement.content }}
            after={{ title: w.review.now, content: contentOf(plan, hopes, steps) }}
          />
          {answered.length > 0 && (
            <Card title={w.review.asked}>
              <ul>
                {answered.map((one) => (
                  <li key={one.id}>
                    {one.answeredAt && day(one.answeredAt, view.now)}: {w.checkIn.happened}{' '}
                    {one.happened && w.checkIn.happens[one.happened]}. {w.checkIn.helped}{' '}
                    {one.helped && w.checkIn.helps[one.helped]}. {one.words && `“${one.words}”`}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Form view={view}>
            <Input {...field(view, 'whoWasThere')} label={{ text: w.review.who }} />
            <Textarea {...field(view, 'wentWell')} label={{ text: w.review.well }} rows={3} />
            <Textarea {...field(view, 'didNot')} label={{ text: w.review.didNot }} rows={3} />
            <Radios
              {...outcome}
              idPrefix={id}
              fieldset={{ legend: { text: w.review.legend } }}
              items={[
                { value: 'keep', text: w.review.keep },
                { value: 'change', text: w.review.change, hint: { text: w.review.changeHint } },
              ]}
            />
            <AtTheirWord view={view} />
            <Button>{w.review.send}</Button>
          </Form>
        </>
      )}
      {reviews.length > 0 && (
        <Card title={w.review.before}>
          {reviews.map((one) => (
            <section key={one.id}>
              <h3>{day(one.lookedAt, view.now)}</h3>
              {one.whoWasThere && <p class="soft">{one.whoWasThere}</p>}
              {one.wentWell && (
                <p>
                  <strong>{w.review.well}</strong> {one.wentWell}
                </p>
              )}
              {one.didNot && (
                <p>
                  <strong>{w.review.didNot}</strong> {one.didNot}
                </p>
              )}
              <Outcome view={view} w={w} one={one} statements={statements} replies={replies} around={around} />
            </section>
          ))}
        </Card>
      )}
    </Screen>
  )
}

type OutcomeProps = Pick<ReviewProps, 'view' | 'w' | 'statements' | 'replies' | 'around'> & { one: Review }

/** What was decided, with what others say to it and the way to answer (P3). */
function Outcome({ view, w, one, statements, replies, around }: OutcomeProps) {
  const decision = statements.find(({ id }) => id === one.statementId)
  if (!decision) return <p>{one.outcome === 'keep' ? w.review.keep : w.review.change}.</p>
  return <SaidOne view={view} statement={decision} replies={replies} around={around} />
}
