import { RepliesTo } from '../../../../people/index.ts'
import type { View } from '../../../../platform/index.ts'
import { Card, Empty, PageHead, PlainList, Said, Screen } from '../../../../ui/index.ts'
import type { AskedOfReader } from '../../odd/store.ts'
import type { AnsweredBack, WhyOwed } from '../store.ts'
import type { WhyWords } from '../words.ts'
import { OwedRows } from './owed-rows.tsx'

/** Everything the viewer is asked about readings, for those who have no page of today. */
export function AskedWhyPage({
  view,
  w,
  owed,
  asked,
  back,
}: {
  view: View
  w: WhyWords
  owed: WhyOwed[]
  asked: AskedOfReader[]
  back: AnsweredBack[]
}) {
  return (
    <Screen view={view} title={w.list.title} current="asked why">
      <PageHead title={w.list.title} lead={w.list.lead} />
      <Card>
        {owed.length + asked.length === 0 && <Empty>{w.list.none}</Empty>}
        <PlainList>
          <OwedRows view={view} w={w} owed={owed} asked={asked} />
        </PlainList>
      </Card>
      {back.length > 0 && (
        <Card title={w.list.back}>
          {back.map(({ knownAs, words, replies }) => (
            <Said
              key={replies[0]?.id}
              w={view.frame.w}
              kind="own"
              text={words}
              speaker={w.list.yours(knownAs)}
              replies={
                <RepliesTo view={view} statement={replies[0]?.statementId ?? ''} replies={replies} around={[]} />
              }
            />
          ))}
        </Card>
      )}
    </Screen>
  )
}
