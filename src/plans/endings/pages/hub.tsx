import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Card, Chip, Day, day, Empty, PageHead, PlainList, Row, Screen, Timeline } from '../../../ui/index.ts'
import { mayWrite } from '../../pages/parts.tsx'
import type { Apart, LeftAlone, Stands, Tried } from '../store/index.ts'
import type { Words } from '../words/index.ts'
import { whoseIs } from './sheet.tsx'
import { StateLines } from './state-lines.tsx'

interface Props {
  view: View
  w: Words
  stands: Stands | null
  aparts: Apart[]
  tries: Tried[]
  leave: LeftAlone | null
  card: { madeAt: Date } | null
  around: Around[]
}

/** How somebody is in touch with us: how it is now, what can be done, who was in touch or tried, and what was before. */
export function HubPage({ view, w, stands, aparts, tries, around }: Props) {
  const { own, name, base } = whoseIs(view)
  const { hub } = w.apart
  const now = aparts.find(({ overAt }) => overAt === null)
  const before = aparts.filter(({ overAt }) => overAt !== null)
  const mine = tries.filter(({ apartId }) => apartId === now?.id)
  return (
    <Screen view={view} title={own ? hub.title : hub.titleFor(name)} current="in touch">
      <BackLink href={own ? '/me' : base} />
      <PageHead title={own ? hub.title : hub.titleFor(name)} lead={own ? hub.lead : hub.leadFor(name)} />
      <Card title={hub.now} tone="leaf">
        <StateLines view={view} w={w} stands={stands} apart={now} around={around} />
      </Card>
      {now && (
        <Card title={hub.tries}>
          {mine.length === 0 && <Empty>{hub.noTries}</Empty>}
          <Timeline>
            {mine.map((one) => (
              <Day
                key={one.id}
                when={day(one.at, view.now)}
                title={hub.tried(nameOf(around, one.byId), (w.apart.try.ways[one.way] ?? one.way).toLowerCase())}
                end={
                  <Chip kind={one.gotThrough ? 'kept' : 'plain'}>{one.gotThrough ? hub.through : hub.notThrough}</Chip>
                }
                under={one.nextBy && hub.next(day(one.nextBy, view.now))}
              >
                {one.words && <p>{one.words}</p>}
              </Day>
            ))}
          </Timeline>
        </Card>
      )}
      {mayWrite(view) && <WhatToDo view={view} w={w} stands={stands} apart={now} />}
      {before.length > 0 && (
        <Card title={hub.before}>
          <PlainList>
            {before.map((one) => (
              <Row
                key={one.id}
                title={`${hub.chips[one.kind]}${one.whereTo ? ` ${hub.places[one.whereTo]}` : ''}`}
                under={one.overAt && hub.until(day(one.fromAt, view.now), day(one.overAt, view.now))}
              >
                {one.words && <p>{one.words}</p>}
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

function WhatToDo({ view, w, stands, apart }: Pick<Props, 'view' | 'w' | 'stands'> & { apart: Apart | undefined }) {
  const { own, base } = whoseIs(view)
  const { hub } = w.apart
  const gone = stands?.state === 'ended' || stands?.state === 'died'
  const at = `${base}/in-touch`
  const offers: [string[], string, boolean][] = own
    ? [
        [hub.own.over, `${at}/over`, apart !== undefined],
        [[w.back.own.title, w.back.own.lead], '/come-back', stands?.state === 'ended'],
        [hub.own.away, `${at}/away`, !gone],
        [hub.own.resting, `${at}/resting`, !gone],
        [hub.own.leave, `${base}/leave-me-alone`, true],
        [hub.own.ending, `${base}/ending`, true],
        [hub.own.card, `${base}/card`, true],
        [hub.own.death, `${base}/after-my-death`, true],
      ]
    : [
        [hub.theirs.try, `${at}/try`, apart !== undefined],
        [hub.theirs.over, `${at}/over`, apart !== undefined],
        [hub.theirs.away, `${at}/away`, !gone],
        [hub.theirs.resting, `${at}/resting`, !gone],
        [hub.theirs.out, `${at}/out-of-touch`, !gone],
        [hub.theirs.leave, `${base}/leave-me-alone`, !gone],
        [hub.theirs.ending, `${base}/ending`, !gone],
        [hub.theirs.rest, `${at}/only-rest`, !gone],
        [hub.theirs.card, `${base}/card`, !gone],
        [hub.theirs.wishes, `${base}/after-my-death`, true],
        [hub.theirs.death, `${base}/death`, stands?.state !== 'died'],
      ]
  return (
    <Card title={own ? hub.own.title : hub.theirs.title}>
      <PlainList>
        {offers
          .filter(([, , offered]) => offered)
          .map(([[title, under], href]) => (
            <Row key={href} title={title} href={href} under={under} />
          ))}
      </PlainList>
    </Card>
  )
}
