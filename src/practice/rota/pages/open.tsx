import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Form, field, PageHead, Screen, Textarea, time } from '../../../ui/index.ts'
import type { ShownPerson } from '../store.ts'
import type { Words } from '../words.ts'

/** Opening a record on duty: what it opens, until when, and why. */
export function OpenPage({ view, w: { open: w }, shown }: { view: View; w: Words; shown: ShownPerson }) {
  const name = shown.fullName || shown.knownAs
  return (
    <Screen view={view} title={w.title(name)} current="on duty">
      <BackLink href="/on-duty" />
      <PageHead
        title={w.title(name)}
        over={[shown.bornYear && w.born(shown.bornYear), shown.neighbourhood].filter(Boolean).join(', ')}
        lead={shown.alongside ? w.alongside(shown.alongside) : w.nobody}
      />
      {shown.onDutyUntil ? (
        <Card title={w.duty} tone="leaf">
          <p>{w.dutyLead(time(shown.onDutyUntil))}</p>
          <Form view={view}>
            <Textarea {...field(view, 'reason')} label={{ text: w.why }} hint={{ text: w.whyHint }} rows={2} />
            <Button>{w.send}</Button>
          </Form>
        </Card>
      ) : (
        <p>{w.notHere}</p>
      )}
      <p>
        <a href={`/on-duty/${shown.mark}/emergency`}>{w.emergency}</a>
      </p>
    </Screen>
  )
}
