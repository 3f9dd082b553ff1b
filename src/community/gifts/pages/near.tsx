import type { Neighbourhood } from '../../../neighbourhoods/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  Empty,
  Input,
  Notice,
  PageHead,
  PlainList,
  Row,
  Screen,
} from '../../../ui/index.ts'
import type { Neighbour } from '../doors.ts'
import type { GiftNear } from '../store.ts'
import { whoseOf } from '../whose.ts'
import type { Words } from '../words.ts'

type Props = {
  view: View
  w: Words
  neighbour: Neighbour | undefined
  sought: string
  give: GiftNear[]
  find: GiftNear[]
  area: Neighbourhood | null
  shares: { shares: boolean }
  left: { left: number }
}

/** What neighbours show to neighbours, without names; each can be asked for an introduction. */
export function NearPage({ view, w, neighbour, sought, give, find, area, shares, left: { left } }: Props) {
  const whose = whoseOf(view, neighbour)
  const place = area?.name ?? ''
  const title = whose.own ? w.near.title(place) : w.near.titleFor(whose.name, place)
  const list = (gifts: GiftNear[], heading: string, id: string) => (
    <Card title={heading} id={id}>
      {gifts.length === 0 && <Empty>{w.near.none}</Empty>}
      <PlainList>
        {gifts.map((gift) => (
          <Row
            key={gift.id}
            title={gift.line}
            end={<Chip>{w.kinds[gift.kind].name}</Chip>}
            under={
              <a href={`${whose.base}/introductions/new?gift=${gift.id}`}>
                {w.near.introduce}
                <span class="visually-hidden">: {gift.line}</span>
              </a>
            }
          >
            {gift.words && <p class="row-words">{gift.words}</p>}
          </Row>
        ))}
      </PlainList>
    </Card>
  )
  return (
    <Screen view={view} title={title} current="give and ask">
      <BackLink href={`${whose.base}/give-and-ask`} />
      <PageHead title={title} lead={shares.shares ? w.near.anonymous : w.near.closed} />
      {shares.shares && (
        <>
          <form method="get" action={view.path}>
            <Input id="q" name="q" value={sought} label={{ text: w.near.search }} />
            <Button>{w.near.find}</Button>
          </form>
          {left === 0 && <Notice kind="note">{w.near.enough}</Notice>}
          {list(give, w.near.give, 'give')}
          {list(find, w.near.findTitle, 'find')}
        </>
      )}
    </Screen>
  )
}
