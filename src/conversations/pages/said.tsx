import type { View } from '../../platform/index.ts'
import { Card, day, Empty, Said, Screen } from '../../ui/index.ts'
import type { Statement } from '../store.ts'
import type { Words } from '../words.ts'

export function SaidPage({ view, w: { said: w }, statements }: { view: View; w: Words; statements: Statement[] }) {
  const { person, viewer, frame } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  return (
    <Screen view={view} title={title} current="said">
      <h1>{title}</h1>
      <Card>
        {statements.length === 0 && <Empty>{w.none}</Empty>}
        {statements.map((statement) => (
          <Said
            key={statement.id}
            w={frame.w}
            kind={statement.speakerId === person?.id ? 'own' : statement.kind === 'opinion' ? 'opinion' : 'other'}
            text={statement.text}
            speaker={statement.speakerId === person?.id ? name : statement.speakerName}
            line={w.line(statement.manner, day(statement.saidAt, view.now))}
            notYetConfirmed={statement.confirmedAt === null}
          />
        ))}
      </Card>
      <p>
        <a class="govuk-button" href={`/people/${person?.id}/said/new`}>
          {w.add}
        </a>
      </p>
    </Screen>
  )
}
