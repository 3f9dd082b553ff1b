import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, field, PageHead, Paragraphs, Screen, Textarea } from '../../../ui/index.ts'
import type { Review } from '../store.ts'
import type { Words } from '../words.ts'

/** Takes down what may not stand, with a reason that everybody reads. */
export function DownPage({ view, w: { desk: w }, review }: { view: View; w: Words; review: Review }) {
  return (
    <Screen view={view} title={w.down} current="enterprises">
      <PageHead title={w.down} lead={w.downLead} />
      <Card title={w.downWords}>
        <Paragraphs text={review.words} />
      </Card>
      <Form view={view}>
        <Card>
          <Textarea {...field(view, 'why')} label={{ text: w.why, classes: 'govuk-label--m' }} rows={3} />
          <Button>{w.downSend}</Button>
        </Card>
      </Form>
    </Screen>
  )
}
