import type { ComponentChildren } from 'preact'
import type { RingInstead } from '../../../circle/index.ts'
import { type Around, asRead, atTheirWordLine, nameOf, OffScreenLink, ownRing, ringFor } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  Day,
  day,
  Empty,
  Form,
  field,
  Input,
  isoDay,
  PageHead,
  Phone,
  PlainList,
  Screen,
  Timeline,
  time,
  Who,
} from '../../../ui/index.ts'
import { AskedCard, type AskedProps } from '../../asking/pages/asked-card.tsx'
import { EmergencyCard, type EmergencyProps } from '../../emergency/pages/emergency-card.tsx'
import { HandoverCard, type HandoverProps } from '../../handover/pages/handover-card.tsx'
import type { OnDuty } from '../../rota/store.ts'
import { type Supervision, SupervisionCard } from '../../supervision/pages/supervision-card.tsx'
import type { AtWork, NameChange } from '../store.ts'
import type { Words } from '../words.ts'
import { whose } from './whose.ts'

export type MyWorkerProps = {
  view: View
  w: Words
  around: Around[]
  atWork: AtWork[]
  changes: NameChange[]
  ring: RingInstead | null
  onDuty: OnDuty[]
  supervisions: Supervision[]
} & HandoverProps &
  AskedProps &
  EmergencyProps

/** Who works with somebody, since when, why, what they may see, and what happens when they are away. */
export function MyWorkerPage(props: MyWorkerProps) {
  const { view, w, atWork, changes } = props
  const { own, name } = whose(view)
  const title = own ? w.page.title : w.page.titleFor(name)
  const first = atWork.find(({ kind }) => kind === 'alongside')
  const others = atWork.filter(({ kind }) => kind !== 'alongside' && kind !== 'cover')
  return (
    <Screen view={view} title={title} current="my worker" aside={<WhatToChange {...props} first={first} />}>
      <PageHead title={title} lead={own ? w.page.lead : w.page.leadFor(name)} />
      <NameToRing {...props} first={first} />
      <HandoverCard {...props} />
      <AskedCard {...props} />
      <Card title={w.page.away}>
        <WhenAway {...props} first={first} />
      </Card>
      <Card title={w.page.others}>
        {others.length === 0 && <Empty>{w.page.othersNone}</Empty>}
        <PlainList>
          {others.map((one) => (
            <li key={one.memberId + one.kind}>
              <Worker view={view} w={w} one={one} />
            </li>
          ))}
        </PlainList>
      </Card>
      <EmergencyCard {...props} />
      <SupervisionCard {...props} />
      <Card title={w.page.history}>
        {changes.length === 0 && <Empty>{w.page.historyNone}</Empty>}
        <Timeline>
          {changes.map((change) => (
            <Changed key={change.id} {...props} change={change} />
          ))}
        </Timeline>
      </Card>
    </Screen>
  )
}

type WithFirst = MyWorkerProps & { first: AtWork | undefined }

function NameToRing({ view, w, first, ring, changes, around }: WithFirst) {
  const { own, name, base } = whose(view)
  const gap = changes.find(
    (one) => first && one.toId === first.memberId && gaps.includes(one.what) && !one.introducedAt,
  )
  const { id, ...met } = field(view, 'met')
  if (!first) {
    const rather = ring && (ring.memberId ? nameOf(around, ring.memberId) : ring.name)
    return (
      <Card title={own ? w.page.nameToRing : w.page.theirNameToRing} tone="leaf">
        {!ring && <p>{w.page.nobody}</p>}
        {ring?.why === 'nobody was left' && <p>{w.page.nobodyLeft}</p>}
        {ring?.why === 'no worker, thank you' && <p>{own ? w.page.preferred : w.page.preferredFor(name)}</p>}
        {ring && (
          <p>
            <strong>{rather ? w.page.rather(rather) : w.page.ratherPlace}</strong>
          </p>
        )}
        <p class="ring">
          <Phone number={rather && ring?.number ? ring.number : view.frame.place.ringNumber} />
        </p>
        {ring?.words && <p>{w.page.becauseOf(ring.words)}</p>}
      </Card>
    )
  }
  return (
    <Card title={own ? w.page.nameToRing : w.page.theirNameToRing} tone={gap ? 'sun' : 'leaf'}>
      <Worker view={view} w={w} one={first}>
        <p class="ring">
          <Phone number={ringFor(view, first.memberId).number} />
        </p>
        {ownRing(view)?.id === first.memberId && (
          <p>{w.page.answers(first.knownAs, ringFor(view, first.memberId).hours)}</p>
        )}
      </Worker>
      {gap && (
        <p>
          <strong>
            {first.memberId === view.viewer?.id
              ? w.page.gapFor(name, day(gap.at, view.now))
              : own
                ? w.page.gap(day(gap.at, view.now))
                : w.page.gapOf(name, day(gap.at, view.now))}
          </strong>
        </p>
      )}
      {gap && first.memberId === view.viewer?.id && (
        <Form view={view} to={`${base}/my-worker/introduced/${gap.id}`}>
          <Input {...met} id={id} label={{ text: w.page.introduceHow }} hint={{ text: w.page.introduceHint }} />
          <Button>{w.page.introduce}</Button>
        </Form>
      )}
    </Card>
  )
}

