import type { Statement } from '../../conversations/index.ts'
import { AtTheirWord } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import { Button, Details, Form, field, Radios, Screen, Textarea } from '../../ui/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'

/** Adding a hope; it may quote what was said, which stays where it is. */
export function HopePage({ view, w, statements }: { view: View; w: Words; statements: Statement[] }) {
  const { own, name } = whose(view)
  const title = own ? w.hope.title : w.hope.titleFor(name)
  const said = statements.filter(({ kind }) => kind === 'hope' || kind === 'what matters').slice(-8)
  return (
    <Screen view={view} title={title} current="plan">
      <h1>{title}</h1>
      <Form view={view}>
        <Textarea
          {...field(view, 'text')}
          label={{ text: own ? w.hope.label : w.hope.labelFor(name) }}
          hint={{ text: own ? w.hope.hint : w.hope.hintFor(name) }}
          rows={3}
        />
        {said.length > 0 && (
          <Details summaryText={w.hope.from} open={textOf(view.typed, 'statement') !== ''}>
            <Radios
              name="statement"
              value={textOf(view.typed, 'statement') || 'none'}
              fieldset={{ legend: { text: w.hope.from, classes: 'govuk-visually-hidden' } }}
              items={[
                { value: 'none', text: w.hope.fromNone },
                ...said.map(({ id, text }) => ({ value: id, text: `“${text.slice(0, 200)}”` })),
              ]}
            />
          </Details>
        )}
        <AtTheirWord view={view} />
        <Button>{own ? w.hope.send : w.hope.sendFor}</Button>
      </Form>
    </Screen>
  )
}
