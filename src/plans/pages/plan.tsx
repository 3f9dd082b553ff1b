import { SaidOne, type Statement } from '../../conversations/index.ts'
import { type Around, nameOf, type Reply } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import { Button, Card, Details, day, Empty, Form, PageHead, Screen } from '../../ui/index.ts'
import { HowTheyStand } from '../endings/pages/how-they-stand.tsx'
import { goesOn, type Stands } from '../endings/store/index.ts'
import { contentOf, standingOf, strongIn } from '../rules/index.ts'
import type { Hope, Plan, Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { mayAdd, mayWrite, whose } from './parts.tsx'
import { PlanAside } from './plan-aside.tsx'
import { PlanHope } from './plan-hope.tsx'
import { PlanNext } from './plan-next.tsx'

export type PlanProps = {
  view: View
  w: Words
  plan: Plan
  hopes: Hope[]
  steps: Step[]
  statements: Statement[]
  replies: Reply[]
  around: Around[]
}

/** What matters and what is strong come first, then hopes (P7). */
export function PlanPage({ touch, ...props }: PlanProps & { touch: Stands | null }) {
  const { view, w, plan, hopes, steps } = props
  const { own, name, base } = whose(view)
  const title = own ? w.plan.title : w.plan.titleFor(name)
  const standing = hopes.filter(({ setAsideAt }) => setAsideAt === null)
  const aside = hopes.filter(({ setAsideAt }) => setAsideAt !== null)
  const stands = standingOf(contentOf(plan, hopes, steps), plan.agreement)
  const invites = mayAdd(view) && goesOn(touch)
  return (
    <Screen view={view} title={title} current="plan" aside={<PlanAside {...props} />}>
      <PageHead
        title={title}
        lead={leadOf(props, stands)}
        links={<Links {...props} changed={stands === 'changed since'} />}
      />
      <HowTheyStand view={view} touch={touch} />
      {goesOn(touch) && <PlanNext {...props} stands={stands} />}
      <Strong {...props} />
      <h2 class="section">{own ? w.plan.hopes : w.plan.hopesFor(name)}</h2>
      {standing.length === 0 && (
        <Empty action={invites && <Button href={`${base}/hopes/new`}>{w.plan.addHope}</Button>}>{w.plan.none}</Empty>
      )}
      {standing.map((hope) => (
        <PlanHope key={hope.id} {...props} hope={hope} />
      ))}
      {standing.length > 0 && invites && (
        <p class="no-print">
          <a href={`${base}/hopes/new`}>{w.plan.addHope}</a>
        </p>
      )}
      {aside.length > 0 && (
        <Details summaryText={`${w.plan.aside} (${aside.length})`}>
          <ul>
            {aside.map(({ id, text }) => (
              <li key={id}>{mayWrite(view) ? <a href={`${base}/hopes/${id}`}>“{text}”</a> : `“${text}”`}</li>
            ))}
          </ul>
        </Details>
      )}
      <WrittenAbout {...props} />
    </Screen>
  )
}

function leadOf({ view, w, plan, around }: PlanProps, stands: string): string {
  const { own, name } = whose(view)
  const { agreement } = plan
  if (agreement === null) return w.plan.notAgreed
  const on = day(agreement.agreedAt, view.now)
  const agreed = own ? w.plan.agreed(on) : w.plan.agreedFor(name, on)
  const told = agreement.atTheirWordBy
    ? `${w.told.line(name, agreement.how, nameOf(around, agreement.atTheirWordBy, w.told.somebody))}.`
    : ''
  const helped = plan.helpers.map((helper) => nameOf(around, helper.helperId, helper.name))
  return [
    told ? `${agreed.replace(/\.$/, '')}, ${told}` : agreed,
    helped.length > 0 ? w.plan.helped(listed(helped, w)) : '',
    stands === 'changed since' ? w.plan.changed : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function listed(names: string[], w: Words): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : w.plan.and(names.slice(0, -1).join(', '), last)
}

function Links({ view, w, plan, changed }: PlanProps & { changed: boolean }) {
  const { base } = whose(view)
  if (!plan.begun) return null
  return (
    <>
      {plan.agreement && (plan.agreement.version > 1 || changed) && <a href={`${base}/versions`}>{w.plan.versions}</a>}
      <a href={`${base}/fridge`}>{w.plan.fridge}</a>
      {plan.agreement && mayWrite(view) && <a href={`${base}/review`}>{w.plan.review}</a>}
    </>
  )
}

/** At most so many stand open; the rest are one press away. */
const few = 4

function Strong({ view, w, plan, statements, replies, around }: PlanProps) {
  const { own, name, base } = whose(view)
  const strong = strongIn(statements)
  const said = (statement: Statement) => (
    <SaidOne key={statement.id} view={view} statement={statement} replies={replies} around={around} />
  )
  return (
    <Card title={w.plan.matters} id="matters">
      {strong.slice(0, few).map(said)}
      {strong.length > few && (
        <Details summaryText={w.plan.more(strong.length - few)}>{strong.slice(few).map(said)}</Details>
      )}
      {strong.length === 0 && plan.ratherNotSayAt && (
        <p>{own ? w.plan.ratherNotSaid : w.plan.ratherNotSaidFor(name)}</p>
      )}
      {strong.length === 0 && !plan.ratherNotSayAt && <Empty>{w.plan.noMatters}</Empty>}
      {strong.length === 0 && mayWrite(view) && (
        <div class="govuk-button-group no-print">
          <a href={`/people/${view.person?.id}/said/new`}>
            {plan.ratherNotSayAt ? w.plan.sayAfterAll : w.plan.addMatters}
          </a>
          {!plan.ratherNotSayAt && (
            <Form view={view} to={`${base}/rather-not-say`}>
              <Button classes="govuk-button--secondary">{w.plan.ratherNotSay}</Button>
            </Form>
          )}
        </div>
      )}
    </Card>
  )
}

/** What others think stands last, each with the person’s answer right under it (P3). */
function WrittenAbout({ view, w, statements, replies, around }: PlanProps) {
  const { own, name } = whose(view)
  const opinions = statements.filter(({ kind }) => kind === 'opinion')
  if (opinions.length === 0) return null
  return (
    <Card title={own ? w.plan.writtenAbout : w.plan.writtenAboutFor(name)}>
      {opinions.map((statement) => (
        <SaidOne key={statement.id} view={view} statement={statement} replies={replies} around={around} />
      ))}
    </Card>
  )
}
