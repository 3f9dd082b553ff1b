import type { View } from '../../platform/index.ts'
import { Card, day, Empty, PageHead, Paragraphs, Screen, time } from '../../ui/index.ts'
import type { LetterInBox } from '../store.ts'
import type { Words } from '../words.ts'

/** The demo's letter box: letters that would have gone by mail. */
export function OutboxPage({ view, w: { outbox: w }, letters }: { view: View; w: Words; letters: LetterInBox[] }) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {letters.length === 0 && <Empty>{w.none}</Empty>}
      {letters.map(({ id, toAddress, subject, words, link, writtenAt }) => (
        <Card key={id} title={subject || w.text}>
          <p class="soft">{w.line(toAddress, day(writtenAt, view.now), time(writtenAt))}</p>
          <Paragraphs text={words} />
          {link && (
            <p>
              <a href={link}>{w.open}</a>
            </p>
          )}
        </Card>
      ))}
    </Screen>
  )
}
