import type { Statement } from '../../conversations/index.ts'
import type { View } from '../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, Said, Screen } from '../../ui/index.ts'
import { standingOf } from '../rules.ts'
import type { Agreement, Hope } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; statements: Statement[]; hopes: Hope[]; last: Agreement | null }

/** What matters and what is strong come first, then hopes (P7). */
export function PlanPage({ view, w: { plan: w }, statements, hopes, last }: Props) {
  const { person, viewer, frame } = view
  const own = person?.id === viewer?.id
  const title = own ? w.title : w.titleFor(person?.knownAs ?? '')
  const base = `/people/${person?.id}/plan`
  const strong = statements.filter(({ kind }) => kind === 'what matters' || kind === 'gift')
  const stands = standingOf(hopes, last)
  const agreedOn = last ? w.agreed(day(last.agreedAt, view.now)) : w.notAgreed
  return (
    <Screen view={view} title={title} current="plan">
      <PageHead title={title} lead={stands === 'changed since' ? `${agreedOn} ${w.changed}` : agreedOn} />
      <Card title={w.matters}>
        {strong.length === 0 && <Empty>{w.noMatters}</Empty>}
        {strong.map((statement) => (
          <Said
            key={statement.id}
            w={frame.w}
            kind="own"
            text={statement.text}
            speaker={person?.knownAs ?? ''}
            notYetConfirmed={!statement.confirmedAt}
          />
        ))}
      </Card>
      <Card>
        {hopes.length === 0 && <Empty>{w.none}</Empty>}
        {hopes.map((hope) => (
          <section key={hope.id} class="hope" id={`hope-${hope.id}`}>
            <h2>“{hope.text}”</h2>
          </section>
        ))}
        <a href={`${base}/hopes/new`}>{w.addHope}</a>
      </Card>
      {own && stands !== 'agreed' && (
        <Form view={view} to={`${base}/agreement`}>
          <Button attributes={{ id: 'agree' }}>{w.agree}</Button>
        </Form>
      )}
    </Screen>
  )
}
