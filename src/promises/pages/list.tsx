import type { Around } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import { Card, Empty, PageHead, Screen } from '../../ui/index.ts'
import { PromiseList } from '../list.tsx'
import type { PromiseRow } from '../promise.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; promises: PromiseRow[]; around: Around[] }

export function PromisesPage({ view, w, promises, around }: Props) {
  return (
    <Screen view={view} title={w.list.title} current="promises">
      <PageHead title={w.list.title} lead={w.list.lead} />
      <Card>
        {promises.length === 0 && <Empty>{w.panel.none}</Empty>}
        <PromiseList view={view} w={w} promises={promises} around={around} />
      </Card>
    </Screen>
  )
}
