import type { View } from '../../../../platform/index.ts'
import { BackLink, Button, Form, field, PageHead, Screen, Textarea, weekday } from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import type { AskedOfReader } from '../../odd/store.ts'
import type { WhyWords } from '../words.ts'

/** A reviewer asks about a reading; whoever read answers. */
export function TellReviewerPage({ view, w, one }: { view: View; w: WhyWords; one: AskedOfReader }) {
  const title = w.panel.reviewer(one.reviewerName, one.knownAs, weekday(startOf(one.onDay)))
  return (
    <Screen view={view} title={title} current="asked why">
      <BackLink href="/asked-why" />
      <PageHead title={title} lead={w.answer.reviewer(one.reviewerName)} />
      <blockquote>{one.askedWords || w.answer.plain}</blockquote>
      <Form view={view}>
        <Textarea {...field(view, 'words')} label={{ text: w.answer.words }} rows={4} />
        <Button>{w.answer.send}</Button>
      </Form>
    </Screen>
  )
}
