import type { View } from '../../../platform/index.ts'
import { BackLink, Card, day, Empty, Form, PageHead, Screen } from '../../../ui/index.ts'
import type { TalkWithMe } from '../store.ts'
import type { Words } from '../words.ts'

/** What connectors keep of talks with me: mine to read and to take back. */
export function MinePage({ view, w, talks }: { view: View; w: Words; talks: TalkWithMe[] }) {
  const on = (iso: string) => day(new Date(`${iso}T12:00:00Z`), view.now)
  return (
    <Screen view={view} title={w.mine.title} current="give and ask">
      <BackLink href="/give-and-ask" />
      <PageHead title={w.mine.title} />
      {talks.length === 0 && <Empty>{w.mine.none}</Empty>}
      {talks.map((talk) => (
        <Card key={talk.id}>
          <p class="soft">{w.mine.lead(talk.connector, on(talk.heldOn), on(talk.untilOn))}</p>
          {talk.cares && <p>{w.talks.cares(talk.cares)}</p>}
          {talk.wouldJoin && <p>{w.talks.wouldJoin(talk.wouldJoin)}</p>}
          {talk.whomToMeet && <p>{w.talks.whomToMeet(talk.whomToMeet)}</p>}
          <Form view={view} to={`/give-and-ask/talks/${talk.id}/back`}>
            <button type="submit" class="link-button">
              {w.mine.back}
            </button>
          </Form>
        </Card>
      ))}
    </Screen>
  )
}
