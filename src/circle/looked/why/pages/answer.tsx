import type { View } from '../../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Form,
  field,
  PageHead,
  Said,
  Screen,
  Textarea,
  weekday,
} from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import type { ReadingAsked, WhyOwed } from '../store.ts'
import type { WhyWords } from '../words.ts'
import { Readings } from './readings.tsx'

/** Whoever is asked says why it was read; the person reads it under their name. */
export function AnswerPage({
  view,
  w,
  one,
  readings,
}: {
  view: View
  w: WhyWords
  one: WhyOwed
  readings: ReadingAsked[]
}) {
  const { answer } = w
  const mine = one.readerId === view.viewer?.id
  const on = weekday(startOf(one.onDay))
  const reader = one.readerName || w.system
  const title = mine ? answer.title(one.knownAs, on) : answer.titleOf(one.knownAs, reader, on)
  return (
    <Screen view={view} title={title} current="asked why">
      <BackLink href="/asked-why" />
      <PageHead title={title} lead={answer.lead(one.knownAs)} />
      {one.words && (
        <Said w={view.frame.w} kind="own" text={one.words} speaker={one.knownAs} line={day(one.askedAt, view.now)} />
      )}
      {!mine && <p>{answer.forThem(reader)}</p>}
      <Card title={answer.read}>
        {readings.length === 0 ? <p>{answer.none}</p> : <Readings view={view} readings={readings} />}
      </Card>
      <Form view={view}>
        <Textarea {...field(view, 'words')} label={{ text: answer.words }} rows={4} />
        <Button>{answer.send}</Button>
      </Form>
    </Screen>
  )
}
