import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Day, day, Empty, PageHead, Screen, Timeline } from '../../../ui/index.ts'
import type { Looked } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; looked: Looked[]; around: Around[] }

export function LookedPage({ view, w, looked, around }: Props) {
  const says = w
  return (
    <Screen view={view} title={says.title} current="home">
      <PageHead title={says.title} lead={says.lead} />
      <Card>
        {looked.length === 0 && <Empty>{says.none}</Empty>}
        <Timeline>
          {looked.map((one) => (
            <Day
              key={`${one.memberId}${one.why}${one.day}`}
              when={day(one.last, view.now)}
              iso={one.day}
              title={says.line(nameOf(around, one.memberId, says.system), one.why, one.times)}
              under={says.by(one.kind)}
            />
          ))}
        </Timeline>
      </Card>
    </Screen>
  )
}
