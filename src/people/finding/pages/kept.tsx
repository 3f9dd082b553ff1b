import type { View } from '../../../platform/index.ts'
import { Button, Card, day, Form, field, PageHead, Screen, Textarea } from '../../../ui/index.ts'
import type { KeptMatch } from '../store.ts'
import type { Words } from '../words.ts'

export function KeptPage({ view, w: { kept: w }, kept }: { view: View; w: Words; kept: KeptMatch[] }) {
  return (
    <Screen view={view} title={w.title} current="find">
      <PageHead title={w.title} lead={w.lead} />
      {kept.length === 0 && <p>{w.none}</p>}
      {kept.map(({ id, personId, finder, typed, knownAs, at }) => {
        const { id: _id, ...came } = field(view, 'came')
        const mine = view.params.match === id
        return (
          <Card key={id} title={day(at, view.now)}>
            <p>{w.line(finder, typed, knownAs)}</p>
            <p>
              <a href={`/keeping-safe/${personId}`}>{w.waysIn(knownAs)}</a>
            </p>
            <Form view={view} to={`/find/kept/${id}`}>
              <Textarea
                {...came}
                id={mine ? 'came' : `came-${id}`}
                value={mine ? came.value : ''}
                errorMessage={mine ? came.errorMessage : undefined}
                label={{ text: w.came }}
                rows={2}
              />
              <Button>{w.settle}</Button>
            </Form>
          </Card>
        )
      })}
    </Screen>
  )
}
