import { panel, type RecordPart, type View, type WorkView, workPanel } from '../platform/index.ts'
import { Card, Chip, Empty, PlainList, Row, weekday } from '../ui/index.ts'
import { home as endingHome, today as endingToday } from './endings/record.tsx'
import { goesOn, type Stands, standsWithUs } from './endings/store/index.ts'
import { tables as endingTables } from './endings/tables.ts'
import { ideaTables } from './ideas/index.ts'
import { PlanNext } from './pages/plan-next.tsx'
import { contentOf, nextStep, progress, standingOf } from './rules/index.ts'
import {
  askedWaiting,
  type Hope,
  hopesOf,
  type Plan,
  planOf,
  type Step,
  signOffsWaiting,
  stepsOf,
  type WaitingForMe,
} from './store/index.ts'
import { tables } from './tables.ts'
import { words } from './words.ts'

const w = words.en.plan

const home = panel<{ view: View; hopes: Hope[]; steps: Step[]; touch: Stands | null }>({
  key: 'plan',
  parts: ['plan'],
  stands: 'main',
  order: 20,
  read: ({ person }) => ({ hopes: hopesOf(person), steps: stepsOf(person), touch: standsWithUs(person) }),
  show({ view, hopes, steps, touch }) {
    const own = view.person?.id === view.viewer?.id
    const base = `/people/${view.person?.id}/plan`
    const standing = hopes.filter(({ setAsideAt }) => setAsideAt === null)
    return (
      <Card
        title={own ? w.title : w.titleFor(view.person?.knownAs ?? '')}
        corner={standing.length > 0 && <a href={base}>{w.panel.all}</a>}
      >
        {standing.length === 0 && (
          <Empty action={goesOn(touch) && <a href={`${base}/hopes/new`}>{w.addHope}</a>}>{w.panel.none}</Empty>
        )}
        <PlainList>
          {standing.map((hope) => {
            const mine = steps.filter(({ hopeId }) => hopeId === hope.id)
            const { done, of } = progress(mine)
            const next = nextStep(mine)
            return (
              <Row
                key={hope.id}
                title={hope.text}
                href={`${base}#hope-${hope.id}`}
                end={of > 0 && <Chip kind={done > 0 ? 'kept' : 'soon'}>{w.done(done, of)}</Chip>}
                under={next && w.panel.nextStep(next.text)}
              />
            )
          })}
        </PlainList>
      </Card>
    )
  },
})

/** The one thing of the plan that happens next, at the top of the home page. */
const next = panel<{ view: View; plan: Plan; hopes: Hope[]; steps: Step[]; touch: Stands | null }>({
  key: 'plan next',
  parts: ['plan'],
  stands: 'main',
  order: 5,
  read: ({ person }) => ({
    plan: planOf(person),
    hopes: hopesOf(person),
    steps: stepsOf(person),
    touch: standsWithUs(person),
  }),
  show({ view, plan, hopes, steps, touch }) {
    if (!plan.begun || !goesOn(touch)) return null
    const stands = standingOf(contentOf(plan, hopes, steps), plan.agreement)
    return <PlanNext view={view} w={words.en} plan={plan} hopes={hopes} steps={steps} stands={stands} />
  },
})

/** Somebody else asks me to help: only that they do, and the way there (P8). */
const askedOfMe = panel<{ view: View; asked: { count: number } }>({
  key: 'asked of me',
  stands: 'main',
  order: 35,
  read: () => ({ asked: askedWaiting() }),
  show: ({ view, asked }) =>
    asked.count === 0 || view.person?.id !== view.viewer?.id ? null : (
      <Card title={words.en.answer.list.title}>
        <p>
          <a href="/asked-of-me">{words.en.answer.list.waiting(asked.count)}</a>
        </p>
      </Card>
    ),
})

const toDecide = workPanel<WorkView & { waiting: WaitingForMe[]; asked: { count: number } }>({
  key: 'plans to answer',
  stands: 'main',
  order: 17,
  opens: null,
  read: () => ({ waiting: signOffsWaiting(), asked: askedWaiting() }),
  show: ({ waiting, asked }) =>
    waiting.length === 0 && asked.count === 0 ? null : (
      <Card title={words.en.signOff.waiting}>
        <PlainList>
          {waiting.map((one) => (
            <Row
              key={one.personId}
              title={w.titleFor(one.knownAs)}
              href={`/people/${one.personId}/plan/sign-off`}
              under={words.en.signOff.by(weekday(one.climbsAt))}
            />
          ))}
          {asked.count > 0 && <Row title={words.en.answer.list.waiting(asked.count)} href="/asked-of-me" />}
        </PlainList>
      </Card>
    ),
})

export const record: RecordPart = {
  tables: { ...tables, ...ideaTables, ...endingTables },
  home: [next, home, askedOfMe, ...endingHome],
  today: [toDecide, ...endingToday],
}
