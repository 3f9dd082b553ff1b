import { panel, type RecordPart, type View } from '../platform/index.ts'
import { Card, Chip, Empty, PlainList, Row } from '../ui/index.ts'
import { tables } from './export.ts'
import { nextStep, progress } from './rules/index.ts'
import { type Hope, hopesOf, type Step, stepsOf } from './store/index.ts'
import { words } from './words.ts'

const w = words.en.plan

const home = panel<{ view: View; hopes: Hope[]; steps: Step[] }>({
  key: 'plan',
  stands: 'main',
  order: 20,
  read: ({ person }) => ({ hopes: hopesOf(person), steps: stepsOf(person) }),
  show({ view, hopes, steps }) {
    const own = view.person?.id === view.viewer?.id
    const base = `/people/${view.person?.id}/plan`
    const standing = hopes.filter(({ setAsideAt }) => setAsideAt === null)
    return (
      <Card
        title={own ? w.title : w.titleFor(view.person?.knownAs ?? '')}
        corner={standing.length > 0 && <a href={base}>{w.panel.all}</a>}
      >
        {standing.length === 0 && <Empty action={<a href={`${base}/hopes/new`}>{w.addHope}</a>}>{w.panel.none}</Empty>}
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

export const record: RecordPart = { tables, home: [home] }