const gaps = ['passed on', 'asked for', 'worker again']

function Worker({ view, w, one, children }: { view: View; w: Words; one: AtWork; children?: ComponentChildren }) {
  const { own } = whose(view)
  const is = (own ? w.page.kinds : w.page.kindsFor)[one.kind] ?? one.kind
  const seen = one.parts.map((part) => (own ? w.page.parts : w.page.partsFor)[part] ?? part).join(', ')
  return (
    <Who name={one.knownAs} is={[one.title, is, w.page.since(day(one.fromAt, view.now))].filter(Boolean).join(', ')}>
      {children}
      {one.untilAt && <Chip kind="soon">{w.page.until(day(one.untilAt, view.now), time(one.untilAt))}</Chip>}
      <span class="soft">{w.page.why(asRead(view, one.reason).replace(/[.]$/, ''))}</span>
      <span class="soft">{w.page.maySee(seen)}</span>
      {!one.acts.includes('add') && <span class="soft">{w.page.readOnly}</span>}
      {one.memberId !== view.viewer?.id && <OffScreenLink view={view} kind="reader" entry={one.standingId} />}
    </Who>
  )
}

function WhenAway({ view, w, atWork, first, onDuty }: WithFirst) {
  const { own } = whose(view)
  const second = atWork.find(({ kind }) => kind === 'cover')
  const here = onDuty.filter(({ neighbourhood }) => neighbourhood === view.person?.neighbourhood)
  return (
    <>
      {first && second && <p>{(own ? w.page.awaySecond : w.page.awaySecondFor)(first.knownAs, second.knownAs)}</p>}
      {second && <Worker view={view} w={w} one={second} />}
      {first && !second && <p>{w.page.awayNobody}</p>}
      <p>
        {w.page.awayTeam}{' '}
        {here.length > 0
          ? w.page.onDuty([...new Set(here.map(({ knownAs }) => knownAs))].join(', '))
          : w.page.onDutyNobody}{' '}
        <Phone number={view.frame.place.ringNumber} />
      </p>
    </>
  )
}

function Changed({ view, w, around, change }: MyWorkerProps & { change: NameChange }) {
  const { own, name } = whose(view)
  const says = (own ? w.what : w.whatFor(name))[change.what]
  const word = atTheirWordLine(name, change.how, nameOf(around, change.atTheirWordBy))
  const waits = gaps.includes(change.what)
  return (
    <Day
      when={day(change.at, view.now)}
      iso={isoDay(change.at)}
      title={says(nameOf(around, change.fromId), nameOf(around, change.toId))}
      under={[change.why && w.page.becauseOf(asRead(view, change.why)), word].filter(Boolean).join(' ')}
    >
      {waits && (
        <p class="small">
          {change.introducedAt ? w.page.met(day(change.introducedAt, view.now), change.introducedHow) : w.page.notMet}
        </p>
      )}
    </Day>
  )
}

function WhatToChange({ view, w, first, ring, request }: WithFirst) {
  const { own, base } = whose(view)
  const right = view.person?.byRight ?? ''
  const says = w.page.change
  const changes = own || right === 'alongside' || right === 'cover'
  if (!changes && !['circle', 'authority', 'planning helper'].includes(right)) return null
  const here = `${base}/my-worker`
  return (
    <Card title={own ? says.title : says.titleFor}>
      <PlainList>
        {changes && first && !request && (
          <li>
            <a href={`${here}/another`}>{says.another}</a>
          </li>
        )}
        {!changes && first && !request && (
          <li>
            <a href={`${here}/suggest`}>{says.suggest}</a>
          </li>
        )}
        {changes && first && (
          <li>
            <a href={`${here}/second`}>{says.second}</a>
          </li>
        )}
        {changes && !own && first && (
          <li>
            <a href={`${here}/handover`}>{says.handover}</a>
          </li>
        )}
        {changes && first && (
          <li>
            <a href={`${here}/supervisor`}>{says.supervisor}</a>
          </li>
        )}
        {changes && first && (
          <li>
            <a href={`${here}/none`}>{says.none}</a>
          </li>
        )}
        {changes && ring && (
          <li>
            <a href={`${here}/again`}>{says.again}</a>
          </li>
        )}
      </PlainList>
    </Card>
  )
}
