import type { View } from '../../../platform/index.ts'
import { Button, Card, day, Empty, Form, fieldOn, PageHead, Screen, Select } from '../../../ui/index.ts'
import type { AskToPassOn, PeerToChoose } from '../store.ts'
import type { Words } from '../words.ts'

/** For connectors: somebody asked them to find a peer. */
export function PassPage({
  view,
  w,
  asks,
  peers,
}: {
  view: View
  w: Words
  asks: AskToPassOn[]
  peers: PeerToChoose[]
}) {
  const called = (peer: PeerToChoose) =>
    [
      `${peer.shownAs}: ${peer.lived}`,
      peer.languages,
      peer.whoMay === 'connector' ? w.pass.through : '',
      peer.room ? '' : w.pass.noRoom,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Screen view={view} title={w.pass.title} current="connecting">
      <PageHead title={w.pass.title} lead={w.pass.lead} />
      {asks.length === 0 && <Empty>{w.pass.none}</Empty>}
      {asks.map((one) => {
        const to = `/peers/to-pass-on/${one.id}`
        const { value, ...peer } = fieldOn(view, to, 'peer', one.id)
        return (
          <Card key={one.id} title={one.knownAs}>
            <p class="soft">{[w.mine.wants[one.wants], w.mine.asked(day(one.askedAt, view.now))].join(', ')}</p>
            <p class="told">“{one.words}”</p>
            <Form view={view} to={to}>
              <Select
                {...peer}
                label={{ text: w.pass.whom }}
                items={[
                  { value: '', text: w.pass.choose },
                  ...peers.map((known) => ({
                    value: known.id,
                    text: called(known),
                    selected: known.id === value,
                    disabled: !known.room,
                  })),
                ]}
              />
              <Button>{w.pass.send}</Button>
            </Form>
          </Card>
        )
      })}
    </Screen>
  )
}
