import type { View } from '../../../platform/index.ts'
import { Button, Form, field, PageHead, Screen, Textarea } from '../../../ui/index.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; works: unknown }

/** Holds a record, or lets it go; the path says which. */
export function HoldPage({ view, w: { hold: w } }: Props) {
  const ends = view.path.endsWith('/end')
  return (
    <Screen view={view} title={ends ? w.end : w.title} current="rights">
      <PageHead title={ends ? w.end : w.title} />
      <Form view={view}>
        <Textarea
          {...field(view, 'why')}
          rows={4}
          label={{ text: ends ? w.endWhy : w.why }}
          hint={ends ? undefined : { text: w.whyHint }}
        />
        <Button>{ends ? w.end : w.send}</Button>
      </Form>
    </Screen>
  )
}
