import type { View } from '../../../platform/index.ts'
import { Card, Empty, PageHead, Screen } from '../../../ui/index.ts'
import { inOrder } from '../rules.ts'
import type { Helper, WaitingHello } from '../store.ts'
import type { Words } from '../words.ts'
import { WaitingList } from './waiting.tsx'

export type HellosProps = { view: View; w: Words; hellos: WaitingHello[]; helpers: Helper[]; mine: { id: string }[] }

/** Every hello that waits for somebody on the team. */
export function HellosPage({ view, w: { hellos: w, known }, hellos, helpers, mine }: HellosProps) {
  const here = mine.map(({ id }) => id)
  return (
    <Screen
      view={view}
      title={w.title}
      current="hellos"
      notice={view.query.now === 'theirs' ? known.theirs : undefined}
    >
      <PageHead
        title={w.title}
        lead={w.lead}
        links={
          <>
            <a href="/hellos/new">{w.write}</a>
            <a href="/how-i-am-shown">{w.howShown}</a>
          </>
        }
      />
      <Card>
        {hellos.length === 0 && <Empty>{w.none}</Empty>}
        <WaitingList view={view} w={w} hellos={inOrder(hellos, here)} helpers={helpers} mine={here} heading="h2" />
      </Card>
    </Screen>
  )
}
