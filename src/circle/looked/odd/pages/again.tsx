import type { View } from '../../../../platform/index.ts'
import { BackLink, Button, Card, day, Form, PageHead, Said, Screen, weekday } from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import { Readings } from '../../why/pages/readings.tsx'
import type { ReadingAsked, WhyOwed } from '../../why/store.ts'
import type { OddWords } from '../words.ts'
import { FindFields } from './find-fields.tsx'

/** A reviewer looks into an answer that was not enough. */
export function AgainPage({
  view,
  w,
  one,
  readings,
}: {
  view: View
  w: OddWords
  one: WhyOwed
  readings: ReadingAsked[]
}) {
  const title = w.again.title(one.knownAs, one.readerName, weekday(startOf(one.onDay)))
  const said = (text: string, speaker: string, line?: string) => (
    <Said w={view.frame.w} kind={speaker === one.knownAs ? 'own' : 'other'} text={text} speaker={speaker} line={line} />
  )
  return (
    <Screen view={view} title={title} current="readings">
      <BackLink href="/readings-to-look-at" />
      <PageHead title={title} lead={w.again.lead(one.knownAs)} />
      {one.words && said(one.words, one.knownAs, day(one.askedAt, view.now))}
      <Card title={w.again.answer}>{said(one.answer, one.answeredName)}</Card>
      {one.againWords && said(one.againWords, one.knownAs)}
      <Card title={w.again.read}>
        <Readings view={view} readings={readings} />
      </Card>
      <Form view={view}>
        <FindFields view={view} w={w} />
        <Button>{w.find.send}</Button>
      </Form>
    </Screen>
  )
}
